// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "diagnosis/noise_response.h"

#include "base/random.h"

#include <cmath>
#include <limits>

namespace normscope {
namespace {

// Moves each sample by `step`, up or down at random, but never out of the range.
template<class Sample>
void shake(Image& image, Sample step, Random& random) {
  const auto full = static_cast<Sample>(fullScale(image.format().depth));
  const std::size_t samples =
      static_cast<std::size_t>(image.width()) * static_cast<std::size_t>(image.format().channels);
  for (int y = 0; y < image.height(); ++y) {
    auto* row = reinterpret_cast<Sample*>(image.row(y));
    std::uint64_t bits = 0;
    for (std::size_t x = 0; x < samples; ++x, bits >>= 1) {
      if (x % 64 == 0) bits = random.next();
      const bool up = row[x] < step || (row[x] <= static_cast<Sample>(full - step) && (bits & 1) != 0);
      row[x] = static_cast<Sample>(up ? row[x] + step : row[x] - step);
    }
  }
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

} // namespace

NoiseResponse noiseResponse(const Transform& transform, const Image& image, const ImageRecord& record,
                            ImageId id, const Raster& x, const Raster& y) {
  Image shaken = image;
  Random random(id + 1u);
  switch (image.format().depth) {
  case BitDepth::u8: shake<std::uint8_t>(shaken, 1, random); break;
  case BitDepth::u16: shake<std::uint16_t>(shaken, 257, random); break;
  case BitDepth::f32: shake<float>(shaken, 1.0f / 255.0f, random); break;
  }
  const Raster shakenY = transform.apply(shaken, record, id), shakenX = transform.basis(shaken);
  const double full = transform.scale().full;
  double squares = 0.0; // of σ̂ over the source's channels, levels
  for (const ChannelRecord& channel : record.channels)
    squares += std::pow(channel.noise.value_or(std::nan("")) * full, 2) /
               static_cast<double>(record.channels.size());
  NoiseResponse response;
  for (std::size_t c = 0; c < static_cast<std::size_t>(y.channels); ++c) {
    const double moved = rootMeanSquareDifference(shakenY, y, c);
    const double given = rootMeanSquareDifference(shakenX, x, c);
    response.noise[c] = moved / (full / 255.0) * std::sqrt(squares);
    response.gain[c] = given > 0.0 ? moved / given : std::nan("");
  }
  return response;
}

} // namespace normscope
