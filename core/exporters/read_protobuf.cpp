// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "exporters/read_protobuf.h"

#include <bit>

namespace normscope {
namespace {

std::optional<std::uint64_t> takeVarint(std::string_view& bytes) {
  std::uint64_t value = 0;
  for (unsigned shift = 0; shift < 64 && !bytes.empty(); shift += 7) {
    const auto byte = static_cast<unsigned char>(bytes.front());
    bytes.remove_prefix(1);
    value |= static_cast<std::uint64_t>(byte & 0x7fu) << shift;
    if (byte < 0x80) return value;
  }
  return std::nullopt;
}

std::uint64_t fixedBits(std::string_view bytes) {
  std::uint64_t bits = 0;
  for (std::size_t i = bytes.size(); i-- > 0;) bits = bits << 8 | static_cast<unsigned char>(bytes[i]);
  return bits;
}

/// The value of a field that follows its tag; false when there is none.
bool takeValue(std::string_view& bytes, std::uint64_t wireType, ProtobufField& field) {
  std::uint64_t length = wireType == 1 ? 8 : 4;
  switch (wireType) {
  case 0: {
    const auto value = takeVarint(bytes);
    field.value = value.value_or(0);
    return value.has_value();
  }
  case 1:
  case 5: break;
  case 2: {
    const auto said = takeVarint(bytes);
    if (!said) return false;
    length = *said;
    break;
  }
  default: return false;
  }
  if (length > bytes.size()) return false;
  field.payload = bytes.substr(0, static_cast<std::size_t>(length));
  if (wireType != 2) field.value = fixedBits(field.payload);
  bytes.remove_prefix(static_cast<std::size_t>(length));
  return true;
}

} // namespace

double ProtobufField::asDouble() const { return std::bit_cast<double>(value); }

std::optional<ProtobufFields> readProtobuf(std::string_view bytes) {
  ProtobufFields fields;
  while (!bytes.empty()) {
    const auto tag = takeVarint(bytes);
    if (!tag || *tag >> 3 == 0) return std::nullopt;
    ProtobufField field{.number = static_cast<unsigned>(*tag >> 3)};
    if (!takeValue(bytes, *tag & 7, field)) return std::nullopt;
    fields.push_back(field);
  }
  return fields;
}

std::vector<std::string_view> payloads(const ProtobufFields& fields, unsigned number) {
  std::vector<std::string_view> found;
  for (const ProtobufField& field : fields)
    if (field.number == number) found.push_back(field.payload);
  return found;
}

std::uint64_t valueOf(const ProtobufFields& fields, unsigned number) {
  for (const ProtobufField& field : fields)
    if (field.number == number) return field.value;
  return 0;
}

std::vector<double> floatsOf(std::string_view bytes) {
  std::vector<double> values;
  values.reserve(bytes.size() / 4);
  for (; bytes.size() >= 4; bytes.remove_prefix(4))
    values.push_back(
        static_cast<double>(std::bit_cast<float>(static_cast<std::uint32_t>(fixedBits(bytes.substr(0, 4))))));
  return values;
}

std::vector<std::uint64_t> packedVarints(std::string_view bytes) {
  std::vector<std::uint64_t> values;
  while (!bytes.empty()) {
    const auto value = takeVarint(bytes);
    if (!value) break;
    values.push_back(*value);
  }
  return values;
}

} // namespace normscope
