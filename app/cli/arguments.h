// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace normscope::cli {

// The library that reads arguments, CLI11, is all templates: only arguments.cpp and main.cpp compile it.
//
// It gives meaning to some words that may as well be names of folders: it splits "[a,b]" at commas, ends a
// verb at "++" and takes what follows "--" for arguments of the program rather than of the verb. Such words
// carry a mark through it, which paths(), text() and texts() take off again.

/// How help looks; to be set before any verb is added.
void setHelpStyle(CLI::App& program);
/// What the exit codes of every verb mean, in words.
std::string exitCodesText();

/// The program's arguments as CLI11 may have them; what stood after "--" is marked as a name, "--" is gone.
std::vector<std::string> marked(const std::vector<std::string>& arguments);

/// An option of a verb, while it is described.
class Option {
public:
  explicit Option(CLI::Option* option) : m_option(option) {}
  Option& typed(const std::string& what); ///< what the help calls its value; empty: nothing
  Option& group(const std::string& heading);
  Option& required();
  Option& excludes(const Option& other);
  Option& oneOf(const std::vector<std::string>& texts);
  Option& within(int low, int high);
  Option& wholeNumber(std::uint64_t low); ///< and no more than 64 bits hold: the library would wrap it around
  Option& showDefault();                  ///< the value that the variable has now
  Option& showDefault(const std::string& text); ///< where the library cannot know it

private:
  void note(const std::string& text); ///< in brackets behind the help

  CLI::Option* m_option;
  bool m_hasNote = false;
};

/// A verb, or the program with its verbs. Variables outlive it.
class Verb {
public:
  explicit Verb(CLI::App& app) : m_app(&app) {}
  Verb verb(const std::string& name, const std::string& help);
  void needsVerb();
  /// Ends the help: two lines that can be typed, without the program's name, and what its exit codes say.
  void examples(const std::string& first, const std::string& second);
  void whenNamed(std::function<void()> call); ///< after all arguments were read

  Option paths(std::vector<std::string>& paths); ///< the PATH arguments, literally
  /// A text, literally; `texts`: may be given several times, one value each.
  Option text(const std::string& name, std::string& text, const std::string& help);
  Option texts(const std::string& name, std::vector<std::string>& texts, const std::string& help);
  Option flag(const std::string& name, bool& on, const std::string& help);
  Option value(const std::string& name, std::string& text, const std::string& help);
  Option value(const std::string& name, unsigned& number, const std::string& help);
  Option value(const std::string& name, std::uint64_t& number, const std::string& help);
  Option value(const std::string& name, std::optional<int>& number, const std::string& help);
  Option value(const std::string& name, std::optional<std::size_t>& number, const std::string& help);
  Option value(const std::string& name, std::optional<double>& number, const std::string& help);

private:
  CLI::App* m_app;
};

/// The items of a list written with commas; empty ones are left out.
std::vector<std::string> commaSeparated(const std::string& text);

} // namespace normscope::cli
