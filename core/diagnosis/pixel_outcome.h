// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "diagnosis/outcome.h"

namespace normscope {

/// Fills in what modes without point maps do, by reading the pixels of a seeded sample of images: each image
/// is decoded once for all modes.
void measureFromPixels(std::span<ModeOutcome* const> outcomes, const ScanResult& scan,
                       const CompareOptions& options, const std::stop_token& stop);

} // namespace normscope
