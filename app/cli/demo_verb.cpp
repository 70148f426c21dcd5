// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "arguments.h"
#include "demo/demo.h"
#include "output.h"
#include "verbs.h"

#include <fmt/format.h>

namespace normscope::cli {
namespace {

struct DemoArguments {
  std::string folder;
  std::string kind{demoKind(DemoKind::dayNight).id};
  std::uint64_t seed = 1;
};

ExitCode demoVerb(const DemoArguments& arguments) {
  const DemoKindRow* const row = findDemoKind(arguments.kind);
  if (!row) {
    std::string known;
    for (const DemoKindRow& kind : demoKinds()) known += fmt::format(" {}", kind.id);
    return complain(
        {ErrorCode::badUsage, sentence("no demo set '{}'; there are{}", arguments.kind, known), "--kind"});
  }
  const auto written = writeDemoSet(arguments.folder, row->kind, arguments.seed);
  return written ? ExitCode::done : complain(written.error());
}

} // namespace

void addDemo(Verb& program, Action& action) {
  Verb verb = program.verb("demo", "Write a demo set of painted pictures");
  std::string kinds;
  for (const DemoKindRow& row : demoKinds()) kinds += fmt::format("\n{}: {}", row.id, row.summary);
  const auto arguments = std::make_shared<DemoArguments>();
  verb.text("DIR", arguments->folder, "Folder to write; absent or empty").required().typed("");
  verb.text("--kind", arguments->kind, "Which of them:" + kinds).typed("KIND").showDefault(arguments->kind);
  verb.value("--seed", arguments->seed, "The same seed gives the same images")
      .wholeNumber(0)
      .typed("N")
      .showDefault();
  verb.examples("demo pictures/", "demo pictures/ --kind objects");
  verb.whenNamed([arguments, &action] { action = [arguments] { return demoVerb(*arguments); }; });
}

} // namespace normscope::cli
