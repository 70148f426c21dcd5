// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "arguments.h"
#include "documents/documents.h"
#include "known_mode.h"
#include "limit_options.h"
#include "modes/mode_page.h"
#include "output.h"
#include "text_table.h"
#include "verbs.h"

namespace normscope::cli {
namespace {

std::string modesTable() {
  TextTable table({"mode", "depends on", "cost", "undone", "parameters", "what it does"});
  for (const std::size_t column : {1, 2, 3, 4, 5}) table.align(column, TextTable::Align::left);
  for (const NormalizationMode& mode : allModes()) {
    std::string parameters;
    for (const ParameterSpec& parameter : mode.parameters)
      parameters += (parameters.empty() ? "" : " ") + parameter.id;
    table.add({mode.id, std::string(name(mode.dependence)), std::string(name(mode.cost)),
               mode.invertible ? "yes" : "no", parameters, mode.summary});
  }
  table.mayLeaveOut({4, 3});
  table.wrapLast();
  return table.text();
}

} // namespace

void addModes(Verb& program, Action& action) {
  Verb verb = program.verb("modes", "The catalogue of normalization modes");
  struct ModesArguments {
    std::string json, mode;
    bool limits = false;
  };
  const auto arguments = std::make_shared<ModesArguments>();
  verb.text("ID", arguments->mode, "Show the page of this mode: formula, parameters, source, trap").typed("");
  verb.text("--json", arguments->json, "Write the catalogue as JSON instead; - is stdout").typed("FILE");
  verb.flag("--limits", arguments->limits, "Show the limits that warnings and advice judge by instead");
  verb.examples("modes", "modes channel-zscore");
  verb.whenNamed([arguments, &action] {
    action = [arguments] {
      Result<void> written;
      if (!arguments->mode.empty()) {
        const auto mode = knownMode(arguments->mode, {});
        if (!mode) return complain(mode.error());
        written = print(modePage(**mode).english());
      } else if (!arguments->json.empty()) {
        written = writeOutput(arguments->json, modesJson());
      } else {
        written = print(arguments->limits ? limitsTable() : modesTable());
      }
      return written ? ExitCode::done : complain(written.error());
    };
  });
}

} // namespace normscope::cli
