// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identify/constants_text.h"
#include "identify/constants_tokens.h"

#include <optional>
#include <vector>

namespace normscope {

/// Numbers without a name that says which of them are what. The error says what is there instead.
tl::expected<GivenConstants, Sentence> bareConstants(const std::vector<ConstantsToken>& tokens);

} // namespace normscope
