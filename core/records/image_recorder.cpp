// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "records/image_recorder.h"

#include "accumulators/cross_sums.h"
#include "accumulators/level_counts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace normscope {
namespace {

constexpr std::size_t kPairs = 3;
constexpr std::array<std::array<int, 2>, kPairs> kPairChannels{{{0, 1}, {0, 2}, {1, 2}}};

/// Rows without gaps between them are as good as a single long one, with one end instead of many.
ImageView asOneRow(ImageView band) {
  if (band.stride != static_cast<std::size_t>(band.width) * band.format.bytesPerPixel() ||
      std::int64_t{band.width} * band.rows > std::numeric_limits<int>::max())
    return band;
  band.width *= std::exchange(band.rows, 1);
  return band;
}

} // namespace

struct ImageRecorder::Counts {
  LevelCounts levels;
  std::array<UInt128, kPairs> products{};
  // Float images only.
  struct FloatChannel {
    ExactSum sum, squares;
    std::uint64_t finite = 0, nan = 0, positiveInfinity = 0, negativeInfinity = 0, atMin = 0, atMax = 0;
    double min = std::numeric_limits<double>::infinity(), max = -std::numeric_limits<double>::infinity();
  };
  std::array<FloatChannel, 3> floats;
  std::array<ExactSum, kPairs> floatProducts;
  std::uint64_t crossPixels = 0;

  template<class Sample>
  void addRow(std::span<const Sample> row, int channels) {
    levels.add(row);
    if (channels != 3) return;
    const CrossSums sums = crossSums(row);
    for (std::size_t p = 0; p < kPairs; ++p) products[p] += sums[p];
  }

  void addFloat(std::span<const float> row, std::size_t channels) {
    for (std::size_t i = 0; i + channels <= row.size(); i += channels) {
      bool allFinite = true;
      for (std::size_t c = 0; c < channels; ++c) allFinite &= addFloatSample(c, row[i + c]);
      if (channels != 3 || !allFinite) continue;
      ++crossPixels;
      for (std::size_t p = 0; p < kPairs; ++p) {
        const auto [a, b] = kPairChannels[p];
        floatProducts[p].add(static_cast<double>(row[i + static_cast<std::size_t>(a)]) *
                             static_cast<double>(row[i + static_cast<std::size_t>(b)]));
      }
    }
  }

  bool addFloatSample(std::size_t c, float value) {
    FloatChannel& channel = floats[c];
    if (std::isnan(value)) {
      ++channel.nan;
      return false;
    }
    if (std::isinf(value)) {
      ++(value > 0 ? channel.positiveInfinity : channel.negativeInfinity);
      return false;
    }
    ++channel.finite;
    levels.addCode(c, floatBin(value));
    const double x = value;
    channel.sum.add(x);
    channel.squares.add(x * x); // exact: 24 + 24 bits
    channel.min = std::min(channel.min, x);
    channel.max = std::max(channel.max, x);
    channel.atMin += x == 0.0;
    channel.atMax += x == 1.0;
    return true;
  }
};

ImageRecorder::ImageRecorder(OrientationPolicy orientation)
    : m_counts(std::make_unique<Counts>()), m_orientation(orientation) {}
ImageRecorder::~ImageRecorder() = default;

void ImageRecorder::begin(const ImageHeader& header) {
  m_header = header;
  m_noise.begin(header, m_orientation);
  m_labelMap.begin(header);
  beginPixelHash();
  Counts& counts = *m_counts;
  counts.levels.begin(header.depth, static_cast<std::size_t>(header.pixelFormat().channels));
  counts.products = {};
  counts.crossPixels = 0;
  if (header.depth == BitDepth::f32) {
    counts.floats = {};
    counts.floatProducts = {};
  }
}

void ImageRecorder::beginPixelHash() {
  m_pixels.begin();
  const std::array<std::int32_t, 5> facts{m_header.width, m_header.height, m_header.orientation,
                                          static_cast<std::int32_t>(m_header.depth),
                                          m_header.pixelFormat().channels};
  m_pixels.add(std::as_bytes(std::span(facts)));
}

