// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "arguments.h"
#include "demo/demo.h"
#include "output.h"
#include "verbs.h"

namespace normscope::cli {

void addDemo(CLI::App& program, Action& action) {
  CLI::App* const verb = program.add_subcommand("demo", "Write the demo set: day and night scenes");
  struct DemoArguments {
    std::string folder;
    std::uint64_t seed = 1;
  };
  const auto arguments = std::make_shared<DemoArguments>();
  addText(*verb, "DIR", arguments->folder, "Folder to write; absent or empty")->required()->type_name("");
  verb->add_option("--seed", arguments->seed, "The same seed gives the same images")
      ->type_name("N")
      ->capture_default_str();
  verb->callback([arguments, &action] {
    action = [arguments] {
      const auto written = writeDemoSet(arguments->folder, arguments->seed);
      return written ? ExitCode::done : complain(written.error());
    };
  });
}

} // namespace normscope::cli
