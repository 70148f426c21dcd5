// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exporters/exporter.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace normscope {

// What readers of exports are made of. They know the formats and nothing of the code that writes them.

/// The numbers that follow `name` in a text outside of its comments ("#"): those of the list, or the one
/// number. "mean=[1.5, 2]" and "mean = (1.5, 2)" and "scale: 0.5". None where the name is not there.
std::optional<std::vector<double>> numbersAfter(std::string_view text, std::string_view name);
/// The same of every occurrence, one number each: "mean_value: 1" three times.
std::vector<double> numbersAfterEach(std::string_view text, std::string_view name);
/// The text without its comments.
std::string withoutComments(std::string_view text);

/// What affine numbers say of unit-range samples: y = (v·units − subtract_c)/divide_c; lists of one number
/// serve all channels. Errors: unavailable when lists are missing, empty or of an unfit length.
Result<ReadBack> statedAffine(std::optional<std::vector<double>> subtract,
                              std::optional<std::vector<double>> divide, double units,
                              const ReadContext& context, bool isReversed = false);

tl::unexpected<Error> notReadable(); ///< the file does not say what it should
/// Whose inverse is a divisor, number by number.
std::vector<double> inverses(std::vector<double> numbers);

} // namespace normscope
