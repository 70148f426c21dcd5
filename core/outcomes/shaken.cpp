// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/shaken.h"

#include "base/hash.h"
#include "base/random.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <span>

namespace normscope {
namespace {

// By whole code values of −reach … reach, drawn by `bits` of a random number each, which are far more than the
// codes between. Gives the sum of the squared movements.
template<unsigned bits, class Sample>
double shakeCodes(std::span<Sample> samples, std::int32_t reach, std::int32_t full, std::uint64_t seed) {
  constexpr std::size_t draws = 64 / bits;
  constexpr std::uint64_t mask = (std::uint64_t{1} << bits) - 1;
  Random random(seed);
  std::int64_t squares = 0;
  for (std::size_t begin = 0; begin < samples.size(); begin += draws) {
    std::uint64_t state = random.next();
    for (Sample& sample : samples.subspan(begin, std::min(draws, samples.size() - begin))) {
      const std::int32_t value = sample, room = std::min(std::min(reach, value), full - value);
      const auto choices = static_cast<std::uint64_t>(2 * room + 1);
      const std::int32_t move = static_cast<std::int32_t>((state & mask) * choices >> bits) - room;
      state >>= bits;
      sample = static_cast<Sample>(value + move);
      squares += std::int64_t{move} * move;
    }
  }
  return static_cast<double>(squares);
}

// By 1025 steps of −reach … reach.
double shakeFloats(std::span<float> samples, double reach, std::uint64_t seed) {
  Random random(seed);
  double squares = 0.0;
  for (float& sample : samples) {
    const double move = reach * (static_cast<double>(random.below(1025)) - 512.0) / 512.0;
    sample = static_cast<float>(static_cast<double>(sample) + move);
    squares += move * move;
  }
  return squares;
}

template<class Sample>
std::span<Sample> samplesOf(Image& image) {
  return {reinterpret_cast<Sample*>(image.row(0)),
          image.stride() * static_cast<std::size_t>(image.height()) / sizeof(Sample)};
}

} // namespace

Shaken shaken(const Image& image, double deviation) {
  // Evenly drawn numbers of −r … r have a deviation of r/√3.
  const BitDepth depth = image.format().depth;
  const double full = fullScale(depth);
  const double reach = std::max(1.0 / 255.0, std::isnan(deviation) ? 0.0 : std::sqrt(3.0) * deviation) * full;
  Shaken shaken{image};
  const std::uint64_t seed = hash64(samplesOf<std::byte>(shaken.image));
  const auto codes = static_cast<std::int32_t>(std::min(full, std::round(reach))),
             most = static_cast<std::int32_t>(full);
  double squares = 0.0;
  switch (depth) {
  case BitDepth::u8:
    squares = shakeCodes<16>(samplesOf<std::uint8_t>(shaken.image), codes, most, seed);
    break;
  case BitDepth::u16:
    squares = shakeCodes<32>(samplesOf<std::uint16_t>(shaken.image), codes, most, seed);
    break;
  case BitDepth::f32: squares = shakeFloats(samplesOf<float>(shaken.image), reach, seed); break;
  }
  const auto samples = static_cast<double>(samplesOf<std::byte>(shaken.image).size() / bytesPerSample(depth));
  shaken.movement = std::sqrt(squares / samples) / full;
  return shaken;
}

} // namespace normscope
