// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/window/window_suite.h"

#include "bench/child_process.h"
#include "bench/paired.h"
#include "bench/photographs.h"
#include "bench/window/camera_set.h"
#include "bench/window/large_window.h"
#include "bench/window/stopwatch.h"
#include "canvas/image_canvas.h"
#include "main_window.h"
#include "previews/mode_tile.h"
#include "session/scan_controller.h"
#include "set_files.h"

#include <QFile>
#include <QTemporaryDir>

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

namespace normscope::bench {
namespace {

using State = Session::State;
using Waits = std::vector<double>; ///< ms
using PicturePtr = std::shared_ptr<const Picture>;

constexpr int kLarge = 8; ///< images of 12 Mpx in the set, each opened once

Figure figure(const std::string& what, Target target, const Waits& waits) {
  return {what, target, median(waits), "ms",
          fmt::format("median of {}; slowest {:.0f} ms", waits.size(), *std::ranges::max_element(waits))};
}

QStringList pathsOf(const PictureGroup& group, std::size_t count) {
  QStringList paths;
  for (std::size_t i = 0; i < std::min(count, group.files->size()); ++i)
    paths << QFile::decodeName((*group.files)[static_cast<ImageId>(i)].path().c_str());
  return paths;
}

/// A cache of its own, so that every scan reads its files.
void useEmptyCache(const QTemporaryDir& folder) {
  static int count = 0;
  qputenv("XDG_CACHE_HOME", QFile::encodeName(folder.filePath(QString::number(++count))));
}

/// A shown window and what stands in its six tiles.
class Bench {
public:
  Bench() : m_window(MainWindow::Layout::Default) {
    m_window.resize(1920, 1080);
    m_window.show();
    useEmptyCache(m_folder);
  }
  Session& session() { return m_window.session(); }
  ScanController& scans() { return m_window.scans(); }

  void open(const QStringList& paths) {
    m_window.files().open(paths);
    Stopwatch().until([this] { return session().state() == State::Done && m_window.isSettled(); });
  }
  void settle() {
    Stopwatch().until([this] { return m_window.isSettled(); });
  }
  void beginScan(const QStringList& paths) {
    useEmptyCache(m_folder);
    m_window.files().open(paths);
    Stopwatch().until([this] { return session().progress().read > 1; });
  }
  /// Whether every tile on screen shows a picture that fulfils something.
  template<class Fulfils>
  bool all(Fulfils fulfils) const {
    int tiles = 0;
    for (ModeTile* tile : m_window.findChildren<ModeTile*>()) {
      if (!tile->isVisible()) continue;
      const auto& picture = tile->canvas().picture();
      if (!picture || !fulfils(picture)) return false;
      ++tiles;
    }
    return tiles > 0;
  }

private:
  QTemporaryDir m_folder;
  MainWindow m_window;
};

void addStart(const BenchOptions& options, Table& table) {
  Waits waits;
  for (int i = 0; i < options.repetitions; ++i)
    waits.push_back(1000.0 * costOf([] { outputOf({"/proc/self/exe", "--first-paint"}); }).wall);
  table.add(figure("process start to painted window", Target::atMost(500), waits));
}

void addOpening(Bench& bench, const std::string& what, ImageId first, ImageId end, Table& table) {
  Waits firstPaint, exact;
  for (ImageId id = first; id < end; ++id) {
    bench.session().setCurrentImage(0);
    bench.settle();
    const Stopwatch watch;
    bench.session().setCurrentImage(id);
    firstPaint.push_back(
        watch.until([&] { return bench.all([id](const PicturePtr& p) { return p->image == id; }); }));
    exact.push_back(watch.until([&] {
      return bench.all([id](const PicturePtr& p) { return p->image == id && !p->isPreliminary; });
    }));
  }
  table.add(figure(what + " opened in six tiles: first paint", Target::atMost(100), firstPaint));
  table.add(figure("the same, exact", {}, exact));
}

/// Other modes and another mapping each time, so that no picture is at hand; A and B stay.
void addModeSwitch(Bench& bench, ImageId image, const BenchOptions& options, Table& table) {
  const std::vector<std::string> sets[] = {
      {"signed-unit", "percentile-zscore", "channel-zscore", "image-zscore", "channel-mean", "lcn"},
      {"unit", "channel-mean", "channel-zscore", "image-zscore", "image-minmax", "lcn"}};
  bench.session().setCurrentImage(image);
  bench.settle();
  Waits firstPaint, exact;
  for (int i = 0; i < 2 * options.repetitions; ++i) {
    std::vector<PicturePtr> before;
    bench.all([&](const PicturePtr& picture) {
      before.push_back(picture);
      return true;
    });
    const auto isNew = [&](const PicturePtr& p) { return std::ranges::find(before, p) == before.end(); };
    const Stopwatch watch;
    bench.session().setSurveyModes(sets[i % 2]);
    bench.session().setDisplayMapping(static_cast<DisplayMapping>((i + 1) % 4));
    firstPaint.push_back(watch.until([&] { return bench.all(isNew); }));
    exact.push_back(watch.until(
        [&] { return bench.all([&](const PicturePtr& p) { return isNew(p) && !p->isPreliminary; }); }));
    bench.settle();
  }
  table.add(figure("modes switched, 2 Mpx in six tiles: first paint", Target::atMost(16), firstPaint));
  table.add(figure("the same, exact", Target::atMost(100), exact));
}

void addCancel(Bench& bench, const QStringList& paths, const BenchOptions& options, Table& table) {
  Waits waits;
  for (int i = 0; i < options.repetitions; ++i) {
    bench.beginScan(paths);
    const Stopwatch watch;
    bench.scans().cancel();
    waits.push_back(watch.until([&] { return bench.session().state() == State::Partial; }));
  }
  table.add(figure("scan of 12 Mpx images cancelled", Target::atMost(100), waits));
}

void run(const BenchOptions& options, Table& table) {
  addStart(options, table);
  addCameraSet(options, table);
  const std::vector<PictureGroup> groups = photographs();
  const auto group = [&](PictureFormat format, bool large) -> const PictureGroup& {
    return *std::ranges::find_if(
        groups, [=](const PictureGroup& g) { return g.format == format && g.large == large; });
  };
  const PictureGroup &jpegs = group(PictureFormat::jpeg, true), &pngs = group(PictureFormat::png, true);
  Bench bench;
  const QStringList small = pathsOf(group(PictureFormat::jpeg, false), 40);
  const QStringList large = pathsOf(jpegs, kLarge), largePngs = pathsOf(pngs, 3);
  bench.open(small + large + largePngs);
  const auto firstJpeg = static_cast<ImageId>(small.size());
  const auto firstPng = static_cast<ImageId>(firstJpeg + large.size());
  addOpening(bench, "JPEG of 12 Mpx", firstJpeg, firstPng, table);
  addOpening(bench, "PNG of 12 Mpx", firstPng, static_cast<ImageId>(firstPng + largePngs.size()), table);
  addModeSwitch(bench, firstJpeg, options, table);
  addCancel(bench, pathsOf(jpegs, 100), options, table);
  addLargeSet(table);
}

} // namespace

Suite windowSuite() { return {"window", "what its user waits for", run}; }

int showAndLeave() {
  MainWindow window(MainWindow::Layout::Default);
  window.show();
  Stopwatch().until([&] { return window.isVisible(); });
  window.repaint();
  fmt::print("shown\n");
  std::fflush(stdout);
  std::_Exit(0);
}

} // namespace normscope::bench
