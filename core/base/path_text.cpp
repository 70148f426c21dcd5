// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/path_text.h"

#include <fmt/format.h>

#include <cstdint>
#include <optional>

namespace normscope {
namespace {

struct CodePoint {
  char32_t value;
  std::size_t length;
};

// One well-formed UTF-8 sequence at the front of `text`: no overlong forms, no surrogates (RFC 3629).
std::optional<CodePoint> decodeUtf8(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char lead = byte(0);
  if (lead < 0x80) return CodePoint{lead, 1};
  const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || text.size() < length) return std::nullopt;
  char32_t value = lead & (0xFFu >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(i) & 0xC0) != 0x80) return std::nullopt;
    value = (value << 6) | (byte(i) & 0x3Fu);
  }
  const bool overlong = (length == 3 && value < 0x800) || (length == 4 && value < 0x10000);
  const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
  if (overlong || surrogate || value > 0x10FFFF) return std::nullopt;
  return CodePoint{value, length};
}

// Characters that can forge or hide text: controls, zero-width marks and bidirectional overrides.
bool isDeceptive(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x200B && c <= 0x200F) ||
         (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF;
}

template<class Escapes>
std::string escaped(std::string_view bytes, Escapes escapes) {
  std::string text;
  text.reserve(bytes.size());
  while (!bytes.empty()) {
    const auto code = decodeUtf8(bytes);
    const std::size_t length = code ? code->length : 1;
    if (code && !escapes(code->value)) {
      text.append(bytes.substr(0, length));
    } else {
      for (std::size_t i = 0; i < length; ++i)
        text += fmt::format("\\x{:02x}", static_cast<unsigned char>(bytes[i]));
    }
    bytes.remove_prefix(length);
  }
  return text;
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

// The run of digits at `at`, without its leading zeros.
std::string_view digits(std::string_view text, std::size_t& at) {
  const std::size_t begin = at;
  while (at < text.size() && isDigit(text[at])) ++at;
  std::string_view run = text.substr(begin, at - begin);
  while (run.size() > 1 && run.front() == '0') run.remove_prefix(1);
  return run;
}

} // namespace

bool isValidUtf8(std::string_view bytes) {
  while (!bytes.empty()) {
    const auto code = decodeUtf8(bytes);
    if (!code) return false;
    bytes.remove_prefix(code->length);
  }
  return true;
}

std::string displayText(std::string_view pathBytes) { return escaped(pathBytes, isDeceptive); }

std::string utf8Text(std::string_view pathBytes) {
  return escaped(pathBytes, [](char32_t) { return false; });
}

std::string base64(std::string_view bytes) {
  static constexpr std::string_view kAlphabet =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string text;
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    const auto at = [&](std::size_t k) -> std::uint32_t {
      return i + k < bytes.size() ? static_cast<unsigned char>(bytes[i + k]) : 0u;
    };
    const std::uint32_t group = at(0) << 16 | at(1) << 8 | at(2);
    for (std::size_t k = 0; k < 4; ++k)
      text += i + k <= bytes.size() ? kAlphabet[(group >> (18 - 6 * k)) & 63u] : '=';
  }
  return text;
}

bool naturalLess(std::string_view a, std::string_view b) {
  std::size_t i = 0, j = 0;
  while (i < a.size() && j < b.size()) {
    if (isDigit(a[i]) && isDigit(b[j])) {
      const std::string_view left = digits(a, i), right = digits(b, j);
      if (left.size() != right.size()) return left.size() < right.size();
      if (const int order = left.compare(right); order != 0) return order < 0;
    } else {
      const auto left = static_cast<unsigned char>(a[i++]), right = static_cast<unsigned char>(b[j++]);
      if (left != right) return left < right;
    }
  }
  const bool aEnds = i >= a.size(), bEnds = j >= b.size();
  return aEnds != bEnds ? aEnds : a < b;
}

} // namespace normscope
