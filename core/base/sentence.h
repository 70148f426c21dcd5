// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fmt/format.h>

#include <concepts>
#include <ostream>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace normscope {

/// A text for people in plain English that still knows what it was made of, so that a program can say it in
/// another language: `pattern` with the holes %1, %2, … and the parts that fill them. All that core writes is
/// english(). Compares by it.
class Sentence {
public:
  Sentence() = default;
  /// Words that no other language has: a file name, a number.
  static Sentence verbatim(std::string text) { return {std::move(text), {}, {}}; }
  /// A whole text that catalogues may hold, such as one of a table.
  static Sentence whole(std::string_view text) { return {std::string(text), std::string(text), {}}; }
  /// What pattern() and parts() were taken from. Every hole is filled once, in order.
  static Sentence of(std::string pattern, std::vector<Sentence> parts);
  /// Parts one after another with words between them that need no translation, such as ", ".
  static Sentence joined(std::vector<Sentence> parts, std::string_view between);

  const std::string& english() const { return m_english; }
  const std::string& pattern() const { return m_pattern; } ///< empty: verbatim
  const std::vector<Sentence>& parts() const { return m_parts; }
  bool empty() const { return m_english.empty(); }
  explicit operator std::string() const { return m_english; }
  bool operator==(const Sentence& other) const { return m_english == other.m_english; }
  bool operator==(std::string_view english) const { return m_english == english; }
  auto operator<=>(const Sentence& other) const { return m_english <=> other.m_english; }

  /// Made by sentence(): `pattern` has holes of fmt.
  static Sentence made(std::string_view pattern, std::vector<Sentence> parts);

private:
  Sentence(std::string english, std::string pattern, std::vector<Sentence> parts)
      : m_english(std::move(english)), m_pattern(std::move(pattern)), m_parts(std::move(parts)) {}

  std::string m_english, m_pattern;
  std::vector<Sentence> m_parts;
};

inline std::ostream& operator<<(std::ostream& out, const Sentence& sentence) {
  return out << sentence.english();
}

/// The `index`-th hole of a pattern of fmt, such as "{:.1f}".
std::string holeOf(std::string_view pattern, std::size_t index);

template<class T>
Sentence partOf(std::string_view pattern, std::size_t index, const T& value) {
  // Literals would slip past the catalogues; sentence("…") does not.
  static_assert(!std::is_array_v<T> && !std::is_pointer_v<T>, "wrap words in sentence()");
  if constexpr (std::same_as<T, Sentence>)
    return value;
  else
    return Sentence::verbatim(fmt::format(fmt::runtime(holeOf(pattern, index)), value));
}

/// Formats like fmt::format, whose holes are filled in order. The catalogues of translations are made from
/// the literals at the calls.
template<class... Args>
Sentence sentence(fmt::format_string<Args...> pattern, const Args&... args) {
  const fmt::string_view words = pattern;
  const std::string_view text(words.data(), words.size());
  std::vector<Sentence> parts;
  parts.reserve(sizeof...(args));
  (parts.push_back(partOf(text, parts.size(), args)), ...);
  return Sentence::made(text, std::move(parts));
}

} // namespace normscope

template<>
struct fmt::formatter<normscope::Sentence> : fmt::formatter<std::string_view> {
  template<class Context>
  auto format(const normscope::Sentence& sentence, Context& context) const {
    return fmt::formatter<std::string_view>::format(sentence.english(), context);
  }
};
