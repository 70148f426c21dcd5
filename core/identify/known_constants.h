// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace normscope {

/// What a published standard deviation is a deviation of.
enum class DeviationMeaning : std::uint8_t {
  pooled,             ///< of all pixels from the set's mean
  meanOfImages,       ///< the mean of the deviations of single images
  likelyMeanOfImages, ///< the same, as far as it could be reproduced
  convention,         ///< of nothing: chosen so that the output falls into a range
  unknown,
};

/// Constants that somebody has published: unit range, R, G, B or one gray channel.
struct KnownConstants {
  std::string id;
  std::string name;
  std::vector<double> mean, std; ///< 1 or 3 numbers; `std` empty: only the mean is subtracted
  double meanTolerance = 0.0;    ///< how far values computed anew may be off the published digits
  double stdTolerance = 0.0;
  DeviationMeaning meaning = DeviationMeaning::unknown;
  std::string users;  ///< who ships them, in which units and order
  std::string remark; ///< what to know about them; may be empty
  std::string source;
};

std::span<const KnownConstants> knownConstants();

} // namespace normscope
