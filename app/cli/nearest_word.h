// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace normscope::cli {

/// What is appended to a complaint about a word that nobody knows: "; did you mean 'unit'?" where one of the
/// known words is a slip away (a letter too many, too few, another, or two in the other order), else nothing.
std::string didYouMean(std::string_view word, std::span<const std::string> known);

} // namespace normscope::cli
