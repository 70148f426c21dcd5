// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "apply/apply_format.h"

namespace normscope {

std::string_view name(ApplyFormat format) {
  switch (format) {
  case ApplyFormat::npy: return "npy";
  case ApplyFormat::tiff: return "tiff";
  case ApplyFormat::png: return "png";
  }
  return "";
}

Result<ApplyFormat> findApplyFormat(const std::string& id) {
  for (const ApplyFormat format : {ApplyFormat::npy, ApplyFormat::tiff, ApplyFormat::png})
    if (id == name(format)) return format;
  return fail(ErrorCode::badUsage, sentence("no format '{}'; there are npy, tiff and png", id), "--format");
}

Result<void> checkHolds(ApplyFormat format, StorageType type) {
  const bool isByte =
      type == StorageType::uint8Saturate || type == StorageType::uint8Wrap || type == StorageType::uint8Fit;
  if (format == ApplyFormat::png && !isByte)
    return fail(ErrorCode::badUsage,
                sentence("png holds uint8-saturate, uint8-wrap and uint8-fit, not {}", row(type).id),
                "--store");
  if (format == ApplyFormat::tiff && type != StorageType::float32)
    return fail(ErrorCode::badUsage, sentence("tiff holds float32, not {}", row(type).id), "--store");
  return {};
}

std::size_t bytesPerStored(StorageType type) {
  switch (type) {
  case StorageType::float32: return 4;
  case StorageType::float16:
  case StorageType::bfloat16: return 2;
  default: return 1;
  }
}

} // namespace normscope
