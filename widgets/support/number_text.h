// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/text.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace normscope {

// How numbers read in the window: the user's locale, fixed decimals, a true minus sign, "–" for unknown.

/// What stands for a number that is not known.
QString unknownText();
QString figureText(double value, int decimals);

/// The half-width of an interval as "± 0.012", rounded up: the interval that is read holds the true one.
QString marginText(double halfWidth, int decimals);
/// A half-width in unit range as "±0.3 levels" of 255, with two figures at most, rounded up.
QString levelsMarginText(double halfWidth);

QString countText(std::uint64_t count);

/// A share as "59.5 %", by the rule of percentFigure (base/percent.h).
QString percentText(double share);
/// A factor in stops: "+2.7 EV".
QString gainText(double factor);
/// A condition number: "× 351", "× 4.8"; "rank deficient" where it is not finite.
QString conditionText(double condition);
/// "−1.9 … 2.3", with as many decimals as the size of the numbers calls for.
QString rangeText(double low, double high);
/// Several values of one kind, "0.33 0.31 0.30", with the decimals that `scale` (their typical size) calls
/// for.
QString valuesText(std::span<const double> values, double scale);
/// Decimals that show a number of that size with about three digits.
int decimalsFor(double size);

/// A path or file name as people may see it, safe for plain-text widgets.
QString pathText(std::string_view bytes);
/// The last part of a path, as pathText shows it.
QString fileNameText(std::string_view bytes);

/// Plain text as a tooltip that shows it literally, even where it looks like markup, and wraps.
QString toolTipText(const QString& plain);

/// As channelName() of core.
QString channelLetter(std::size_t channel, std::size_t channels);

} // namespace normscope
