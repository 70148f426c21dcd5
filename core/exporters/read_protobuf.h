// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace normscope {

/// A message of Protocol Buffers taken apart, knowing nothing of any schema: its fields in the order of the
/// bytes.
struct ProtobufField {
  unsigned number = 0;
  std::uint64_t value = 0;  ///< of varints and of fixed fields, as bits
  std::string_view payload; ///< of length-delimited fields
  double asDouble() const;  ///< of a fixed field of 8 bytes
};
using ProtobufFields = std::vector<ProtobufField>;

/// None when the bytes are no message.
std::optional<ProtobufFields> readProtobuf(std::string_view bytes);
/// The payloads of all fields of that number.
std::vector<std::string_view> payloads(const ProtobufFields& fields, unsigned number);
/// The first value of that number, or 0.
std::uint64_t valueOf(const ProtobufFields& fields, unsigned number);
/// Floats of 4 bytes, the lowest byte first; an incomplete last one is left out.
std::vector<double> floatsOf(std::string_view bytes);
std::vector<std::uint64_t> packedVarints(std::string_view bytes);

} // namespace normscope
