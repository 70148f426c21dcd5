// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "modes/mode.h"
#include "statistics/dataset_statistics.h"
#include "support/records.h"
#include "support/small_set.h"

#include <memory>
#include <string>

namespace normscope::testing {

/// A scanned set with its statistics, on which modes are fitted by id.
struct FittedSet {
  std::shared_ptr<const ScanResult> scan;
  DatasetStatistics statistics;

  explicit FittedSet(const SmallSet& set) : FittedSet(set.scan()) {}
  explicit FittedSet(std::shared_ptr<const ScanResult> scanned)
      : scan(std::move(scanned)), statistics(computeStatistics(*scan)) {}

  TransformPtr fit(const std::string& id, const ParameterValues& parameters = {}) const {
    const auto transform = fitMode(*findMode(id), statistics, scan.get(), parameters);
    EXPECT_TRUE(transform) << id << ": " << (transform ? "" : transform.error().message.english());
    return transform.value_or(nullptr);
  }
  /// What a mode makes of one pixel-packed 8-bit image.
  std::vector<double> apply(const std::string& id, const Image& image,
                            const ParameterValues& parameters = {}) const {
    return fit(id, parameters)->apply(image, recordOf(image), 0).samples;
  }
};

inline Image rgb8(int width, int height, const std::vector<std::uint8_t>& samples) {
  return image(width, height, 3, samples);
}

} // namespace normscope::testing
