// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/image_measure.h"

#include "statistics/record_pass.h"

#include <algorithm>
#include <cmath>

namespace normscope {

double noiseOf(const ImageRecord& image) {
  double squares = 0.0;
  for (const ChannelRecord& channel : image.channels)
    squares += std::pow(channel.noise.value_or(std::nan("")), 2) / static_cast<double>(image.channels.size());
  return std::sqrt(squares);
}

std::vector<UnitMoments> unitMoments(const ScanResult& scan, std::span<const ImageId> members,
                                     std::size_t channels) {
  std::vector<UnitMoments> moments;
  moments.reserve(members.size());
  forEachRecord(scan, members, [&](ImageId, const ImageRecord& image) {
    UnitMoments& ofImage = moments.emplace_back();
    for (std::size_t c = 0; c < channels; ++c) {
      const ChannelRecord& channel = image.channel(c);
      ofImage[c] = {static_cast<double>(channel.finite), channel.mean, channel.variance};
    }
  });
  return moments;
}

RecordMeasurement::RecordMeasurement(const Transform& transform, std::span<const UnitMoments> set)
    : m_transform(transform)
    , m_full(transform.scale().full)
    , m_channels(static_cast<std::size_t>(transform.channels())) {
  for (std::size_t c = 0; c < m_channels; ++c) {
    std::vector<ImageMoments> images;
    images.reserve(set.size());
    for (const UnitMoments& image : set) images.push_back(inLevels(image[c]));
    m_spread[c] = pool(images).std;
  }
}

void RecordMeasurement::add(ImageId id, const ImageRecord& image) {
  ImageMeasure& measure = m_measures.emplace_back();
  measure.id = id;
  measure.pixels = static_cast<double>(image.pixels());
  if (const auto maps = m_transform.pointMap(image, id))
    measurePoints(measure, image, *maps);
  else if (const auto map = m_transform.colorMap(image, id))
    measureColors(measure, image, *map);
  if (!(noiseOf(image) > 0.0)) measure.noise = measure.raisedNoise = {kUnknown, kUnknown, kUnknown};
}

ImageMoments RecordMeasurement::inLevels(const ImageMoments& unit) const {
  return {unit.samples, unit.mean * m_full, unit.variance * m_full * m_full};
}

ImageMoments RecordMeasurement::momentsOf(const ImageRecord& image, std::size_t c) const {
  const ChannelRecord& channel = image.channel(c);
  return inLevels({static_cast<double>(channel.finite), channel.mean, channel.variance});
}

double RecordMeasurement::noiseOfChannel(const ImageRecord& image, std::size_t c) const {
  return image.channel(c).noise.value_or(kUnknown) * m_full;
}

double RecordMeasurement::covarianceOf(const ImageRecord& image, std::size_t a, std::size_t b) const {
  return image.covariance(std::min(a, b), std::max(a, b)) * m_full * m_full;
}

void RecordMeasurement::measurePoints(ImageMeasure& measure, const ImageRecord& image, const PointMap& maps) {
  ChannelMatrix covariance{};
  for (std::size_t c = 0; c < m_channels; ++c) {
    measure.before[c] = momentsOf(image, c);
    measure.after[c] = outputMoments(maps[c], image.channel(c), c);
    if (image.channel(c).finite > 0) { // maps never decrease
      measure.min[c] = maps[c](m_transform.scale().level(image.header.depth, image.channel(c).min));
      measure.max[c] = maps[c](m_transform.scale().level(image.header.depth, image.channel(c).max));
    }
    const double slope = slopeOf(maps[c], image.channel(c));
    measure.noise[c] = slope * noiseOfChannel(image, c);
    measure.raisedNoise[c] = slope * m_spread[c];
  }
  for (std::size_t c = 0; c < m_channels; ++c)
    if (!isStraight(maps[c], image.channel(c))) return;
  for (std::size_t a = 0; a < m_channels; ++a)
    for (std::size_t b = 0; b < m_channels; ++b)
      covariance[a][b] = covarianceOf(image, a, b) * maps[a].slope() * maps[b].slope();
  measure.covariance = covariance;
}

// y at each bin; where the curve serves all images, looked up by code.
void RecordMeasurement::mapCurve(const ChannelMap& map, const ChannelRecord& channel, std::size_t c) {
  const Histogram& histogram = channel.histogram;
  levelsOf(channel, m_transform.scale(), m_x);
  if (!m_transform.sameForAllImages() || histogram.depth == BitDepth::f32)
    return mapBins(map, histogram, m_x, m_y);
  std::vector<double>& table = m_curves[c][static_cast<std::size_t>(histogram.depth)];
  if (table.empty()) {
    std::vector<double> levels;
    const Histogram codes = everyCode(histogram.depth);
    levelsOf(codes, 0.0, fullScale(histogram.depth), m_transform.scale(), levels);
    mapBins(map, codes, levels, table);
  }
  m_y.clear();
  for (const Histogram::Bin& bin : histogram.bins) m_y.push_back(table[bin.code]);
}

// From the exact moments where the map is affine, else over bins.
ImageMoments RecordMeasurement::outputMoments(const ChannelMap& map, const ChannelRecord& channel,
                                              std::size_t c) {
  const auto samples = static_cast<double>(channel.finite);
  if (samples == 0) return {};
  if (isStraight(map, channel)) {
    const double slope = map.slope();
    return {samples, map(channel.mean * m_full), channel.variance * m_full * m_full * slope * slope};
  }
  mapCurve(map, channel, c);
  m_isExact = m_isExact && channel.histogram.depth != BitDepth::f32;
  const auto& bins = channel.histogram.bins;
  double sum = 0.0, squares = 0.0;
  for (std::size_t i = 0; i < bins.size(); ++i) sum += m_y[i] * static_cast<double>(bins[i].count);
  const double mean = bins.size() == 1 ? m_y[0] : sum / samples;
  for (std::size_t i = 0; i < bins.size(); ++i)
    squares += (m_y[i] - mean) * (m_y[i] - mean) * static_cast<double>(bins[i].count);
  return {samples, mean, squares / samples};
}

// Whether none of the channel's samples is bent or clipped: then its exact moments tell all.
bool RecordMeasurement::isStraight(const ChannelMap& map, const ChannelRecord& channel) const {
  if (channel.finite == 0) return map.isAffine();
  const BitDepth depth = channel.histogram.depth;
  const LevelScale scale = m_transform.scale();
  return map.isStraightBetween(scale.level(depth, channel.min), scale.level(depth, channel.max));
}

// The response to the channel's own noise; after outputMoments() of the same channel.
double RecordMeasurement::slopeOf(const ChannelMap& map, const ChannelRecord& channel) {
  const double noise = channel.noise.value_or(kUnknown) * m_full;
  if (isStraight(map, channel)) return map.slope();
  if (std::isnan(noise) || channel.finite == 0) return kUnknown;
  return m_response.slope(map, channel.histogram, m_x, noise);
}

void RecordMeasurement::measureColors(ImageMeasure& measure, const ImageRecord& image,
                                      const ColorMap& map) const {
  const auto& w = map.matrix;
  ChannelMatrix covariance{};
  double relativeNoise = 0.0; // mean square over channels of σ̂/SD(x)
  for (std::size_t k = 0; k < m_channels; ++k) {
    const double relative = noiseOfChannel(image, k) / m_spread[k];
    relativeNoise += relative * relative / static_cast<double>(m_channels);
  }
  const bool isGray = image.channels.size() == 1;
  for (std::size_t a = 0; a < m_channels; ++a) {
    double mean = 0.0, uncentred = 0.0, noise = 0.0, rowSum = 0.0;
    for (std::size_t k = 0; k < m_channels; ++k) {
      const double unit = image.channel(k).mean;
      mean += w[a][k] * (unit - map.mean[k]);
      uncentred += w[a][k] * unit;
      noise += std::pow(w[a][k] * noiseOfChannel(image, k) / m_full, 2);
      rowSum += w[a][k];
    }
    // A gray image has the same noise in all channels; it adds up by amount, not by square.
    if (isGray) noise = std::pow(rowSum * noiseOfChannel(image, 0) / m_full, 2);
    for (std::size_t b = 0; b < m_channels; ++b)
      for (std::size_t k = 0; k < m_channels; ++k)
        for (std::size_t l = 0; l < m_channels; ++l)
          covariance[a][b] += w[a][k] * w[b][l] * covarianceOf(image, k, l) / (m_full * m_full);
    const double variance = std::max(0.0, covariance[a][a]);
    const auto samples = static_cast<double>(image.channel(a).finite);
    measure.after[a] = {samples, mean, variance};
    measure.before[a] =
        m_transform.sameForAllImages() ? ImageMoments{samples, uncentred, variance} : momentsOf(image, a);
    measure.noise[a] = std::sqrt(noise);
    measure.raisedNoise[a] = std::sqrt(noise / relativeNoise);
  }
  measure.covariance = covariance;
}

std::vector<ImageMeasure> measuresFromRecords(const Transform& transform, const ScanResult& scan,
                                              std::span<const ImageId> members) {
  RecordMeasurement images(transform,
                           unitMoments(scan, members, static_cast<std::size_t>(transform.channels())));
  forEachRecord(scan, members, [&](ImageId id, const ImageRecord& image) { images.add(id, image); });
  return images.take();
}

} // namespace normscope
