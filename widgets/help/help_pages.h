// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace normscope {

struct HelpPage {
  QString id; ///< "first-steps"; that of a mode's page is "mode-" and the mode's id
  QString section, title;
  QString markdown;
};

/// All pages of the help in reading order: how to begin, what the numbers and warnings mean, and one page per
/// mode made from its row.
std::vector<HelpPage> helpPages();
QString helpPageOf(const std::string& modeId);

} // namespace normscope
