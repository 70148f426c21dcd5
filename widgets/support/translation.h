// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/sentence.h"

#include <QString>

#include <string_view>

namespace normscope {

/// Texts of core in the language of the window; English where its catalogue lacks them. Numbers in sentences
/// get the signs of the default locale, and names of files show their bytes as pathText does.
QString translated(const Sentence& sentence);
QString translated(std::string_view wholeText); ///< of a table: a title, a summary
/// A message such as that of an error, as a sentence of its own: from a capital letter to a full stop.
QString fullSentence(const Sentence& message);

/// A language the window speaks.
struct Language {
  const char* code; ///< "de", as in settings and on the command line
  QString name;     ///< "Deutsch": its own name for itself
};
std::vector<Language> languages();
/// The setting that holds the code of the chosen one; empty or absent: that of the desktop.
inline constexpr QLatin1String kLanguageSetting("language");

/// Loads the catalogues and sets the default locale; to be called before any window is made. A code that
/// languages() lacks, such as "", means that of the desktop, as far as there is one, and its number format.
void speak(const QString& code);

} // namespace normscope
