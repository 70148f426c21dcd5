// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/translation.h"

#include "base/path_text.h"
#include "support/text.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QTranslator>

#include <algorithm>

static void initTranslations() { Q_INIT_RESOURCE(translations); }

namespace normscope {
namespace {

struct TranslationWords {
  Q_DECLARE_TR_FUNCTIONS(Sentences)
};

QString catalogued(const std::string& english) {
  return QCoreApplication::translate("core", english.c_str());
}

// "12.5 %" and "65,500" as the locale writes them. Other words, such as file names, stay what they are.
QString localNumber(const QString& text) {
  static const QRegularExpression decimal(
      QStringLiteral("^[<>]?[+−-]?[0-9]+\\.[0-9]+(e[+-][0-9]+)?( %| EV)?$"));
  static const QRegularExpression grouped(QStringLiteral("^[0-9]{1,3}(,[0-9]{3})+$"));
  if (decimal.match(text).hasMatch())
    return QString(text).replace(QLatin1Char('.'), QLocale().decimalPoint());
  if (grouped.match(text).hasMatch())
    return QString(text).replace(QLatin1Char(','), QLocale().groupSeparator());
  return text;
}

// All holes in one pass: what fills one may look like another.
QString filled(const QString& pattern, const std::vector<Sentence>& parts) {
  const qsizetype digits = parts.size() > 9 ? 2 : 1;
  QString text;
  for (qsizetype i = 0; i < pattern.size();) {
    qsizetype end = i + 1;
    if (pattern[i] == QLatin1Char('%'))
      while (end <= i + digits && end < pattern.size() && pattern[end].isDigit()) ++end;
    const std::size_t hole = pattern.mid(i + 1, end - i - 1).toULongLong();
    text += hole >= 1 && hole <= parts.size() ? translated(parts[hole - 1]) : pattern.mid(i, end - i);
    i = end;
  }
  return text;
}

bool load(const QLocale& locale, const QString& catalogue, const QString& folder) {
  auto* translator = new QTranslator(QCoreApplication::instance());
  return translator->load(locale, catalogue, QStringLiteral("_"), folder) &&
         QCoreApplication::installTranslator(translator);
}

} // namespace

QString translated(const Sentence& sentence) {
  if (sentence.pattern().empty()) return localNumber(toQString(displayText(sentence.english())));
  return filled(catalogued(sentence.pattern()), sentence.parts());
}

QString translated(std::string_view wholeText) { return catalogued(std::string(wholeText)); }

QString fullSentence(const Sentence& message) {
  QString text = translated(message);
  if (!text.isEmpty()) text[0] = text[0].toUpper();
  //: A sentence and its full stop
  return TranslationWords::tr("%1.").arg(text);
}

std::vector<Language> languages() {
  return {
      {"en", QStringLiteral("English")}, {"de", QStringLiteral("Deutsch")}, {"zh", QStringLiteral("中文")}};
}

void speak(const QString& code) {
  initTranslations();
  const bool isChosen = std::ranges::any_of(
      languages(), [&](const Language& language) { return code == QLatin1String(language.code); });
  const QLocale locale = isChosen ? QLocale(code) : QLocale::system();
  QLocale::setDefault(locale);
  // Where the desktop's language is English or one without a catalogue, there is none to load.
  if (locale.language() == QLocale::English ||
      !load(locale, QStringLiteral("normscope"), QStringLiteral(":/i18n")))
    return;
  load(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace normscope
