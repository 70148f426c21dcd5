// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/window/large_window.h"

#include "bench/child_process.h"
#include "bench/large_set.h"
#include "bench/paired.h"
#include "bench/window/stopwatch.h"
#include "controls/number_box.h"
#include "main_window.h"
#include "set_files.h"
#include "watchdog.h"

#include <QAbstractItemModel>
#include <QListView>
#include <QSlider>

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <sstream>
#include <stdexcept>

namespace normscope::bench {
namespace {

constexpr std::size_t kImages = 1'000'000;
constexpr int kSteps = 40; ///< of a slider

/// A number that a slider of the window sets, of a mode that maps all images alike.
struct Dragged {
  std::string parameter;
  QSlider* slider = nullptr;
  const NumberBox* box = nullptr;
};

Dragged findSlider(MainWindow& window) {
  for (const NormalizationMode& mode : allModes()) {
    if (mode.dependence != Dependence::none && mode.dependence != Dependence::dataset) continue;
    window.session().setModeA(mode.id);
    QCoreApplication::processEvents();
    for (const ParameterSpec& spec : mode.parameters) {
      const QString name = QStringLiteral("parameter-") + QString::fromStdString(spec.id);
      auto* const slider = window.findChild<QSlider*>(name + QStringLiteral("-slider"));
      if (slider) return {spec.id, slider, window.findChild<NumberBox*>(name)};
    }
  }
  throw std::runtime_error("no mode that maps all images alike has a slider");
}

/// From each step of a slider to the repainted curve and table row; milliseconds.
std::vector<double> dragSlider(MainWindow& window) {
  const Dragged dragged = findSlider(window);
  Stopwatch().until([&] { return window.isSettled(); });
  forgetPeak();
  std::vector<double> waits;
  const int range = dragged.slider->maximum();
  for (int step = 0; step < kSteps; ++step) {
    const Stopwatch watch;
    dragged.slider->setValue(range / 4 + step * range / (2 * kSteps));
    const double value = dragged.box->value();
    waits.push_back(watch.until([&] {
      const ModeOutcome* const outcome = window.session().outcome(window.session().modeA());
      if (!outcome || !outcome->transform) return false;
      const auto found = outcome->parameters.find(dragged.parameter);
      return found != outcome->parameters.end() && std::get<double>(found->second) == value;
    }));
  }
  return waits;
}

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
  const double longest = application.longest(), megabytes = peakMegabytes();
  const std::string longestWhat = application.longestWhat().toStdString();
  const double held = heldMegabytes();
  const std::vector<double> drag = dragSlider(window);
  fmt::print("{} {} {} {} {} {} {} {} {}\n", rows, numbers, read, settled, longest, megabytes, median(drag),
             std::max(0.0, peakMegabytes() - held), longestWhat);
  std::fflush(stdout);
  std::_Exit(0);
}

void addLargeSet(Table& table) {
  const LargeSet set(kImages);
  set.fillCache();
  std::istringstream words(outputOf({"/proc/self/exe", "--open", set.folder(), "--cache", set.cache()}));
  double rows = 0, numbers = 0, read = 0, settled = 0, longest = 0, megabytes = 0, drag = 0,
         dragMegabytes = 0;
  words >> rows >> numbers >> read >> settled >> longest >> megabytes >> drag >> dragMegabytes;
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
  table.add({"slider dragged: a step to curve and row", Target::atMost(33), drag, "ms",
             fmt::format("median of {}; a mode with one map for all images", kSteps)});
  table.add({"memory that the drag took", Target::atMost(5), dragMegabytes, "MB", ""});
}

} // namespace normscope::bench
