// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dataset/dataset.h"
#include "records/scan_options.h"

#include <cstddef>
#include <vector>

namespace normscope {

/// The images that a scan with these options reads of a set of that many, in its order.
std::vector<ImageId> readingOrder(std::size_t images, const ScanOptions& options);

/// The order in which all images of a set would be read: a sample is its beginning.
std::vector<ImageId> wholeReadingOrder(std::size_t images, const ScanOptions& options);

} // namespace normscope
