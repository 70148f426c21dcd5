// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/sentence.h"

namespace normscope {

std::string holeOf(std::string_view pattern, std::size_t index) {
  std::size_t begin = pattern.find('{');
  for (; index > 0; --index) begin = pattern.find('{', begin + 1);
  return std::string(pattern.substr(begin, pattern.find('}', begin) - begin + 1));
}

Sentence Sentence::made(std::string_view pattern, std::string english, std::vector<Sentence> parts) {
  std::string holes;
  std::size_t at = 0;
  for (std::size_t i = 1; i <= parts.size(); ++i) {
    const std::size_t begin = pattern.find('{', at);
    holes += pattern.substr(at, begin - at);
    holes += fmt::format("%{}", i);
    at = pattern.find('}', begin) + 1;
  }
  holes += pattern.substr(at);
  return {std::move(english), std::move(holes), std::move(parts)};
}

Sentence Sentence::joined(std::vector<Sentence> parts, std::string_view between) {
  std::string english, pattern;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) {
      english += between;
      pattern += between;
    }
    english += parts[i].english();
    pattern += fmt::format("%{}", i + 1);
  }
  return {std::move(english), std::move(pattern), std::move(parts)};
}

} // namespace normscope
