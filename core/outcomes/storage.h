// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace normscope {

/// What y is stored as.
enum class StorageType : std::uint8_t {
  float32,
  float16,
  bfloat16,
  int8,
  uint8Saturate,
  uint8Wrap,
  uint8Fit
};

struct StorageRow {
  StorageType type;
  std::string_view id;      ///< "uint8-saturate"
  std::string_view title;   ///< "uint8, saturate"
  std::string_view summary; ///< who stores so and what it does
  int codes;                ///< of an integer type; 0: a float type
};
std::span<const StorageRow> storageTypes();
const StorageRow& row(StorageType type);
const StorageRow* findStorage(std::string_view id);

/// A storage type with the one map for all channels of a set that int8 and uint8-fit need.
struct Storage {
  StorageType type = StorageType::uint8Saturate;
  double fitLow = 0.0; ///< y that becomes 0 (uint8-fit)
  double fitHigh = 255.0;
  double scale = 1.0; ///< y of one step (int8)

  /// Fits the map to a set's output range; a range without width fits uint8 with 0 and int8 with steps of 1.
  static Storage fitted(StorageType type, double min, double max);

  struct Stored {
    double value; ///< the code of an integer type, or what is read back of a float type
    int clip;     ///< −1 below the type's range, +1 above, 0 held; NaN and ±Inf clip in integer types
  };
  /// Rounds once from double, ties to even; uint8-wrap truncates toward zero, modulo 256; non-finite values
  /// give 0 in integer types and count as clipped. float16 becomes infinite, which is clipped, where |y| ≥
  /// 65520.
  Stored store(double y) const;
  /// The same for many at once: values[i] and clips[i] of y[i].
  void store(std::span<const double> y, std::span<double> values, std::span<signed char> clips) const;
  /// y as it is read back from what was stored.
  double restore(double stored) const;
  void restore(std::span<const double> stored, std::span<double> y) const;
};

} // namespace normscope
