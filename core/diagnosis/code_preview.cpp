// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "diagnosis/code_preview.h"

#include <array>
#include <cmath>
#include <limits>
#include <vector>

namespace normscope {
namespace {

/// What a code of one channel contributes to its pixel.
struct Entry {
  std::uint8_t shown = 0;
  std::uint8_t lost = 0;
  std::uint8_t saturated = 0;
};
using Tables = std::array<std::vector<Entry>, 3>;

template<class Sample>
std::array<std::vector<bool>, 3> codesIn(const ImageView& view, std::size_t codes) {
  const auto channels = static_cast<std::size_t>(view.format.channels);
  std::array<std::vector<std::uint8_t>, 3> seen; // bytes: setting bits would cost a read
  for (std::size_t c = 0; c < channels; ++c) seen[c].assign(codes, 0);
  for (int y = 0; y < view.rows; ++y) {
    const auto row = view.row<Sample>(y);
    for (std::size_t x = 0; x < row.size(); x += channels)
      for (std::size_t c = 0; c < channels; ++c) seen[c][row[x + c]] = 1;
  }
  std::array<std::vector<bool>, 3> present;
  for (std::size_t c = 0; c < 3; ++c) {
    const auto& of = seen[channels == 1 ? 0 : c];
    present[c].assign(of.begin(), of.end());
  }
  return present;
}

/// y of every code, one pixel per code; NaN where the image does not have it.
template<class Sample>
Raster outputs(const ImageView& view, const Transform& transform, const PointMap& map) {
  const auto codes = static_cast<std::size_t>(fullScale(view.format.depth)) + 1;
  const auto present = codesIn<Sample>(view, codes);
  const auto channels = map.size();
  Raster y(static_cast<int>(codes), 1, static_cast<int>(channels));
  for (std::size_t code = 0; code < codes; ++code) {
    const double level = transform.scale().level(view.format.depth, static_cast<double>(code));
    for (std::size_t c = 0; c < channels; ++c)
      y.samples[code * channels + c] =
          present[c][code] ? map[c](level) : std::numeric_limits<double>::quiet_NaN();
  }
  return y;
}

Tables tables(const Raster& y, const Preview& byCode) {
  const std::size_t codes = y.pixels();
  const auto channels = static_cast<std::size_t>(y.channels);
  Tables result;
  for (std::size_t c = 0; c < 3; ++c) {
    const auto channelBits = static_cast<std::uint8_t>(1u << c | 8u << c);
    result[c].resize(codes);
    for (std::size_t code = 0; code < codes; ++code) {
      Entry& entry = result[c][code];
      const bool isFinite = std::isfinite(y.samples[code * channels + (channels == 1 ? 0 : c)]);
      entry.shown = byCode.rgb[code * 3 + c];
      entry.lost =
          isFinite ? static_cast<std::uint8_t>(byCode.lost[code] & channelBits) : clipbits::nonFinite;
    }
    result[c].front().saturated = static_cast<std::uint8_t>(1u << c);
    result[c].back().saturated = static_cast<std::uint8_t>(8u << c);
  }
  return result;
}

template<class Sample>
void paint(Preview& preview, const ImageView& view, const Tables& tables) {
  const auto channels = static_cast<std::size_t>(view.format.channels);
  const std::size_t step = channels == 1 ? 0 : 1;
  std::uint8_t* rgb = preview.rgb.data();
  std::uint8_t* lost = preview.lost.data();
  std::uint8_t* saturated = preview.saturated.data();
  for (int y = 0; y < view.rows; ++y) {
    const Sample* pixel = view.row<Sample>(y).data();
    for (int x = 0; x < view.width; ++x, pixel += channels, rgb += 3) {
      const Entry r = tables[0][pixel[0]], g = tables[1][pixel[step]], b = tables[2][pixel[2 * step]];
      rgb[0] = r.shown;
      rgb[1] = g.shown;
      rgb[2] = b.shown;
      *lost++ = static_cast<std::uint8_t>(r.lost | g.lost | b.lost);
      *saturated++ = static_cast<std::uint8_t>(r.saturated | g.saturated | b.saturated);
    }
  }
}

template<class Sample>
CodePreview render(const Image& source, const PointMap& map, const ModeOutcome& outcome,
                   DisplayMapping mapping) {
  const ImageView view = source.view();
  const Raster y = outputs<Sample>(view, *outcome.transform, map);
  CodePreview result;
  result.window = displayWindow(mapping, outcome, y);
  const Tables byCode = tables(y, renderPreview(y, Image(), outcome, mapping));
  Preview& preview = result.preview;
  preview.width = source.width();
  preview.height = source.height();
  const auto pixels = static_cast<std::size_t>(source.width()) * static_cast<std::size_t>(source.height());
  preview.rgb.resize(pixels * 3);
  preview.lost.resize(pixels);
  preview.saturated.resize(pixels);
  paint<Sample>(preview, view, byCode);
  return result;
}

} // namespace

std::optional<CodePreview> renderByCode(const Image& source, const ImageRecord& record, ImageId id,
                                        const ModeOutcome& outcome, DisplayMapping mapping) {
  const BitDepth depth = source.format().depth;
  const double pixels = static_cast<double>(source.width()) * source.height();
  if (depth == BitDepth::f32 || pixels <= fullScale(depth)) return std::nullopt;
  const auto map = outcome.transform->pointMap(record, id);
  // A gray image fills three channels; three channels fill no single one.
  if (!map || static_cast<int>(map->size()) < source.format().channels) return std::nullopt;
  return depth == BitDepth::u8 ? render<std::uint8_t>(source, *map, outcome, mapping)
                               : render<std::uint16_t>(source, *map, outcome, mapping);
}

} // namespace normscope
