// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/fit_choice.h"
#include "statistics/dataset_statistics.h"

#include <memory>

namespace normscope {

/// What modes of the data set are fitted on, with the statistics where these come from a file.
struct FitSource {
  FitChoice choice;
  std::shared_ptr<const DatasetStatistics> statistics; ///< those of the file; null for the other kinds
  /// The same file read again is another source: it may have changed.
  bool operator==(const FitSource&) const = default;
};

} // namespace normscope
