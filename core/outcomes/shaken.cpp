// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/shaken.h"

#include "base/hash.h"

#include <algorithm>
#include <cmath>

namespace normscope {
namespace {

std::span<std::byte> bytesOf(Image& image) {
  return {image.row(0), image.stride() * static_cast<std::size_t>(image.height())};
}

std::uint64_t seedOf(const Image& image) {
  const ImageView view = image.view();
  return hash64({view.data, view.stride * static_cast<std::size_t>(view.rows)});
}

template<class Sample>
std::span<Sample> samplesOf(std::span<std::byte> bytes) {
  return {reinterpret_cast<Sample*>(bytes.data()), bytes.size() / sizeof(Sample)};
}

// By whole code values.
double shakeWords(std::span<std::uint16_t> samples, std::int64_t reach, Random& random) {
  double squares = 0.0;
  for (std::uint16_t& sample : samples) {
    const std::int64_t value = sample, room = std::min({reach, value, 65535 - value});
    const auto choices = static_cast<std::uint64_t>(2 * room + 1);
    const std::int64_t move = static_cast<std::int64_t>(random.below(choices)) - room;
    sample = static_cast<std::uint16_t>(value + move);
    squares += static_cast<double>(move * move);
  }
  return squares;
}

// By 1025 steps of −reach … reach.
double shakeFloats(std::span<float> samples, double reach, Random& random) {
  double squares = 0.0;
  for (float& sample : samples) {
    const double move = reach * (static_cast<double>(random.below(1025)) - 512.0) / 512.0;
    sample = static_cast<float>(static_cast<double>(sample) + move);
    squares += move * move;
  }
  return squares;
}

} // namespace

Shaker::Shaker(const Image& image, double deviation)
    : m_depth(image.format().depth)
    , m_reach(std::max(1.0 / 255.0, std::isnan(deviation) ? 0.0 : std::sqrt(3.0) * deviation) *
              fullScale(m_depth))
    , m_random(seedOf(image)) {
  if (m_depth != BitDepth::f32) m_reach = std::min(std::round(m_reach), fullScale(m_depth));
  for (std::uint32_t& lane : m_lanes) lane = static_cast<std::uint32_t>(m_random.next()) | 1u;
}

void Shaker::shake(std::span<std::byte> rows) {
  switch (m_depth) {
  case BitDepth::u8:
    m_squares += static_cast<double>(
        shakeBytes(samplesOf<std::uint8_t>(rows), static_cast<std::uint8_t>(m_reach), m_lanes));
    break;
  case BitDepth::u16:
    m_squares += shakeWords(samplesOf<std::uint16_t>(rows), std::lround(m_reach), m_random);
    break;
  case BitDepth::f32: m_squares += shakeFloats(samplesOf<float>(rows), m_reach, m_random); break;
  }
  m_samples += static_cast<double>(rows.size() / bytesPerSample(m_depth));
}

double Shaker::movement() const { return std::sqrt(m_squares / m_samples) / fullScale(m_depth); }

Shaken shaken(const Image& image, double deviation) {
  Shaken shaken{image};
  Shaker shaker(image, deviation);
  shaker.shake(bytesOf(shaken.image));
  shaken.movement = shaker.movement();
  return shaken;
}

} // namespace normscope