void ImageRecorder::band(const ImageView& rows) {
  m_noise.band(rows);
  m_labelMap.band(rows);
  const int channels = rows.format.channels;
  const ImageView all = asOneRow(rows);
  for (int y = 0; y < all.rows; ++y)
    m_pixels.add({all.data + all.stride * static_cast<std::size_t>(y),
                  static_cast<std::size_t>(all.width) * all.format.bytesPerPixel()});
  for (int y = 0; y < all.rows; ++y) {
    switch (rows.format.depth) {
    case BitDepth::u8: m_counts->addRow(all.row<std::uint8_t>(y), channels); break;
    case BitDepth::u16: m_counts->addRow(all.row<std::uint16_t>(y), channels); break;
    case BitDepth::f32: m_counts->addFloat(all.row<float>(y), static_cast<std::size_t>(channels)); break;
    }
  }
}

ImageRecord ImageRecorder::take() {
  Counts& counts = *m_counts;
  const BitDepth depth = m_header.depth;
  ImageRecord record;
  record.header = m_header;
  record.isLabelMap = m_labelMap.isLabelMap();
  record.pixelHash = m_pixels.value();
  const auto channels = static_cast<std::size_t>(m_header.pixelFormat().channels);
  record.channels.resize(channels);
  // Integer sums are kept in units of 1/65535: an 8-bit level is 257 of them.
  const UInt128 unit = depth == BitDepth::u8 ? 257 : 1;
  for (std::size_t c = 0; c < channels; ++c) {
    ChannelRecord& channel = record.channels[c];
    channel.histogram = counts.levels.take(c);
    UInt128 sum = 0, squares = 0;
    for (const auto& [code, count] : channel.histogram.bins) {
      sum += static_cast<UInt128>(count) * code;
      squares += static_cast<UInt128>(count) * code * code;
    }
    if (depth == BitDepth::f32) {
      const auto& exact = counts.floats[c];
      channel.sum.addFloat(exact.sum);
      channel.sumOfSquares.addFloat(exact.squares);
      channel.finite = exact.finite;
      channel.nan = exact.nan;
      channel.positiveInfinity = exact.positiveInfinity;
      channel.negativeInfinity = exact.negativeInfinity;
      channel.atMin = exact.atMin;
      channel.atMax = exact.atMax;
      if (exact.finite > 0) {
        channel.min = exact.min;
        channel.max = exact.max;
      }
    } else if (const auto& bins = channel.histogram.bins; !bins.empty()) {
      channel.sum.addInteger(sum * unit);
      channel.sumOfSquares.addInteger(squares * unit * unit);
      channel.finite = channel.histogram.total();
      channel.min = bins.front().code;
      channel.max = bins.back().code;
      channel.atMin = bins.front().code == 0 ? bins.front().count : 0;
      channel.atMax = bins.back().code == fullScale(depth) ? bins.back().count : 0;
    }
    if (channel.finite > 0) {
      const Quad n = static_cast<Quad>(channel.finite), total = channel.sum.value();
      channel.mean = static_cast<double>(total / n);
      channel.variance =
          std::max(0.0, static_cast<double>((n * channel.sumOfSquares.value() - total * total) / (n * n)));
    }
  }
  const auto noise = m_noise.take();
  for (std::size_t c = 0; c < channels; ++c) record.channels[c].noise = noise[c];
  if (channels == 3) {
    record.crossPixels = depth == BitDepth::f32 ? counts.crossPixels : m_header.pixels();
    for (std::size_t p = 0; p < kPairs; ++p) {
      if (depth == BitDepth::f32)
        record.crossProducts[p].addFloat(counts.floatProducts[p]);
      else
        record.crossProducts[p].addInteger(counts.products[p] * unit * unit);
    }
  }
  record.finish();
  return record;
}

ImageRecord recordOfPixels(const Image& image) {
  ImageHeader header;
  header.layout = image.format().channels == 1 ? ChannelLayout::gray : ChannelLayout::rgb;
  header.depth = image.format().depth;
  header.width = image.width();
  header.height = image.height();
  ImageRecorder recorder;
  recorder.begin(header);
  recorder.band(image.view());
  ImageRecord record = recorder.take();
  record.width = image.width();
  record.height = image.height();
  return record;
}

} // namespace normscope
