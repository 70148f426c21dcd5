// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accumulators/histogram.h"
#include "base/units.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace normscope {

/// Counts the levels of one image while its rows pass. Reusable: begin() starts over and keeps the buffers.
/// A histogram is bound by its stores, one a cycle. In long rows of 8-bit samples neighbours are therefore
/// counted two at a time: one count per pair of levels, from which both levels' counts follow in the end.
/// Counts of one byte keep the part of the table that an image touches in the first cache; the few that run
/// over are carried at once. Pairs take turns in three tables, so that runs of one level do not wait for each
/// other.
class LevelCounts {
public:
  void begin(BitDepth depth, std::size_t channels);
  /// A row of interleaved samples, as many channels as begin() was told.
  void add(std::span<const std::uint8_t> row);
  void add(std::span<const std::uint16_t> row);
  /// One sample's bin, for what is not counted by rows.
  void addCode(std::size_t channel, std::uint16_t code) { ++m_bins[channel][code]; }
  /// The counts of a channel; they are zero afterwards.
  Histogram take(std::size_t channel);

private:
  static constexpr std::size_t kTables = 3;
  using Levels = std::array<std::uint32_t, 256>;
  using Pairs = std::array<std::uint8_t, 65536>; ///< by first level + 256 · second level

  void addPairs(std::span<const std::uint8_t> row);
  /// The channel of the first or second level in a table.
  std::size_t channelOf(std::size_t table, std::size_t which) const {
    return m_channels == 1 ? 0 : (2 * table + which) % 3;
  }
  void foldPairs();

  BitDepth m_depth = BitDepth::u8;
  std::size_t m_channels = 1;
  std::array<std::array<Levels, 3>, 4> m_levels{}; ///< of 8-bit samples; neighbours count in different ones
  std::vector<Pairs> m_pairs;                      ///< zero but while m_paired
  bool m_paired = false;
  std::array<std::vector<std::uint32_t>, 3> m_bins; ///< of samples of other depths
};

} // namespace normscope
