// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "exporters/text_parts.h"

#include "base/number_words.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace normscope {

std::string numberList(std::span<const double> numbers) {
  return fmt::format("[{}]", fmt::join(numbers, ", "));
}

std::string joinedNumbers(std::span<const double> numbers, std::string_view between) {
  return fmt::format("{}", fmt::join(numbers, between));
}

AffineLists affineLists(std::span<const UnitAffine> channels, double full, bool isReversed) {
  AffineLists lists;
  for (const UnitAffine& channel : channels) {
    lists.subtract.push_back(channel.subtract * full);
    lists.divide.push_back(channel.divide * full);
  }
  if (isReversed) {
    std::ranges::reverse(lists.subtract);
    std::ranges::reverse(lists.divide);
  }
  return lists;
}

std::string sampleRange(const ExportInput& input, double full) {
  constexpr double kBeyond = 1.5; // a little above 1 is what resampling leaves
  double reach = 0.0;
  for (const ChannelStatistics& channel : input.statistics.channels) reach = std::max(reach, channel.max);
  const bool isFloat =
      !input.statistics.hasMixedDepths && input.statistics.scale.full == fullScale(BitDepth::f32);
  return isFloat && reach > kBeyond ? fmt::format("up to {:.6g}", reach * full) : fmt::format("0..{}", full);
}

std::string eightBitUnits(const ExportInput& input, bool isReversed) {
  const std::size_t channels = input.statistics.channels.size();
  const std::string order = isReversed && channels == 3 ? "B, G, R" : channelNames(channels, ", ");
  const std::string text = "Units: 0..255, order " + order;
  const double full = input.statistics.scale.full;
  if (input.statistics.hasMixedDepths)
    return text + "; files of other depths: 0..1 by their own full scale, × 255";
  if (full == fullScale(BitDepth::u16)) return text + "; 16-bit samples ÷ 257 before";
  if (full == fullScale(BitDepth::f32))
    return fmt::format("Units: {}, order {}; float samples × 255 before", sampleRange(input, kEightBitFull),
                       order);
  return text;
}

std::string companionName(std::string_view outputName, std::string_view extension) {
  const std::size_t dot = outputName.rfind('.');
  const std::string_view stem =
      dot == std::string_view::npos || dot == 0 ? outputName : outputName.substr(0, dot);
  return std::string(stem) + std::string(extension);
}

} // namespace normscope
