// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/set_codes.h"

#include "statistics/record_pass.h"
#include "statistics/scan_totals.h"

namespace normscope {
std::uint64_t ChannelCodes::finite() const {
  std::uint64_t total = 0;
  for (const Histogram& histogram : byDepth) total += histogram.total();
  return total;
}

SetCodes setCodes(const SubsetTotals& totals) {
  SetCodes codes;
  for (const ChannelTotals& channel : totals.channels()) {
    ChannelCodes& ofChannel = codes.emplace_back();
    ofChannel.nan = channel.nan();
    ofChannel.positiveInfinity = channel.positiveInfinity();
    ofChannel.negativeInfinity = channel.negativeInfinity();
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
