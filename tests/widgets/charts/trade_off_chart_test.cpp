// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_export.h"
#include "charts/qcustomplot.h"
#include "charts/trade_off_chart.h"
#include "support/number_text.h"
#include "support/tokens.h"
#include "widgets/small_set.h"

#include <QClipboard>
#include <QMenu>
#include <QTest>

#include <gtest/gtest.h>

#include <cmath>

namespace normscope {
namespace {

using testing::SmallSet;

/// The small set's analysis with the noise that its images are too small to tell.
std::shared_ptr<Analysis> noisyAnalysis() {
  auto analysis = std::make_shared<Analysis>(*SmallSet::get().analysis());
  double share = 0.04;
  for (std::size_t i = 0; i < analysis->outcomes.size(); ++i) {
    ModeOutcome& outcome = testing::ownOutcome(*analysis, i);
    const bool isAlike =
        outcome.mode->dependence == Dependence::none || outcome.mode->dependence == Dependence::dataset;
    outcome.noiseShareP95 = isAlike ? 0.002 : share *= 1.4;
    outcome.noiseShareMedian = outcome.noiseShareP95 / 2;
    outcome.noiseShareMax = outcome.noiseShareP95 * 2;
    outcome.provenance.noise = Provenance::exact;
  }
  return analysis;
}

struct Fixture {
  explicit Fixture(const std::shared_ptr<const Analysis>& analysis = noisyAnalysis()) : chart(session) {
    testing::fill(session, analysis);
    session.setModeA("image-zscore");
    session.setModeB("channel-zscore");
    chart.resize(860, 200);
    chart.show();
    replot();
  }
  void replot() {
    QApplication::processEvents();
    chart.plot().replot();
  }
  std::size_t pointOf(const std::string& id) const {
    const auto& points = chart.data().points;
    for (std::size_t i = 0; i < points.size(); ++i)
      if (points[i].id == id) return i;
    ADD_FAILURE() << id << " is not shown";
    return 0;
  }
  const TradeOffSpot& spotOf(const std::string& id) const {
    const std::size_t point = pointOf(id);
    for (const TradeOffSpot& spot : chart.scene().spots)
      if (std::find(spot.points.begin(), spot.points.end(), point) != spot.points.end()) return spot;
    throw std::logic_error(id);
  }
  /// Modes whose mark stands by itself, out of reach of others and of labels.
  std::vector<std::string> modesOfTheirOwn() const {
    std::vector<std::string> ids;
    for (const TradeOffSpot& spot : chart.scene().spots)
      if (chart.scene().pointsAt(spot.at).size() == 1)
        ids.push_back(chart.data().points[spot.points.front()].id);
    return ids;
  }
  void click(const QPointF& place, Qt::MouseButton button, Qt::KeyboardModifiers modifiers = {}) {
    QTest::mouseClick(&chart, button, modifiers, chart.plot().mapTo(&chart, place.toPoint()));
  }
  Session session;
  TradeOffChart chart;
};

TEST(TradeOffChart, EveryModeIsAMarkOrNamedWithItsReason) {
  const auto analysis = noisyAnalysis();
  testing::ownOutcome(*analysis, 2).unavailable = "This set has too few images.";
  testing::ownOutcome(*analysis, 3).noiseShareP95 = kUnknown;
  Fixture f(analysis);
  const TradeOff& data = f.chart.data();
  EXPECT_EQ(data.points.size() + static_cast<std::size_t>(data.notShown.size()), allModes().size());
  EXPECT_TRUE(data.notShown.join(QLatin1Char('|')).contains(QStringLiteral("too few images")));
  EXPECT_TRUE(data.notShown.join(QLatin1Char('|')).contains(QStringLiteral("noise is not known")));
  const ModeOutcome* outcome = f.session.outcome("image-zscore");
  const TradeOffPoint& point = data.points[f.pointOf("image-zscore")];
  EXPECT_DOUBLE_EQ(point.kept, outcome->relativeInformation);
  EXPECT_DOUBLE_EQ(point.noiseShare, outcome->noiseShareP95);
}

TEST(TradeOffChart, MarksStandWhereTheirNumbersSay) {
  Fixture f;
  const QPointF erasing = f.spotOf("image-zscore-channel").at, affine = f.spotOf("channel-zscore").at;
  EXPECT_LT(erasing.x(), affine.x()) << "what evens images out stands to the left";
  EXPECT_LT(erasing.y(), affine.y()) << "and amplifies the noise of dark ones: higher";
  EXPECT_NEAR(affine.x(), f.chart.plot().xAxis->coordToPixel(1.0), 0.5);
}

TEST(TradeOffChart, ModesThatTreatAllImagesAlikeShareASpot) {
  Fixture f;
  const TradeOffSpot& spot = f.spotOf("channel-zscore");
  EXPECT_EQ(&spot, &f.spotOf("unit"));
  EXPECT_EQ(f.chart.data().points[spot.points.front()].id, "channel-zscore") << "B is named first";
  std::size_t points = 0;
  for (const TradeOffSpot& each : f.chart.scene().spots) points += each.points.size();
  EXPECT_EQ(points, f.chart.data().points.size());
}

TEST(TradeOffChart, LabelsDoNotOverlap) {
  Fixture f;
  for (const QSize size : {QSize(420, 112), QSize(860, 140), QSize(1280, 500)}) {
    f.chart.resize(size);
    f.replot();
    const auto& lines = f.chart.scene().lines;
    EXPECT_GE(lines.size(), 3U);
    for (const char* id : {"image-zscore", "channel-zscore"})
      EXPECT_TRUE(std::any_of(lines.begin(), lines.end(),
                              [&](const TradeOffLine& line) { return line.point == f.pointOf(id); }))
          << id << " is A or B and must be named at " << size.height();
    for (std::size_t i = 0; i < lines.size(); ++i)
      for (std::size_t j = i + 1; j < lines.size(); ++j)
        EXPECT_FALSE(lines[i].rect.adjusted(0, 1, 0, -1).intersects(lines[j].rect))
            << qPrintable(lines[i].text + QStringLiteral(" over ") + lines[j].text);
  }
}

TEST(TradeOffChart, ClicksChooseAAndB) {
  Fixture f;
  const std::vector<std::string> alone = f.modesOfTheirOwn();
  ASSERT_GE(alone.size(), 3U);
  f.click(f.spotOf(alone[0]).at, Qt::LeftButton);
  EXPECT_EQ(f.session.modeA(), alone[0]);
  f.replot();
  f.click(f.spotOf(alone[1]).at, Qt::RightButton);
  EXPECT_EQ(f.session.modeB(), alone[1]);
  f.replot();
  f.click(f.spotOf(alone[2]).at, Qt::LeftButton, Qt::ControlModifier);
  EXPECT_EQ(f.session.modeB(), alone[2]);
}

TEST(TradeOffChart, WhereModesCoincideAMenuAsks) {
  Fixture f;
  f.click(f.spotOf("channel-zscore").at, Qt::LeftButton);
  EXPECT_EQ(f.session.modeA(), "image-zscore") << "nothing is chosen yet";
  auto* menu = f.chart.findChild<QMenu*>(QStringLiteral("menuCoinciding"));
  ASSERT_TRUE(menu);
  for (QAction* action : menu->actions())
    if (action->text() == QStringLiteral("Channel mean")) action->trigger();
  EXPECT_EQ(f.session.modeA(), "channel-mean");
  menu->close();
}

TEST(TradeOffChart, KeysStepAndChoose) {
  Fixture f;
  QTest::keyClick(&f.chart, Qt::Key_Right);
  f.replot();
  QTest::keyClick(&f.chart, Qt::Key_Return, Qt::ControlModifier);
  const std::string first = f.session.modeB();
  EXPECT_NE(first, "channel-zscore");
  const double left = f.spotOf(first).at.x();
  for (const TradeOffSpot& spot : f.chart.scene().spots) EXPECT_GE(spot.at.x(), left - 0.5);
  EXPECT_TRUE(f.chart.accessibleDescription().contains(QStringLiteral("Noise share")));
}

TEST(TradeOffChart, SpeaksAndCopiesItsNumbers) {
  Fixture f;
  EXPECT_TRUE(f.chart.accessibleDescription().contains(QStringLiteral("A: Image z-score keeps ")))
      << qPrintable(f.chart.accessibleDescription());
  f.chart.copyValues();
  const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
  ASSERT_EQ(lines.size(), static_cast<int>(allModes().size()) + 1);
  EXPECT_TRUE(lines[0].startsWith(QStringLiteral("Mode\tDepends on\tBetween images kept\t")));
  const double kept = lines[1].split(QLatin1Char('\t'))[2].toDouble();
  EXPECT_NEAR(kept, SmallSet::get().analysis()->outcomes[0].outcome->relativeInformation, 1e-6);
}

TEST(TradeOffChart, FollowsTheTheme) {
  Fixture f;
  applyTheme(Theme::Light);
  f.replot();
  EXPECT_EQ(f.chart.plot().grab().toImage().pixelColor(2, 2), lightTokens().field);
  applyTheme(Theme::Dark);
  f.replot();
  EXPECT_EQ(f.chart.plot().grab().toImage().pixelColor(2, 2), darkTokens().field);
}

} // namespace
} // namespace normscope
