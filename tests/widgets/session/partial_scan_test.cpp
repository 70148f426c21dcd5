// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/convergence_chart.h"
#include "charts/qcustomplot.h"
#include "controls/table_text.h"
#include "files/message_bar.h"
#include "images/channel_statistics_model.h"
#include "records/reading_order.h"
#include "support/number_text.h"
#include "widgets/small_set.h"

#include <gtest/gtest.h>

#include <cmath>

namespace normscope {
namespace {

using testing::SmallSet;

/// A curve after `read` images of `found`, the small set's over and over; none failed.
std::shared_ptr<const Convergence> curve(std::size_t read, std::size_t found,
                                         ScanOrder order = ScanOrder::random) {
  ScanOptions options;
  options.threads = 1;
  options.order = order;
  auto result = std::make_shared<Convergence>(found, options);
  const auto& images = SmallSet::get().scan()->images;
  std::vector<std::shared_ptr<const ImageRecord>> records;
  for (const ImageOutcome& image : images)
    if (image.record) records.push_back(image.record.load());
  const std::vector<ImageId> ids = wholeReadingOrder(found, options);
  for (std::size_t i = 0; i < read; ++i) result->add(ids[i], records[i % records.size()].get());
  return result;
}

struct ChartFixture {
  ChartFixture() : chart(session) {
    chart.resize(400, 180);
    chart.show();
  }
  void set(std::shared_ptr<const Convergence> convergence) {
    session.setConvergence(std::move(convergence));
    chart.plot().replot();
  }
  Session session;
  ConvergenceChart chart;
};

TEST(ConvergenceChart, EndsAtWhatIsKnownNow) {
  ChartFixture f;
  const auto convergence = curve(283, 1000);
  f.set(convergence);
  EXPECT_EQ(f.chart.points().back(), convergence->now());
  EXPECT_EQ(f.chart.plot().graphCount(), 2 * 3 * 3) << "mean and deviation: two edges and a line per channel";
  const auto& mean = *f.chart.plot().graph(2)->data();
  EXPECT_EQ(mean.size(), static_cast<int>(f.chart.points().size()));
  EXPECT_NEAR(mean.at(mean.size() - 1)->value, convergence->now().channels[0].mean * 255, 1e-9);
  const auto& below = *f.chart.plot().graph(0)->data();
  EXPECT_GE(below.at(0)->key, 200) << "no band before there is an interval";
  EXPECT_LT(below.at(0)->value, mean.at(mean.size() - 1)->value);
  EXPECT_GT(f.chart.plot().xAxis->range().upper, 1000) << "what is still to come has its place";
}

TEST(ConvergenceChart, SaysWhatItShows) {
  ChartFixture f;
  const auto convergence = curve(283, 1000);
  f.set(convergence);
  const auto red = convergence->now().channels[0];
  EXPECT_TRUE(f.chart.summary().contains(QStringLiteral("283 of 1,000")));
  EXPECT_TRUE(f.chart.summary().contains(marginText(*red.meanHalfWidth95 * 255, 2)));
  EXPECT_EQ(f.chart.accessibleDescription(), f.chart.summary());
  const QRect area = f.chart.plot().axisRect()->rect();
  const int at280 = static_cast<int>(f.chart.plot().xAxis->coordToPixel(280));
  EXPECT_TRUE(f.chart.toolTipAt({at280, area.center().y()}).contains(QStringLiteral("±")));
  EXPECT_FALSE(f.chart.toolTipAt({area.left() + 1, area.center().y()}).contains(QStringLiteral("±")));
}

TEST(ConvergenceChart, TellsWhyThereIsNoInterval) {
  ChartFixture f;
  f.set(curve(10, 1000));
  EXPECT_TRUE(f.chart.summary().contains(QStringLiteral("after 200 images")))
      << qPrintable(f.chart.summary());
  f.set(curve(283, 1000, ScanOrder::path));
  EXPECT_FALSE(f.chart.summary().contains(QStringLiteral("±")));
  EXPECT_TRUE(f.chart.summary().contains(QStringLiteral("before the last image")));
}

TEST(ConvergenceChart, CopiesARowPerPlace) {
  ChartFixture f;
  f.set(curve(283, 1000));
  const ValueTable table = f.chart.values();
  ASSERT_EQ(table.rows.size(), f.chart.points().size());
  EXPECT_EQ(table.header.size(), 13);
  EXPECT_EQ(table.rows.back()[0].raw.toDouble(), 283);
  EXPECT_TRUE(std::isnan(table.rows.front()[2].raw.toDouble())) << "no interval yet";
  EXPECT_NEAR(table.rows.back()[4].raw.toDouble(), *f.chart.points().back().channels[0].stdHalfWidth95 * 255,
              1e-9);
}

TEST(Statistics, CarryIntervalsWhileImagesAreMissing) {
  auto analysis = std::make_shared<Analysis>(*SmallSet::get().analysis());
  ChannelStatisticsModel model;
  model.setAnalysis(analysis);
  const auto cell = [&](int row, int column) { return model.index(row, column).data().toString(); };
  EXPECT_FALSE(cell(0, 1).contains(QStringLiteral("±"))) << "all images are read";

  analysis = std::make_shared<Analysis>(*analysis);
  DatasetStatistics partial = *analysis->all;
  partial.complete = false;
  analysis->estimate = curve(283, 1000)->now();
  for (ChannelStatistics& channel : partial.channels) channel.meanCi95 = 0.0123;
  analysis->all = partial;
  model.setAnalysis(analysis);
  EXPECT_TRUE(cell(0, 2).endsWith(marginText(0.0123, 4))) << qPrintable(cell(0, 2));
  EXPECT_TRUE(cell(1, 3).endsWith(marginText(*analysis->estimate->channels[2].stdHalfWidth95, 4)));
  EXPECT_FALSE(cell(2, 1).contains(QStringLiteral("±"))) << "the deviation of image means has none";
  EXPECT_FALSE(cell(0, 4).contains(QStringLiteral("±"))) << "nor the set as a whole";
  EXPECT_TRUE(model.index(0, 1).data(Qt::ToolTipRole).toString().contains(levelsMarginText(0.0123)));
  EXPECT_EQ(model.index(0, 1).data(RawRole).toDouble(), analysis->all->channels[0].mean);

  analysis = std::make_shared<Analysis>(*analysis);
  for (ChannelStatistics& channel : partial.channels) channel.meanCi95.reset();
  analysis->all = partial;
  model.setAnalysis(analysis);
  EXPECT_FALSE(cell(0, 1).contains(QStringLiteral("±")));
}

TEST(Margins, AreRoundedUp) {
  EXPECT_EQ(marginText(0.01231, 4), QStringLiteral("±\u00a00.0124"));
  EXPECT_EQ(marginText(0.0123, 4), QStringLiteral("±\u00a00.0123"));
  EXPECT_EQ(levelsMarginText(0.31 / 255), QStringLiteral("±0.4 levels"));
  EXPECT_EQ(levelsMarginText(12.1 / 255), QStringLiteral("±13 levels"));
  EXPECT_EQ(levelsMarginText(0.0), QStringLiteral("±0 levels"));
}

TEST(MessageBar, SaysHowWellAPartialScanKnowsTheMeans) {
  Session session;
  const MessageBar bar(session);
  testing::fill(session);
  const auto convergence = curve(283, 1000);
  session.setConvergence(convergence);
  session.setState(Session::State::Partial);
  EXPECT_TRUE(bar.text().contains(levelsMarginText(*convergence->now().meansKnownTo())));
  session.setState(Session::State::Done);
  session.setConvergence(curve(3, 1000));
  session.setState(Session::State::Partial);
  EXPECT_FALSE(bar.text().contains(QStringLiteral("±")));
}

TEST(MessageBar, KeepsAWarningUntilItIsDismissedOrTheSetIsClosed) {
  Session session;
  const MessageBar bar(session);
  testing::fill(session);
  session.addNotice(QStringLiteral("Images are read again."), Session::Weight::Remark);
  EXPECT_TRUE(bar.isHidden()) << "the log says it";
  session.addNotice(QStringLiteral("The cache was damaged."));
  EXPECT_FALSE(bar.isHidden());
  session.setState(Session::State::Partial);
  EXPECT_TRUE(bar.text().contains(QStringLiteral("Partial")));
  session.setState(Session::State::Done);
  EXPECT_EQ(bar.text(), QStringLiteral("The cache was damaged."));
  session.close();
  EXPECT_TRUE(bar.isHidden());
  EXPECT_TRUE(session.notices().isEmpty());
}

} // namespace
} // namespace normscope
