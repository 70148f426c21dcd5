// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace normscope {

/// Gives a table of text the window's look: rows of 25 px, hairlines, no grid, whole rows selected, the last
/// column stretched.
void stylePlainTable(QTableView& table);

} // namespace normscope
