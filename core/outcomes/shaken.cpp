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

// Equally likely whole numbers, several from each random one: `bits` of it for each.
template<unsigned bits>
class Draws {
public:
  explicit Draws(std::uint64_t seed) : m_random(seed) {}
  /// Of 0 … n − 1, n far below 2^bits.
  std::int64_t below(std::uint64_t n) {
    if (m_left == 0) {
      m_state = m_random.next();
      m_left = 64 / bits;
    }
    constexpr std::uint64_t mask = (std::uint64_t{1} << bits) - 1;
    const std::uint64_t draw = (m_state & mask) * n >> bits;
    m_state >>= bits;
    --m_left;
    return static_cast<std::int64_t>(draw);
  }

private:
  Random m_random;
  std::uint64_t m_state = 0;
  unsigned m_left = 0;
};

// By whole code values of −reach … reach. Gives the sum of the squared movements.
template<unsigned bits, class Sample>
double shakeCodes(std::span<Sample> samples, std::int64_t reach, std::int64_t full, std::uint64_t seed) {
  Draws<bits> draws(seed);
  std::int64_t squares = 0;
  for (Sample& sample : samples) {
    const std::int64_t value = sample, room = std::min({reach, value, full - value});
    const std::int64_t move = draws.below(static_cast<std::uint64_t>(2 * room + 1)) - room;
    sample = static_cast<Sample>(value + move);
    squares += move * move;
  }
  return static_cast<double>(squares);
}

// By 1025 steps of −reach … reach.
double shakeFloats(std::span<float> samples, double reach, std::uint64_t seed) {
  Draws<32> draws(seed);
  double squares = 0.0;
  for (float& sample : samples) {
    const double move = reach * (static_cast<double>(draws.below(1025)) - 512.0) / 512.0;
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
  const auto codes = static_cast<std::int64_t>(std::lround(reach)), most = static_cast<std::int64_t>(full);
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
