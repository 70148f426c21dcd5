// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "report/channel_columns.h"

#include <algorithm>
#include <limits>

namespace normscope {
namespace {

using Kind = ChannelColumn::Kind;

template<double ChannelStatistics::*number>
double get(const ChannelStatistics& channel) {
  return channel.*number;
}

double meanCi95(const ChannelStatistics& channel) {
  return channel.meanCi95.value_or(std::numeric_limits<double>::quiet_NaN());
}

} // namespace

std::vector<ChannelColumn> channelColumns(const ColorStatistics& statistics) {
  std::vector<ChannelColumn> columns{
      {"mean", Kind::value, get<&ChannelStatistics::mean>},
      {"std", Kind::value, get<&ChannelStatistics::std>},
      {"std of image means", Kind::value, get<&ChannelStatistics::stdOfImageMeans>},
      {"mean of image stds", Kind::value, get<&ChannelStatistics::meanOfImageStds>},
      {"between images", Kind::between, get<&ChannelStatistics::betweenImageShare>},
      {"at 0", Kind::share, get<&ChannelStatistics::atMinFraction>},
      {"at full scale", Kind::share, get<&ChannelStatistics::atMaxFraction>},
  };
  const bool isEstimate = std::ranges::any_of(
      statistics.channels, [](const ChannelStatistics& c) { return !c.meanCi95 || *c.meanCi95 > 0; });
  if (isEstimate) columns.push_back({"mean ± (95 %)", Kind::value, meanCi95});
  return columns;
}

} // namespace normscope
