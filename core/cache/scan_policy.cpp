// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "cache/scan_policy.h"

#include "image/decoder_versions.h"
#include "records/record_codec.h"

#include <fmt/format.h>

namespace normscope {

std::string recordPolicy(const ScanOptions& options) {
  const DecodeLimits& limits = options.limits;
  return fmt::format(
      "record {}; makers " NORMSCOPE_RECORD_MAKERS "; {}; orientation {}; damaged {}; resize {}; "
      "crop {}; filter {}; limits {} {} {} {} {} {}",
      kRecordFormat, decoderVersions(), options.orientation == OrientationPolicy::apply ? "apply" : "ignore",
      options.includeDamaged, options.resize.value_or(0), options.crop.value_or(0),
      options.resize ? name(options.resizeFilter) : "none", limits.pixels, limits.decodedBytes,
      limits.fileBytes, limits.jpegScans, limits.cpuSeconds, limits.cpuNsPerPixel);
}

std::string sumsName(const ScanOptions& options, const std::string& split) {
  return fmt::format("{}x{} {} {}", options.meanImage->width, options.meanImage->height,
                     name(options.meanImagePolicy), split);
}

bool isReusable(const Failure& failure) {
  if (failure.kind == FailureClass::overLimit || failure.kind == FailureClass::notRegular) return false;
  switch (failure.code) {
  case FailureCode::truncated:
  case FailureCode::corrupt:
  case FailureCode::notImage:
  case FailureCode::lfsPointer:
  case FailureCode::html:
  case FailureCode::unsupported: return true;
  default: return false;
  }
}

} // namespace normscope
