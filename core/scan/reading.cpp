// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "scan/reading.h"

#include <fmt/format.h>

#include <charconv>
#include <cmath>

namespace normscope {
namespace {

bool isWithin(int side, int largest) { return side > 0 && side <= largest; }

} // namespace

Result<void> checkReading(const Reading& reading) {
  const ScanOptions& scan = reading.scan;
  if (scan.resize && !isWithin(*scan.resize, kLargestTrainingSide))
    return fail(ErrorCode::badUsage, "a training size lies between 1 and 16384 pixels", "--resize");
  if (scan.crop && !isWithin(*scan.crop, kLargestTrainingSide))
    return fail(ErrorCode::badUsage, "a crop lies between 1 and 16384 pixels", "--crop");
  if (scan.crop && !scan.resize)
    return fail(ErrorCode::badUsage, "a crop needs a training size that it is cut from", "--crop");
  if (scan.crop && *scan.crop > *scan.resize)
    return fail(ErrorCode::badUsage, "the crop is larger than the shorter side that it is cut from",
                "--crop");
  if (scan.meanImage && (!isWithin(scan.meanImage->width, kLargestMeanImageSide) ||
                         !isWithin(scan.meanImage->height, kLargestMeanImageSide)))
    return fail(ErrorCode::badUsage, "a mean image has sides between 1 and 4096 pixels", "--mean-image");
  if (scan.sample && *scan.sample == 0)
    return fail(ErrorCode::badUsage, "a sample has at least one image", "--sample");
  if (scan.tolerance && !(std::isfinite(*scan.tolerance) && *scan.tolerance > 0))
    return fail(ErrorCode::badUsage, "a tolerance is greater than 0", "--tolerance");
  if (scan.tolerance && scan.order != ScanOrder::random)
    return fail(ErrorCode::badUsage, "how well means are known can only be told of images in random order",
                "--tolerance");
  if (reading.dataset.split && reading.dataset.split->empty())
    return fail(ErrorCode::badUsage, "a split has a name", "--split");
  return {};
}

std::optional<ImageSize> parseMeanImageSize(std::string_view text) {
  ImageSize size;
  const char* const end = text.data() + text.size();
  const auto [x, widthError] = std::from_chars(text.data(), end, size.width);
  if (widthError != std::errc{} || x == end || *x != 'x') return {};
  const auto [rest, heightError] = std::from_chars(x + 1, end, size.height);
  if (heightError != std::errc{} || rest != end) return {};
  const bool fits =
      isWithin(size.width, kLargestMeanImageSide) && isWithin(size.height, kLargestMeanImageSide);
  return fits ? std::optional(size) : std::nullopt;
}

std::string meanImageSizeText(ImageSize size) { return fmt::format("{}x{}", size.width, size.height); }

} // namespace normscope
