// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/failure.h"
#include "records/scan_options.h"

#include <string>

namespace normscope {

/// All that decides what the record of a given file holds, as text: options, limits, program, libraries.
/// Records may be reused where it is the same.
std::string recordPolicy(const ScanOptions& options);

/// Under which name the store keeps the sums that a split's mean image is made of. Wants a mean image.
std::string sumsName(const ScanOptions& options, const std::string& split);

/// Whether a failure is a fact about the file's bytes, and not about this machine, this moment or a limit.
bool isReusable(const Failure& failure);

} // namespace normscope
