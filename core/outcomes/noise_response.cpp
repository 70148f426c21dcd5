// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/noise_response.h"

#include "base/random.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace normscope {
namespace {

// Moves each sample by a whole number of code values, evenly drawn from −reach … reach; near the ends of the
// range from as much less as leaves it in, so that the mean stays. Gives the mean square movement.
template<class Sample>
double shake(Image& image, std::int64_t reach, Random& random) {
  const auto full = static_cast<std::int64_t>(fullScale(image.format().depth));
  const std::size_t samples =
      static_cast<std::size_t>(image.width()) * static_cast<std::size_t>(image.format().channels);
  double squares = 0.0;
  for (int y = 0; y < image.height(); ++y) {
    auto* row = reinterpret_cast<Sample*>(image.row(y));
    for (std::size_t x = 0; x < samples; ++x) {
      const std::int64_t value = row[x], room = std::min({reach, value, full - value});
      const auto choices = static_cast<std::uint64_t>(2 * room + 1);
      const std::int64_t move = static_cast<std::int64_t>(random.below(choices)) - room;
      row[x] = static_cast<Sample>(value + move);
      squares += static_cast<double>(move * move);
    }
  }
  return squares / (static_cast<double>(samples) * image.height());
}

// The same for float samples, in 1025 steps.
double shakeFloats(Image& image, double reach, Random& random) {
  const std::size_t samples =
      static_cast<std::size_t>(image.width()) * static_cast<std::size_t>(image.format().channels);
  double squares = 0.0;
  for (int y = 0; y < image.height(); ++y) {
    auto* row = reinterpret_cast<float*>(image.row(y));
    for (std::size_t x = 0; x < samples; ++x) {
      const double move = reach * (static_cast<double>(random.below(1025)) - 512.0) / 512.0;
      row[x] = static_cast<float>(static_cast<double>(row[x]) + move);
      squares += move * move;
    }
  }
  return squares / (static_cast<double>(samples) * image.height());
}

double rootMeanSquareDifference(const Raster& a, const Raster& b, std::size_t c) {
  double sum = 0.0, count = 0.0;
  for (std::size_t i = c; i < a.samples.size(); i += static_cast<std::size_t>(a.channels)) {
    const double difference = a.samples[i] - b.samples[i];
    if (!std::isfinite(difference)) continue;
    sum += difference * difference;
    ++count;
  }
  return count > 0 ? std::sqrt(sum / count) : std::numeric_limits<double>::quiet_NaN();
}

// σ̂ over the source's channels, unit range; NaN where one is not known.
double noiseOf(const ImageRecord& record) {
  double squares = 0.0;
  for (const ChannelRecord& channel : record.channels)
    squares +=
        std::pow(channel.noise.value_or(std::nan("")), 2) / static_cast<double>(record.channels.size());
  return std::sqrt(squares);
}

} // namespace

NoiseResponse noiseResponse(const Transform& transform, const Image& image, const ImageRecord& record,
                            ImageId id, const Raster& x, const Raster& y) {
  // Evenly drawn numbers of −r … r have a deviation of r/√3. One level of 8 bits is the least: less would
  // measure the rounding of table-based modes.
  const double noise = noiseOf(record);
  const double reach = std::max(1.0 / 255.0, std::isnan(noise) ? 0.0 : std::sqrt(3.0) * noise);
  const double codes = reach * fullScale(image.format().depth);
  Image shaken = image;
  Random random(id + 1u);
  double squares = 0.0; // mean square movement, code values
  switch (image.format().depth) {
  case BitDepth::u8: squares = shake<std::uint8_t>(shaken, std::lround(codes), random); break;
  case BitDepth::u16: squares = shake<std::uint16_t>(shaken, std::lround(codes), random); break;
  case BitDepth::f32: squares = shakeFloats(shaken, codes, random); break;
  }
  const double movement = std::sqrt(squares) / fullScale(image.format().depth);
  const Raster shakenY = transform.apply(shaken, record, id), shakenX = transform.basis(shaken);
  NoiseResponse response;
  for (std::size_t c = 0; c < static_cast<std::size_t>(y.channels); ++c) {
    const double moved = rootMeanSquareDifference(shakenY, y, c);
    const double given = rootMeanSquareDifference(shakenX, x, c);
    response.noise[c] = movement > 0.0 ? moved / movement * noise : std::nan("");
    response.gain[c] = given > 0.0 ? moved / given : std::nan("");
  }
  return response;
}

} // namespace normscope
