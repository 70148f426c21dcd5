// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "statistics/dataset_statistics.h"

#include <stop_token>

namespace normscope {

/// Percentiles of float images as exact as those of integers, by reading the images once more: records hold
/// the upper half of each sample, and of the bins that percentiles fall into the lower halves are counted.
/// `statistics` are those of the images of `split` (empty: all). They stay as they are where not all of these
/// are float images, where a file cannot be read as it was, and after a stop request.
DatasetStatistics withExactPercentiles(DatasetStatistics statistics, const ScanResult& scan,
                                       const std::string& split, const std::stop_token& stop = {});

} // namespace normscope
