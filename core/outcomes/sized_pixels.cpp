// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/sized_pixels.h"

#include "image/resize.h"
#include "outcomes/shaken.h"

#include <algorithm>
#include <cstring>

namespace normscope {
namespace {

constexpr int kRowsAtOnce = 32; // shaken at a time

// Sends an image through resamplers of all sizes, shaken where there is a shaker.
std::vector<SmallImage> brought(const Image& image, std::span<const OwnSize> sizes, Shaker* shaker,
                                const std::stop_token& stop) {
  std::vector<Resampler> resamplers;
  for (const OwnSize& size : sizes) resamplers.push_back(resamplerOf(image, size.size, size.policy));
  Image moved(image.width(), shaker ? std::min(kRowsAtOnce, image.height()) : 0, image.format());
  for (int y = 0; y < image.height() && !stop.stop_requested(); y += kRowsAtOnce) {
    ImageView band = image.view().slice(y, std::min(kRowsAtOnce, image.height() - y));
    if (shaker) {
      const std::size_t bytes = band.stride * static_cast<std::size_t>(band.rows);
      std::memcpy(moved.row(0), band.data, bytes);
      shaker->shake({moved.row(0), bytes});
      band.data = moved.view().data;
    }
    for (Resampler& resampler : resamplers) resampler.band(band);
  }
  std::vector<SmallImage> small;
  for (std::size_t i = 0; i < sizes.size(); ++i)
    small.push_back(finished(std::move(resamplers[i]), sizes[i].size));
  return small;
}

} // namespace

std::vector<SizedPixels> sizedPixels(const Image& image, std::span<const OwnSize> sizes,
                                     std::optional<double> noise, const std::stop_token& stop) {
  std::vector<SizedPixels> result;
  if (sizes.empty()) return result;
  std::vector<SmallImage> clean = brought(image, sizes, nullptr, stop), shaken(sizes.size());
  std::optional<Shaker> shaker;
  if (noise) shaken = brought(image, sizes, &shaker.emplace(image, *noise), stop);
  for (std::size_t i = 0; i < sizes.size(); ++i)
    result.push_back(
        {sizes[i], std::move(clean[i]), std::move(shaken[i]), shaker ? shaker->movement() : 0.0});
  return result;
}

} // namespace normscope
