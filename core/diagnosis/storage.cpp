// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "diagnosis/storage.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace normscope {
namespace {

constexpr std::array<StorageRow, 4> kRows{{
    {StorageType::float32, "float32", "float32", "Single precision: nothing is clipped."},
    {StorageType::uint8Saturate, "uint8-saturate", "uint8, saturate",
     "OpenCV's way: rounded, and what lies outside 0..255 becomes 0 or 255."},
    {StorageType::uint8Wrap, "uint8-wrap", "uint8, wrap",
     "NumPy's astype: truncated, and what lies outside 0..255 wraps around modulo 256."},
    {StorageType::uint8Fit, "uint8-fit", "uint8, fitted",
     "One affine map of the set's whole output range onto 0..255, for all channels, then rounded."},
}};

Storage::Stored saturated(double y) {
  const double rounded = std::nearbyint(y); // ties to even
  if (rounded < 0.0) return {0.0, -1};
  if (rounded > 255.0) return {255.0, 1};
  return {rounded, 0};
}

} // namespace

std::span<const StorageRow> storageTypes() { return kRows; }

const StorageRow& row(StorageType type) { return *std::ranges::find(kRows, type, &StorageRow::type); }

const StorageRow* findStorage(std::string_view id) {
  const auto at = std::ranges::find(kRows, id, &StorageRow::id);
  return at == kRows.end() ? nullptr : &*at;
}

Storage::Stored Storage::store(double y) const {
  if (type == StorageType::float32) return {static_cast<double>(static_cast<float>(y)), 0};
  if (!std::isfinite(y)) return {0.0, y > 0 ? 1 : -1};
  switch (type) {
  case StorageType::uint8Wrap: {
    const double truncated = std::trunc(y);
    const double wrapped = truncated - 256.0 * std::floor(truncated / 256.0);
    return {wrapped, truncated < 0.0 ? -1 : truncated > 255.0 ? 1 : 0};
  }
  case StorageType::uint8Fit:
    return saturated(fitHigh > fitLow ? (y - fitLow) / (fitHigh - fitLow) * 255.0 : 0.0);
  default: return saturated(y);
  }
}

} // namespace normscope
