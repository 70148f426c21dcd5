// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_export.h"
#include "charts/figure_canvas.h"
#include "charts/qcustomplot.h"
#include "charts/trade_off_chart.h"
#include "charts/trade_off_words.h"
#include "report/report.h"
#include "report/svg.h"
#include "support/number_text.h"
#include "support/tokens.h"
#include "widgets/small_set.h"

#include <QClipboard>
#include <QMenu>
#include <QRegularExpression>
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

struct TradeOffFixture {
  explicit TradeOffFixture(const std::shared_ptr<const Analysis>& analysis = noisyAnalysis())
      : chart(session) {
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
  std::size_t modeOf(const std::string& id) const {
    const auto& modes = chart.figure().modes;
    for (std::size_t i = 0; i < modes.size(); ++i)
      if (modes[i].id == id) return i;
    ADD_FAILURE() << id << " is not shown";
    return 0;
  }
  const figures::TradeOffSpot& spotOf(const std::string& id) const {
    const std::size_t mode = modeOf(id);
    for (const figures::TradeOffSpot& spot : chart.scene().spots)
      if (std::find(spot.modes.begin(), spot.modes.end(), mode) != spot.modes.end()) return spot;
    throw std::logic_error(id);
  }
  QPointF placeOf(const std::string& id) const { return toQt(spotOf(id).at); }
  /// Modes whose mark stands by itself, out of reach of others and of labels.
  std::vector<std::string> modesOfTheirOwn() const {
    std::vector<std::string> ids;
    for (const figures::TradeOffSpot& spot : chart.scene().spots)
      if (chart.modesAt(toQt(spot.at)).size() == 1)
        ids.push_back(chart.figure().modes[spot.modes.front()].id);
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
  testing::ownOutcome(*analysis, 2).unavailable = sentence("This set has too few images.");
  testing::ownOutcome(*analysis, 3).noiseShareP95 = kUnknown;
  TradeOffFixture f(analysis);
  const figures::TradeOff& figure = f.chart.figure();
  EXPECT_EQ(figure.modes.size() + figure.notShown.size(), allModes().size());
  const QString reasons = f.chart.summary();
  EXPECT_TRUE(reasons.contains(QStringLiteral("too few images"))) << qPrintable(reasons);
  EXPECT_TRUE(reasons.contains(QStringLiteral("noise is not known"))) << qPrintable(reasons);
  const ModeOutcome* outcome = f.session.outcome("image-zscore");
  const figures::TradeOffMode& mode = figure.modes[f.modeOf("image-zscore")];
  EXPECT_DOUBLE_EQ(mode.kept, outcome->relativeInformation);
  EXPECT_DOUBLE_EQ(mode.noiseShare, outcome->noiseShareP95);
}

TEST(TradeOffChart, MarksStandWhereTheirNumbersSay) {
  TradeOffFixture f;
  const QPointF erasing = f.placeOf("image-zscore-channel"), affine = f.placeOf("channel-zscore");
  EXPECT_LT(erasing.x(), affine.x()) << "what evens images out stands to the left";
  EXPECT_LT(erasing.y(), affine.y()) << "and amplifies the noise of dark ones: higher";
  EXPECT_NEAR(affine.x(), f.chart.plot().xAxis->coordToPixel(1.0), 0.5);
}

TEST(TradeOffChart, ModesThatTreatAllImagesAlikeShareASpot) {
  TradeOffFixture f;
  const figures::TradeOffSpot& spot = f.spotOf("channel-zscore");
  EXPECT_EQ(&spot, &f.spotOf("unit"));
  EXPECT_EQ(f.chart.figure().modes[spot.modes.front()].id, "channel-zscore") << "B is named first";
  std::size_t modes = 0;
  for (const figures::TradeOffSpot& each : f.chart.scene().spots) modes += each.modes.size();
  EXPECT_EQ(modes, f.chart.figure().modes.size());
}

TEST(TradeOffChart, LabelsDoNotOverlap) {
  TradeOffFixture f;
  for (const QSize size : {QSize(420, 112), QSize(860, 140), QSize(1280, 500)}) {
    f.chart.resize(size);
    f.replot();
    const auto& lines = f.chart.scene().names;
    EXPECT_GE(lines.size(), 3U);
    for (const char* id : {"image-zscore", "channel-zscore"})
      EXPECT_TRUE(std::any_of(lines.begin(), lines.end(),
                              [&](const auto& line) { return line.mode == f.modeOf(id); }))
          << id << " is A or B and must be named at " << size.height();
    for (std::size_t i = 0; i < lines.size(); ++i)
      for (std::size_t j = i + 1; j < lines.size(); ++j)
        EXPECT_FALSE(toQt(lines[i].box).adjusted(0, 1, 0, -1).intersects(toQt(lines[j].box)))
            << lines[i].words << " over " << lines[j].words;
  }
}

TEST(TradeOffChart, StandsInItsAxesAsInTheFigure) {
  TradeOffFixture f;
  for (const figures::TradeOffSpot& spot : f.chart.scene().spots) {
    const figures::TradeOffMode& mode = f.chart.figure().modes[spot.modes.front()];
    EXPECT_NEAR(spot.at.x, f.chart.plot().xAxis->coordToPixel(mode.kept), 0.5);
    EXPECT_NEAR(spot.at.y, f.chart.plot().yAxis->coordToPixel(mode.noiseShare), 0.5);
  }
}

/// Ids of the marks' modes, spot after spot, as the tooltips of the report's marks tell them.
QStringList marksOf(const QString& report) {
  QStringList marks;
  static const QRegularExpression title(QStringLiteral("<g><title>([^<]*)</title>"));
  for (auto found = title.globalMatch(report); found.hasNext();) {
    QStringList ids;
    for (const QString& line : found.next().captured(1).split(QLatin1Char('\n')))
      ids << line.section(QLatin1Char(':'), 0, 0);
    marks << ids.join(QLatin1Char(' '));
  }
  return marks;
}

QStringList namesOf(const QString& report) {
  QStringList names;
  static const QRegularExpression label(
      QStringLiteral("<text class=\"label(?: right)?\"[^>]*>([^<]*)</text>"));
  for (auto found = label.globalMatch(report); found.hasNext();) names << found.next().captured(1);
  return names;
}

TEST(TradeOffChart, WindowAndReportAgreeOnSpotsAndNames) {
  const auto analysis = noisyAnalysis();
  const Analysis& a = *analysis;
  const std::string html = htmlReport(a);
  const QString report = QString::fromStdString(html);
  const figures::TradeOff figure = tradeOffFigure(&a); // as the window has it
  const figures::TradeOffScene scene = figures::arrange(figure, {{78, 14, 866, 376}, 5.5, report::textSize});
  QStringList marks, names;
  for (const figures::TradeOffSpot& spot : scene.spots) {
    QStringList ids;
    for (const std::size_t mode : spot.modes) ids << QString::fromStdString(figure.modes[mode].id);
    marks << ids.join(QLatin1Char(' '));
  }
  for (const figures::TradeOffLine& line : scene.names)
    if (line.mode) names << QString::fromStdString(figure.modes[*line.mode].id);
  EXPECT_GT(marks.size(), 3);
  EXPECT_EQ(marksOf(report), marks);
  // The window calls modes by their titles, the report by the ids that its tables have.
  EXPECT_EQ(namesOf(report.section(QStringLiteral("<figcaption>"), 0, 0)), names);
}

TEST(TradeOffChart, ClicksChooseAAndB) {
  TradeOffFixture f;
  const std::vector<std::string> alone = f.modesOfTheirOwn();
  ASSERT_GE(alone.size(), 3U);
  f.click(f.placeOf(alone[0]), Qt::LeftButton);
  EXPECT_EQ(f.session.modeA(), alone[0]);
  f.replot();
  f.click(f.placeOf(alone[1]), Qt::RightButton);
  EXPECT_EQ(f.session.modeB(), alone[1]);
  f.replot();
  f.click(f.placeOf(alone[2]), Qt::LeftButton, Qt::ControlModifier);
  EXPECT_EQ(f.session.modeB(), alone[2]);
}

TEST(TradeOffChart, WhereModesCoincideAMenuAsks) {
  TradeOffFixture f;
  f.click(f.placeOf("channel-zscore"), Qt::LeftButton);
  EXPECT_EQ(f.session.modeA(), "image-zscore") << "nothing is chosen yet";
  auto* menu = f.chart.findChild<QMenu*>(QStringLiteral("menuCoinciding"));
  ASSERT_TRUE(menu);
  for (QAction* action : menu->actions())
    if (action->text() == QStringLiteral("Channel mean")) action->trigger();
  EXPECT_EQ(f.session.modeA(), "channel-mean");
  menu->close();
}

TEST(TradeOffChart, KeysStepAndChoose) {
  TradeOffFixture f;
  QTest::keyClick(&f.chart, Qt::Key_Right);
  f.replot();
  QTest::keyClick(&f.chart, Qt::Key_Return, Qt::ControlModifier);
  if (auto* menu = f.chart.findChild<QMenu*>(QStringLiteral("menuCoinciding"))) { // several share that spot
    const auto actions = menu->actions();
    const auto mode =
        std::ranges::find_if(actions, [](const QAction* a) { return !a->isSeparator() && a->isEnabled(); });
    ASSERT_NE(mode, actions.end());
    (*mode)->trigger();
    menu->close();
  }
  const std::string first = f.session.modeB();
  EXPECT_NE(first, "channel-zscore");
  const double left = f.placeOf(first).x();
  for (const figures::TradeOffSpot& spot : f.chart.scene().spots) EXPECT_GE(spot.at.x, left - 0.5);
  EXPECT_TRUE(f.chart.accessibleDescription().contains(QStringLiteral("Noise share")));
}

TEST(TradeOffChart, SpeaksAndCopiesItsNumbers) {
  TradeOffFixture f;
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
  TradeOffFixture f;
  applyTheme(Theme::Light);
  f.replot();
  EXPECT_EQ(f.chart.plot().grab().toImage().pixelColor(2, 2), lightTokens().field);
  applyTheme(Theme::Dark);
  f.replot();
  EXPECT_EQ(f.chart.plot().grab().toImage().pixelColor(2, 2), darkTokens().field);
}

} // namespace
} // namespace normscope
