// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "findings/audit_parts.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <numeric>

namespace normscope {
namespace {

bool isEightBit(const ImageRecord& image) {
  return !image.channels.empty() && image.channels[0].histogram.depth == BitDepth::u8;
}

using Counts = std::array<std::uint64_t, 256>;

/// Samples per level among the kReach levels from `first` on, without the fullest one, which may be a flat
/// patch.
constexpr int kReach = 12;
double density(const Counts& counts, int first) {
  const auto* begin = counts.data() + std::max(first, 0);
  const auto* end = counts.data() + std::min(first + kReach, 256);
  if (begin >= end) return 0.0;
  const std::uint64_t sum = std::accumulate(begin, end, std::uint64_t{0});
  return static_cast<double>(sum - *std::max_element(begin, end)) / (kReach - 1);
}

/// A comb: among the levels that lie in the thick of the samples, so many of them on either side that chance
/// leaves none out, more than a quarter is empty. The thin tail that a few lamps in the night make has no
/// such levels.
bool isComb(const Histogram& histogram) {
  constexpr double kEmpty = 0.25, kThick = 16.0;
  constexpr int kNarrow = 16;
  constexpr int kFewLevels = 8; // fewer are a mask or a drawing, not a picture that was stretched
  if (histogram.bins.empty()) return false;
  const int low = histogram.bins.front().code, high = histogram.bins.back().code;
  if (static_cast<double>(histogram.bins.size()) >= (1.0 - kEmpty) * (high - low + 1)) return false;
  Counts counts{};
  for (const Histogram::Bin& bin : histogram.bins) counts[bin.code] = bin.count;
  int thick = 0, used = 0;
  for (int level = low; level <= high; ++level) {
    if (density(counts, level - kReach) < kThick || density(counts, level + 1) < kThick) continue;
    ++thick;
    used += counts[static_cast<std::size_t>(level)] > 0;
  }
  return thick >= kNarrow && used >= kFewLevels && used < (1.0 - kEmpty) * thick;
}

bool isStretched(const ImageRecord& image) {
  // A palette leaves levels out by its nature.
  return isEightBit(image) && image.header.layout != ChannelLayout::palette &&
         std::ranges::any_of(image.channels, [](const ChannelRecord& c) { return isComb(c.histogram); });
}

/// The lowest and the highest level once that share of the samples is cut off at either end.
struct Range {
  int low = 0, high = 0;
};
Range rangeWithout(const Histogram& histogram, double share) {
  const auto cut = static_cast<std::uint64_t>(share * static_cast<double>(histogram.total()));
  const auto firstBeyond = [cut](auto begin, auto end) {
    std::uint64_t passed = 0;
    for (auto bin = begin; bin != end; ++bin)
      if ((passed += bin->count) > cut) return int{bin->code};
    return 0;
  };
  return {firstBeyond(histogram.bins.begin(), histogram.bins.end()),
          firstBeyond(histogram.bins.rbegin(), histogram.bins.rend())};
}

/// What 8-bit images have to do with video levels, black 16 and white 235.
struct VideoLevels {
  std::uint64_t images = 0, reachBlack = 0, reachWhite = 0;
  std::vector<ImageId> within;

  void add(ImageId id, const ImageRecord& image) {
    constexpr double kRinging = 0.001; // compression overshoots a little
    constexpr int kBlack = 16, kWhite = 235, kNear = 3;
    Histogram joint;
    for (const ChannelRecord& channel : image.channels) joint.merge(channel.histogram);
    const Range range = rangeWithout(joint, kRinging);
    ++images;
    if (range.low < kBlack - 1 || range.high > kWhite + 1) return;
    within.push_back(id);
    reachBlack += range.low < kBlack + kNear;
    reachWhite += range.high > kWhite - kNear;
  }
  /// Hardly any image leaves the range, and of those within so many reach either end that these are the
  /// black and the white: fog and dull weather stop anywhere.
  bool areLikely() const {
    const std::uint64_t inside = within.size();
    return images >= 3 && inside * 5 >= images * 4 && inside >= 3 && reachBlack * 4 >= inside &&
           reachWhite * 4 >= inside && std::min(reachBlack, reachWhite) >= 2;
  }
};

class LevelsChapter : public AuditChapter {
public:
  void add(ImageId id, const ImageRecord& image, const DatasetEntry&) override {
    if (isStretched(image)) m_stretched.push_back(id);
    if (isEightBit(image)) m_video.add(id, image);
  }
  std::vector<AuditEntry> entries(const ScanResult&, const DatasetStatistics&) const override;

private:
  std::vector<ImageId> m_stretched;
  VideoLevels m_video;
};

std::vector<AuditEntry> LevelsChapter::entries(const ScanResult&, const DatasetStatistics&) const {
  std::vector<AuditEntry> entries;
  if (!m_stretched.empty())
    entries.push_back(
        {"stretched_levels", Severity::information, m_stretched.size(),
         sentence("more than a quarter of the levels in use are empty: stretched or posterized before "
                  "they were stored, or drawn"),
         m_stretched});
  if (m_video.areLikely())
    entries.push_back({"limited_range", Severity::warning, m_video.within.size(),
                       sentence("{} of {} 8-bit images use the levels 16 to 235 alone, as video does: black "
                                "is 16 there, not 0, and white 235",
                                m_video.within.size(), m_video.images),
                       m_video.within});
  return entries;
}

} // namespace

std::unique_ptr<AuditChapter> auditLevels() { return std::make_unique<LevelsChapter>(); }

} // namespace normscope
