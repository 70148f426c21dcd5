// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/export_dialog.h"
#include "support/background.h"
#include "widgets/small_set.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace normscope {
namespace {

using testing::SmallSet;

QByteArray contents(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct ExportFixture {
  ExportFixture() {
    QSettings().clear();
    testing::fill(session);
    session.setModeA("channel-zscore");
  }
  QString path(const char* name) const { return folder.filePath(QLatin1String(name)); }
  QTemporaryDir folder;
  Session session;
};

TEST(ExportDialog, EveryFormatPreviewsAndWritesTheSameBytes) {
  for (const Exporter& exporter : allExporters()) {
    ExportFixture f;
    ExportDialog dialog(f.session);
    dialog.setFormat(QString::fromStdString(exporter.id));
    QSignalSpy ready(&dialog, &ExportDialog::previewReady);
    dialog.setPath(f.path(exporter.fileName.c_str()));
    QTRY_VERIFY(!ready.isEmpty());
    QSignalSpy exported(&dialog, &ExportDialog::exported);
    dialog.exportNow();
    QTRY_VERIFY2(exported.size() == 1, qPrintable(dialog.message()));
    const auto made = makeExport(*f.session.analysis(), dialog.plan());
    ASSERT_TRUE(made.has_value()) << exporter.id;
    const std::vector<ExportFile>& files = made->files;
    EXPECT_EQ(contents(f.path(exporter.fileName.c_str())).toStdString(), files.front().bytes) << exporter.id;
    EXPECT_EQ(dialog.preview(), previewText(files)) << exporter.id;
    for (std::size_t i = 1; i < files.size(); ++i)
      EXPECT_TRUE(QFile::exists(f.path(files[i].name.c_str()))) << exporter.id << ": " << files[i].name;
  }
}

/// W11: channels in an order that the user may not expect are told before the file is written.
TEST(ExportDialog, SaysThatAFormatWritesBlueGreenRed) {
  const auto remark = [](const Exporter& exporter) {
    ExportPlan plan;
    plan.format = exporter.id;
    return exportRemarks(*SmallSet::get().analysis(), plan).filter(QStringLiteral("B, G, R")).size();
  };
  int formats = 0;
  for (const Exporter& exporter : allExporters()) {
    const bool isReversed = exporter.id == "caffe" || exporter.id == "detectron2";
    EXPECT_EQ(remark(exporter), isReversed ? 1 : 0) << exporter.id;
    formats += isReversed;
  }
  EXPECT_GT(formats, 0);
  ExportFixture f;
  ExportDialog dialog(f.session);
  dialog.setFormat(QStringLiteral("caffe"));
  const auto saysIt = [&] {
    const auto labels = dialog.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
                       [](const QLabel* label) { return label->text().contains(QStringLiteral("B, G, R")); });
  };
  QTRY_VERIFY(saysIt());
  dialog.setFormat(QStringLiteral("torchvision"));
  QTRY_VERIFY(!saysIt());
}

TEST(ExportDialog, EnterExportsEvenBeforeThePreviewIsThere) {
  ExportFixture f;
  ExportDialog dialog(f.session);
  dialog.setPath(f.path("normalize.py"));
  dialog.show();
  QSignalSpy exported(&dialog, &ExportDialog::exported);
  QTest::keyClick(&dialog, Qt::Key_Return);
  QTRY_COMPARE(exported.size(), 1);
  EXPECT_EQ(contents(f.path("normalize.py")), dialog.preview().toUtf8());
  EXPECT_TRUE(dialog.message().contains(QStringLiteral("normalize.py")));
}

TEST(ExportDialog, OffersOnlyModesTheFormatCanExpress) {
  ExportFixture f;
  ExportDialog dialog(f.session);
  const auto* modes = dialog.findChild<QComboBox*>(QStringLiteral("comboExportMode"));
  for (const Exporter& exporter : allExporters()) {
    dialog.setFormat(QString::fromStdString(exporter.id));
    EXPECT_GT(modes->count(), 0) << exporter.id;
    const auto* model = qobject_cast<const QStandardItemModel*>(modes->model());
    for (int i = 0; i < modes->count(); ++i) {
      const NormalizationMode& mode = *findMode(modes->itemData(i).toString().toStdString());
      EXPECT_EQ(model->item(i)->isEnabled(), exporter.expresses(mode)) << exporter.id << " " << mode.id;
      EXPECT_EQ(model->item(i)->toolTip().isEmpty(), exporter.expresses(mode)) << "grey says why";
    }
    EXPECT_TRUE(exporter.expresses(*findMode(dialog.plan().modeId))) << exporter.id;
    if (exporter.expresses(*findMode("channel-zscore"))) {
      EXPECT_EQ(dialog.plan().modeId, "channel-zscore") << "mode A, where it can be expressed";
    }
  }
}

TEST(ExportDialog, RemembersFormatAndFolder) {
  ExportFixture f;
  {
    ExportDialog dialog(f.session);
    dialog.setFormat(QStringLiteral("csv"));
    dialog.setPath(f.path("images.csv"));
    QSignalSpy exported(&dialog, &ExportDialog::exported);
    dialog.exportNow();
    QTRY_VERIFY(!exported.isEmpty());
  }
  const ExportDialog again(f.session);
  EXPECT_EQ(again.plan().format, "csv");
  EXPECT_EQ(again.plan().path, f.path("images.csv"));
}

TEST(ExportDialog, ExportAgainNeedsNoDialog) {
  ExportFixture f;
  EXPECT_FALSE(ExportDialog::exportAgain(f.session, nullptr)) << "there was no export yet";
  ExportDialog dialog(f.session);
  dialog.setPath(f.path("normalize.py"));
  QSignalSpy exported(&dialog, &ExportDialog::exported);
  dialog.exportNow();
  QTRY_VERIFY(!exported.isEmpty());
  const QByteArray first = contents(f.path("normalize.py"));
  ASSERT_TRUE(QFile::remove(f.path("normalize.py")));
  EXPECT_TRUE(ExportDialog::exportAgain(f.session, nullptr));
  EXPECT_EQ(contents(f.path("normalize.py")), first);
}

TEST(ExportDialog, SeveralFormatsGoIntoOneFolderAndAgain) {
  ExportFixture f;
  ExportDialog dialog(f.session);
  dialog.setPath(f.path("normalize.py"));
  auto* formats = dialog.findChild<QListWidget*>(QStringLiteral("listFormats"));
  for (int row = 0; row < formats->count(); ++row)
    formats->item(row)->setSelected(
        QStringList{QStringLiteral("torchvision"), QStringLiteral("caffe"), QStringLiteral("csv")}.contains(
            formats->item(row)->data(Qt::UserRole).toString()));
  ASSERT_EQ(dialog.plans().size(), 3U);
  QSignalSpy exported(&dialog, &ExportDialog::exported);
  dialog.exportNow();
  QTRY_VERIFY2(exported.size() == 1, qPrintable(dialog.message()));
  for (const char* name : {"normalize.py", "mean.prototxt", "images.csv"})
    EXPECT_TRUE(QFile::exists(f.path(name))) << name;
  EXPECT_TRUE(dialog.message().contains(QStringLiteral("torchvision: verified")));
  ASSERT_TRUE(QFile::remove(f.path("images.csv")));
  EXPECT_TRUE(ExportDialog::exportAgain(f.session, nullptr));
  EXPECT_TRUE(QFile::exists(f.path("images.csv")));
}

TEST(ExportDialog, SaysWhyItCouldNotWrite) {
  ExportFixture f;
  ExportDialog dialog(f.session);
  QSignalSpy ready(&dialog, &ExportDialog::previewReady);
  dialog.setPath(f.path("absent/folder/normalize.py"));
  QTRY_VERIFY(!ready.isEmpty());
  QSignalSpy exported(&dialog, &ExportDialog::exported);
  dialog.exportNow();
  dialog.close();
  QTRY_VERIFY(!dialog.message().isEmpty());
  EXPECT_TRUE(exported.isEmpty());
}

/// Whoever closes it at once has exported all the same, and is told where that failed.
TEST(ExportDialog, StaysUntilItHasWritten) {
  ExportFixture f;
  ExportDialog dialog(f.session);
  QSignalSpy ready(&dialog, &ExportDialog::previewReady);
  dialog.show();
  QTRY_VERIFY(!ready.isEmpty());
  dialog.setPath(f.path("absent/normalize.py"));
  dialog.exportNow();
  dialog.reject();
  QTRY_VERIFY(!dialog.message().isEmpty());
  EXPECT_TRUE(dialog.isVisible());
  dialog.setPath(f.path("normalize.py"));
  dialog.exportNow();
  dialog.reject();
  QTRY_VERIFY(!dialog.isVisible());
  EXPECT_EQ(contents(f.path("normalize.py")), dialog.preview().toUtf8());
}

/// Whoever types a folder waits for nothing.
TEST(ExportDialog, TheFolderChangesNothingInTheFile) {
  ExportFixture f;
  ExportDialog dialog(f.session);
  QSignalSpy ready(&dialog, &ExportDialog::previewReady);
  dialog.setPath(f.path("normalize.py"));
  QTRY_COMPARE(ready.size(), 1);
  dialog.setPath(f.path("s/normalize.py"));
  dialog.setPath(f.path("su/normalize.py"));
  EXPECT_EQ(runningInBackground(), 0U);
  EXPECT_TRUE(dialog.findChild<QPushButton*>(QStringLiteral("buttonExport"))->isEnabled());
  dialog.setPath(f.path("su/other.py")); // companions are named after it
  QTRY_COMPARE(ready.size(), 2);
}

TEST(ExportDialog, WarnsOfPartialResultsAndLeaks) {
  auto partial = std::make_shared<ScanResult>(*SmallSet::get().scan());
  partial->complete = false;
  Analysis analysis = *SmallSet::get().analysis();
  analysis.scan = partial;
  analysis.fittedSplit.clear();
  const QStringList remarks = exportRemarks(analysis, {"csv", "unit", QStringLiteral("/absent/images.csv")});
  ASSERT_EQ(remarks.size(), 2);
  EXPECT_TRUE(remarks[0].startsWith(QStringLiteral("Partial: 7 of 7")));
  EXPECT_TRUE(remarks[1].contains(QStringLiteral("val")));
  EXPECT_TRUE(
      exportRemarks(*SmallSet::get().analysis(), {"csv", "unit", QStringLiteral("/absent/x.csv")}).isEmpty());
}

TEST(ExportDialog, BinaryFilesAreDumped) {
  const std::vector<ExportFile> files{{"a.npy", std::string("\x93NUMPY\0\1", 8), false},
                                      {"b.txt", "xyz", true}};
  const QString text = previewText(files);
  EXPECT_TRUE(text.contains(QStringLiteral("93 4e 55 4d 50 59 00 01")));
  EXPECT_TRUE(text.contains(QStringLiteral(".NUMPY..")));
  EXPECT_TRUE(text.contains(QStringLiteral("b.txt (3 bytes)")));
}

TEST(ExportDialog, WithoutImagesThereIsNothingToExport) {
  QSettings().clear();
  Session session;
  ExportDialog dialog(session);
  EXPECT_FALSE(dialog.findChild<QPushButton*>(QStringLiteral("buttonExport"))->isEnabled());
  EXPECT_FALSE(dialog.message().isEmpty());
}

} // namespace
} // namespace normscope
