// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "project/fit_choice.h"
#include "statistics/dataset_statistics.h"

#include <QString>

#include <memory>
#include <string>

namespace normscope {

/// What modes of the data set are fitted on, with the statistics where these come from a file.
struct FitSource {
  FitChoice choice;
  std::shared_ptr<const DatasetStatistics> statistics; ///< those of the file; null for the other kinds
  /// The same file read again is another source: it may have changed.
  bool operator==(const FitSource&) const = default;
};

/// Reads a statistics document; blocks. The path is bytes, absolute. Errors: notFound, also when it is
/// something else.
Result<FitSource> readFitSource(const std::string& path);

/// "split val", "all images", "train.json (1,200 images)"; empty for the automatic choice.
QString fitText(const FitSource& source);

} // namespace normscope
