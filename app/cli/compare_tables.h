// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/stored_analyses.h"

#include <string>

namespace normscope::cli {

/// A row per mode: the verdict on training, that on each storage type, and what a network can still see.
std::string learningTable(const Analysis& analysis, OtherStorage others);

/// A row per mode: what each storage type loses.
std::string storageTable(const Analysis& analysis, OtherStorage others);

} // namespace normscope::cli
