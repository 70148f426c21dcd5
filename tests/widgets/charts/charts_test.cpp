// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_export.h"
#include "charts/chart_panel.h"
#include "charts/ladder_chart.h"
#include "charts/qcustomplot.h"
#include "charts/registry.h"
#include "support/number_text.h"
#include "widgets/small_set.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QTest>

#include <gtest/gtest.h>

#include <set>

namespace normscope {
namespace {

using testing::SmallSet;

struct LadderFixture {
  LadderFixture() : chart(session) {
    testing::fill(session);
    chart.resize(400, 180);
    chart.show();
    chart.plot().replot();
  }
  QString toolTip(double step) {
    const QCPAxis* axis = chart.plot().xAxis;
    return chart.toolTipAt({static_cast<int>(axis->coordToPixel(step)), 60});
  }
  Session session;
  LadderChart chart;
};

TEST(LadderChart, ShowsTheFittedSplitsEigenvalues) {
  LadderFixture f;
  const auto expected = eigenLadder(*SmallSet::get().analysis()->fit);
  ASSERT_EQ(f.chart.ladder().size(), 4U);
  EXPECT_EQ(f.chart.ladder()[1].eigenvalues, expected[1].eigenvalues);
  EXPECT_GT(expected[0].conditioning.channelsOnly, expected[1].conditioning.channelsOnly);
  ASSERT_EQ(f.chart.plot().graphCount(), 3);
  EXPECT_NEAR(f.chart.plot().graph(0)->data()->at(1)->value, expected[1].eigenvalues[0], 1e-12);
  const QCPRange range = f.chart.plot().yAxis->range();
  EXPECT_LT(range.lower, expected[1].eigenvalues[2]);
  EXPECT_GT(range.upper, expected[0].eigenvalues[0]);
}

TEST(LadderChart, EachStepExplainsItself) {
  LadderFixture f;
  const auto expected = eigenLadder(*SmallSet::get().analysis()->fit);
  const QString raw = f.toolTip(0), centered = f.toolTip(1);
  EXPECT_TRUE(centered.contains(conditionText(expected[1].conditioning.channelsOnly)))
      << qPrintable(centered);
  EXPECT_TRUE(centered.contains(QStringLiteral("learning rate"))) << qPrintable(centered);
  EXPECT_TRUE(centered.contains(QStringLiteral("train"))) << "which images";
  EXPECT_NE(raw, centered);
  EXPECT_TRUE(f.chart.summary().contains(QStringLiteral("whitened ")));
}

TEST(LadderChart, CopiesFourSteps) {
  LadderFixture f;
  f.chart.copyValues();
  const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
  ASSERT_EQ(lines.size(), 5);
  EXPECT_TRUE(lines[1].startsWith(QStringLiteral("raw\t")));
  EXPECT_NEAR(lines[2].split(QLatin1Char('\t'))[4].toDouble(), f.chart.ladder()[1].conditioning.channelsOnly,
              1e-3);
}

TEST(LadderChart, GrayAndConstantSets) {
  LadderFixture f;
  auto analysis = std::make_shared<Analysis>(*SmallSet::get().analysis());
  DatasetStatistics gray = *analysis->fit;
  gray.channels.resize(1);
  analysis->fit = gray;
  f.session.setAnalysis(analysis);
  EXPECT_EQ(f.chart.plot().graphCount(), 1);
  auto flat = std::make_shared<Analysis>(*analysis);
  gray.covariance = {};
  flat->fit = gray;
  f.session.setAnalysis(flat);
  EXPECT_TRUE(f.chart.ladder().empty());
  EXPECT_TRUE(f.chart.summary().contains(QStringLiteral("never varies")));
  EXPECT_TRUE(figure(f.chart.plot(), FigureFormat::Png).has_value());
}

TEST(Charts, AllRowsWorkWithoutImagesAndWithThem) {
  std::set<QString> ids;
  for (const ChartRow& row : chartRows()) {
    EXPECT_TRUE(ids.insert(row.id).second);
    EXPECT_GT(row.lesson.size(), 20);
    Session session;
    const std::unique_ptr<Chart> chart(row.make(session, nullptr));
    chart->setAccessibleName(row.title);
    chart->resize(640, 220);
    chart->show();
    EXPECT_GT(chart->summary().size(), 20) << "says what to do";
    EXPECT_TRUE(chart->values().rows.empty());
    testing::fill(session);
    chart->plot().replot();
    ValueTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setTable(chart->values());
    EXPECT_GT(model.rowCount(), 0);
    EXPECT_EQ(chart->accessibleDescription(), chart->summary());
    EXPECT_TRUE(figure(chart->plot(), FigureFormat::Png)->startsWith("\x89PNG"));
    EXPECT_TRUE(figure(chart->plot(), FigureFormat::Pdf)->startsWith("%PDF"));
    EXPECT_TRUE(figure(chart->plot(), FigureFormat::Svg)->contains("<svg"));
    session.close();
    EXPECT_TRUE(chart->values().rows.empty());
  }
}

TEST(ChartPanel, StandsSideBySideWhereThereIsRoom) {
  Session session;
  testing::fill(session);
  ChartPanel panel(session);
  panel.resize(1280, 220);
  panel.show();
  const auto visible = [&] {
    int count = 0;
    for (const Chart* chart : panel.findChildren<Chart*>()) count += chart->isVisible();
    return count;
  };
  EXPECT_EQ(visible(), static_cast<int>(chartRows().size()));
  panel.resize(700, 220);
  EXPECT_EQ(visible(), 1);
  EXPECT_LT(panel.minimumSizeHint().width(), 600);
}

} // namespace
} // namespace normscope
