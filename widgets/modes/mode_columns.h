// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/dataset.h"
#include "findings/warnings.h"
#include "outcomes/outcome.h"

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
  NoiseShare,
  Kept,
  Auc,
  Condition,
  Verdict,
  BitsLost,
  RoundTrip,
  SplitShift,
  Fires,
  Cost,
  DependsOn,
  Invertible,
  Formula,
  Exports
};
inline constexpr int kModeColumns = static_cast<int>(ModeColumn::Exports) + 1;
constexpr bool isHiddenAtFirst(ModeColumn column) { return column > ModeColumn::Verdict; }

QString title(ModeColumn column);
/// The title as short as the table's header needs it.
QString heading(ModeColumn column);
/// What the column means: in plain words, why it matters, how it is read, its formula, whether it is exact.
QString explanation(ModeColumn column);

/// A cell as it is shown; nothing but Mode, DependsOn, Invertible and Formula for modes that are unavailable.
QString cellText(ModeColumn column, const ModeOutcome& outcome, const std::vector<Warning>& warnings);
/// The same as a value to sort and copy by: a number (NaN where unknown) or text.
QVariant cellValue(ModeColumn column, const ModeOutcome& outcome, const std::vector<Warning>& warnings);
/// More about one cell: the number in words, extremes, single channels, the worst images by name, whether it
/// is exact.
QString cellDetail(ModeColumn column, const ModeOutcome& outcome, const std::vector<Warning>& warnings,
                   const Dataset& dataset);

/// Share of all samples that storage loses, over the channels.
double clippedLowShare(const ModeOutcome& outcome);
double clippedHighShare(const ModeOutcome& outcome);
/// Per sample, over the channels.
double bitsLostMean(const ModeOutcome& outcome);
QString verdictWord(Verdict verdict);

/// Which kind of image a first layer fires for more, and how many times: by class the strongest against the
/// weakest, otherwise bright images against dark ones. NaN where it is not known.
struct FiringContrast {
  QString group;
  double times = kUnknown;
};
FiringContrast firingContrast(const Firing& firing);

} // namespace normscope
