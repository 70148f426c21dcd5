// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "arguments.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <charconv>
#include <limits>
#include <utility>

namespace normscope::cli {
namespace {

constexpr char kMark = '\001';

std::string unmarked(const std::string& argument) {
  return !argument.empty() && argument.front() == kMark ? argument.substr(1) : argument;
}

/// Whether an argument that begins with - is text to be identified, as no option is written: "-600 400",
/// "--mean_values input[123.675,116.28,103.53]".
bool isDashedText(const std::string& argument) {
  if (argument.size() < 2 || argument.front() != '-') return false;
  if (std::string_view("0123456789. \t\n").find(argument[1]) != std::string_view::npos) return true;
  const std::size_t blank = argument.find_first_of(" \t\n["), equals = argument.find('=');
  return blank != std::string::npos && (equals > blank || argument[equals + 1] == '[');
}

/// Options by name and value alone: what they may hold and exclude is said in words.
class HelpStyle : public CLI::Formatter {
public:
  std::string make_option_name(const CLI::Option* option, bool isPositional) const override {
    std::string name = CLI::Formatter::make_option_name(option, isPositional);
    for (std::size_t brace; (brace = name.find('{')) != std::string::npos;)
      name.erase(brace, name.find('}', brace) - brace + 1);
    return name;
  }
  std::string make_option_opts(const CLI::Option* option) const override {
    const std::string type = option->get_type_name();
    std::string text = option->get_type_size() == 0 || type.empty() ? std::string() : " " + type;
    if (option->get_expected_max() == CLI::detail::expected_max_vector_size) text += " ...";
    return text;
  }
};

/// "" in place of a name or a file is a variable of a script that was empty.
std::string refuseEmpty(std::string& text) { return text.empty() ? "nothing is given" : ""; }

/// A check that says nothing of itself in the help.
CLI::Validator silently(CLI::Validator check) {
  check.description("");
  return check;
}

} // namespace

std::vector<std::string> marked(const std::vector<std::string>& arguments) {
  std::vector<std::string> result;
  const bool identifies = !arguments.empty() && arguments.front() == "identify";
  bool onlyNames = false;
  for (const std::string& argument : arguments) {
    if (!onlyNames && argument == "--") {
      onlyNames = true;
      continue;
    }
    const bool mark = onlyNames || argument == "++" || argument.starts_with('[') ||
                      argument.starts_with(kMark) || (identifies && isDashedText(argument));
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
  m_option->check(silently(CLI::IsMember(texts)));
  std::string known;
  for (const std::string& text : texts) known += (known.empty() ? "" : ", ") + text;
  note(known);
  return *this;
}

Option& Option::within(int low, int high) {
  m_option->check(silently(CLI::Range(low, high)));
  note(std::to_string(low) + " to " + std::to_string(high));
  return *this;
}

Option& Option::wholeNumber(std::uint64_t low) {
  const std::string range = "a whole number from " + std::to_string(low) + " to " +
                            std::to_string(std::numeric_limits<std::uint64_t>::max());
  m_option->check(silently(CLI::Validator(
      [=](std::string& text) {
        std::uint64_t number = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        const bool isWhole = error == std::errc() && end == text.data() + text.size();
        return isWhole && number >= low ? std::string() : "'" + text + "' is not " + range;
      },
      "")));
  if (low > 0) note("at least " + std::to_string(low));
  return *this;
}

Option& Option::showDefault() {
  m_option->capture_default_str();
  note("default " + m_option->get_default_str());
  return *this;
}

Option& Option::showDefault(const std::string& text) {
  note("default " + text);
  return *this;
}

void Option::note(const std::string& text) {
  std::string help = m_option->get_description();
  if (m_hasNote)
    help.insert(help.size() - 1, "; " + text);
  else
    help += " (" + text + ")";
  m_hasNote = true;
  m_option->description(help);
}

void setHelpStyle(CLI::App& program) {
  const auto style = std::make_shared<HelpStyle>();
  style->column_width(34);
  program.formatter(style);
}

std::string exitCodesText() {
  return "Exit codes: 0 done; 1 done, some images could not be read; 2 bad usage; 3 a path is missing,\n"
         "nothing is readable or an output cannot be written; 4 cancelled.";
}

Verb Verb::verb(const std::string& name, const std::string& help) {
  return Verb(*m_app->add_subcommand(name, help));
}

void Verb::needsVerb() { m_app->require_subcommand(1); }

void Verb::examples(const std::string& first, const std::string& second) {
  m_app->footer("Examples:\n  normscope-cli " + first + "\n  normscope-cli " + second + "\n\n" +
                exitCodesText());
}

void Verb::whenNamed(std::function<void()> call) { m_app->callback(std::move(call)); }

Option Verb::paths(std::vector<std::string>& paths) {
  CLI::Option* const option = m_app->add_option_function<std::vector<std::string>>(
      "PATH",
      [&paths](const std::vector<std::string>& values) {
        std::transform(values.begin(), values.end(), std::back_inserter(paths), unmarked);
      },
      "Folders, list files (.txt; .csv or .tsv with a column of paths) or images");
  return Option(option).typed("");
}

Option Verb::text(const std::string& name, std::string& text, const std::string& help) {
  CLI::Option* const option = m_app->add_option_function<std::string>(
      name, [&text](const std::string& value) { text = unmarked(value); }, help);
  option->check(CLI::Validator(refuseEmpty, ""));
  return Option(option);
}

Option Verb::texts(const std::string& name, std::vector<std::string>& texts, const std::string& help) {
  CLI::Option* const option = m_app->add_option_function<std::vector<std::string>>(
      name,
      [&texts](const std::vector<std::string>& values) {
        std::transform(values.begin(), values.end(), std::back_inserter(texts), unmarked);
      },
      help);
  option->allow_extra_args(false);
  option->check(CLI::Validator(refuseEmpty, ""));
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
