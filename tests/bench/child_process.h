// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace normscope::bench {

/// Runs a program to its end and gives what it wrote to stdout. Throws std::runtime_error when it cannot be
/// started or fails.
std::string outputOf(const std::vector<std::string>& command);

/// The most memory this process has held since its start or the last forgetPeak(), in MB.
double peakMegabytes();
void forgetPeak();
/// What it holds now.
double heldMegabytes();

} // namespace normscope::bench
