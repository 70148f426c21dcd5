// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/noise_response.h"

#include "outcomes/tally_loops.h"

#include <cmath>

namespace normscope {
namespace {

constexpr int kBlockSide = 512;

double noiseOf(const ImageRecord& record) {
  double squares = 0.0;
  for (const ChannelRecord& channel : record.channels)
    squares +=
        std::pow(channel.noise.value_or(std::nan("")), 2) / static_cast<double>(record.channels.size());
  return std::sqrt(squares);
}

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

NoisyPixels noisyPixels(const Image& image, const ImageRecord& record, bool withImage) {
  NoisyPixels noisy;
  noisy.deviation = noiseOf(record);
  noisy.block = centredCrop(image, kBlockSide);
  noisy.shakenBlock = shaken(noisy.block.image, noisy.deviation);
  if (withImage) noisy.shakenImage = shaken(image, noisy.deviation);
  return noisy;
}

NoiseResponse noiseResponse(const Transform& transform, const ImageRows& rows, const Image& image,
                            const NoisyPixels& noisy, const ImageRecord& record, ImageId id,
                            BandBuffers& buffers, const std::stop_token& stop) {
  const bool isWhole = transform.hasOwnSize();
  const Shaken& shaken = isWhole ? noisy.shakenImage : noisy.shakenBlock;
  const auto rowsOf = [&](const Image& pixels) {
    auto known = isWhole ? nullptr : rows.ofPart(pixels, noisy.block.left, noisy.block.top);
    return known ? std::move(known) : transform.rows(pixels, record, id, stop);
  };
  const auto clean = rowsOf(isWhole ? image : noisy.block.image), moved = rowsOf(shaken.image);
  const Apart apart(*clean, *moved, buffers, stop);
  NoiseResponse response{};
  for (std::size_t c = 0; c < static_cast<std::size_t>(rows.channels()); ++c) {
    const double after = rootMean(apart.y, c), before = rootMean(apart.x, c);
    response.noise[c] = shaken.movement > 0.0 ? after / shaken.movement * noisy.deviation : std::nan("");
    response.gain[c] = before > 0.0 ? after / before : std::nan("");
  }
  return response;
}

} // namespace normscope
