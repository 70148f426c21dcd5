// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/storage.h"

#include "base/constants.h"
#include "outcomes/storage_loops.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace normscope {
namespace {

constexpr std::array<StorageRow, 7> kStorageRows{{
    {StorageType::float32, "float32", "float32", "Single precision: nothing is clipped.", 0},
    {StorageType::float16, "float16", "float16",
     "Half precision: 11 significant bits; from 65,520 on everything is clipped.", 0},
    {StorageType::bfloat16, "bfloat16", "bfloat16", "The range of float32 with 8 significant bits.", 0},
    {StorageType::int8, "int8", "int8, symmetric",
     "Quantized with one scale for all channels: the set's largest |y| becomes 127.", 255},
    {StorageType::uint8Saturate, "uint8-saturate", "uint8, saturate",
     "OpenCV's way: rounded, and what lies outside 0..255 becomes 0 or 255.", 256},
    {StorageType::uint8Wrap, "uint8-wrap", "uint8, wrap",
     "NumPy's astype: truncated, and what lies outside 0..255 wraps around modulo 256.", 256},
    {StorageType::uint8Fit, "uint8-fit", "uint8, fitted",
     "One affine map of the set's whole output range onto 0..255, for all channels, then rounded.", 256},
}};

// A binary float type of so many significant bits, whose smallest normal number is 2^minExponent.
struct FloatType {
  int bits, minExponent;
  double largest;
};
constexpr FloatType kHalf{11, -14, 65504.0}, kBrainFloat{8, -126, 0x1.FEp127};

// Scaling by powers of two is exact, so the value is rounded once, subnormal numbers included.
Storage::Stored floated(double y, const FloatType& type) {
  if (y == 0.0 || !std::isfinite(y)) return {y, 0};
  const int step = std::max(std::ilogb(y), type.minExponent) - (type.bits - 1);
  const double value = std::ldexp(std::nearbyint(std::ldexp(y, -step)), step);
  if (std::abs(value) > type.largest) return {std::copysign(kInfinity, value), value < 0 ? -1 : 1};
  return {value, 0};
}

Storage::Stored saturated(double y) {
  const double rounded = std::nearbyint(y); // ties to even
  if (rounded < 0.0) return {0.0, -1};
  if (rounded > 255.0) return {255.0, 1};
  return {rounded, 0};
}

} // namespace

std::span<const StorageRow> storageTypes() { return kStorageRows; }

const StorageRow& row(StorageType type) { return *std::ranges::find(kStorageRows, type, &StorageRow::type); }

const StorageRow* findStorage(std::string_view id) {
  const auto at = std::ranges::find(kStorageRows, id, &StorageRow::id);
  return at == kStorageRows.end() ? nullptr : &*at;
}

Storage Storage::fitted(StorageType type, double min, double max) {
  Storage storage{type};
  if (type == StorageType::uint8Fit) {
    storage.fitLow = min;
    storage.fitHigh = max;
  } else if (type == StorageType::int8) {
    const double largest = std::max(std::abs(min), std::abs(max));
    storage.scale = largest > 0.0 ? largest / 127.0 : 1.0;
  }
  return storage;
}

Storage::Stored Storage::store(double y) const {
  switch (type) {
  case StorageType::float32: return {static_cast<double>(static_cast<float>(y)), 0};
  case StorageType::bfloat16: return floated(y, kBrainFloat);
  case StorageType::float16: return floated(y, kHalf);
  default: break;
  }
  if (!std::isfinite(y)) return {0.0, y > 0 ? 1 : -1};
  switch (type) {
  case StorageType::int8: return {std::clamp(std::nearbyint(y / scale), -127.0, 127.0), 0};
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

void Storage::store(std::span<const double> y, std::span<double> values, std::span<signed char> clips) const {
  switch (type) {
  case StorageType::float32: return storeSingle(y, values, clips);
  case StorageType::float16:
    return storeShort(y, kHalf.bits, kHalf.minExponent, kHalf.largest, values, clips);
  case StorageType::bfloat16:
    return storeShort(y, kBrainFloat.bits, kBrainFloat.minExponent, kBrainFloat.largest, values, clips);
  case StorageType::int8: return storeSteps(y, scale, values, clips);
  case StorageType::uint8Saturate: return storeSaturated(y, values, clips);
  case StorageType::uint8Wrap: return storeWrapped(y, values, clips);
  case StorageType::uint8Fit: return storeFitted(y, fitLow, fitHigh, values, clips);
  }
}

double Storage::restore(double stored) const {
  switch (type) {
  case StorageType::int8: return stored * scale;
  case StorageType::uint8Fit: return fitLow + stored / 255.0 * (fitHigh - fitLow);
  default: return stored;
  }
}

void Storage::restore(std::span<const double> stored, std::span<double> y) const {
  if (type == StorageType::uint8Fit)
    restoreFitted(stored, fitLow, fitHigh, y);
  else if (type == StorageType::int8)
    std::ranges::transform(stored, y.begin(), [step = scale](double value) { return value * step; });
  else if (stored.data() != y.data())
    std::ranges::copy(stored, y.begin());
}

} // namespace normscope
