// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modes/mode_columns.h"

#include <QStringList>

#include <cstddef>
#include <functional>
#include <vector>

namespace normscope {

// What the texts of several columns of the mode comparison are made of.

/// That number of every channel.
std::vector<double> each(const ModeOutcome& outcome, double ChannelOutcome::*number);
/// NaN of none.
double meanOf(const std::vector<double>& values);
/// The largest size of those that are finite.
double largest(const std::vector<double>& values);

/// The figure with its unit, "–" alone where it is unknown.
QString withUnit(double value, int decimals, const QString& unit);
/// Sentences one below the other, empty ones left out.
QString lines(QStringList sentences);

/// "R 59.6 %, G 59.4 %, B 59.5 %"
QString perChannel(const ModeOutcome& outcome, const std::function<QString(std::size_t channel)>& value);

/// Whether the mode's counts, as of clipping, are exact.
QString countsFrom(const ModeCell& cell);
QString levelsFrom(const ModeCell& cell); ///< the same of levels and bits

} // namespace normscope
