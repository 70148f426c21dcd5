// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "exporters/protobuf_writer.h"

#include <bit>

namespace normscope {
namespace {

// Wire types of the encoding.
constexpr unsigned kVarint = 0, kFixed64 = 1, kLengthDelimited = 2, kFixed32 = 5;

void appendVarint(std::string& bytes, std::uint64_t value) {
  for (; value >= 0x80; value >>= 7) bytes.push_back(static_cast<char>((value & 0x7f) | 0x80));
  bytes.push_back(static_cast<char>(value));
}

template<class Bits>
void appendFixed(std::string& bytes, Bits bits) {
  for (unsigned shift = 0; shift < 8 * sizeof(Bits); shift += 8)
    bytes.push_back(static_cast<char>(bits >> shift & 0xff));
}

} // namespace

void ProtobufMessage::tag(unsigned field, unsigned wireType) { appendVarint(m_bytes, field << 3 | wireType); }

ProtobufMessage& ProtobufMessage::integer(unsigned field, std::uint64_t value) {
  tag(field, kVarint);
  appendVarint(m_bytes, value);
  return *this;
}

ProtobufMessage& ProtobufMessage::number(unsigned field, double value) {
  tag(field, kFixed64);
  appendFixed(m_bytes, std::bit_cast<std::uint64_t>(value));
  return *this;
}

ProtobufMessage& ProtobufMessage::real(unsigned field, float value) {
  tag(field, kFixed32);
  appendFixed(m_bytes, std::bit_cast<std::uint32_t>(value));
  return *this;
}

ProtobufMessage& ProtobufMessage::text(unsigned field, std::string_view bytes) {
  tag(field, kLengthDelimited);
  appendVarint(m_bytes, bytes.size());
  m_bytes += bytes;
  return *this;
}

ProtobufMessage& ProtobufMessage::floats(unsigned field, std::span<const float> values) {
  return text(field, littleEndian(values));
}

ProtobufMessage& ProtobufMessage::integers(unsigned field, std::span<const std::uint64_t> values) {
  std::string packed;
  for (const std::uint64_t value : values) appendVarint(packed, value);
  return text(field, packed);
}

std::string littleEndian(std::span<const float> values) {
  std::string bytes;
  bytes.reserve(4 * values.size());
  for (const float value : values) appendFixed(bytes, std::bit_cast<std::uint32_t>(value));
  return bytes;
}

} // namespace normscope
