// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "diagnosis/storage.h"
#include "stats/histogram.h"
#include "transforms/point_map.h"

#include <array>
#include <cstdint>
#include <vector>

namespace normscope {

/// What becomes of one code of one channel.
struct MappedCode {
  double x = 0, y = 0; ///< levels before, value after
  Storage::Stored stored{};
  double error = 0; ///< of the round trip, in levels; NaN where the map has no inverse
};

/// A channel map with its storage, ready to be asked for codes. Maps that serve all images are asked for the
/// same codes over and over: their answers are kept by depth.
class CodeMap {
public:
  CodeMap(const ChannelMap& map, const Storage& storage, LevelScale scale, bool keep);
  MappedCode at(BitDepth depth, std::uint16_t code);

private:
  MappedCode compute(BitDepth depth, std::uint16_t code) const;

  ChannelMap m_map;
  Storage m_storage;
  LevelScale m_scale;
  bool m_keep;
  std::array<std::vector<MappedCode>, 3> m_kept;
  std::array<std::vector<bool>, 3> m_known;
};

/// Counts of one image's channel after storage.
struct StoredImage {
  std::uint64_t low = 0, high = 0; ///< clipped finite samples
  std::size_t levels = 0;          ///< distinct stored values
  double bitsLost = 0;             ///< H(X) − H(Y), times the samples
  double errorSum = 0, errorMax = 0;
};
StoredImage storeImage(CodeMap& map, const Histogram& histogram, bool isInteger);

} // namespace normscope
