// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/byte_stream.h"

#include <cstdint>
#include <span>
#include <vector>

namespace normscope {

/// Writes numbers of 1, 2, 3 or 8 bytes each: first the lengths, two bits a number, then the bytes. Smaller
/// than seven bits a byte for counts of a histogram, and read without guessing at every byte.
void writePacked(ByteWriter& out, std::span<const std::uint64_t> numbers);

/// Reads `count` of them into `numbers`, a buffer that is reused; on a failed stream they are void. Never
/// more memory than the stream has bytes for.
void readPacked(ByteReader& in, std::size_t count, std::vector<std::uint64_t>& numbers);

} // namespace normscope
