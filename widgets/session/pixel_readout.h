// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/units.h"
#include "outcomes/storage.h"

#include <QPoint>

#include <array>
#include <optional>
#include <string>

namespace normscope {

/// What one mode makes of a pixel, per channel.
struct PixelOutput {
  std::string modeId;
  StorageType storage = StorageType::uint8Saturate;
  std::array<double, 3> output{}; ///< y before storage
  std::array<double, 3> stored{}; ///< what is read back: codes of the storage type, or y for float32
  std::array<int, 3> clip{};      ///< −1 lost below, +1 lost above, 0 held
  int channels = 3;               ///< of the three that have a value
};

/// The pixel under the mouse in numbers: of the file, of A and of B.
struct PixelReadout {
  QPoint position; ///< upright image coordinates
  BitDepth depth = BitDepth::u8;
  int channels = 3;                ///< 1 (Y) or 3 (R, G, B)
  std::array<double, 3> source{};  ///< code values of the file
  std::optional<PixelOutput> a, b; ///< none where the mode has no value at this pixel
};

} // namespace normscope
