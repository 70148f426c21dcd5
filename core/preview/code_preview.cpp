// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "preview/code_preview.h"

#include <array>
#include <cmath>
#include <limits>
#include <vector>

namespace normscope {
namespace {

/// What a code of one channel contributes to its pixel: the three channels' entries are or-ed. From the
/// lowest byte on R, G, B, nothing, the bits that storage loses and those that the source had lost.
using Entry = std::uint64_t;
constexpr unsigned kLostByte = 4, kSaturatedByte = 5;
using Tables = std::array<std::vector<Entry>, 3>;

constexpr Entry inByte(unsigned byte, unsigned bits) { return Entry{bits} << 8 * byte; }

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

/// y of every code, one pixel per code; NaN where the image does not have it. To look for 256 codes takes
/// longer than to map them, so that this is done only where the range of y is asked for.
template<class Sample>
Raster outputs(const ImageView& view, const Transform& transform, const PointMap& map, bool needsRange) {
  const auto codes = static_cast<std::size_t>(fullScale(view.format.depth)) + 1;
  std::array<std::vector<bool>, 3> present;
  if (needsRange || codes > 256)
    present = codesIn<Sample>(view, codes);
  else
    for (auto& of : present) of.assign(codes, true);
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
  for (unsigned c = 0; c < 3; ++c) {
    const unsigned low = 1u << c, high = 8u << c;
    result[c].resize(codes);
    for (std::size_t code = 0; code < codes; ++code) {
      const bool isFinite = std::isfinite(y.samples[code * channels + (channels == 1 ? 0 : c)]);
      const unsigned lost = isFinite ? byCode.lost[code] & (low | high) : clipbits::nonFinite;
      result[c][code] = inByte(c, byCode.rgb[code * 3 + c]) | inByte(kLostByte, lost);
    }
    result[c].front() |= inByte(kSaturatedByte, low);
    result[c].back() |= inByte(kSaturatedByte, high);
  }
  return result;
}

template<class Sample>
void paint(Preview& preview, const ImageView& view, const Tables& tables) {
  const auto channels = static_cast<std::size_t>(view.format.channels);
  const std::size_t step = channels == 1 ? 0 : 1;
  const Entry *red = tables[0].data(), *green = tables[1].data(), *blue = tables[2].data();
  std::uint8_t* rgb = preview.rgb.data();
  std::uint8_t* lost = preview.lost.data();
  std::uint8_t* saturated = preview.saturated.data();
  for (int y = 0; y < view.rows; ++y) {
    const Sample* pixel = view.row<Sample>(y).data();
    for (int x = 0; x < view.width; ++x, pixel += channels, rgb += 3) {
      const Entry entry = red[pixel[0]] | green[pixel[step]] | blue[pixel[2 * step]];
      rgb[0] = static_cast<std::uint8_t>(entry);
      rgb[1] = static_cast<std::uint8_t>(entry >> 8);
      rgb[2] = static_cast<std::uint8_t>(entry >> 16);
      *lost++ = static_cast<std::uint8_t>(entry >> 8 * kLostByte);
      *saturated++ = static_cast<std::uint8_t>(entry >> 8 * kSaturatedByte);
    }
  }
}

template<class Sample>
Preview render(const Image& source, const PointMap& map, const ModeOutcome& outcome, const Display& display) {
  const ImageView view = source.view();
  const Raster y = outputs<Sample>(view, *outcome.transform, map, display.mapping == DisplayMapping::minMax);
  const Preview ofCodes = renderPreview(y, Image(), outcome, display);
  const Tables byCode = tables(y, ofCodes);
  Preview preview;
  preview.window = ofCodes.window;
  preview.width = source.width();
  preview.height = source.height();
  const auto pixels = static_cast<std::size_t>(source.width()) * static_cast<std::size_t>(source.height());
  preview.rgb = zerosInLargePages<std::uint8_t>(pixels * 3);
  preview.lost.resize(pixels);
  preview.saturated.resize(pixels);
  paint<Sample>(preview, view, byCode);
  return preview;
}

} // namespace

std::optional<Preview> renderByCode(const Image& source, const ImageRecord& record, ImageId id,
                                    const ModeOutcome& outcome, const Display& display) {
  const BitDepth depth = source.format().depth;
  const double pixels = static_cast<double>(source.width()) * source.height();
  if (depth == BitDepth::f32 || pixels <= fullScale(depth)) return std::nullopt;
  const auto map = outcome.transform->pointMap(record, id);
  // A gray image fills three channels; three channels fill no single one.
  if (!map || static_cast<int>(map->size()) < source.format().channels) return std::nullopt;
  return depth == BitDepth::u8 ? render<std::uint8_t>(source, *map, outcome, display)
                               : render<std::uint16_t>(source, *map, outcome, display);
}

} // namespace normscope
