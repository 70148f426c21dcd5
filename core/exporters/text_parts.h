// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exporters/unit_affine.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace normscope {

/// "[0.1, 0.2]": doubles that read back as the same bits.
std::string numberList(std::span<const double> numbers);
/// "{0.1;0.2}" and the like.
std::string joinedNumbers(std::span<const double> numbers, std::string_view between);

/// Subtractions and divisors of all channels as two lists, for samples of 0..`full`, in the order R, G, B or
/// reversed.
struct AffineLists {
  std::vector<double> subtract, divide;
};
AffineLists affineLists(std::span<const UnitAffine> channels, double full = 1.0, bool isReversed = false);

/// The samples' range as files have it, for samples whose white is `full`: "0..255", or of float files that
/// go well beyond it "up to 255".
std::string sampleRange(const ExportInput& input, double full);

/// What 8-bit frameworks count in.
inline constexpr double kEightBitFull = 255.0;
/// "Units: 0..255, order R, G, B", and how samples of the set's depth come there; without a line's end.
std::string eightBitUnits(const ExportInput& input, bool isReversed = false);

/// File name of a companion: the stem of `outputName` with another extension.
std::string companionName(std::string_view outputName, std::string_view extension);

} // namespace normscope
