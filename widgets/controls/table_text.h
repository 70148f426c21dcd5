// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QString>

#include <vector>

namespace normscope {

/// Models that have one answer to this role with a cell's value itself (a number, or text), for copies that
/// go into a program; cells without one copy what they show.
inline constexpr int RawRole = Qt::UserRole + 100;

/// A table as tab-separated text for spreadsheets: header, then rows; numbers in C notation. Tabs and line
/// breaks inside a cell become spaces. `columns`: which, in order; empty for all.
QString tabSeparated(const QAbstractItemModel& model, const std::vector<int>& columns = {});

/// A table as Markdown, as it is shown.
QString markdown(const QAbstractItemModel& model, const std::vector<int>& columns = {});

} // namespace normscope
