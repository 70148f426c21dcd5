// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "diagnosis/set_codes.h"

#include <algorithm>

namespace normscope {
namespace {

// One channel while images are added: counts by depth and code.
struct Counts {
  std::array<std::vector<std::uint64_t>, 3> byDepth;

  void add(const Histogram& histogram) {
    auto& counts = byDepth[static_cast<std::size_t>(histogram.depth)];
    if (counts.empty()) counts.resize(histogram.depth == BitDepth::u8 ? 256 : 65536);
    for (const Histogram::Bin& bin : histogram.bins) counts[bin.code] += bin.count;
  }
  Histogram histogram(BitDepth depth) const {
    Histogram result{depth, {}};
    const auto& counts = byDepth[static_cast<std::size_t>(depth)];
    for (std::size_t code = 0; code < counts.size(); ++code)
      if (counts[code] > 0) result.bins.push_back({static_cast<std::uint16_t>(code), counts[code]});
    return result;
  }
};

void addExtremes(ChannelCodes& codes, const ChannelRecord& channel, bool isFirst) {
  const auto depth = static_cast<std::size_t>(channel.histogram.depth);
  codes.min[depth] = isFirst ? channel.min : std::min(codes.min[depth], channel.min);
  codes.max[depth] = isFirst ? channel.max : std::max(codes.max[depth], channel.max);
}

} // namespace

std::uint64_t ChannelCodes::finite() const {
  std::uint64_t total = 0;
  for (const Histogram& histogram : byDepth) total += histogram.total();
  return total;
}

SetCodes setCodes(const ScanResult& scan, std::span<const ImageId> members, std::size_t channels) {
  SetCodes codes(channels);
  std::vector<Counts> counts(channels);
  for (const ImageId id : members) {
    for (std::size_t c = 0; c < channels; ++c) {
      const ChannelRecord& channel = scan.images[id].record->channel(c);
      codes[c].nan += channel.nan;
      codes[c].positiveInfinity += channel.positiveInfinity;
      codes[c].negativeInfinity += channel.negativeInfinity;
      if (channel.finite == 0) continue;
      const auto depth = static_cast<std::size_t>(channel.histogram.depth);
      addExtremes(codes[c], channel, counts[c].byDepth[depth].empty());
      counts[c].add(channel.histogram);
    }
  }
  for (std::size_t c = 0; c < channels; ++c)
    for (const BitDepth depth : {BitDepth::u8, BitDepth::u16, BitDepth::f32})
      codes[c].byDepth[static_cast<std::size_t>(depth)] = counts[c].histogram(depth);
  return codes;
}

} // namespace normscope
