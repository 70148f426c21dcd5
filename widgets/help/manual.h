// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

/// The manual that is written: Markdown files in the resources, the same that are read on the web.
namespace normscope::manual {

struct Page {
  QString id; ///< the file's name without its end
  QString section, title;
  QString markdown;                 ///< in the window's language, or English where it lacks the page
  std::vector<QStringList> anchors; ///< of each heading: as written here, and that of the English page
};

/// In the order of the table of contents, the README of the manual.
std::vector<Page> pages();

/// The headings of a page, '#' before their words, in order; what stands in code is none.
QStringList headings(const QString& markdown);
/// The anchor that Git hosts give to a heading: "## Two kinds of clipping" has "two-kinds-of-clipping".
QString anchorOf(const QString& heading);

} // namespace normscope::manual
