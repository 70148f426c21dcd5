// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "outcomes/outcome.h"

#include <span>
#include <vector>

namespace normscope {

/// The images whose pixels are read: in a seeded order until there are enough of them, or enough pixels. The
/// order follows from what the images hold, by a hash of their counts, and not from their names:
/// the same pictures in other files, folders or containers are drawn alike.
std::vector<ImageId> drawnSample(const ScanResult& scan, std::span<const ImageId> members,
                                 const CompareOptions& options);

} // namespace normscope
