// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "arguments.h"

#include <CLI/CLI.hpp>

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

Option& Option::typed(const std::string& what) {
  m_option->type_name(what);
  return *this;
}

Option& Option::group(const std::string& heading) {
  m_option->group(heading);
  return *this;
}

Option& Option::required() {
  m_option->required();
  return *this;
}

Option& Option::excludes(const Option& other) {
  m_option->excludes(other.m_option);
  return *this;
}

Option& Option::oneOf(const std::vector<std::string>& texts) {
  m_option->check(CLI::IsMember(texts));
  return *this;
}

Option& Option::within(int low, int high) {
  m_option->check(CLI::Range(low, high));
  return *this;
}

Option& Option::positive() {
  m_option->check(CLI::PositiveNumber);
  return *this;
}

Option& Option::showDefault() {
  m_option->capture_default_str();
  return *this;
}

Option& Option::showDefault(const std::string& text) {
  m_option->default_str(text);
  return *this;
}

Verb Verb::verb(const std::string& name, const std::string& help) {
  return Verb(*m_app->add_subcommand(name, help));
}

void Verb::needsVerb() { m_app->require_subcommand(1); }

void Verb::footer(const std::string& text) { m_app->footer(text); }

void Verb::whenNamed(std::function<void()> call) { m_app->callback(std::move(call)); }

Option Verb::paths(std::vector<std::string>& paths) {
  CLI::Option* const option = m_app->add_option_function<std::vector<std::string>>(
      "PATH",
      [&paths](const std::vector<std::string>& values) {
        std::transform(values.begin(), values.end(), std::back_inserter(paths), unmarked);
      },
      "Folders, list files (.txt; .csv with a column path, optionally label, split) or images");
  return Option(option).typed("");
}

Option Verb::text(const std::string& name, std::string& text, const std::string& help) {
  return Option(m_app->add_option_function<std::string>(
      name, [&text](const std::string& value) { text = unmarked(value); }, help));
}

Option Verb::texts(const std::string& name, std::vector<std::string>& texts, const std::string& help) {
  CLI::Option* const option = m_app->add_option_function<std::vector<std::string>>(
      name,
      [&texts](const std::vector<std::string>& values) {
        std::transform(values.begin(), values.end(), std::back_inserter(texts), unmarked);
      },
      help);
  option->allow_extra_args(false);
  return Option(option);
}

Option Verb::flag(const std::string& name, bool& on, const std::string& help) {
  return Option(m_app->add_flag(name, on, help));
}

Option Verb::value(const std::string& name, std::string& text, const std::string& help) {
  return Option(m_app->add_option(name, text, help));
}

Option Verb::value(const std::string& name, unsigned& number, const std::string& help) {
  return Option(m_app->add_option(name, number, help));
}

Option Verb::value(const std::string& name, std::uint64_t& number, const std::string& help) {
  return Option(m_app->add_option(name, number, help));
}

Option Verb::value(const std::string& name, std::optional<int>& number, const std::string& help) {
  return Option(m_app->add_option(name, number, help));
}

Option Verb::value(const std::string& name, std::optional<std::size_t>& number, const std::string& help) {
  return Option(m_app->add_option(name, number, help));
}

Option Verb::value(const std::string& name, std::optional<double>& number, const std::string& help) {
  return Option(m_app->add_option(name, number, help));
}

std::vector<std::string> commaSeparated(const std::string& text) {
  std::vector<std::string> items;
  for (std::string& item : CLI::detail::split(text, ',')) {
    if (!item.empty()) items.push_back(std::move(item));
  }
  return items;
}

} // namespace normscope::cli
