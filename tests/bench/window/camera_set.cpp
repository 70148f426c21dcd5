// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/window/camera_set.h"

#include "bench/child_process.h"
#include "bench/paired.h"
#include "bench/photographs.h"
#include "bench/window/stopwatch.h"
#include "canvas/image_canvas.h"
#include "main_window.h"
#include "previews/mode_tile.h"
#include "session/scan_controller.h"
#include "set_files.h"
#include "support/background.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <map>
#include <memory>
#include <sstream>

namespace normscope::bench {
namespace {

using State = Session::State;
using NamedWaits = std::map<std::string, std::vector<double>>; ///< ms, by name

constexpr int kImageSteps = 5;                         ///< from image to image
constexpr std::chrono::milliseconds kEndPatience(500); ///< of a program that ends

QStringList paths(bool large, std::size_t most) {
  for (const PictureGroup& group : photographs()) {
    if (group.format != PictureFormat::jpeg || group.large != large) continue;
    QStringList found;
    for (ImageId id = 0; id < std::min(most, group.files->size()); ++id)
      found << QFile::decodeName((*group.files)[id].path().c_str());
    return found;
  }
  return {};
}

std::unique_ptr<MainWindow> shownWindow() {
  auto window = std::make_unique<MainWindow>(MainWindow::Layout::Default);
  window->resize(1440, 900);
  window->show();
  QCoreApplication::processEvents();
  return window;
}

/// How many tiles on screen show the current image, and whether that is all of them.
struct Tiles {
  explicit Tiles(MainWindow& window) {
    for (ModeTile* tile : window.findChildren<ModeTile*>()) {
      if (!tile->isVisible()) continue;
      const auto& picture = tile->canvas().picture();
      const bool isThere = picture && window.session().currentImage() == picture->image;
      shown += isThere;
      areAll &= isThere;
      areOwn &= isThere && !picture->isStandIn;
    }
    areAll &= shown > 0;
  }
  int shown = 0;
  bool areAll = true, areOwn = true;
};

void tell(const char* name, double value) { fmt::print("{} {}\n", name, value); }

/// Modes of one map for all images have their numbers of what was read.
bool hasUsualRows(const Session& session) {
  const auto analysis = session.analysis();
  if (session.state() != State::Partial || !analysis || analysis->scan->pending() == 0) return false;
  return std::ranges::all_of(std::array{"unit", "channel-mean", "channel-zscore", "joint-zscore"},
                             [&](const char* id) {
                               const JudgedOutcome* judged = analysis->judged(id);
                               return judged && !judged->isPending && judged->outcome->isMeasured();
                             });
}

/// Opens the set, goes from image to image while it is read, and ends that early.
void look(MainWindow& window) {
  const QStringList files = paths(true, 30);
  const Stopwatch opening;
  window.files().open(files);
  tell("first", opening.until([&] { return Tiles(window).shown > 0; }));
  tell("six", opening.until([&] { return Tiles(window).areAll; }));
  tell("own", opening.until([&] { return Tiles(window).areAll && Tiles(window).areOwn; }));
  for (int i = 0; i < kImageSteps; ++i) {
    const ImageId next = (*window.session().currentImage() + 7) % window.session().dataset()->size();
    const Stopwatch step;
    window.session().setCurrentImage(next);
    tell("next", step.until([&] { return Tiles(window).shown > 0; }));
    tell("nextSix", step.until([&] { return Tiles(window).areAll && Tiles(window).areOwn; }));
  }
  if (window.session().state() == State::Scanning) {
    const Stopwatch ending;
    window.scans().cancel();
    const double wait = ending.until(
        [&] { return window.session().state() == State::Done || hasUsualRows(window.session()); });
    if (window.session().state() == State::Partial) tell("esc", wait); // it may have ended by itself
  }
  tell("peak", peakMegabytes());
}

/// Ends as the program does.
void closeWhileReading(std::unique_ptr<MainWindow> window) {
  window->files().open(paths(true, 30));
  Stopwatch().until([&] { return window->session().progress().read > 0; });
  const Stopwatch closing;
  window.reset();
  finishBackground(kEndPatience);
  tell("close", closing.until([] { return true; }));
  std::fflush(stdout);
  std::_Exit(0);
}

void again(MainWindow& window) {
  const QStringList files = paths(true, 30);
  const Stopwatch opening;
  window.files().open(files);
  tell("again", opening.until([&] { return Tiles(window).areAll; }));
}

/// One process after the other, with caches of its own where none are given.
void gather(NamedWaits& waits, const std::string& act, const QString& caches) {
  qputenv("XDG_CACHE_HOME", QFile::encodeName(caches));
  std::istringstream lines(outputOf({"/proc/self/exe", "--camera-set", act}));
  std::string name;
  double value = 0;
  while (lines >> name >> value) waits[name].push_back(value);
}

bool areJudged(const Session& session, StorageType storage) {
  const auto analysis = session.analysis();
  return analysis && analysis->options.storage == storage && !analysis->isEarly &&
         std::ranges::all_of(analysis->outcomes, [&](const JudgedOutcome& judged) {
           return judged.outcome->storage == storage && (judged.isJudged() || judged.outcome->unavailable);
         });
}

/// A hundred small photographs: how long until all verdicts are those of another storage type.
void changeStorage(NamedWaits& waits) {
  const auto window = shownWindow();
  window->files().open(paths(false, 100));
  const auto settle = [&] {
    Stopwatch().until([&] { return window->session().state() == State::Done && window->isSettled(); });
  };
  settle();
  const auto choose = [&](const char* name, StorageType storage) {
    const Stopwatch watch;
    window->session().choose([storage](Choices& c) { c.storage = storage; });
    waits[name].push_back(watch.until([&] { return areJudged(window->session(), storage); }));
    settle();
  };
  for (const StorageType storage : {StorageType::uint8Wrap, StorageType::int8, StorageType::float16})
    choose("storage", storage);
  for (const StorageType storage : {StorageType::uint8Saturate, StorageType::uint8Wrap, StorageType::float32})
    choose("storageSeen", storage);
}

} // namespace

int actOnCameraSet(const std::string& act) {
  auto window = shownWindow();
  if (act == "look")
    look(*window);
  else if (act == "close")
    closeWhileReading(std::move(window));
  else if (act == "fill") {
    window->files().open(paths(true, 30));
    Stopwatch().until([&] { return window->session().state() == State::Done; });
  } else
    again(*window);
  std::fflush(stdout);
  std::_Exit(0);
}

void addCameraSet(const BenchOptions& options, Table& table) {
  const QTemporaryDir folder;
  NamedWaits waits;
  const int times = std::min(options.repetitions, 5);
  for (int i = 0; i < times; ++i) {
    gather(waits, "look", folder.filePath(QStringLiteral("look-%1").arg(i)));
    gather(waits, "close", folder.filePath(QStringLiteral("close-%1").arg(i)));
  }
  gather(waits, "fill", folder.filePath(QStringLiteral("full")));
  for (int i = 0; i < times; ++i) gather(waits, "again", folder.filePath(QStringLiteral("full")));
  qputenv("XDG_CACHE_HOME", QFile::encodeName(folder.filePath(QStringLiteral("storage"))));
  changeStorage(waits);

  const auto add = [&](const char* name, const std::string& what, double most, const char* unit = "ms") {
    const std::vector<double>& all = waits[name];
    if (all.empty()) return;
    table.add({what, most > 0 ? Target::atMost(most) : Target{}, median(all), unit,
               fmt::format("median of {}; most {:.0f}", all.size(), *std::ranges::max_element(all))});
  };
  add("first", "30 JPEGs of 12 Mpx opened, nothing in the cache: first picture", 500);
  add("six", "six pictures", 2000);
  add("own", "six pictures, each in its mode", 0);
  add("next", "while they are read, another image: first picture", 100);
  add("nextSix", "all its pictures", 1000);
  add("esc", "reading ended early: rows of modes with one map", 2000);
  add("close", "closed while they are read: all threads gone", 1000);
  add("peak", "most memory held", 900, "MB");
  add("again", "opened again, from the cache: six pictures", 300);
  add("storage", "100 photographs, another storage type: all rows right", 1000);
  add("storageSeen", "one that was seen before, or is usual", 100);
}

} // namespace normscope::bench
