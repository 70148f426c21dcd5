// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/decode.h"

#include <filesystem>
#include <map>
#include <string>

namespace normscope::test {

/// The bytes of every file below a folder, by its path there.
std::map<std::string, std::string> filesOf(const std::filesystem::path& folder);

/// Mean and standard deviation over all samples of all channels, and the share at full scale; of full scale.
struct Levels {
  double mean = 0, std = 0, saturated = 0;
};
Levels levelsOf(const Image& image);

} // namespace normscope::test
