// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "dataset/dataset.h"
#include "records/scan_options.h"

#include <optional>
#include <string>
#include <string_view>

namespace normscope {

/// How a set is read: which files, how their pixels, how many of them. What people may choose, on the
/// command line and in the window; threads, thumbnails and limits of decoding stay as they are by default.
struct Reading {
  DatasetOptions dataset;
  ScanOptions scan;
  bool operator==(const Reading&) const = default;
};

constexpr int kLargestTrainingSide = 16384; ///< pixels, of ScanOptions::resize and crop
constexpr int kLargestMeanImageSide = 4096; ///< pixels

/// Whether images can be read like that. Errors: badUsage, whose `where` is the option's name on the command
/// line.
Result<void> checkReading(const Reading& reading);

/// "256x128" as the size of a mean image; none for other texts and for sides that it cannot have.
std::optional<ImageSize> parseMeanImageSize(std::string_view text);
std::string meanImageSizeText(ImageSize size); ///< the inverse

} // namespace normscope
