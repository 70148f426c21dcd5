// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QListView;

namespace normscope {

/// Lays a list's rows out anew when its width changes, for delegates that wrap text: QListView itself heeds
/// its height alone, and rows measured before the scroll bar came overlap.
void layOutByWidth(QListView& list);

} // namespace normscope
