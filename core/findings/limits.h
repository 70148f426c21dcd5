// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

#include <span>
#include <string_view>

namespace normscope {

/// All limits that warnings and advice are judged by, in one place; `limitRows` says what each means.
struct Limits {
  double clipInfo = 0.0, clipWarning = 0.0035, clipError = 0.01;
  double clippedImagesError = 0.5;
  double sourceInfo = 0.0035, sourceWarning = 0.01, sourceError = 0.10;
  double flatStd = 1.0 / 255.0;
  double gainInfo = 2, gainWarning = 4, gainError = 8, gainNoiseShare = 0.05;
  double keptInfo = 0.9, keptWarning = 0.5, keptError = 0.1;
  double betweenShare = 0.10, classShare = 0.25;
  double levelsInfo = 250, levelsWarning = 200, levelsError = 128;
  double narrowStd = 0.01, wideStd = 50;
  double darkP99 = 0.32, lightP5 = 0.95;
  double mixedImages = 0.01;
  double unreadableError = 0.01;
  double standardError = 1.0 / 255.0;
  double samplesPerDimension = 10;
  double stdRatio = 1.05;
  double noiseShare = 0.30, noisyImages = 0.01;
  double meanImageShare = 0.05;
  double constantsOff = 0.25;
  double splitShift = 0.8;
  bool operator==(const Limits&) const = default;
};

/// One limit: which rule it belongs to, what it means, and where its default comes from.
struct LimitRow {
  std::string_view id;      ///< "clip-warning"
  std::string_view rule;    ///< "W1, W2"
  std::string_view meaning; ///< one clause
  std::string_view unit;    ///< "share", "levels of 256", "times", …
  std::string_view source;
  double min, max;
  double Limits::*value;
};
std::span<const LimitRow> limitRows();

/// Sets one limit from "id=value". Errors: badUsage, naming what is allowed.
Result<void> setLimit(Limits& limits, std::string_view assignment);

} // namespace normscope
