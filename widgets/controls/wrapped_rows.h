// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QListView;

namespace normscope {

/// Makes a list one of rows whose delegate wraps text: as wide as the list, as tall as their text, scrolled
/// smoothly. Rows are laid out anew when the width changes: QListView itself heeds its height alone, and rows
/// measured before the scroll bar came overlap.
void showWrappedRows(QListView& list);

} // namespace normscope
