// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/apply_dialog.h"
#include "widgets/small_set.h"

#include <QFile>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace normscope {
namespace {

TEST(ApplyDialog, WritesTheImagesAndSaysHowMany) {
  QSettings().clear();
  Session session;
  testing::fill(session);
  session.setModeA("channel-zscore");
  const QTemporaryDir folder;
  ApplyDialog dialog(session);
  dialog.setFolder(folder.filePath(QStringLiteral("out")));
  QSignalSpy written(&dialog, &ApplyDialog::written);
  dialog.exportNow();
  QTRY_COMPARE(written.size(), 1);
  EXPECT_TRUE(written.front().front().toBool()) << dialog.message().toStdString();
  EXPECT_TRUE(QFile::exists(folder.filePath(QStringLiteral("out/normscope-apply.txt"))));
  dialog.exportNow();
  QTRY_COMPARE(written.size(), 2);
  EXPECT_TRUE(dialog.message().contains(QStringLiteral("from before"))) << dialog.message().toStdString();
}

TEST(ApplyDialog, SaysWhatAFormatCannotHold) {
  QSettings().clear();
  Session session;
  testing::fill(session);
  ApplyDialog dialog(session);
  dialog.setFolder(QStringLiteral("/somewhere"));
  dialog.setFormat(QStringLiteral("png"));
  EXPECT_FALSE(dialog.findChild<QPushButton*>(QStringLiteral("buttonApply"))->isEnabled());
  EXPECT_TRUE(dialog.message().contains(QStringLiteral("uint8-saturate")));
  dialog.setStorage(QStringLiteral("uint8-saturate"));
  EXPECT_TRUE(dialog.findChild<QPushButton*>(QStringLiteral("buttonApply"))->isEnabled());
}

} // namespace
} // namespace normscope
