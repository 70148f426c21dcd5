// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "transforms/adaptive_equalization.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <type_traits>
#include <vector>

namespace normscope {
namespace {

// Sample: what the image holds; Code: what is counted.
template<class Sample>
using CodeOf = std::conditional_t<std::is_same_v<Sample, std::uint8_t>, std::uint8_t, std::uint16_t>;

template<class Sample>
CodeOf<Sample> codeOf(Sample sample) {
  if constexpr (std::is_same_v<Sample, float>) {
    // NaN compares false and becomes 0.
    const double unit = sample > 0.0f ? std::min(1.0, static_cast<double>(sample)) : 0.0;
    return static_cast<std::uint16_t>(std::lround(unit * 65535.0));
  } else {
    return sample;
  }
}

// Rounds to even what is far below 2²².
float rounded(float value) {
  constexpr float kRounding = 0x1.8p23f;
  return value + kRounding - kRounding;
}

// Where a position lies between the middles of tiles: beside the first or the last there is only one.
struct Between {
  int first, second;
  float toFirst, toSecond; // how far; each tile weighs by how far the other is
};

Between between(int at, float perTile, int tiles) {
  const float place = static_cast<float>(at) * perTile - 0.5f;
  const float floor = std::floor(place);
  const int tile = static_cast<int>(floor);
  const float past = place - floor;
  return {std::max(tile, 0), std::min(tile + 1, tiles - 1), past, 1.0f - past};
}

// Reflected at the last place, as often as need be.
int reflected(int at, int size) {
  if (size == 1) return 0;
  const int period = 2 * (size - 1), rest = at % period;
  return rest < size ? rest : period - rest;
}

template<class Sample>
class TileMap final : public PlaneMap {
public:
  using Code = CodeOf<Sample>;
  static constexpr std::size_t kCodes = std::size_t{1} << (8 * sizeof(Code));
  static constexpr float kLargest = static_cast<float>(kCodes - 1);

  TileMap(GrayRows& gray, double clipLimit, int tiles, const std::stop_token& stop)
      : m_tiles(tiles), m_tables(static_cast<std::size_t>(tiles * tiles) * kCodes) {
    const auto [width, height] = gray.size();
    // Where either side cannot be divided OpenCV enlarges both, by a whole tile's share if need be.
    const bool isDivided = width % tiles == 0 && height % tiles == 0;
    m_tileWidth = (isDivided ? width : width + tiles - width % tiles) / tiles;
    m_tileHeight = (isDivided ? height : height + tiles - height % tiles) / tiles;
    for (int x = 0; x < width; ++x)
      m_across.push_back(between(x, 1.0f / static_cast<float>(m_tileWidth), tiles));
    Counts counts(static_cast<std::size_t>(tiles) * kCodes);
    for (int row = 0; row < tiles && !stop.stop_requested(); ++row) {
      std::ranges::fill(counts, 0);
      countRows(gray, row * m_tileHeight, (row + 1) * m_tileHeight, counts);
      for (int tile = 0; tile < tiles; ++tile)
        makeTable(counts.data() + static_cast<std::size_t>(tile) * kCodes, clipLimit,
                  m_tables.data() + static_cast<std::size_t>(row * tiles + tile) * kCodes);
    }
  }

  void map(const ImageView& row, int left, int y, double* codes) const override {
    const auto samples = row.template row<Sample>(0);
    const Between down = between(y, 1.0f / static_cast<float>(m_tileHeight), m_tiles);
    const Code* above = m_tables.data() + static_cast<std::size_t>(down.first * m_tiles) * kCodes;
    const Code* below = m_tables.data() + static_cast<std::size_t>(down.second * m_tiles) * kCodes;
    const Between* across = m_across.data() + left;
    for (std::size_t x = 0; x < samples.size(); ++x) {
      const std::size_t code = codeOf(samples[x]);
      const std::size_t first = static_cast<std::size_t>(across[x].first) * kCodes + code,
                        second = static_cast<std::size_t>(across[x].second) * kCodes + code;
      const float upper = static_cast<float>(above[first]) * across[x].toSecond +
                          static_cast<float>(above[second]) * across[x].toFirst,
                  lower = static_cast<float>(below[first]) * across[x].toSecond +
                          static_cast<float>(below[second]) * across[x].toFirst;
      const float blend = rounded(upper * down.toSecond + lower * down.toFirst);
      codes[x] = static_cast<double>(std::min(blend, kLargest));
      if constexpr (std::is_same_v<Sample, float>)
        codes[x] = std::isnan(samples[x]) ? std::numeric_limits<double>::quiet_NaN() : codes[x] / 65535.0;
    }
  }

private:
  using Counts = std::vector<std::int32_t>;

  void countRows(GrayRows& gray, int begin, int end, Counts& counts) const {
    constexpr int kRows = 16;
    const int height = gray.size().height;
    for (int y = begin; y < end;) {
      const int rows = y < height ? std::min({kRows, end - y, height - y}) : 1;
      const ImageView read = gray.read(y < height ? y : reflected(y, height), rows);
      for (int i = 0; i < rows; ++i) count(read.slice(i, 1), counts);
      y += rows;
    }
  }

  void count(const ImageView& row, Counts& counts) const {
    const auto samples = row.template row<Sample>(0);
    const int width = static_cast<int>(samples.size());
    for (int tile = 0; tile < m_tiles; ++tile) {
      std::int32_t* of = counts.data() + static_cast<std::size_t>(tile) * kCodes;
      for (int x = tile * m_tileWidth; x < (tile + 1) * m_tileWidth; ++x)
        ++of[codeOf(samples[static_cast<std::size_t>(x < width ? x : reflected(x, width))])];
    }
  }

  // What lies above the limit is spread over all codes, and the rest of it over evenly spaced ones.
  void makeTable(std::int32_t* counts, double clipLimit, Code* table) const {
    const int area = m_tileWidth * m_tileHeight;
    constexpr int codes = static_cast<int>(kCodes);
    const int limit = std::max(1, static_cast<int>(clipLimit * area / codes));
    int clipped = 0;
    for (int code = 0; code < codes; ++code) {
      clipped += std::max(0, counts[code] - limit);
      counts[code] = std::min(counts[code], limit);
    }
    const int share = clipped / codes;
    int rest = clipped % codes;
    const int step = rest > 0 ? std::max(codes / rest, 1) : codes;
    for (int code = 0; code < codes && rest > 0; code += step, --rest) ++counts[code];
    const float perCount = kLargest / static_cast<float>(area);
    int sum = 0;
    for (int code = 0; code < codes; ++code) {
      sum += counts[code] + share;
      table[code] = static_cast<Code>(std::min(rounded(static_cast<float>(sum) * perCount), kLargest));
    }
  }

  int m_tiles, m_tileWidth = 1, m_tileHeight = 1;
  std::vector<Code> m_tables; // of tile after tile, row after row
  std::vector<Between> m_across;
};

} // namespace

std::shared_ptr<const PlaneMap> adaptiveEqualization(GrayRows& gray, double clipLimit, int tiles,
                                                     const std::stop_token& stop) {
  switch (gray.depth()) {
  case BitDepth::u8: return std::make_shared<TileMap<std::uint8_t>>(gray, clipLimit, tiles, stop);
  case BitDepth::u16: return std::make_shared<TileMap<std::uint16_t>>(gray, clipLimit, tiles, stop);
  case BitDepth::f32: break;
  }
  return std::make_shared<TileMap<float>>(gray, clipLimit, tiles, stop);
}

} // namespace normscope
