// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/clip_button.h"
#include "charts/histogram_chart.h"
#include "charts/histogram_footer.h"
#include "charts/histogram_gestures.h"
#include "charts/histogram_panel.h"
#include "charts/qcustomplot.h"
#include "controls/chip.h"
#include "images/image_list_model.h"
#include "images/image_panel.h"
#include "session/thumbnail_store.h"
#include "session/value_filter.h"
#include "support/number_text.h"
#include "widgets/small_set.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

namespace normscope {
namespace {

using testing::SmallSet;

constexpr int kPatience = 30000; ///< ms; a bound against hanging

struct GestureFixture {
  GestureFixture() : thumbnails(session), images(session, thumbnails), panel(session) {
    testing::fill(session);
    images.resize(233, 400);
    images.show();
    panel.resize(520, 260);
    panel.show();
    EXPECT_TRUE(QTest::qWaitForWindowExposed(&panel));
    chart = panel.findChild<HistogramChart*>();
    chart->plot().replot(); // lays the axes out
  }

  /// Where a value stands, in the chart's pixels.
  QPoint placeOf(double value) const {
    const int x = qRound(chart->plot().xAxis->coordToPixel(value));
    return chart->plot().mapTo(chart, QPoint(x, chart->height() / 3));
  }
  void drag(double from, double to, Qt::MouseButton button = Qt::LeftButton) const {
    QTest::mousePress(chart, button, {}, placeOf(from));
    const QPoint end = placeOf(to);
    QMouseEvent move(QEvent::MouseMove, end, chart->mapToGlobal(end), Qt::NoButton, button, {});
    QApplication::sendEvent(chart, &move);
    QTest::mouseRelease(chart, button, {}, end);
  }
  void wheel(double at, int notches) const {
    const QPoint place = placeOf(at);
    QWheelEvent event(place, chart->mapToGlobal(place), {}, {0, 120 * notches}, {}, {}, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(chart, &event);
  }
  QStringList shown() const {
    QStringList names;
    for (int row = 0; row < images.model().rowCount(); ++row)
      names << images.model().index(row).data().toString().left(1);
    return names;
  }
  bool shows(const QStringList& names) const {
    return QTest::qWaitFor([&] { return shown() == names; }, kPatience);
  }
  bool waitFor(const char* caption) const {
    return QTest::qWaitFor([&] { return panel.caption().startsWith(QString::fromUtf8(caption)); }, kPatience);
  }
  QCPRange range() const { return chart->plot().xAxis->range(); }

  Session session;
  ThumbnailStore thumbnails;
  ImagePanel images;
  HistogramPanel panel;
  HistogramChart* chart = nullptr;
};

QStringList namesIn(const ValueRange& range) {
  const auto analysis = SmallSet::get().analysis();
  std::vector<ImageId> all(analysis->scan->images.size());
  std::iota(all.begin(), all.end(), 0U);
  QStringList names;
  for (const ImageId id : imagesWithValues(*analysis, range, all))
    names << fileNameText((*analysis->scan->dataset)[id].relativePath).left(1);
  return names;
}

TEST(HistogramGestures, DraggingNarrowsTheImageGrid) {
  GestureFixture f;
  f.drag(200.5, 290);
  ASSERT_TRUE(f.session.brush().has_value());
  EXPECT_DOUBLE_EQ(f.session.brush()->low, 200.0) << "whole bins";
  EXPECT_TRUE(std::isinf(f.session.brush()->high)) << "beyond the axis";
  EXPECT_TRUE(f.shows(namesIn(*f.session.brush()))) << qPrintable(f.shown().join(QLatin1Char(' ')));
  auto* chip = f.images.findChild<Chip*>(QStringLiteral("chipFilter0"));
  ASSERT_NE(chip, nullptr);
  EXPECT_EQ(chip->text(), QStringLiteral("≥ 200: ≥ 1 %"));
  chip->click();
  EXPECT_FALSE(f.session.brush().has_value());
  EXPECT_TRUE(QTest::qWaitFor([&] { return f.shown().size() == 7; }, kPatience));
}

TEST(HistogramGestures, ArrowKeysBrushBinByBin) {
  GestureFixture f;
  const auto brush = [&] { return f.session.brush().value_or(ValueRange{}); };
  QTest::keyClick(f.chart, Qt::Key_Right);
  EXPECT_DOUBLE_EQ(brush().low, 0.0);
  EXPECT_DOUBLE_EQ(brush().high, 1.0);
  QTest::keyClick(f.chart, Qt::Key_Right, Qt::ControlModifier);
  EXPECT_DOUBLE_EQ(brush().low, 16.0);
  QTest::keyClick(f.chart, Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
  EXPECT_DOUBLE_EQ(brush().low, 16.0);
  EXPECT_DOUBLE_EQ(brush().high, 33.0);
  QTest::keyClick(f.chart, Qt::Key_Left);
  EXPECT_DOUBLE_EQ(brush().low, 15.0);
  EXPECT_DOUBLE_EQ(brush().high, 32.0);
  QTest::keyClick(f.chart, Qt::Key_End);
  EXPECT_DOUBLE_EQ(brush().low, 256.0 - 17.0);
  EXPECT_TRUE(std::isinf(brush().high)) << "pushed beyond the axis";
  QTest::keyClick(f.chart, Qt::Key_Left);
  EXPECT_DOUBLE_EQ(brush().high, 255.0) << "and back on it";
  EXPECT_TRUE(f.shows(namesIn(brush())));
  const QCPRange whole = f.range();
  QTest::keyClick(f.chart, Qt::Key_Up);
  EXPECT_LT(f.range().size(), whole.size());
  QTest::keyClick(f.chart, Qt::Key_Down);
  EXPECT_EQ(f.range(), whole);
  QTest::keyClick(f.chart, Qt::Key_Backspace);
  EXPECT_FALSE(f.session.brush().has_value());
}

TEST(HistogramGestures, ASmallMoveIsNoBrush) {
  GestureFixture f;
  const QPoint place = f.placeOf(100);
  QTest::mousePress(f.chart, Qt::LeftButton, {}, place);
  QTest::mouseRelease(f.chart, Qt::LeftButton, {}, place + QPoint(2, 0));
  EXPECT_FALSE(f.session.brush().has_value());
}

TEST(HistogramGestures, DoubleClickTakesBrushAndZoomBack) {
  GestureFixture f;
  const QCPRange whole = f.range();
  f.wheel(128, 3);
  EXPECT_LT(f.range().size(), 0.6 * whole.size());
  f.drag(120, 140);
  EXPECT_TRUE(f.session.brush().has_value());
  QTest::mouseDClick(f.chart, Qt::LeftButton, {}, f.placeOf(128));
  EXPECT_FALSE(f.session.brush().has_value());
  EXPECT_EQ(f.range(), whole);
}

TEST(HistogramGestures, WheelZoomsAtTheMouseAndTheMiddleButtonMoves) {
  GestureFixture f;
  const QCPRange whole = f.range();
  const QPoint place = f.placeOf(200);
  f.wheel(200, 4);
  EXPECT_NEAR(f.placeOf(200).x(), place.x(), 2);
  const QCPRange zoomed = f.range();
  f.drag(200, 210, Qt::MiddleButton);
  EXPECT_NEAR(f.range().lower, zoomed.lower - 10, 1.0);
  EXPECT_NEAR(f.range().size(), zoomed.size(), 1e-9);
  f.drag(150, 4000, Qt::MiddleButton);
  EXPECT_DOUBLE_EQ(f.range().lower, whole.lower) << "no further than the axis goes";
  f.wheel(128, -40);
  EXPECT_EQ(f.range(), whole);
  f.wheel(128, 100);
  EXPECT_GE(f.range().size(), 3.9) << "a few bins stay in view";
}

TEST(HistogramGestures, ZoomStaysOnTheSameAxis) {
  GestureFixture f;
  f.wheel(60, 4);
  const QCPRange zoomed = f.range();
  f.session.setCurrentImage(SmallSet::get().image("a.png"));
  f.panel.setPopulation(Population::Image);
  EXPECT_EQ(f.range(), zoomed);
  f.panel.setDomain(Domain::OutputA);
  EXPECT_FALSE(f.chart->gestures().isZoomed());
}

TEST(HistogramPanel, BrushBelongsToItsDomain) {
  GestureFixture f;
  f.session.setModeA("channel-zscore");
  f.panel.setDomain(Domain::OutputA);
  const HistogramCurves& curves = f.panel.curves();
  f.drag(curves.low + 0.2 * (curves.high - curves.low), curves.low + 0.4 * (curves.high - curves.low));
  ASSERT_TRUE(f.session.brush().has_value());
  EXPECT_EQ(f.session.brush()->modeId, "channel-zscore");
  f.panel.setBrushShare(0.1);
  EXPECT_DOUBLE_EQ(f.session.brush()->leastShare, 0.1);
  f.session.close();
  EXPECT_FALSE(f.session.brush().has_value());
}

TEST(HistogramPanel, ModesThatMixPixelsPickNoImages) {
  GestureFixture f;
  f.session.setModeA("lcn");
  f.panel.setDomain(Domain::OutputA);
  const HistogramCurves& curves = f.panel.curves();
  ASSERT_FALSE(curves.channels.empty());
  f.drag(curves.binCentre(10), curves.binCentre(90));
  EXPECT_FALSE(f.session.brush().has_value());
}

TEST(HistogramPanel, RestingOnATrianglePreviewsTheOverlay) {
  GestureFixture f;
  f.panel.setDomain(Domain::OutputA);
  auto* low = f.panel.findChild<ClipButton*>(QStringLiteral("clipLow"));
  auto* high = f.panel.findChild<ClipButton*>(QStringLiteral("clipHigh"));
  const QSignalSpy changes(&f.session, &Session::displayChanged);
  QEnterEvent enter({4, 4}, {4, 4}, {4, 4});
  QApplication::sendEvent(low, &enter);
  EXPECT_TRUE(f.session.paintsLost());
  EXPECT_FALSE(f.session.showsLost()) << "only for a moment";
  EXPECT_FALSE(f.session.paintsSaturated());
  QEvent leave(QEvent::Leave);
  QApplication::sendEvent(low, &leave);
  EXPECT_FALSE(f.session.paintsLost());
  EXPECT_EQ(changes.size(), 2);
  QTest::mouseClick(high, Qt::LeftButton);
  EXPECT_TRUE(f.session.showsLost());
  EXPECT_TRUE(low->isChecked() && high->isChecked());
  f.session.setShowsLost(false);
  EXPECT_FALSE(high->isChecked());
}

TEST(HistogramPanel, TrianglesOfTheInputShowTheSource) {
  GestureFixture f;
  auto* low = f.panel.findChild<ClipButton*>(QStringLiteral("clipLow"));
  QEnterEvent enter({4, 4}, {4, 4}, {4, 4});
  QApplication::sendEvent(low, &enter);
  EXPECT_TRUE(f.session.paintsSaturated());
  EXPECT_FALSE(f.session.paintsLost());
  f.panel.setDomain(Domain::OutputB);
  EXPECT_FALSE(f.session.paintsSaturated()) << "a preview ends with its domain";
  f.panel.setDomain(Domain::Input);
  QTest::mouseClick(low, Qt::LeftButton);
  EXPECT_TRUE(f.session.showsSaturated());
  EXPECT_TRUE(low->accessibleName().contains(QStringLiteral("saturated")))
      << qPrintable(low->accessibleName());
}

TEST(HistogramPanel, NamesDomainPopulationAndSource) {
  GestureFixture f;
  f.session.setModeA("channel-zscore");
  f.session.setModeB("lcn");
  f.session.setCurrentImage(SmallSet::get().image("b.png"));
  EXPECT_EQ(f.panel.caption(), QStringLiteral("All 6 images · exact · input"));
  f.panel.setDomain(Domain::OutputA);
  EXPECT_TRUE(f.panel.caption().endsWith(QStringLiteral("output of A: Channel z-score")))
      << qPrintable(f.panel.caption());
  f.panel.setDomain(Domain::OutputB);
  f.panel.setPopulation(Population::Image);
  EXPECT_TRUE(f.waitFor("This image · exact")) << "window modes are counted from the image's pixels";
  EXPECT_TRUE(f.panel.caption().startsWith(QStringLiteral("This image · exact · output of B")))
      << qPrintable(f.panel.caption());
  for (const HistogramCurve& curve : f.panel.curves().channels) {
    double counted = curve.below + curve.above;
    for (const double count : curve.counts) counted += count;
    EXPECT_DOUBLE_EQ(counted, 48.0 * 32);
  }
  EXPECT_EQ(f.chart->accessibleDescription(), f.panel.summary());
}

TEST(HistogramPanel, PixelCountsAgreeWithTheWholeSet) {
  GestureFixture f;
  f.session.setModeB("lcn");
  f.panel.setDomain(Domain::OutputB);
  const HistogramCurves set = f.panel.curves();
  std::vector<ImageId> all;
  const auto& images = SmallSet::get().scan()->images;
  for (ImageId id = 0; id < images.size(); ++id)
    if (images[id].record) all.push_back(id);
  f.session.setSelection(all);
  f.panel.setPopulation(Population::Selection);
  ASSERT_TRUE(f.waitFor("6 selected images · exact"));
  const HistogramCurves& sum = f.panel.curves();
  ASSERT_EQ(sum.channels.size(), set.channels.size());
  for (std::size_t c = 0; c < sum.channels.size(); ++c) {
    EXPECT_DOUBLE_EQ(sum.channels[c].total, set.channels[c].total);
    EXPECT_NEAR(sum.channels[c].lostLow, set.channels[c].lostLow, 0.5);
    EXPECT_NEAR(sum.channels[c].lostHigh, set.channels[c].lostHigh, 0.5);
  }
}

TEST(HistogramChart, WritesWhatIsLostAtItsEnds) {
  HistogramCurves curves;
  curves.low = -3;
  curves.high = 3;
  curves.guides = {0.0, 255.0};
  curves.channels.resize(1);
  curves.channels[0].counts.assign(60, 10.0);
  curves.channels[0].below = 7;
  curves.channels[0].lostLow = 1207;
  HistogramChart chart;
  chart.setCurves(curves);
  EXPECT_EQ(chart.lowCount(), QStringLiteral("1,207 lost"));
  EXPECT_TRUE(chart.highCount().isEmpty());
  curves.guides.reset();
  chart.setCurves(curves);
  EXPECT_EQ(chart.lowCount(), QStringLiteral("7 outside")) << "storage without limits loses nothing";
}

TEST(HistogramChart, TellsTheTrueHeightOfWhatItCuts) {
  HistogramCurves curves;
  curves.channels.resize(1);
  curves.channels[0].letter = QStringLiteral("Y");
  curves.channels[0].counts.assign(256, 10.0);
  curves.channels[0].counts[17] = 96'321;
  HistogramChart chart;
  chart.setCurves(curves);
  EXPECT_EQ(chart.cutHeights(), QStringLiteral("Y at 17: 96,321 samples"));
  EXPECT_NEAR(chart.plot().yAxis->range().upper, 15.6, 1e-9) << "1.5 times the second bin, and a margin";
  chart.setLogScale(true);
  EXPECT_TRUE(chart.cutHeights().isEmpty());
}

} // namespace
} // namespace normscope
