// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "exporters/read_text.h"

#include <algorithm>
#include <cctype>
#include <charconv>

namespace normscope {
namespace {

bool isWord(char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '-'; }

/// Where `name` stands as a whole word; npos: nowhere.
std::size_t findWord(std::string_view text, std::string_view name, std::size_t from) {
  for (std::size_t at = text.find(name, from); at != std::string_view::npos; at = text.find(name, at + 1)) {
    const std::size_t end = at + name.size();
    if ((at == 0 || !isWord(text[at - 1])) && (end == text.size() || !isWord(text[end]))) return at;
  }
  return std::string_view::npos;
}

/// A number at the front of `text`, which it leaves.
std::optional<double> takeNumber(std::string_view& text) {
  double value = 0.0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc()) return std::nullopt;
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  return value;
}

std::vector<double> numbersAt(std::string_view text) {
  std::vector<double> numbers;
  const std::size_t first = std::min(text.find_first_not_of("\"'=: \n[(>"), text.size());
  const bool isList = text.substr(0, first).find_first_of("[(>") != std::string_view::npos;
  text.remove_prefix(first);
  for (;;) {
    text.remove_prefix(std::min(text.find_first_not_of(isList ? ", ;\n\t" : " "), text.size()));
    const auto number = takeNumber(text);
    if (!number) return numbers;
    numbers.push_back(*number);
    if (!isList && (text.empty() || text[0] != ';')) return numbers;
    if (!isList) text.remove_prefix(1); // "1;2;3" is a list, too
  }
}

} // namespace

std::string withoutComments(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    const std::string_view line = text.substr(0, text.find('\n'));
    result += std::string(line.substr(0, line.find('#'))) + '\n';
    text.remove_prefix(std::min(line.size() + 1, text.size()));
  }
  return result;
}

std::optional<std::vector<double>> numbersAfter(std::string_view text, std::string_view name) {
  const std::string code = withoutComments(text);
  const std::size_t at = findWord(code, name, 0);
  if (at == std::string::npos) return std::nullopt;
  return numbersAt(std::string_view(code).substr(at + name.size()));
}

std::vector<double> numbersAfterEach(std::string_view text, std::string_view name) {
  const std::string code = withoutComments(text);
  std::vector<double> numbers;
  for (std::size_t at = findWord(code, name, 0); at != std::string::npos; at = findWord(code, name, at + 1))
    if (const auto found = numbersAt(std::string_view(code).substr(at + name.size())); !found.empty())
      numbers.push_back(found.front());
  return numbers;
}

Result<ReadBack> statedAffine(std::optional<std::vector<double>> subtract,
                              std::optional<std::vector<double>> divide, double units,
                              const ReadContext& context, bool isReversed) {
  for (auto* list : {&subtract, &divide}) {
    if (!*list) *list = std::vector<double>(context.channels, list == &divide ? 1.0 : 0.0);
    if ((*list)->size() == 1) (*list)->resize(context.channels, (*list)->front());
    if ((*list)->size() != context.channels) return notReadable();
    if (isReversed) std::ranges::reverse(**list);
  }
  return ReadBack{.transform = [=](std::span<double> samples) {
    const std::size_t channels = subtract->size();
    for (std::size_t i = 0; i < samples.size(); ++i)
      samples[i] = (samples[i] * units - (*subtract)[i % channels]) / (*divide)[i % channels];
  }};
}

tl::unexpected<Error> notReadable() {
  return fail(ErrorCode::unavailable,
              "what was written cannot be read back: the format is not as it should be");
}

std::vector<double> inverses(std::vector<double> numbers) {
  for (double& number : numbers) number = 1.0 / number;
  return numbers;
}

} // namespace normscope
