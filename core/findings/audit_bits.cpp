// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "findings/audit_parts.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <bit>
#include <bitset>
#include <map>
#include <memory>

namespace normscope {
namespace {

constexpr unsigned kFull = 65535;
/// Depths that sensors and files have.
constexpr std::array kDepths{8u, 10u, 12u, 14u};
/// A code fits a pattern of 14 bits by chance in one of four cases; this many of them never do.
constexpr std::size_t kFewestCodes = 16;

/// The codes that occur in 16-bit samples.
struct Codes {
  std::bitset<kFull + 1> used;
  unsigned highest = 0;
  unsigned bits = 0; ///< those set in any code

  void add(const ImageRecord& image) {
    for (const ChannelRecord& channel : image.channels) {
      for (const Histogram::Bin& bin : channel.histogram.bins) {
        used.set(bin.code);
        highest = std::max(highest, unsigned{bin.code});
        bits |= bin.code;
      }
    }
  }
  template<class Pattern>
  bool fit(Pattern pattern) const {
    for (unsigned code = 0; code <= highest; ++code)
      if (used[code] && pattern(code) != code) return false;
    return true;
  }
};

/// Where the bits of k-bit data v lie in 16-bit samples.
enum class Layout : std::uint8_t {
  low,      ///< v: white is 2^k − 1
  high,     ///< v·2^(16−k)
  expanded, ///< v·65535/(2^k − 1), rounded either way or by repeating the upper bits: white is 65535
  full,     ///< nothing of the kind
};

struct UsedBits {
  unsigned bits = 16;
  Layout layout = Layout::full;
  auto operator<=>(const UsedBits&) const = default;
};

bool isExpanded(const Codes& codes, unsigned k) {
  const unsigned shift = 16 - k, white = (1u << k) - 1;
  return codes.fit([=](unsigned code) { return code >> shift << shift | code >> shift >> (k - shift); }) ||
         codes.fit([=](unsigned code) { return ((code >> shift) * kFull + white / 2) / white; }) ||
         codes.fit([=](unsigned code) { return (code >> shift) * kFull / white; });
}

/// The explanation with the fewest bits; of equal ones the first Layout.
UsedBits usedBits(const Codes& codes) {
  UsedBits best;
  if (codes.used.count() < kFewestCodes) return best;
  for (const unsigned k : kDepths) {
    if (codes.highest < 1u << k) best = std::min(best, {k, Layout::low});
    if (isExpanded(codes, k)) best = std::min(best, {k, Layout::expanded});
  }
  const auto zeros = static_cast<unsigned>(std::countr_zero(codes.bits));
  if (zeros > 0) best = std::min(best, {16 - zeros, Layout::high});
  return best;
}

std::string grouped(unsigned n) {
  return n < 1000 ? std::to_string(n) : fmt::format("{},{:03}", n / 1000, n % 1000);
}

/// `whose` are the files: all 16-bit ones, or some of them. Up to 12 bits nothing of a set comes near a tenth
/// of full scale, whether it was dark or not; more bits, or single images, may as well be dark.
AuditEntry entryOf(const UsedBits& used, const std::vector<ImageId>& images, const Sentence& whose,
                   bool ofAll) {
  AuditEntry entry{"effective_bits", Severity::information, images.size(), {}, images};
  const std::string white = grouped((1u << used.bits) - 1);
  switch (used.layout) {
  case Layout::low:
    if (ofAll && used.bits <= 12) {
      entry.severity = Severity::warning;
      entry.message =
          sentence("{} hold {}-bit data (no sample above {}): dividing by 65,535 leaves them nearly black",
                   whose, used.bits, white);
    } else {
      entry.message =
          sentence("{} have no sample above {}: {}-bit data, or dark images", whose, white, used.bits);
    }
    break;
  case Layout::high:
    entry.message = sentence("{} hold {}-bit data (every sample is a multiple of {})", whose, used.bits,
                             grouped(1u << (16 - used.bits)));
    break;
  case Layout::expanded:
    entry.message = sentence("{} hold {}-bit data, expanded to the full range", whose, used.bits);
    break;
  case Layout::full: break;
  }
  return entry;
}

class BitsChapter : public AuditChapter {
public:
  void add(ImageId id, const ImageRecord& image, const DatasetEntry&) override {
    if (image.channels.empty() || image.channels[0].histogram.depth != BitDepth::u16) return;
    const auto own = std::make_unique<Codes>();
    own->add(image);
    m_all.add(image);
    m_single[usedBits(*own)].push_back(id);
    m_images.push_back(id);
  }
  std::vector<AuditEntry> entries(const ScanResult&, const DatasetStatistics&) const override;

private:
  Codes m_all;
  std::map<UsedBits, std::vector<ImageId>> m_single;
  std::vector<ImageId> m_images;
};

std::vector<AuditEntry> BitsChapter::entries(const ScanResult&, const DatasetStatistics&) const {
  const UsedBits ofAll = usedBits(m_all);
  if (ofAll.layout != Layout::full) return {entryOf(ofAll, m_images, sentence("16-bit files"), true)};
  std::vector<AuditEntry> entries;
  for (const auto& [used, images] : m_single) {
    // That one image of many stays below a quarter of full scale is nothing to tell.
    if (used.layout == Layout::full || (used.layout == Layout::low && used.bits > 12)) continue;
    const Sentence whose = sentence("{} of {} 16-bit files", images.size(), m_images.size());
    entries.push_back(entryOf(used, images, whose, false));
  }
  return entries;
}

} // namespace

std::unique_ptr<AuditChapter> auditBits() { return std::make_unique<BitsChapter>(); }

} // namespace normscope
