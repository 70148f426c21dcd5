// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/window/camera_set.h"
#include "bench/window/large_window.h"
#include "bench/window/window_suite.h"
#include "support/tokens.h"
#include "watchdog.h"

#include <QTemporaryDir>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <exception>

int main(int argc, char** argv) {
  using namespace normscope::bench;
  CLI::App program("What the user of the window waits for, without a display");
  std::string suite, opened, cache;
  BenchOptions options;
  std::string act;
  bool onlyShows = false;
  program.add_option("suite", suite, "window");
  program.add_option("--repetitions", options.repetitions, "of every wait")->check(CLI::PositiveNumber);
  program.add_flag("--first-paint", onlyShows, "only show a window and leave");
  program.add_option("--open", opened, "only open FOLDER from --cache and print what that takes");
  program.add_option("--cache", cache, "of --open");
  program.add_option("--camera-set", act, "only look at, close, fill or open again a set of camera files");
  CLI11_PARSE(program, argc, argv);
  qputenv("QT_QPA_PLATFORM", "offscreen");
  qInstallMessageHandler(
      [](QtMsgType, const QMessageLogContext&, const QString&) {}); // of what offscreen cannot
  const QTemporaryDir home;
  qputenv("XDG_CONFIG_HOME", QFile::encodeName(home.path()));
  normscope::testing::WatchedApplication application(argc, argv);
  normscope::applyTheme(normscope::Theme::Dark);
  try {
    if (onlyShows) return showAndLeave();
    if (!act.empty()) return actOnCameraSet(act);
    if (!opened.empty()) return printLargeOpening(application, opened, cache);
    fmt::print("{}\nmedians on the clock, {} repetitions of each wait at least\n\n", machine(),
               options.repetitions);
    Table table;
    const Suite window = windowSuite();
    table.section(fmt::format("{}: {}", window.id, window.title));
    window.run(options, table);
    if (table.missed() > 0) fmt::print("\n{} of the targets missed\n", table.missed());
    return table.missed() > 0 ? 1 : 0;
  } catch (const std::exception& error) {
    fmt::print(stderr, "{}\n", error.what());
    return 3;
  }
}
