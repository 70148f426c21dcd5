// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace normscope {

/// Files of NumPy's format 1.0, C order, little-endian whatever the machine. The product of `shape` is the
/// number of values; an empty shape is a scalar.
std::string npyFile(std::span<const double> values, const std::vector<std::size_t>& shape);        ///< <f8
std::string npyFile(std::span<const std::uint64_t> values, const std::vector<std::size_t>& shape); ///< <u8
/// What stands before little-endian data of that type ("<f4") and shape.
std::string npyHeader(std::string_view type, const std::vector<std::size_t>& shape);
/// One-letter ASCII texts, <U1.
std::string npyLetters(std::string_view letters);

} // namespace normscope
