// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "arguments.h"

#include <algorithm>
#include <utility>

namespace normscope::cli {
namespace {

constexpr char kMark = '\001';

std::string unmarked(const std::string& argument) {
  return !argument.empty() && argument.front() == kMark ? argument.substr(1) : argument;
}

} // namespace

std::vector<std::string> marked(const std::vector<std::string>& arguments) {
  std::vector<std::string> result;
  bool onlyNames = false;
  for (const std::string& argument : arguments) {
    if (!onlyNames && argument == "--") {
      onlyNames = true;
      continue;
    }
    const bool mark =
        onlyNames || argument == "++" || argument.starts_with('[') || argument.starts_with(kMark);
    result.push_back(mark ? kMark + argument : argument);
  }
  return result;
}

CLI::Option* addPaths(CLI::App& verb, std::vector<std::string>& paths) {
  return verb
      .add_option_function<std::vector<std::string>>(
          "PATH",
          [&paths](const std::vector<std::string>& values) {
            std::transform(values.begin(), values.end(), std::back_inserter(paths), unmarked);
          },
          "Folders, list files (.txt; .csv with a column path, optionally label, split) or images")
      ->type_name("");
}

CLI::Option* addText(CLI::App& verb, const std::string& name, std::string& text, const std::string& help) {
  return verb.add_option_function<std::string>(
      name, [&text](const std::string& value) { text = unmarked(value); }, help);
}

CLI::Option* addTexts(CLI::App& verb, const std::string& name, std::vector<std::string>& texts,
                      const std::string& help) {
  return verb
      .add_option_function<std::vector<std::string>>(
          name,
          [&texts](const std::vector<std::string>& values) {
            std::transform(values.begin(), values.end(), std::back_inserter(texts), unmarked);
          },
          help)
      ->allow_extra_args(false);
}

std::vector<std::string> commaSeparated(const std::string& text) {
  std::vector<std::string> items;
  for (std::string& item : CLI::detail::split(text, ',')) {
    if (!item.empty()) items.push_back(std::move(item));
  }
  return items;
}

} // namespace normscope::cli
