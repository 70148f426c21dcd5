// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/outcome.h"
#include "diagnosis/warnings.h"

#include <QString>
#include <QVariant>

#include <vector>

namespace normscope {

/// The columns of the mode comparison, in their order. The last ones are hidden at first.
enum class ModeColumn {
  Mark,
  Mode,
  Range,
  Mean,
  Std,
  ClippedLow,
  ClippedHigh,
  Images,
  Levels,
  Gain,
  Kept,
  Verdict,
  DependsOn,
  Invertible,
  Formula
};
inline constexpr int kModeColumns = static_cast<int>(ModeColumn::Formula) + 1;
constexpr bool isHiddenAtFirst(ModeColumn column) { return column > ModeColumn::Verdict; }

QString title(ModeColumn column);
/// What the column means, in plain words, with its formula.
QString explanation(ModeColumn column);

/// A cell as it is shown; nothing but Mode, DependsOn, Invertible and Formula for modes that are unavailable.
QString cellText(ModeColumn column, const ModeOutcome& outcome, const std::vector<Warning>& warnings);
/// The same as a value to sort and copy by: a number (NaN where unknown) or text.
QVariant cellValue(ModeColumn column, const ModeOutcome& outcome, const std::vector<Warning>& warnings);
/// More about one cell: extremes, single channels, whether it is exact.
QString cellDetail(ModeColumn column, const ModeOutcome& outcome, const std::vector<Warning>& warnings);

/// Share of all samples that storage loses, over the channels.
double clippedLowShare(const ModeOutcome& outcome);
double clippedHighShare(const ModeOutcome& outcome);
QString verdictWord(Verdict verdict);

} // namespace normscope
