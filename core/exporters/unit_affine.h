// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exporters/exporter.h"

#include <span>
#include <string>
#include <vector>

namespace normscope {

/// The fitted mode in that form, one row per channel of the set.
/// Errors: unavailable when the mode is not affine per channel, or when a channel would be divided by zero.
Result<std::vector<UnitAffine>> unitAffine(const ExportInput& input);

/// True when one row serves all channels.
bool isUniform(const std::vector<UnitAffine>& channels);

/// The same with one divisor for all channels, the one whose largest relative error of gain is smallest:
/// 1/divide is the middle of the gains. Rows that share a divisor stay.
std::vector<UnitAffine> withOneScale(std::vector<UnitAffine> channels);

/// The largest error that `stated` makes where `meant` is meant, over samples from 0 to full scale, per
/// channel: in levels of 8 bits, as if the sample had been that far off.
std::vector<double> largestErrors(std::span<const UnitAffine> meant, std::span<const UnitAffine> stated);

/// One sentence on the errors of one scale, channel by channel; empty where there are none.
Sentence oneScaleLoss(std::span<const UnitAffine> meant, std::span<const UnitAffine> stated);

/// What a format of one scale states for the input, and the sentence that says what that costs.
struct OneScale {
  std::vector<UnitAffine> channels;
  Sentence loss; ///< empty: nothing
};
Result<OneScale> oneScale(const ExportInput& input);

} // namespace normscope
