// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/scan_result.h"

#include <memory>
#include <span>
#include <stop_token>

namespace normscope {

/// The scan without these images, and without those it leaves out already: all that is computed from it is
/// what a set without them would give, bit for bit. Where the scan has a mean image the files of these images
/// are read once more to take them out of its sums; when one of them has changed meanwhile, there is no mean
/// image. Null when stopped. Blocks.
std::shared_ptr<const ScanResult> without(const ScanResult& scan, std::span<const ImageId> ids,
                                          const std::stop_token& stop = {});

} // namespace normscope
