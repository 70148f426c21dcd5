// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/picture.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <span>

namespace normscope {
namespace {

constexpr int kSmallestLevel = 64; ///< pixels of the longer side below which halving ends

QImage toQImage(const Preview& preview) {
  QImage image(preview.width, preview.height, QImage::Format_RGB32);
  for (int y = 0; y < preview.height; ++y) {
    const std::uint8_t* from =
        preview.rgb.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(preview.width) * 3;
    auto* to = reinterpret_cast<QRgb*>(image.scanLine(y));
    for (int x = 0; x < preview.width; ++x, from += 3) to[x] = qRgb(from[0], from[1], from[2]);
  }
  return image;
}

/// The mean of four pixels, each channel rounded; two channels at a time, each in 16 bits of its own.
QRgb mean(QRgb a, QRgb b, QRgb c, QRgb d) {
  constexpr QRgb kRedBlue = 0x00ff00ff, kGreen = 0x0000ff00;
  const QRgb redBlue =
      (((a & kRedBlue) + (b & kRedBlue) + (c & kRedBlue) + (d & kRedBlue) + 0x00020002) >> 2) & kRedBlue;
  const QRgb green = (((a & kGreen) + (b & kGreen) + (c & kGreen) + (d & kGreen) + 0x00000200) >> 2) & kGreen;
  return 0xff000000 | redBlue | green;
}

/// Half as large by averaging 2×2 pixels; a last odd row or column counts twice.
QImage halved(const QImage& image) {
  const int width = (image.width() + 1) / 2, height = (image.height() + 1) / 2;
  QImage half(width, height, QImage::Format_RGB32);
  for (int y = 0; y < height; ++y) {
    const auto* top = reinterpret_cast<const QRgb*>(image.constScanLine(2 * y));
    const auto* bottom =
        reinterpret_cast<const QRgb*>(image.constScanLine(std::min(2 * y + 1, image.height() - 1)));
    auto* to = reinterpret_cast<QRgb*>(half.scanLine(y));
    for (int x = 0; x < width; ++x) {
      const int left = 2 * x, right = std::min(2 * x + 1, image.width() - 1);
      to[x] = mean(top[left], top[right], bottom[left], bottom[right]);
    }
  }
  return half;
}

/// How many pixels have each mask. Most often eight neighbours have the same one, which is counted once.
std::array<std::uint64_t, 256> pixelsByMask(std::span<const std::uint8_t> masks) {
  std::array<std::uint64_t, 256> pixels{};
  while (masks.size() >= 8) {
    std::uint64_t eight = 0;
    std::memcpy(&eight, masks.data(), 8);
    if (eight == masks[0] * 0x0101010101010101u)
      pixels[masks[0]] += 8;
    else
      for (const std::uint8_t mask : masks.first(8)) ++pixels[mask];
    masks = masks.subspan(8);
  }
  for (const std::uint8_t mask : masks) ++pixels[mask];
  return pixels;
}

} // namespace

std::shared_ptr<Picture> makePicture(Preview preview) {
  auto picture = std::make_shared<Picture>();
  picture->window = preview.window;
  if (preview.width <= 0 || preview.height <= 0) return picture;
  picture->levels.push_back(toQImage(preview));
  while (std::max(picture->levels.back().width(), picture->levels.back().height()) > kSmallestLevel)
    picture->levels.push_back(halved(picture->levels.back()));

  const std::array<std::uint64_t, 256> pixels = pixelsByMask(preview.lost);
  std::uint64_t low = 0, high = 0;
  for (unsigned bits = 0; bits < pixels.size(); ++bits) {
    low += pixels[bits] * static_cast<unsigned>(std::popcount(bits & clipbits::low));
    high += pixels[bits] * static_cast<unsigned>(std::popcount(bits & clipbits::high));
  }
  const double samples = 3.0 * static_cast<double>(preview.lost.size());
  if (samples > 0) {
    picture->lostLow = static_cast<double>(low) / samples;
    picture->lostHigh = static_cast<double>(high) / samples;
  }
  picture->lost = std::move(preview.lost);
  picture->saturated = std::move(preview.saturated);
  return picture;
}

} // namespace normscope
