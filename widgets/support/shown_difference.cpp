// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/shown_difference.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace normscope {
namespace {

constexpr int kEqual = 128, kMost = 127; ///< levels above mid-grey that can be shown

using Sizes = std::array<std::uint64_t, 256>; ///< how many samples differ by that much

/// Calls `f(a, b)` for the samples of both in the order R, G, B.
template<class F>
void eachSample(const QImage& a, const QImage& b, F f) {
  for (int y = 0; y < a.height(); ++y) {
    const auto* ofA = reinterpret_cast<const QRgb*>(a.constScanLine(y));
    const auto* ofB = reinterpret_cast<const QRgb*>(b.constScanLine(y));
    for (int x = 0; x < a.width(); ++x) {
      f(qRed(ofA[x]), qRed(ofB[x]));
      f(qGreen(ofA[x]), qGreen(ofB[x]));
      f(qBlue(ofA[x]), qBlue(ofB[x]));
    }
  }
}

int automaticGain(const Sizes& sizes) {
  std::uint64_t all = 0;
  for (const std::uint64_t count : sizes) all += count;
  for (const int gain : {16, 4}) {
    std::uint64_t within = 0;
    for (int size = 0; size * gain <= kMost; ++size) within += sizes[static_cast<std::size_t>(size)];
    if (100 * within >= 99 * all) return gain;
  }
  return 1;
}

} // namespace

ShownDifference shownDifference(const Picture& a, const Picture& b, int gain) {
  const QImage &imageA = a.levels.front(), &imageB = b.levels.front();
  ShownDifference difference;
  Sizes sizes{};
  eachSample(imageA, imageB,
             [&](int ofA, int ofB) { ++sizes[static_cast<std::size_t>(std::abs(ofA - ofB))]; });
  for (std::size_t size = 0; size < sizes.size(); ++size)
    if (sizes[size] > 0) difference.largest = static_cast<int>(size);
  difference.gain = gain > 0 ? gain : automaticGain(sizes);

  Preview preview;
  preview.width = imageA.width();
  preview.height = imageA.height();
  preview.rgb.resize(static_cast<std::size_t>(preview.width) * static_cast<std::size_t>(preview.height) * 3);
  std::uint8_t* out = preview.rgb.data();
  eachSample(imageA, imageB, [&](int ofA, int ofB) {
    *out++ = static_cast<std::uint8_t>(std::clamp(kEqual + difference.gain * (ofA - ofB), 0, 255));
  });
  const auto picture = makePicture(std::move(preview));
  picture->image = a.image;
  picture->imageSize = a.imageSize;
  picture->isPreliminary = a.isPreliminary || b.isPreliminary;
  difference.picture = picture;
  return difference;
}

} // namespace normscope
