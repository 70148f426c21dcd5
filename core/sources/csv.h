// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/sentence.h"

#include <tl/expected.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace normscope {

/// Rows of fields of a comma-separated text as RFC 4180 has it: quoted fields may hold separators, quotes
/// (doubled) and line breaks; lines end in LF or CR LF. Blanks around fields are no part of them, unless they
/// are quoted. The error names the line.
tl::expected<std::vector<std::vector<std::string>>, Sentence> parseCsv(std::string_view text,
                                                                       char separator = ',');

} // namespace normscope
