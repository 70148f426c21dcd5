// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/units.h"
#include "stats/histogram.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace normscope {

/// Counts the levels of one image while its rows pass. Reusable: begin() starts over and keeps the buffers.
/// A histogram is bound by its loads and stores: 8-bit samples are taken from registers of eight, and
/// neighbours are counted in different tables, so that runs of one level do not wait for each other.
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
  using Levels = std::array<std::uint32_t, 256>;

  BitDepth m_depth = BitDepth::u8;
  std::size_t m_channels = 1;
  std::array<std::array<Levels, 3>, 4> m_levels{};  ///< of 8-bit samples; neighbours count in different ones
  std::array<std::vector<std::uint32_t>, 3> m_bins; ///< of samples of other depths
};

} // namespace normscope
