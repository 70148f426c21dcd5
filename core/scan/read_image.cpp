// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "scan/read_image.h"

#include "image/file_bytes.h"
#include "image/resize.h"

#include <algorithm>
#include <cmath>
#include <new>
#include <utility>

namespace normscope {

ImageSize trainingSize(const ImageHeader& header, int shorter, OrientationPolicy orientation) {
  int width = header.width, height = header.height;
  if (orientation == OrientationPolicy::apply && swapsAxes(header.orientation)) std::swap(width, height);
  const double factor = static_cast<double>(shorter) / std::min(width, height);
  const auto scaled = [&](int side) {
    return std::max(shorter, static_cast<int>(std::lround(side * factor)));
  };
  return {scaled(width), scaled(height)};
}

DecodeResult<Image> readImage(const std::string& path, const ScanOptions& options,
                              const std::stop_token& stop) {
  try {
    std::vector<std::byte> bytes;
    if (const auto stamp = readFile(path, bytes, options.limits.fileBytes); !stamp)
      return tl::unexpected(stamp.error());
    auto decoded = decodeImage(bytes, options.orientation, options.limits, stop);
    if (!decoded) return tl::unexpected(std::move(decoded.error()));
    if (!options.resize) return std::move(decoded->image);
    ImageHeader upright = decoded->info.header;
    upright.width = decoded->image.width();
    upright.height = decoded->image.height();
    const ImageSize size = trainingSize(upright, *options.resize, OrientationPolicy::ignore);
    return toImage(resized(decoded->image, size, FitPolicy::squash), upright.depth,
                   options.crop.value_or(size.width), options.crop.value_or(size.height));
  } catch (const std::bad_alloc&) {
    return tl::unexpected(
        Failure{FailureClass::overLimit, FailureCode::tooLarge, "not enough memory to decode it"});
  }
}

} // namespace normscope
