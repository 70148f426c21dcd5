// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "arguments.h"
#include "nearest_word.h"
#include "output.h"
#include "verbs.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <csignal>
#include <exception>
#include <string>
#include <vector>

namespace {

using namespace normscope;
using namespace normscope::cli;

/// A first word that is no verb, as a complaint; empty where it is one, or an option.
std::string unknownVerb(const CLI::App& program, const std::vector<std::string>& arguments) {
  if (arguments.empty() || arguments.front().starts_with('-')) return {};
  std::vector<std::string> verbs;
  for (const CLI::App* verb : program.get_subcommands({})) verbs.push_back(verb->get_name());
  if (std::ranges::find(verbs, arguments.front()) != verbs.end()) return {};
  return "no verb '" + arguments.front() + "'" + didYouMean(arguments.front(), verbs) +
         " (--help lists them)";
}

ExitCode run(const std::vector<std::string>& arguments) {
  CLI::App program("Shows what every image normalization does to an image set.", "normscope-cli");
  program.set_version_flag("--version", "normscope-cli " NORMSCOPE_VERSION);
  program.require_subcommand(1);
  setHelpStyle(program);
  program.footer(exitCodesText());
  Action action;
  Verb verbs(program);
  addScan(verbs, action);
  addModes(verbs, action);
  addCompare(verbs, action);
  addApply(verbs, action);
  addExport(verbs, action);
  addIdentify(verbs, action);
  addDemo(verbs, action);
  addCache(verbs, action);
  if (const std::string unknown = unknownVerb(program, arguments); !unknown.empty())
    return complain({ErrorCode::badUsage, Sentence::verbatim(unknown), {}});
  try {
    const std::vector<std::string> words = marked(arguments);
    program.parse(std::vector<std::string>(words.rbegin(), words.rend())); // CLI11 takes them last first
  } catch (const CLI::CallForHelp&) {
    const auto printed = print(program.help()); // of the verb, where one was named
    return printed ? ExitCode::done : complain(printed.error());
  } catch (const CLI::CallForVersion& version) {
    const auto printed = print(std::string(version.what()) + '\n');
    return printed ? ExitCode::done : complain(printed.error());
  } catch (const CLI::ParseError& error) {
    std::string message = error.what();
    for (char& c : message) {
      if (c == '\n') c = ' ';
    }
    const bool isText = !arguments.empty() && arguments.front() == "identify" &&
                        dynamic_cast<const CLI::ExtrasError*>(&error);
    return complain({ErrorCode::badUsage,
                     isText ? sentence("{} (text that begins with - goes in quotes as one argument with its "
                                       "numbers, or behind --)",
                                       message)
                            : sentence("{} (--help tells more)", message),
                     {}});
  }
  return action();
}

} // namespace

int main(int argc, char** argv) {
  std::signal(SIGXFSZ, SIG_IGN); // a file over the size limit is then a failed write like any other
  try {
    return static_cast<int>(run({argv + 1, argv + argc}));
  } catch (const std::exception& error) { // out of memory above all
    say(std::string("normscope-cli: ") + error.what());
    return static_cast<int>(ExitCode::failed);
  }
}
