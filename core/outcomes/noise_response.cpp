// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/noise_response.h"

#include "outcomes/tally_loops.h"

#include <cmath>

namespace normscope {
namespace {

constexpr int kBlockSide = 512;

// How far two images, row by row, are apart.
struct Apart {
  SquaredDifferences y, x;

  Apart(ImageRows& a, ImageRows& b, BandBuffers& buffers, const std::stop_token& stop) {
    const auto channels = static_cast<std::size_t>(a.channels());
    while (a.rowsLeft() > 0 && !stop.stop_requested()) {
      const std::size_t samples =
          a.rowSamples() * static_cast<std::size_t>(bandRows(a.rowSamples(), a.rowsLeft()));
      const auto yOfA = BandBuffers::room(buffers.y, samples), xOfA = BandBuffers::room(buffers.x, samples);
      const auto yOfB = BandBuffers::room(buffers.other, samples),
                 xOfB = BandBuffers::room(buffers.otherX, samples);
      a.next(yOfA, xOfA);
      b.next(yOfB, xOfB);
      addSquaredDifferences(yOfB, yOfA, channels, y);
      addSquaredDifferences(xOfB, xOfA, channels, x);
    }
  }
};

double rootMean(const SquaredDifferences& differences, std::size_t c) {
  return differences.count[c] > 0 ? std::sqrt(differences.sum[c] / differences.count[c]) : std::nan("");
}

} // namespace

NoisyBlock noisyBlock(const Image& image, double deviation) {
  NoisyBlock block{centredCrop(image, kBlockSide), {}};
  block.shaken = shaken(block.clean.image, deviation);
  return block;
}

NoiseResponse noiseResponse(ImageRows& clean, ImageRows& shaken, double movement, double deviation,
                            BandBuffers& buffers, const std::stop_token& stop) {
  const auto channels = static_cast<std::size_t>(clean.channels());
  const Apart apart(clean, shaken, buffers, stop);
  NoiseResponse response{};
  for (std::size_t c = 0; c < channels; ++c) {
    const double after = rootMean(apart.y, c), before = rootMean(apart.x, c);
    response.noise[c] = movement > 0.0 ? after / movement * deviation : std::nan("");
    response.gain[c] = before > 0.0 ? after / before : std::nan("");
  }
  return response;
}

} // namespace normscope
