// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accumulators/mean_image.h"
#include "dataset/dataset.h"
#include "records/record_handle.h"
#include "records/scan_options.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace normscope {

/// What became of one image. Neither record nor failure: not read yet.
struct ImageOutcome {
  RecordHandle record;
  std::shared_ptr<const Failure> failure;
  bool pending() const { return !record && !failure; }
};

/// A finished, cancelled or still growing scan; an immutable value.
struct ScanResult {
  std::shared_ptr<const Dataset> dataset;
  ScanOptions options;
  std::vector<ImageOutcome> images;                ///< one per dataset entry
  std::map<std::string, MeanImageSums> meanImages; ///< per split; only in the final result
  std::size_t read = 0;
  std::size_t failed = 0;
  std::vector<ImageId> excluded; ///< ascending; left out by the user (exclusion.h), as if they were not there
  bool complete = false;         ///< every image was attempted
  std::size_t filesRead = 0;     ///< fewer than read + failed where the cache knew the rest

  std::size_t found() const { return images.size(); }
  std::size_t pending() const { return images.size() - read - failed - excluded.size(); }
};

} // namespace normscope
