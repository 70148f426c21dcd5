// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <map>
#include <regex>
#include <set>
#include <sstream>

// What README and manual say about the command line is true of the program.
namespace normscope::test {
namespace fs = std::filesystem;

namespace {

using Options = std::set<std::string>;

const fs::path kRoot = NORMSCOPE_SOURCE_DIR;

std::vector<std::string> allMatches(const std::string& text, const std::regex& pattern, int group = 0) {
  std::vector<std::string> found;
  for (std::sregex_iterator match(text.begin(), text.end(), pattern), end; match != end; ++match)
    found.push_back((*match)[static_cast<std::size_t>(group)]);
  return found;
}

Options optionsIn(const std::string& text) {
  static const std::regex option("--[a-z][a-z-]*");
  const auto found = allMatches(text, option);
  return {found.begin(), found.end()};
}

/// The verbs that a help text lists.
std::vector<std::string> verbsIn(const std::string& help) {
  static const std::regex verb("\n  ([a-z]+) ");
  const auto at = help.find("\nSubcommands:");
  return at == help.npos ? std::vector<std::string>() : allMatches(help.substr(at), verb, 1);
}

/// The options of a verb and of those below it.
Options optionsOf(std::vector<std::string> words) {
  words.push_back("--help");
  const std::string help = runCli(words).out;
  words.pop_back();
  Options options = optionsIn(help);
  for (const std::string& part : verbsIn(help)) {
    words.push_back(part);
    options.merge(optionsOf(words));
    words.pop_back();
  }
  return options;
}

const std::map<std::string, Options>& verbs() {
  static const auto known = [] {
    std::map<std::string, Options> options;
    for (const std::string& verb : verbsIn(runCli({"--help"}).out)) options[verb] = optionsOf({verb});
    return options;
  }();
  return known;
}

std::vector<fs::path> pages() {
  std::vector<fs::path> files{kRoot / "README.md"};
  for (const auto& entry : fs::recursive_directory_iterator(kRoot / "resources/manual"))
    if (entry.path().extension() == ".md") files.push_back(entry.path());
  return files;
}

/// What stands as code on a page: the lines of its blocks and its spans.
std::vector<std::string> codeOn(const fs::path& page) {
  static const std::regex span("`([^`]+)`"), space("\\s+");
  std::vector<std::string> code;
  std::istringstream lines(readFile(page));
  std::string prose;
  bool isBlock = false;
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("```"))
      isBlock = !isBlock;
    else if (isBlock)
      code.push_back(line);
    else
      prose += line + '\n';
  }
  for (const std::string& text : allMatches(prose, span, 1))
    code.push_back(std::regex_replace(text, space, " "));
  return code;
}

} // namespace

TEST(Manual, namesVerbsAndOptionsThatExist) {
  static const std::regex command("normscope-cli ([a-z]+)(.*)"), development("^\\./dev ([a-z]+)");
  ASSERT_GE(verbs().size(), 7u);
  Options any = optionsIn(runCli({"--help"}).out);
  for (const auto& [verb, options] : verbs()) any.insert(options.begin(), options.end());
  const std::string developmentHelp = runShell("./dev help", kRoot).out;
  int commands = 0;
  for (const fs::path& page : pages()) {
    for (const std::string& code : codeOn(page)) {
      SCOPED_TRACE(page.string() + ": " + code);
      std::smatch match;
      if (std::regex_search(code, match, command)) {
        ++commands;
        const auto verb = verbs().find(match[1]);
        ASSERT_NE(verb, verbs().end());
        for (const std::string& option : optionsIn(match[2]))
          EXPECT_TRUE(verb->second.contains(option)) << option;
      } else if (std::regex_search(code, match, development)) {
        EXPECT_THAT(developmentHelp, ::testing::HasSubstr("\n  " + match[1].str() + ' '));
      } else if (code.starts_with("--")) {
        for (const std::string& option : optionsIn(code)) EXPECT_TRUE(any.contains(option)) << option;
      }
    }
  }
  EXPECT_GT(commands, 20);
}

TEST(Manual, hasEveryVerbAndOption) {
  const fs::path page = kRoot / "resources/manual/command-line.md";
  const std::string text = readFile(page);
  Options told{"--help"};
  for (const std::string& code : codeOn(page)) told.merge(optionsIn(code));
  for (const auto& [verb, options] : verbs()) {
    EXPECT_NE(text.find("\n## " + verb + "\n"), text.npos) << verb;
    for (const std::string& option : options) EXPECT_TRUE(told.contains(option)) << verb << ' ' << option;
  }
}

TEST(Manual, readmeIsReadInThreeMinutes) {
  const std::string text = readFile(kRoot / "README.md");
  EXPECT_LE(std::count(text.begin(), text.end(), '\n'), 150);
}

} // namespace normscope::test
