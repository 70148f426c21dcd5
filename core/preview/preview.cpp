// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "preview/preview.h"

#include "base/constants.h"
#include "image/spare_bits.h"
#include "outcomes/raster_loops.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace normscope {
namespace {

DisplayWindow rangeOf(const Raster& y) {
  const FiniteRange range = finiteRange(y.samples);
  return range.max > range.min ? DisplayWindow{range.min, range.max}
                               : DisplayWindow{range.min - 0.5, range.min + 0.5};
}

// What white stands for where the natural range ends at `full`; 10 or 12 bits in files of 16 would be black.
double naturalWhite(double full, double greatest, double fileFull) {
  return fileFull > 255.0 ? std::ldexp(full, -spareBits(greatest, full)) : full;
}

// The set's own output range where the mode keeps to a natural one, else its mean ± 2.5 deviations as far as
// the output reaches: beyond, a dark set would turn to gray haze.
DisplayWindow setWindow(const ModeOutcome& outcome) {
  double least = kInfinity, greatest = -kInfinity, mean = 0.0, square = 0.0;
  for (const ChannelOutcome& channel : outcome.channels) {
    least = std::min(least, channel.min); // NaN, where it is not known, is passed over
    greatest = std::max(greatest, channel.max);
    mean += channel.mean;
    square += channel.mean * channel.mean + channel.std * channel.std;
  }
  const double full = outcome.transform->scale().full;
  if (least >= 0.0 && greatest <= 1.0) return {0.0, naturalWhite(1.0, greatest, full)};
  if (least >= 0.0 && greatest <= full) return {0.0, naturalWhite(full, greatest, full)};
  const auto channels = static_cast<double>(std::max<std::size_t>(1, outcome.channels.size()));
  mean /= channels;
  const double deviation = std::sqrt(std::max(0.0, square / channels - mean * mean));
  if (!(deviation > 0.0)) return {mean - 0.5, mean + 0.5};
  DisplayWindow window{mean - 2.5 * deviation, mean + 2.5 * deviation};
  if (least < greatest) window = {std::max(window.black, least), std::min(window.white, greatest)};
  return window;
}

DisplayWindow mappingWindow(DisplayMapping mapping, const ModeOutcome& outcome, const Raster& y) {
  switch (mapping) {
  case DisplayMapping::stored:
    if (outcome.storage == StorageType::int8) return {-127.0, 127.0};
    return row(outcome.storage).codes > 0 ? DisplayWindow{0.0, 255.0} : setWindow(outcome);
  case DisplayMapping::unitRange: return {0.0, 1.0};
  case DisplayMapping::minMax: return rangeOf(y);
  case DisplayMapping::automatic: break;
  }
  return setWindow(outcome);
}

// Bits of what storage loses of each pixel of a row.
void markLost(std::span<const double> samples, std::size_t channels, const Storage& storage,
              std::uint8_t* masks) {
  constexpr double infinity = std::numeric_limits<double>::infinity();
  if (channels == 3 && storage.type == StorageType::uint8Saturate) // rounded to even
    return markOutside(samples, -0.5, 255.5, masks);
  if (channels == 3 && storage.type == StorageType::float32)
    return markOutside(samples, -infinity, infinity, masks);
  for (std::size_t p = 0; p < samples.size() / channels; ++p) {
    unsigned lost = 0;
    for (std::size_t c = 0; c < 3; ++c) {
      const double sample = samples[p * channels + (channels == 1 ? 0 : c)];
      const int clip = storage.store(sample).clip;
      if (!std::isfinite(sample))
        lost |= clipbits::nonFinite;
      else if (clip != 0)
        lost |= (clip < 0 ? 1u : 8u) << c;
    }
    masks[p] = static_cast<std::uint8_t>(lost);
  }
}

// Bits of the channels at 0 and at full scale of one upright source pixel.
template<class Sample>
void markSaturated(std::vector<std::uint8_t>& masks, const ImageView& view) {
  const auto channels = static_cast<std::size_t>(view.format.channels);
  const auto full = static_cast<Sample>(fullScale(view.format.depth));
  auto* out = masks.data();
  for (int y = 0; y < view.rows; ++y) {
    const auto row = view.row<Sample>(y);
    for (std::size_t x = 0; x < static_cast<std::size_t>(view.width); ++x, ++out) {
      unsigned mask = 0; // without branches: ends are where neighbours differ
      for (std::size_t c = 0; c < 3; ++c) {
        const Sample sample = row[x * channels + (channels == 1 ? 0 : c)];
        mask |= unsigned{sample <= Sample{0}} << c | unsigned{sample >= full} << (c + 3);
      }
      *out = static_cast<std::uint8_t>(mask);
    }
  }
}

} // namespace

std::string_view name(DisplayMapping mapping) {
  switch (mapping) {
  case DisplayMapping::automatic: return "auto";
  case DisplayMapping::stored: return "as stored";
  case DisplayMapping::unitRange: return "clamp 0–1";
  case DisplayMapping::minMax: return "min–max";
  }
  return "";
}

DisplayWindow displayWindow(const Display& display, const ModeOutcome& outcome, const Raster& y) {
  DisplayWindow window = mappingWindow(display.mapping, outcome, y);
  window.white = window.black + (window.white - window.black) * std::exp2(-display.gain);
  return window;
}

Preview renderPreview(const Raster& y, const Image& source, const ModeOutcome& outcome,
                      const Display& display, const std::function<void(std::span<const double>)>& eachRow) {
  Preview preview;
  preview.width = y.width;
  preview.height = y.height;
  preview.rgb = zerosInLargePages<std::uint8_t>(y.pixels() * 3);
  preview.lost.resize(y.pixels());
  const DisplayWindow window = displayWindow(display, outcome, y);
  preview.window = window;
  const double perUnit = 255.0 / (window.white - window.black);
  const bool showsCodes = display.mapping == DisplayMapping::stored;
  const auto channels = static_cast<std::size_t>(y.channels);
  const std::size_t rowSamples = static_cast<std::size_t>(y.width) * channels;
  std::vector<double> codes;
  std::vector<signed char> clips;
  std::vector<std::uint8_t> gray;
  for (int row = 0; row < y.height; ++row) {
    const std::size_t first = static_cast<std::size_t>(row) * static_cast<std::size_t>(y.width);
    std::span<const double> samples = std::span(y.samples).subspan(first * channels, rowSamples);
    if (eachRow) eachRow(samples);
    markLost(samples, channels, outcome.stored, preview.lost.data() + first);
    if (showsCodes) {
      codes.resize(rowSamples);
      clips.resize(rowSamples);
      outcome.stored.store(samples, codes, clips);
      samples = codes;
    }
    std::uint8_t* rgb = preview.rgb.data() + 3 * first;
    if (channels == 3) {
      showSamples(samples, window.black, perUnit, rgb);
      continue;
    }
    gray.resize(rowSamples);
    showSamples(samples, window.black, perUnit, gray.data());
    for (std::size_t x = 0; x < static_cast<std::size_t>(y.width); ++x)
      for (std::size_t c = 0; c < 3; ++c) *rgb++ = gray[x * channels + (channels == 1 ? 0 : c)];
  }
  if (source.width() == y.width && source.height() == y.height) {
    preview.saturated.resize(y.pixels());
    switch (source.format().depth) {
    case BitDepth::u8: markSaturated<std::uint8_t>(preview.saturated, source.view()); break;
    case BitDepth::u16: markSaturated<std::uint16_t>(preview.saturated, source.view()); break;
    case BitDepth::f32: markSaturated<float>(preview.saturated, source.view()); break;
    }
  }
  return preview;
}

} // namespace normscope
