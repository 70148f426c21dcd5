// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/manual.h"

#include <QFile>
#include <QLocale>
#include <QRegularExpression>

namespace normscope::manual {
namespace {

const QLatin1String kFolder(":/manual/"), kContents("README");

/// The file from its title on: what stands above says whose it is.
QString read(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return {};
  const QString text = QString::fromUtf8(file.readAll());
  return text.mid(std::max<qsizetype>(text.indexOf(QLatin1String("# ")), 0));
}

/// The folder of translated pages, with its slash; empty for English. Catalogues are chosen in the same way.
QString translatedFolder() {
  for (QString name : QLocale().uiLanguages()) {
    for (name.replace(QLatin1Char('-'), QLatin1Char('_')); !name.isEmpty();
         name.truncate(std::max<qsizetype>(name.lastIndexOf(QLatin1Char('_')), 0))) {
      if (name == QLatin1String("en")) return {};
      if (QFile::exists(kFolder + name)) return name + QLatin1Char('/');
    }
  }
  return {};
}

std::vector<QStringList> anchorsOf(const QString& markdown, const QString& english) {
  std::vector<QStringList> anchors;
  const QStringList originals = headings(english);
  for (const QString& heading : headings(markdown)) {
    QStringList names{anchorOf(heading)};
    if (const auto i = static_cast<qsizetype>(anchors.size()); i < originals.size())
      names << anchorOf(originals[i]);
    names.removeDuplicates();
    anchors.push_back(names);
  }
  return anchors;
}

} // namespace

std::vector<Page> pages() {
  static const QRegularExpression entry(QStringLiteral("^- \\[.*\\]\\((?:.*/)?([^/]+)\\.md\\)$"));
  const QString folder = translatedFolder(),
                contents = read(kFolder + folder + kContents + QStringLiteral(".md"));
  std::vector<Page> pages;
  QString section;
  for (const QString& line : contents.split(QLatin1Char('\n'))) {
    if (line.startsWith(QLatin1String("## "))) section = line.mid(3);
    const auto match = entry.match(line);
    if (!match.hasMatch()) continue;
    const QString id = match.captured(1), file = id + QStringLiteral(".md");
    const QString english = read(kFolder + file), translated = read(kFolder + folder + file);
    const QString& markdown = translated.isEmpty() ? english : translated;
    pages.push_back(
        {id, section, headings(markdown).value(0).mid(2), markdown, anchorsOf(markdown, english)});
  }
  return pages;
}

QStringList headings(const QString& markdown) {
  static const QRegularExpression heading(QStringLiteral("^#{1,6} "));
  QStringList found;
  bool isCode = false;
  for (const QString& line : markdown.split(QLatin1Char('\n'))) {
    if (line.startsWith(QLatin1String("```"))) isCode = !isCode;
    if (!isCode && heading.match(line).hasMatch()) found << line;
  }
  return found;
}

QString anchorOf(const QString& heading) {
  QString anchor;
  for (const QChar c : heading.mid(heading.indexOf(QLatin1Char(' ')) + 1).toLower()) {
    if (c == QLatin1Char(' '))
      anchor += QLatin1Char('-');
    else if (c.isLetterOrNumber() || c.isMark() || c == QLatin1Char('-') || c == QLatin1Char('_'))
      anchor += c;
  }
  return anchor;
}

} // namespace normscope::manual
