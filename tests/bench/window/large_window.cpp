// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/window/large_window.h"

#include "bench/child_process.h"
#include "bench/large_set.h"
#include "bench/window/stopwatch.h"
#include "main_window.h"
#include "set_files.h"
#include "watchdog.h"

#include <QAbstractItemModel>
#include <QListView>

#include <fmt/format.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <sstream>
#include <stdexcept>

namespace normscope::bench {
namespace {

constexpr std::size_t kImages = 1'000'000;

} // namespace

int printLargeOpening(testing::WatchedApplication& application, const std::string& folder,
                      const std::string& cache) {
  qputenv("XDG_CACHE_HOME", QByteArray::fromStdString(std::filesystem::path(cache).parent_path().string()));
  const Stopwatch watch;
  MainWindow window(MainWindow::Layout::Default);
  window.resize(1920, 1080);
  window.show();
  watch.until([&] { return window.isVisible(); });
  application.forget();
  window.files().open({QString::fromStdString(folder)});
  const Session& session = window.session();
  const auto* const grid = window.findChild<QListView*>(QStringLiteral("listImages"));
  if (!grid) throw std::runtime_error("the window has no image grid");
  const double rows = watch.until([&] { return grid->model()->rowCount() == static_cast<int>(kImages); });
  const double numbers = watch.until([&] { return session.analysis() != nullptr; });
  const double read = watch.until([&] { return session.state() == Session::State::Done; });
  const double settled = watch.until([&] { return window.isSettled(); });
  if (session.progress().read != kImages) throw std::runtime_error("not all images are there");
  fmt::print("{} {} {} {} {} {} {}\n", rows, numbers, read, settled, application.longest(), peakMegabytes(),
             application.longestWhat().toStdString());
  std::fflush(stdout);
  std::_Exit(0);
}

void addLargeSet(Table& table) {
  const LargeSet set(kImages);
  set.fillCache();
  std::istringstream words(outputOf({"/proc/self/exe", "--open", set.folder(), "--cache", set.cache()}));
  double rows = 0, numbers = 0, read = 0, settled = 0, longest = 0, megabytes = 0;
  words >> rows >> numbers >> read >> settled >> longest >> megabytes;
  if (!words) throw std::runtime_error("the large set could not be opened");
  std::string where;
  std::getline(words, where);
  table.section(fmt::format("a window on {} images with records in the cache, from its making", kImages));
  table.add({"all rows in the grid", Target::atMost(3000), rows, "ms", ""});
  table.add({"first numbers, of a part", {}, numbers, "ms", ""});
  table.add({"all records read", {}, read, "ms", ""});
  table.add({"all numbers of all modes, of the whole set", {}, settled / 1000, "s", ""});
  table.add({"longest event handler", Target::atMost(50), longest, "ms",
             "processor time of the window's thread;" + where});
  table.add({"peak memory", {}, megabytes, "MB", ""});
}

} // namespace normscope::bench
