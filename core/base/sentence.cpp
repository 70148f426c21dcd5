// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/sentence.h"

#include <algorithm>

namespace normscope {

std::string holeOf(std::string_view pattern, std::size_t index) {
  std::size_t begin = pattern.find('{');
  for (; index > 0; --index) begin = pattern.find('{', begin + 1);
  return std::string(pattern.substr(begin, pattern.find('}', begin) - begin + 1));
}

Sentence Sentence::made(std::string_view pattern, std::vector<Sentence> parts) {
  std::string holes;
  std::size_t at = 0;
  for (std::size_t i = 1; i <= parts.size(); ++i) {
    const std::size_t begin = pattern.find('{', at);
    holes += pattern.substr(at, begin - at);
    holes += fmt::format("%{}", i);
    at = pattern.find('}', begin) + 1;
  }
  holes += pattern.substr(at);
  return of(std::move(holes), std::move(parts));
}

Sentence Sentence::joined(std::vector<Sentence> parts, std::string_view between) {
  std::string pattern;
  for (std::size_t i = 1; i <= parts.size(); ++i) {
    if (i > 1) pattern += between;
    pattern += fmt::format("%{}", i);
  }
  return of(std::move(pattern), std::move(parts));
}

Sentence Sentence::of(std::string pattern, std::vector<Sentence> parts) {
  std::string english;
  std::size_t at = 0;
  for (std::size_t i = 1; i <= parts.size(); ++i) {
    const std::string hole = fmt::format("%{}", i);
    const std::size_t begin = std::min(pattern.find(hole, at), pattern.size());
    english.append(pattern, at, begin - at);
    english += parts[i - 1].english();
    at = std::min(begin + hole.size(), pattern.size());
  }
  english.append(pattern, at);
  return {std::move(english), std::move(pattern), std::move(parts)};
}

} // namespace normscope
