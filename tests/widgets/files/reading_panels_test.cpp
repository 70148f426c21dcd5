// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/pixel_panel.h"
#include "canvas/pixel_table_model.h"
#include "controls/table_text.h"
#include "files/log_panel.h"
#include "files/log_table_model.h"
#include "widgets/small_set.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace normscope {
namespace {

using testing::SmallSet;

PixelReadout readout() {
  PixelReadout made;
  made.position = {12, 7};
  made.source = {231, 240, 255};
  PixelOutput a;
  a.modeId = "channel-zscore";
  a.output = {1.84, 2.16, -0.4};
  a.stored = {2, 2, 0};
  a.clip = {0, 0, 0};
  PixelOutput b = a;
  b.clip = {0, 1, -1};
  made.a = a;
  made.b = b;
  return made;
}

TEST(LogPanel, ListsWhatCouldNotBeRead) {
  Session session;
  LogPanel panel(session);
  const QAbstractItemModelTester tester(&panel.model(),
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
  QSignalSpy count(&panel, &LogPanel::countChanged);
  testing::fill(session);
  ASSERT_EQ(panel.count(), 1);
  EXPECT_EQ(count.last()[0].toInt(), 1);
  const auto text = [&](int column) { return panel.model().index(0, column).data().toString(); };
  EXPECT_EQ(text(LogTableModel::File), QStringLiteral("train/night/broken.png"));
  EXPECT_EQ(text(LogTableModel::Kind), QStringLiteral("rejected"));
  EXPECT_EQ(text(LogTableModel::Code), QStringLiteral("truncated"));
  EXPECT_FALSE(text(LogTableModel::Reason).isEmpty());
  panel.copyTabSeparated();
  EXPECT_TRUE(QApplication::clipboard()->text().startsWith(
      QStringLiteral("File\tClass\tCode\tReason\ntrain/night/broken.png\trejected\ttruncated\t")));
  session.addNotice(QStringLiteral("The cache was damaged."));
  session.addNotice(QStringLiteral("The cache was damaged."));
  ASSERT_EQ(panel.count(), 2) << "said once";
  EXPECT_EQ(text(LogTableModel::Kind), QStringLiteral("notice"));
  EXPECT_EQ(text(LogTableModel::Reason), QStringLiteral("The cache was damaged."));
  EXPECT_FALSE(panel.model().imageAt(0));
  EXPECT_EQ(panel.model().imageAt(1), SmallSet::get().image("broken.png"));
  session.close();
  EXPECT_EQ(panel.count(), 0);
}

TEST(PixelPanel, ShowsFileOutputAndStored) {
  Session session;
  testing::fill(session);
  session.setCurrentImage(SmallSet::get().image("a.png"));
  PixelPanel panel(session);
  const QAbstractItemModelTester tester(&panel.model(),
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
  Q_EMIT session.pixelRead(readout());
  const auto text = [&](int row, int column) { return panel.model().index(row, column).data().toString(); };
  ASSERT_EQ(panel.model().rowCount(), 3);
  EXPECT_EQ(text(2, PixelTableModel::Source), QStringLiteral("255"));
  EXPECT_EQ(text(0, PixelTableModel::OutputA), QStringLiteral("1.8400"));
  EXPECT_EQ(text(2, PixelTableModel::OutputA), QStringLiteral("−0.4000"));
  EXPECT_EQ(text(1, PixelTableModel::StoredB), QStringLiteral("▲ 2")) << "lost above";
  EXPECT_EQ(text(2, PixelTableModel::StoredB), QStringLiteral("▼ 0")) << "lost below";
  EXPECT_TRUE(panel.positionText().contains(QStringLiteral("x 12")));
  EXPECT_TRUE(panel.positionText().contains(QStringLiteral("train/day/a.png")));
}

TEST(PixelPanel, NamesChannelsThatAreNotTheFiles) {
  PixelTableModel model;
  PixelReadout readout;
  readout.a = PixelOutput{"lcn-yuv", StorageType::float32, {0.5, 0.25, 0.125}, {0.5, 0.25, 0.125}, {}};
  readout.b = PixelOutput{"unit", StorageType::float32, {0.5, 0.25, 0.125}, {0.5, 0.25, 0.125}, {}};
  model.setReadout(readout);
  for (int row = 0; row < 3; ++row) {
    const QString name = QStringLiteral("YUV").mid(row, 1) + QLatin1Char(' ');
    EXPECT_TRUE(model.index(row, PixelTableModel::OutputA).data().toString().startsWith(name)) << row;
    EXPECT_FALSE(model.index(row, PixelTableModel::OutputB).data().toString().startsWith(name)) << row;
  }
}

TEST(PixelPanel, KeepsTheLastPixelUntilTheImageChanges) {
  Session session;
  testing::fill(session);
  PixelPanel panel(session);
  PixelReadout gray = readout();
  gray.channels = 1;
  gray.b.reset();
  Q_EMIT session.pixelRead(gray);
  Q_EMIT session.pixelRead(std::nullopt);
  ASSERT_EQ(panel.model().rowCount(), 1);
  EXPECT_EQ(panel.model().index(0, PixelTableModel::Channel).data().toString(), QStringLiteral("Y"));
  EXPECT_EQ(panel.model().index(0, PixelTableModel::OutputB).data().toString(), QStringLiteral("–"));
  panel.copyTabSeparated();
  EXPECT_EQ(QApplication::clipboard()->text().section(QLatin1Char('\n'), 1, 1),
            QStringLiteral("Y\t231\t1.84\t2\t\t"));
  session.setCurrentImage(SmallSet::get().image("b.png"));
  EXPECT_EQ(panel.model().rowCount(), 0);
}

} // namespace
} // namespace normscope
