// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "outcomes/band_buffers.h"
#include "outcomes/outcome.h"
#include "outcomes/tally_loops.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace normscope {

/// What one storage type makes of the pixels of sampled images under a mode without point maps, added up band
/// of rows after band and image after image: clipping, levels, round trip.
class StoredTally {
public:
  explicit StoredTally(std::size_t channels) : m_channels(channels) {}

  /// Rows of an image, which endImage() must follow. Gives what was stored, in `buffers`.
  std::span<double> add(const Storage& storage, std::span<const double> y, BandBuffers& buffers);
  /// Round trip against the levels `x` that y came from; `back` is y read back from storage and undone.
  void addRoundTrip(std::span<const double> x, std::span<const double> back) {
    addDifferences(back, x, m_errors);
  }
  void endImage(ModeOutcome& outcome, ImageId id);

  /// Fills in what was gathered; `readable` images could have been sampled.
  void finish(ModeOutcome& outcome, std::size_t readable) const;

private:
  using Codes = std::array<bool, 256>; // of an integer type, those of int8 from −127 on
  struct Channel {
    std::uint64_t low = 0, high = 0, samples = 0;
    double levelsAfter = 0; // summed over images
    Codes codes{};
  };
  struct CurrentImage {
    ClipCounts clips;
    std::array<Codes, 3> codes{};
    std::uint64_t samples = 0;
  };
  void markCodes(std::span<const std::uint8_t> codes);

  std::vector<Channel> m_channels;
  CurrentImage m_image;
  std::uint64_t m_images = 0, m_affected = 0, m_pixels = 0, m_clippedPixels = 0;
  Differences m_errors;
};

} // namespace normscope
