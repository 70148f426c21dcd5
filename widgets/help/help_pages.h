// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace normscope {

struct HelpPage {
  QString id; ///< "first-steps"; that of a mode's page is "mode-" and the mode's id
  QString section, title;
  QString markdown;
  std::vector<QStringList> anchors; ///< the names of each heading
};

/// All pages of the help in reading order: the manual, what is made from tables of columns and limits, and
/// one page per mode made from its row.
std::vector<HelpPage> helpPages();
QString helpPageOf(const std::string& modeId);

} // namespace normscope
