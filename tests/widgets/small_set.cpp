// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/small_set.h"

#include "analysis/analyze.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace normscope::testing {
namespace {

constexpr int kWidth = 48, kHeight = 32;

/// A soft pattern around a level, a little different per channel, with some noise.
QImage picture(int level, int spread, unsigned seed) {
  QImage image(kWidth, kHeight, QImage::Format_RGB888);
  for (int y = 0; y < kHeight; ++y) {
    uchar* row = image.scanLine(y);
    for (int x = 0; x < kWidth; ++x)
      for (int c = 0; c < 3; ++c) {
        seed = seed * 1664525U + 1013904223U;
        const int noise = static_cast<int>(seed >> 24) % (spread / 4 + 1);
        *row++ = static_cast<uchar>(
            std::clamp(level + 5 * c + spread * x / kWidth - spread * y / (2 * kHeight) + noise, 0, 255));
      }
  }
  return image;
}

void save(const QDir& folder, const char* path, const QImage& image) {
  const QString file = folder.filePath(QLatin1String(path));
  QDir().mkpath(QFileInfo(file).path());
  ASSERT_TRUE(image.save(file)) << path;
}

} // namespace

const SmallSet& SmallSet::get() {
  static const SmallSet set;
  return set;
}

SmallSet::SmallSet() {
  static const QTemporaryDir folder;
  m_folder = folder.path();
  const QDir root(m_folder);
  save(root, "train/day/a.png", picture(120, 90, 1));
  save(root, "train/day/b.png", picture(140, 120, 2));
  save(root, "train/night/c.png", picture(12, 24, 3));
  save(root, "train/night/d.png", picture(2, 12, 4));
  save(root, "val/day/e.png", picture(110, 60, 5));
  save(root, "val/night/f.png", picture(8, 20, 6));
  QFile whole(root.filePath(QStringLiteral("train/day/a.png"))),
      half(root.filePath(QStringLiteral("train/night/broken.png")));
  EXPECT_TRUE(whole.open(QIODevice::ReadOnly) && half.open(QIODevice::WriteOnly));
  half.write(whole.read(whole.size() / 2));
  half.close();

  const std::vector<std::string> paths{m_folder.toStdString()};
  const auto dataset = openDataset(paths);
  EXPECT_TRUE(dataset.has_value());
  ScanOptions options;
  options.threads = 1;
  m_scan = normscope::scan(*dataset, options);
  AnalysisRequest request{m_scan};
  for (const NormalizationMode& mode : allModes()) request.modes.push_back({&mode, {}});
  m_analysis = analyze(request);
}

ImageId SmallSet::image(const char* fileName) const {
  const Dataset& dataset = *m_scan->dataset;
  for (ImageId id = 0; id < dataset.size(); ++id)
    if (dataset[id].relativePath.ends_with(fileName)) return id;
  ADD_FAILURE() << fileName << " is not in the set";
  return 0;
}

ModeOutcome& ownOutcome(Analysis& analysis, std::size_t place) {
  auto own = std::make_shared<ModeOutcome>(*analysis.outcomes[place].outcome);
  analysis.outcomes[place].outcome = own;
  return *own;
}

void fill(Session& session, const std::shared_ptr<const Analysis>& analysis) {
  session.beginOpening(QStringLiteral("small set"));
  session.setDataset(analysis->scan->dataset);
  auto convergence = std::make_shared<Convergence>(analysis->scan->found(), analysis->scan->options);
  for (std::size_t id = 0; id < analysis->scan->images.size(); ++id) {
    session.setOutcome(static_cast<ImageId>(id), analysis->scan->images[id]);
    convergence->add(static_cast<ImageId>(id), analysis->scan->images[id].record.load().get());
  }
  session.setConvergence(convergence);
  ScanProgress progress;
  progress.found = analysis->scan->found();
  progress.read = analysis->scan->read;
  progress.failed = analysis->scan->failed;
  session.setProgress(progress);
  session.setAnalysis(analysis);
  session.setState(Session::State::Done);
}

ParameterValues parametersOf(const Session& session, const std::string& id) {
  for (const ModeRequest& request : session.modes())
    if (request.mode->id == id) return request.parameters;
  return {};
}

} // namespace normscope::testing
