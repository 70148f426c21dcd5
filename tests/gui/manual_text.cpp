// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "manual_text.h"

#include <QFile>
#include <QRegularExpression>

namespace normscope::testing {
namespace {

QStringList captured(const QString& text, const QString& pattern) {
  QStringList found;
  for (auto matches = QRegularExpression(pattern).globalMatch(text); matches.hasNext();)
    found << matches.next().captured(1).simplified();
  return found;
}

} // namespace

std::optional<QKeySequence> keyOf(QString text) {
  for (const auto& [german, name] : {std::pair("Strg", "Ctrl"),
                                     {"Umschalt", "Shift"},
                                     {"Entf", "Del"},
                                     {"Einfg", "Ins"},
                                     {"Pos1", "Home"},
                                     {"Ende", "End"},
                                     {"Bild↑", "PgUp"},
                                     {"Bild↓", "PgDown"},
                                     {"Eingabe", "Return"}})
    text.replace(QRegularExpression(QStringLiteral("(^|\\+)%1(?=$|\\+)").arg(QString::fromUtf8(german))),
                 QStringLiteral("\\1") + QLatin1String(name));
  static const QRegularExpression key(QStringLiteral(
      "^(?:(?:Ctrl|Shift|Alt)\\+)*(?:.|F\\d\\d?|Esc|Del|Ins|Home|End|PgUp|PgDown|Return|Left|Right)$"));
  if (!key.match(text).hasMatch()) return std::nullopt;
  return QKeySequence::fromString(text, QKeySequence::PortableText);
}

ManualText::ManualText(const QString& file) : path(file) {
  QFile stream(file);
  if (stream.open(QIODevice::ReadOnly)) markdown = QString::fromUtf8(stream.readAll());
  QString prose;
  bool isBlock = false;
  for (const QString& line : markdown.split(QLatin1Char('\n'))) {
    if (line.startsWith(QLatin1String("```")))
      isBlock = !isBlock;
    else if (isBlock)
      codeLines << line;
    else
      prose += line + QLatin1Char('\n');
  }
  spans = captured(prose, QStringLiteral("`([^`]+)`"));
  links = captured(prose, QStringLiteral("\\]\\(([^)]+)\\)")) +
          captured(prose, QStringLiteral("src(?:set)?=\"([^\"]+)\""));
  for (const QString& bold : captured(prose, QStringLiteral("\\*\\*([^*]+)\\*\\*")))
    if (bold.contains(QLatin1String(" > "))) menuPaths << bold;
  for (const QString& span : spans)
    if (const auto key = keyOf(span)) keys.push_back(*key);
  QString plain = prose;
  plain.remove(QRegularExpression(QStringLiteral("`[^`]+`")));
  barePlainKeys = captured(plain, QStringLiteral("((?:Ctrl|Strg|Shift|Umschalt|Alt)\\+\\S+)"));
  static const QRegularExpression titled(
      QStringLiteral("\\*\\*([^*]+)\\*\\* \\(`([^`]+)`\\)|\n\\| ([^|]+) \\| `([^`]+)` \\|"));
  for (auto matches = titled.globalMatch(prose); matches.hasNext();) {
    const auto match = matches.next();
    const int first = match.captured(1).isEmpty() ? 3 : 1;
    if (const auto key = keyOf(match.captured(first + 1)))
      titledKeys.emplace_back(match.captured(first).simplified().section(QStringLiteral(" > "), -1), *key);
  }
}

} // namespace normscope::testing
