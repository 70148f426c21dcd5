// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_export.h"
#include "charts/histogram_chart.h"
#include "charts/histogram_counter.h"
#include "charts/histogram_footer.h"
#include "charts/histogram_panel.h"
#include "charts/histogram_table_model.h"
#include "charts/histogram_words.h"
#include "previews/mini_histogram.h"
#include "widgets/small_set.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QPainter>
#include <QTest>

#include <gtest/gtest.h>

#include <array>
#include <numeric>

namespace normscope {
namespace {

using testing::SmallSet;

double sum(const HistogramCurve& curve) {
  return std::accumulate(curve.counts.begin(), curve.counts.end(), curve.below + curve.above);
}

struct HistogramFixture {
  HistogramFixture() : panel(session) {
    testing::fill(session);
    panel.resize(307, 240);
    panel.show();
  }
  Session session;
  HistogramPanel panel;
};

TEST(HistogramPanel, CountsEverySampleOfTheSet) {
  HistogramFixture f;
  const HistogramCurves& curves = f.panel.curves();
  ASSERT_EQ(curves.channels.size(), 3U);
  EXPECT_EQ(curves.images, 6U) << "all images that could be read";
  for (const HistogramCurve& curve : curves.channels) EXPECT_DOUBLE_EQ(sum(curve), 6.0 * 48 * 32);
}

TEST(HistogramPanel, SelectionIsTheSumOfItsImages) {
  HistogramFixture f;
  const ImageId a = SmallSet::get().image("a.png"), d = SmallSet::get().image("d.png");
  f.panel.setPopulation(Population::Image);
  std::vector<double> expected(256, 0.0);
  for (const ImageId id : {a, d}) {
    f.session.setCurrentImage(id);
    const auto& counts = f.panel.curves().channels[1].counts;
    std::transform(counts.begin(), counts.end(), expected.begin(), expected.begin(), std::plus<>());
  }
  f.panel.setPopulation(Population::Selection);
  EXPECT_FALSE(f.panel.curves().reason.isEmpty()) << "nothing is selected";
  f.session.setSelection({a, d});
  EXPECT_EQ(f.panel.curves().channels[1].counts, expected);
  EXPECT_EQ(f.panel.curves().images, 2U);
}

TEST(HistogramPanel, OutputsShareTheAxisOfTheSet) {
  HistogramFixture f;
  f.session.setModeA("channel-zscore");
  f.session.setCurrentImage(SmallSet::get().image("b.png"));
  f.panel.setDomain(Domain::OutputA);
  const HistogramCurves set = f.panel.curves();
  ASSERT_EQ(set.channels.size(), 3U);
  EXPECT_EQ(set.guides, (std::optional<std::pair<double, double>>({0.0, 255.0})));
  f.panel.setPopulation(Population::Image);
  const HistogramCurves& image = f.panel.curves();
  ASSERT_EQ(image.channels.size(), 3U);
  EXPECT_DOUBLE_EQ(image.low, set.low);
  EXPECT_DOUBLE_EQ(image.high, set.high);
  EXPECT_DOUBLE_EQ(sum(image.channels[0]), 48.0 * 32);
  EXPECT_DOUBLE_EQ(image.channels[0].total, 48.0 * 32);
}

TEST(HistogramPanel, CallsChannelsWhatTheModeMakesThem) {
  HistogramFixture f;
  const auto letters = [&](const char* mode, Domain domain) {
    f.session.setModeA(mode);
    f.panel.setDomain(domain);
    QStringList found;
    for (const HistogramCurve& curve : f.panel.curves().channels) found << curve.letter;
    return found.join(QLatin1Char(' '));
  };
  EXPECT_EQ(letters("channel-zscore", Domain::OutputA), QStringLiteral("R G B"));
  EXPECT_EQ(letters("color-pca", Domain::OutputA), QStringLiteral("PC1 PC2 PC3"));
  EXPECT_EQ(letters("lcn-yuv", Domain::OutputA), QStringLiteral("Y U V"));
  EXPECT_EQ(letters("lcn-yuv", Domain::Input), QStringLiteral("R G B"));
}

TEST(HistogramPanel, FooterSaysWhatStorageLoses) {
  HistogramFixture f;
  f.session.setModeA("channel-mean");
  f.session.setModeB("identity");
  f.panel.setDomain(Domain::OutputA);
  const ModeOutcome* outcome = f.session.outcome("channel-mean");
  double low = 0;
  for (const ChannelOutcome& channel : outcome->channels) low += channel.clippedLow / 3;
  EXPECT_NEAR(f.panel.curves().shareLow(), low, 1e-9);
  EXPECT_TRUE(f.panel.footer().lowText().endsWith(QStringLiteral("RGB")))
      << qPrintable(f.panel.footer().lowText());
  f.panel.setDomain(Domain::OutputB);
  EXPECT_TRUE(f.panel.footer().lowText().startsWith(QStringLiteral("0")))
      << qPrintable(f.panel.footer().lowText());
}

TEST(HistogramPanel, IsASentenceForScreenReaders) {
  HistogramFixture f;
  const QString words = f.panel.summary();
  EXPECT_TRUE(words.contains(QStringLiteral("All 6 images"))) << qPrintable(words);
  EXPECT_TRUE(words.contains(QStringLiteral("R mean "))) << qPrintable(words);
  EXPECT_EQ(f.panel.findChild<QWidget*>(QStringLiteral("chartHistogram"))->accessibleDescription(), words);
}

TEST(HistogramPanel, CopiesItsNumbers) {
  HistogramFixture f;
  f.panel.copyValues();
  const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
  ASSERT_EQ(lines.size(), 1 + 256 + 2);
  EXPECT_EQ(lines[0], QStringLiteral("Value\tR\tG\tB"));
  double total = 0;
  for (int i = 1; i < lines.size(); ++i) total += lines[i].section(QLatin1Char('\t'), 2, 2).toDouble();
  EXPECT_DOUBLE_EQ(total, 6.0 * 48 * 32);
}

TEST(HistogramCurves, SaysWhereOnlyASampleWasRead) {
  HistogramInput input{SmallSet::get().analysis(), Domain::OutputB, "lcn", Population::Selection,
                       std::vector<ImageId>(20, SmallSet::get().image("a.png"))};
  const HistogramCurves sampled = histogramCurves(input);
  EXPECT_EQ(sampled.provenance, Provenance::sampled);
  EXPECT_EQ(sampled.population, 20U);
  EXPECT_LT(sampled.images, 20U);
  EXPECT_TRUE(
      captionText(input, sampled).startsWith(QStringLiteral("20 selected images · sampled: 16 of 20")))
      << qPrintable(captionText(input, sampled));
  input.modeId = "channel-zscore";
  EXPECT_EQ(histogramCurves(input).provenance, Provenance::exact) << "their histograms tell it all";
}

TEST(HistogramCurves, SayHowFarAScanHasCome) {
  auto analysis = std::make_shared<Analysis>(*SmallSet::get().analysis());
  auto scan = std::make_shared<ScanResult>(*analysis->scan);
  scan->images.resize(scan->images.size() + 3); // not read yet
  analysis->scan = scan;
  const HistogramInput input{analysis, Domain::Input, {}, Population::Set, {}};
  EXPECT_EQ(captionText(input, histogramCurves(input)), QStringLiteral("6 of 10 images · exact · input"));
}

TEST(HistogramCounter, AnswersOnlyTheNewestQuestion) {
  HistogramInput slow{SmallSet::get().analysis(),
                      Domain::OutputA,
                      "lcn",
                      Population::Image,
                      {SmallSet::get().image("a.png")}};
  ASSERT_TRUE(readsPixels(slow));
  HistogramInput newest = slow;
  newest.images = {SmallSet::get().image("b.png")};
  HistogramCounter counter([](const QString& why) { ADD_FAILURE() << why.toStdString(); });
  std::vector<HistogramInput> answered;
  QObject::connect(&counter, &HistogramCounter::counted, &counter,
                   [&](const HistogramInput& input, const HistogramCurves&) { answered.push_back(input); });
  for (int i = 0; i < 20; ++i) counter.count(slow);
  answered.clear(); // an idle machine may have answered one while it was the newest
  counter.count(newest);
  EXPECT_TRUE(QTest::qWaitFor([&] { return !answered.empty(); }, 30000));
  QCoreApplication::processEvents();
  ASSERT_EQ(answered.size(), 1U);
  EXPECT_EQ(answered[0].images, newest.images);
}

TEST(HistogramPanel, TableKeepsTheRulesOfModels) {
  HistogramFixture f;
  HistogramTableModel model;
  const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  model.setCurves(f.panel.curves());
  EXPECT_EQ(model.rowCount(), 258);
  model.setCurves({});
  EXPECT_EQ(model.rowCount(), 0);
}

TEST(HistogramPanel, FiguresAreWhatTheirNameSays) {
  HistogramFixture f;
  auto* chart = f.panel.findChild<HistogramChart*>();
  EXPECT_TRUE(figure(chart->plot(), FigureFormat::Png)->startsWith("\x89PNG"));
  EXPECT_TRUE(figure(chart->plot(), FigureFormat::Pdf)->startsWith("%PDF"));
  const QByteArray svg = *figure(chart->plot(), FigureFormat::Svg);
  EXPECT_TRUE(svg.contains("<svg")) << svg.left(200).constData();
  EXPECT_TRUE(svg.contains("<path") || svg.contains("<polyline")) << "curves stay curves";
}

TEST(HistogramPanel, SaysWhenTallBinsAreCut) {
  HistogramCurves curves;
  curves.channels.resize(1);
  curves.channels[0].letter = QStringLiteral("Y");
  curves.channels[0].counts.assign(256, 10.0);
  curves.channels[0].counts[0] = 100'000;
  curves.channels[0].total = 102'550;
  HistogramChart chart;
  chart.setCurves(curves);
  EXPECT_TRUE(chart.remark().contains(QStringLiteral("one tall bin"))) << qPrintable(chart.remark());
  chart.setLogScale(true);
  EXPECT_TRUE(chart.remark().isEmpty());
}

TEST(MiniHistogram, PaintsWhereTheValuesAre) {
  OutputHistogram histogram;
  histogram.counts.assign(64, 0);
  for (std::size_t bin = 0; bin < 16; ++bin) histogram.counts[bin] = 10;
  histogram.above = 5;
  QImage image(128, 28, QImage::Format_RGB32);
  image.fill(Qt::black);
  QPainter painter(&image);
  paintMiniHistogram(painter, QRectF(0, 0, 128, 28), std::array{histogram}, darkTokens());
  painter.end();
  EXPECT_NE(image.pixelColor(14, 12), QColor(Qt::black)) << "under the curve";
  EXPECT_EQ(image.pixelColor(80, 10), QColor(Qt::black)) << "no samples there";
  EXPECT_EQ(image.pixelColor(127, 10), darkTokens().error) << "what lies above";
}

} // namespace
} // namespace normscope
