// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "outcomes/outcome.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace normscope::report {

// Numbers as people read them, ready for HTML: a true minus sign, "–" for what is not known or not finite.

std::string fixed(double x, int decimals);
std::string significant(double x, int digits = 3); ///< "0.0123", "1 230", "4.5·10⁶"
std::string compact(double x, int digits);         ///< as significant, without zeros at the end
std::string count(std::uint64_t n);                ///< digits in groups of three
std::string counted(std::uint64_t n, std::string_view one, std::string_view many); ///< "1 image"
std::string percent(double share); ///< as percentText, escaped
std::string stops(double factor);  ///< "+2.7 EV"

/// Where a number comes from: "exact", "binned", "sample of 100 of 2 300 images", "–".
std::string origin(Provenance provenance, const ModeOutcome& outcome, std::uint64_t readable);

} // namespace normscope::report
