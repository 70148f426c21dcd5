// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "accumulators/level_counts.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <cstring>
#include <utility>

namespace normscope {
namespace {

constexpr std::size_t kBins = 65536; // of 16-bit and float samples
/// Summing up and clearing the counts of pairs costs as much as some 30,000 samples.
constexpr std::size_t kFewestForPairs = 16'384;

/// Eight samples, the first in the lowest byte.
std::uint64_t load(const std::uint8_t* samples) {
  std::uint64_t word = 0;
  std::memcpy(&word, samples, sizeof word);
  if constexpr (std::endian::native == std::endian::big) word = __builtin_bswap64(word);
  return word;
}

std::size_t pairAt(const std::uint8_t* samples) {
  std::uint16_t pair = 0;
  std::memcpy(&pair, samples, sizeof pair);
  if constexpr (std::endian::native == std::endian::big) pair = __builtin_bswap16(pair);
  return pair;
}

} // namespace

void LevelCounts::begin(BitDepth depth, std::size_t channels) {
  m_depth = depth;
  m_channels = channels;
  if (depth == BitDepth::u8) {
    if (m_paired) foldPairs(); // of an image that broke off
    m_levels = {};
  } else {
    for (std::size_t c = 0; c < channels; ++c) m_bins[c].assign(kBins, 0);
  }
}

void LevelCounts::addPairs(std::span<const std::uint8_t> row) {
  if (m_pairs.empty()) m_pairs.resize(kTables);
  m_paired = true;
  Pairs* const pairs = m_pairs.data();
  const auto count = [this, pairs](std::size_t table, std::size_t pair) {
    if (++pairs[table][pair] != 0) [[likely]]
      return;
    m_levels[0][channelOf(table, 0)][pair & 0xff] += 256;
    m_levels[0][channelOf(table, 1)][pair >> 8] += 256;
  };
  assert(row.size() % (2 * kTables) == 0);
  for (const std::uint8_t *p = row.data(), *const end = p + row.size(); p != end; p += 2 * kTables) {
    count(0, pairAt(p));
    count(1, pairAt(p + 2));
    count(2, pairAt(p + 4));
  }
}

void LevelCounts::foldPairs() {
  for (std::size_t table = 0; table < kTables; ++table) {
    std::uint8_t* counts = m_pairs[table].data();
    std::array<std::uint16_t, 256> firsts{}; // 256 · 255 at most
    for (std::size_t second = 0; second < 256; ++second, counts += 256) {
      std::uint16_t seconds = 0;
      for (std::size_t i = 0; i < 256; ++i) {
        seconds = static_cast<std::uint16_t>(seconds + counts[i]);
        firsts[i] = static_cast<std::uint16_t>(firsts[i] + counts[i]);
      }
      m_levels[0][channelOf(table, 1)][second] += seconds;
    }
    for (std::size_t i = 0; i < 256; ++i) m_levels[0][channelOf(table, 0)][i] += firsts[i];
    m_pairs[table].fill(0);
  }
  m_paired = false;
}

void LevelCounts::add(std::span<const std::uint8_t> row) {
  if (row.size() >= kFewestForPairs) {
    const std::size_t inPairs = row.size() / (2 * kTables) * (2 * kTables);
    addPairs(row.first(inPairs));
    row = row.subspan(inPairs);
  }
  const std::uint8_t* p = row.data();
  std::size_t left = row.size();
  const auto count = [this](std::size_t table, std::size_t channel, std::uint64_t word, int byte) {
    ++m_levels[table][channel][word >> 8 * byte & 0xff];
  };
  if (m_channels == 1) {
    for (; left >= 8; left -= 8, p += 8) {
      const std::uint64_t x = load(p);
      count(0, 0, x, 0), count(1, 0, x, 1), count(2, 0, x, 2), count(3, 0, x, 3);
      count(0, 0, x, 4), count(1, 0, x, 5), count(2, 0, x, 6), count(3, 0, x, 7);
    }
    for (; left > 0; --left, ++p) ++m_levels[0][0][*p];
    return;
  }
  for (; left >= 24; left -= 24, p += 24) { // eight pixels
    const std::uint64_t x = load(p), y = load(p + 8), z = load(p + 16);
    count(0, 0, x, 0), count(0, 1, x, 1), count(0, 2, x, 2), count(1, 0, x, 3);
    count(1, 1, x, 4), count(1, 2, x, 5), count(2, 0, x, 6), count(2, 1, x, 7);
    count(2, 2, y, 0), count(3, 0, y, 1), count(3, 1, y, 2), count(3, 2, y, 3);
    count(0, 0, y, 4), count(0, 1, y, 5), count(0, 2, y, 6), count(1, 0, y, 7);
    count(1, 1, z, 0), count(1, 2, z, 1), count(2, 0, z, 2), count(2, 1, z, 3);
    count(2, 2, z, 4), count(3, 0, z, 5), count(3, 1, z, 6), count(3, 2, z, 7);
  }
  for (; left >= 3; left -= 3, p += 3) ++m_levels[0][0][p[0]], ++m_levels[0][1][p[1]], ++m_levels[0][2][p[2]];
}

void LevelCounts::add(std::span<const std::uint16_t> row) {
  assert(m_depth == BitDepth::u16);
  if (m_channels == 1) {
    std::uint32_t* const bins = m_bins[0].data();
    for (const std::uint16_t code : row) ++bins[code];
    return;
  }
  std::uint32_t *const r = m_bins[0].data(), *const g = m_bins[1].data(), *const b = m_bins[2].data();
  for (std::size_t i = 0; i + 2 < row.size(); i += 3) ++r[row[i]], ++g[row[i + 1]], ++b[row[i + 2]];
}

Histogram LevelCounts::take(std::size_t channel) {
  Levels levels{};
  std::span<std::uint32_t> counts = m_bins[channel];
  if (m_depth == BitDepth::u8) {
    if (m_paired) foldPairs();
    for (auto& part : m_levels)
      for (std::size_t code = 0; code < levels.size(); ++code)
        levels[code] += std::exchange(part[channel][code], 0u);
    counts = levels;
  }
  Histogram histogram{m_depth, {}};
  histogram.bins.reserve(counts.size() - static_cast<std::size_t>(std::ranges::count(counts, 0u)));
  for (std::size_t code = 0; code < counts.size(); ++code)
    if (const std::uint32_t count = std::exchange(counts[code], 0u))
      histogram.bins.push_back({static_cast<std::uint16_t>(code), count});
  return histogram;
}

} // namespace normscope
