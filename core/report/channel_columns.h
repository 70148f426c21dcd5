// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "statistics/dataset_statistics.h"

#include <cstdint>
#include <string>
#include <vector>

namespace normscope {

/// A number that a table of channel statistics lists: whoever renders it decides how numbers of its kind
/// look.
struct ChannelColumn {
  enum class Kind : std::uint8_t {
    value,   ///< in unit range, to be shown in levels, too
    share,   ///< of samples
    between, ///< share of the variance, between 0 and 1
  };
  std::string title;
  Kind kind = Kind::value;
  double (*number)(const ChannelStatistics&) = nullptr; ///< NaN where it is not known
};

/// What the table of these channels lists beside their names. How sure a mean is, is worth a column only
/// while images are missing.
std::vector<ChannelColumn> channelColumns(const ColorStatistics& statistics);

} // namespace normscope
