// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

/// What a Markdown page of the manual names, for the tests to compare with the program.
namespace normscope::testing {

struct ManualText {
  explicit ManualText(const QString& file);

  QString path, markdown;
  QStringList codeLines;                                    ///< of code blocks
  QStringList spans;                                        ///< code within sentences, in one line each
  QStringList menuPaths;                                    ///< "View > Panels", as they stand in bold
  QStringList links;                                        ///< targets, of Markdown and of src and srcset
  std::vector<QKeySequence> keys;                           ///< that stand as code
  QStringList barePlainKeys;                                ///< chords that do not stand as code
  std::vector<std::pair<QString, QKeySequence>> titledKeys; ///< **Title** (`key`), and rows | Title | `key` |
};

/// "Strg+Umschalt+E" or "Ctrl+Shift+E"; nothing for code that is no key.
std::optional<QKeySequence> keyOf(QString text);

} // namespace normscope::testing
