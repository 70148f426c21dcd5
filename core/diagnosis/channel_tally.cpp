// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "diagnosis/channel_tally.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace normscope {
namespace {

double countTimesLog(std::uint64_t count) {
  const auto n = static_cast<double>(count);
  return n * std::log2(n);
}

// Gathers the counts of codes that share a stored value. Bits are lost only where codes merge, so the sum
// Σ c_y·log c_y − Σ c_x·log c_x needs the merged ones alone.
class Merging {
public:
  void add(std::uint64_t count) {
    if (m_codes == 0) {
      m_first = count;
    } else {
      if (m_codes == 1) m_separate = countTimesLog(m_first);
      m_separate += countTimesLog(count);
    }
    m_total += count;
    ++m_codes;
  }
  bool isEmpty() const { return m_codes == 0; }
  double bitsLost() const { return m_codes < 2 ? 0.0 : countTimesLog(m_total) - m_separate; }

private:
  std::size_t m_codes = 0;
  std::uint64_t m_first = 0, m_total = 0;
  double m_separate = 0.0;
};

} // namespace

CodeMap::CodeMap(const ChannelMap& map, const Storage& storage, LevelScale scale, bool keep)
    : m_map(map), m_storage(storage), m_scale(scale), m_keep(keep) {}

MappedCode CodeMap::compute(BitDepth depth, std::uint16_t code) const {
  MappedCode mapped;
  mapped.x = m_scale.level(depth, Histogram{depth, {}}.codeValue(code));
  mapped.y = m_map(mapped.x);
  mapped.stored = m_storage.store(mapped.y);
  const auto back = m_map.inverse(m_storage.restore(mapped.stored.value));
  mapped.error = back ? std::abs(*back - mapped.x) : std::numeric_limits<double>::quiet_NaN();
  return mapped;
}

MappedCode CodeMap::at(BitDepth depth, std::uint16_t code) {
  if (!m_keep) return compute(depth, code);
  auto& kept = m_kept[static_cast<std::size_t>(depth)];
  auto& known = m_known[static_cast<std::size_t>(depth)];
  if (kept.empty()) {
    const std::size_t codes = depth == BitDepth::u8 ? 256 : 65536;
    kept.resize(codes);
    known.resize(codes);
  }
  if (!known[code]) {
    kept[code] = compute(depth, code);
    known[code] = true;
  }
  return kept[code];
}

StoredImage storeImage(CodeMap& map, const Histogram& histogram, bool isInteger) {
  StoredImage image;
  std::array<Merging, 383> codes; // −127..255
  Merging run;
  double runValue = std::numeric_limits<double>::quiet_NaN();
  const auto finishRun = [&] {
    if (run.isEmpty()) return;
    ++image.levels;
    image.bitsLost += run.bitsLost();
    run = {};
  };
  for (const Histogram::Bin& bin : histogram.bins) {
    const MappedCode mapped = map.at(histogram.depth, bin.code);
    image.low += mapped.stored.clip < 0 ? bin.count : 0;
    image.high += mapped.stored.clip > 0 ? bin.count : 0;
    image.errorSum += mapped.error * static_cast<double>(bin.count);
    image.errorMax = std::isnan(mapped.error) ? mapped.error : std::max(image.errorMax, mapped.error);
    if (isInteger) {
      codes[static_cast<std::size_t>(mapped.stored.value + 127.0)].add(bin.count);
      continue;
    }
    // Maps never decrease, so equal values of a float type follow each other.
    if (mapped.stored.value != runValue) finishRun();
    runValue = mapped.stored.value;
    run.add(bin.count);
  }
  finishRun();
  for (const Merging& code : codes) {
    if (code.isEmpty()) continue;
    ++image.levels;
    image.bitsLost += code.bitsLost();
  }
  return image;
}

} // namespace normscope
