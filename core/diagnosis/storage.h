// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace normscope {

/// What y is stored as.
enum class StorageType : std::uint8_t { float32, uint8Saturate, uint8Wrap, uint8Fit };

struct StorageRow {
  StorageType type;
  std::string_view id;      ///< "uint8-saturate"
  std::string_view title;   ///< "uint8, saturate"
  std::string_view summary; ///< who stores so and what it does
};
std::span<const StorageRow> storageTypes();
const StorageRow& row(StorageType type);
const StorageRow* findStorage(std::string_view id);

/// A storage type with the one affine map that uint8-fit needs (identity for the others).
struct Storage {
  StorageType type = StorageType::uint8Saturate;
  double fitLow = 0.0; ///< y that becomes 0 (uint8-fit)
  double fitHigh = 255.0;

  struct Stored {
    double value; ///< what is read back, in storage codes (0..255) or y for float32
    int clip;     ///< −1 below the type's range, +1 above, 0 held; NaN and ±Inf clip in integer types
  };
  /// Rounds once from double: ties to even; uint8-wrap truncates toward zero, modulo 256; non-finite values
  /// give 0 and count as clipped.
  Stored store(double y) const;
};

} // namespace normscope
