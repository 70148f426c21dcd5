// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/analyze.h"
#include "support/small_set.h"

#include <fmt/format.h>

#include <algorithm>

namespace normscope::testing {

/// A scan of bright and dark images in two splits and two classes, the same for all who ask.
inline std::shared_ptr<const ScanResult> dayAndNight() {
  static SmallSet set;
  static const std::shared_ptr<const ScanResult> scan = [] {
    for (std::uint32_t i = 0; i < 12; ++i) {
      std::vector<int> samples = noise(std::size_t{12} * 12 * 3, 90, 3 + i);
      for (int& sample : samples) sample += i % 2 == 0 ? 150 : 4;
      set.add(fmt::format("{}/{}/{}.ppm", i < 8 ? "train" : "val", i % 2 == 0 ? "day" : "night", i),
              pnm(12, 12, 3, samples));
    }
    return set.scan();
  }();
  return scan;
}

/// Every mode, with the pixels of two images.
inline AnalysisRequest everyMode(std::shared_ptr<const ScanResult> scan) {
  AnalysisRequest request{.scan = std::move(scan), .options = {.pixelSample = 2, .threads = 1}};
  for (const NormalizationMode& mode : allModes()) request.modes.push_back({&mode, {}});
  return request;
}

/// Changes what is asked of one mode.
inline void set(AnalysisRequest& request, const char* mode, ParameterValues parameters) {
  std::ranges::find(request.modes, findMode(mode), &ModeRequest::mode)->parameters = std::move(parameters);
}

} // namespace normscope::testing
