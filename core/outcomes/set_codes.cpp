// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/set_codes.h"

#include "base/constants.h"
#include "statistics/record_pass.h"
#include "statistics/scan_totals.h"

#include <algorithm>
#include <cmath>

namespace normscope {
std::uint64_t ChannelCodes::finite() const {
  std::uint64_t total = 0;
  for (const Histogram& histogram : byDepth) total += histogram.total();
  return total;
}

std::size_t ChannelCodes::distinctLevels() const {
  std::vector<bool> isUsed(65536);
  for (const Histogram::Bin& bin : byDepth[static_cast<std::size_t>(BitDepth::u8)].bins)
    isUsed[std::size_t{257} * bin.code] = true;
  for (const Histogram::Bin& bin : byDepth[static_cast<std::size_t>(BitDepth::u16)].bins)
    isUsed[bin.code] = true;
  return static_cast<std::size_t>(std::ranges::count(isUsed, true));
}

SetCodes setCodes(const SubsetTotals& totals) {
  SetCodes codes;
  for (const ChannelTotals& channel : totals.channels()) {
    ChannelCodes& ofChannel = codes.emplace_back();
    ofChannel.nan = channel.nan();
    ofChannel.positiveInfinity = channel.positiveInfinity();
    ofChannel.negativeInfinity = channel.negativeInfinity();
    const Quad n = channel.samples(), sum = channel.sum();
    ofChannel.mean = n > 0 ? static_cast<double>(sum / n) : kNaN;
    ofChannel.std = n > 0 ? std::sqrt(std::max(
                                0.0, static_cast<double>((n * channel.sumOfSquares() - sum * sum) / (n * n))))
                          : kNaN;
    for (const BitDepth depth : {BitDepth::u8, BitDepth::u16, BitDepth::f32}) {
      const auto place = static_cast<std::size_t>(depth);
      ofChannel.byDepth[place] = channel.codes(depth);
      ofChannel.min[place] = channel.min(depth);
      ofChannel.max[place] = channel.max(depth);
    }
  }
  return codes;
}

SetCodes setCodes(const ScanResult& scan, std::span<const ImageId> members, std::size_t channels) {
  SubsetTotals totals(channels);
  forEachRecord(scan, members, [&](ImageId, const ImageRecord& image) { totals.add(image); });
  return setCodes(totals);
}

} // namespace normscope
