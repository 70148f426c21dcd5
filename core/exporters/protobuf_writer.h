// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace normscope {

/// Writes a message of Protocol Buffers field by field, by the numbers that its format publishes.
class ProtobufMessage {
public:
  ProtobufMessage& integer(unsigned field, std::uint64_t value);
  ProtobufMessage& number(unsigned field, double value); ///< a double
  ProtobufMessage& real(unsigned field, float value);
  ProtobufMessage& text(unsigned field, std::string_view bytes); ///< strings and bytes
  ProtobufMessage& message(unsigned field, const ProtobufMessage& value) {
    return text(field, value.m_bytes);
  }
  /// Floats in one packed field.
  ProtobufMessage& floats(unsigned field, std::span<const float> values);
  ProtobufMessage& integers(unsigned field, std::span<const std::uint64_t> values); ///< packed

  const std::string& bytes() const { return m_bytes; }

private:
  void tag(unsigned field, unsigned wireType);

  std::string m_bytes;
};

/// The floats as 4 bytes each, the lowest first.
std::string littleEndian(std::span<const float> values);

} // namespace normscope
