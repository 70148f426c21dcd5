// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"
#include "session/report_job.h"
#include "support/background.h"
#include "widgets/small_set.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace normscope {
namespace {

using testing::SmallSet;

std::string reportText(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

TEST(ReportJob, WritesTheReportOnTheAnalysis) {
  const QTemporaryDir folder;
  ReportWriter writer;
  QSignalSpy written(&writer, &ReportWriter::written);
  const QString path = folder.filePath(QStringLiteral("r.html"));
  writer.write(SmallSet::get().analysis(), path);
  QTRY_COMPARE(written.size(), 1);
  EXPECT_EQ(written.first().first().toString(), path);
  const std::string page = reportText(path);
  EXPECT_EQ(page, htmlReport(*SmallSet::get().analysis()));
  EXPECT_NE(page.find("7 found, 6 read, 1 failed"), page.npos);
}

TEST(ReportJob, SaysWhyAReportCouldNotBeWritten) {
  const QTemporaryDir folder;
  ReportWriter writer;
  QSignalSpy failed(&writer, &ReportWriter::failed);
  writer.write(SmallSet::get().analysis(), folder.filePath(QStringLiteral("absent/r.html")));
  QTRY_COMPARE(failed.size(), 1);
  EXPECT_TRUE(failed.first().first().toString().contains(QStringLiteral("absent/r.html")));
}

TEST(ReportJob, TheReportOfAWriterThatHasGoneIsStillWritten) {
  const QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("r.html"));
  { ReportWriter().write(SmallSet::get().analysis(), path); }
  QTRY_COMPARE(runningInBackground(), std::size_t{0});
  EXPECT_EQ(reportText(path), htmlReport(*SmallSet::get().analysis()));
}

} // namespace
} // namespace normscope
