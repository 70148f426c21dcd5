// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "arguments.h"
#include "exporters/documents.h"
#include "modes/mode.h"
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
  return table.text();
}

} // namespace

void addModes(CLI::App& program, Action& action) {
  CLI::App* const verb = program.add_subcommand("modes", "The catalogue of normalization modes");
  const auto json = std::make_shared<std::string>();
  addText(*verb, "--json", *json, "Write it as JSON instead of the table; - is stdout")->type_name("FILE");
  verb->callback([json, &action] {
    action = [json] {
      const auto written = json->empty() ? print(modesTable()) : writeOutput(*json, modesJson());
      return written ? ExitCode::done : complain(written.error());
    };
  });
}

} // namespace normscope::cli
