// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/constants_table_model.h"
#include "findings/finding_list_model.h"
#include "findings/identify_dialog.h"
#include "session/edits.h"
#include "support/constants_files.h"
#include "widgets/small_set.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace normscope {
namespace {

const QString kImageNet = QStringLiteral("Normalize(mean=[0.485, 0.456, 0.406], std=[0.229, 0.224, 0.225])");

struct IdentifyFixture {
  explicit IdentifyFixture(const QString& clipboard = {}) {
    QApplication::clipboard()->setText(clipboard);
    dialog = std::make_unique<IdentifyDialog>(session, edits);
    dialog->show();
  }
  template<class Widget>
  Widget* find(const char* name) const {
    return dialog->findChild<Widget*>(QLatin1String(name));
  }
  QString firstFinding() const {
    return find<QListView>("listFindings")->model()->index(0, 0).data().toString();
  }
  Session session;
  Edits edits{session};
  std::unique_ptr<IdentifyDialog> dialog;
};

TEST(IdentifyDialog, ModelsKeepTheRules) {
  const auto given = readConstants(kImageNet.toStdString());
  ASSERT_TRUE(given.has_value());
  const auto found = identify(*given, &*testing::SmallSet::get().analysis()->fit);
  FindingListModel findings;
  ConstantsTableModel comparison;
  const QAbstractItemModelTester listTester(&findings, QAbstractItemModelTester::FailureReportingMode::Fatal);
  const QAbstractItemModelTester tableTester(&comparison,
                                             QAbstractItemModelTester::FailureReportingMode::Fatal);
  findings.setFindings(found.findings);
  comparison.setComparison(found.comparison);
  EXPECT_EQ(findings.rowCount(), static_cast<int>(found.findings.size()));
  EXPECT_EQ(comparison.rowCount(), 3);
  EXPECT_EQ(comparison.index(0, ConstantsTableModel::GivenMean).data().toString(), QStringLiteral("0.4850"));
  findings.setFindings({});
  comparison.setComparison({});
}

TEST(IdentifyDialog, TellsWhileTyping) {
  IdentifyFixture f;
  EXPECT_FALSE(f.dialog->identification().has_value());
  EXPECT_FALSE(f.find<QPushButton>("buttonCopyResult")->isEnabled());
  QTest::keyClicks(f.find<QPlainTextEdit>("textConstants"), QStringLiteral("0.1307"));
  EXPECT_TRUE(f.firstFinding().contains(QStringLiteral("MNIST")));
  QTest::keyClicks(f.find<QPlainTextEdit>("textConstants"), QStringLiteral(" 0.3081"));
  EXPECT_EQ(f.firstFinding(), QStringLiteral("MNIST: mean and std"));
  f.dialog->setText(QStringLiteral("hello"));
  EXPECT_FALSE(f.dialog->identification().has_value());
  EXPECT_TRUE(f.dialog->note().contains(QStringLiteral("expected a mean")));
  EXPECT_EQ(f.find<QListView>("listFindings")->model()->rowCount(), 0);
}

TEST(IdentifyDialog, OffersTheClipboardWhereItHoldsConstants) {
  EXPECT_EQ(IdentifyFixture(kImageNet).find<QPlainTextEdit>("textConstants")->toPlainText(), kImageNet);
  EXPECT_TRUE(IdentifyFixture(QStringLiteral("Dear John"))
                  .find<QPlainTextEdit>("textConstants")
                  ->toPlainText()
                  .isEmpty());
}

TEST(IdentifyDialog, ComparesWithTheOpenSet) {
  IdentifyFixture f(kImageNet);
  EXPECT_FALSE(f.find<QTableView>("tableConstants")->isVisible());
  testing::fill(f.session);
  EXPECT_TRUE(f.find<QTableView>("tableConstants")->isVisible());
  EXPECT_EQ(f.find<QTableView>("tableConstants")->model()->rowCount(), 3);
}

TEST(IdentifyDialog, CopiesWhatTheCommandLinePrints) {
  IdentifyFixture f(kImageNet);
  f.find<QPushButton>("buttonCopyResult")->click();
  EXPECT_EQ(QApplication::clipboard()->text().toStdString(), identificationText(*f.dialog->identification()));
}

TEST(IdentifyDialog, PutsThemIntoTheModeOfPublishedConstants) {
  IdentifyFixture f(QStringLiteral("103.939 116.779 123.68")); // B, G, R, subtracted only
  testing::fill(f.session);
  f.find<QPushButton>("buttonUseConstants")->click();
  EXPECT_EQ(f.session.modeA(), "constants");
  for (const ModeRequest& request : f.session.modes()) {
    if (request.mode->id != "constants") continue;
    EXPECT_EQ(std::get<std::string>(request.parameters.at("preset")), "custom");
    EXPECT_NEAR(std::get<std::vector<double>>(request.parameters.at("mean"))[0], 123.68 / 255, 1e-12);
    EXPECT_NEAR(std::get<std::vector<double>>(request.parameters.at("std"))[0], 1 / 255.0, 1e-12);
  }
}

TEST(IdentifyDialog, KnowsTheConstantsOfRealFiles) {
  const std::string folder = testing::constantsFolder(NORMSCOPE_CORPUS);
  if (!QFile::exists(QString::fromStdString(folder))) GTEST_SKIP() << "the corpus is absent";
  IdentifyFixture f;
  for (const testing::ConstantsFile& expected : testing::kConstantsFiles) {
    QFile file(QString::fromStdString(folder + std::string(expected.name)));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    f.dialog->setText(QString::fromUtf8(file.readAll()));
    const auto& found = f.dialog->identification();
    ASSERT_TRUE(found && found->match) << expected.name;
    EXPECT_EQ(found->match->known->id, expected.known) << expected.name;
    EXPECT_EQ(found->match->exact && found->match->complete, expected.exact) << expected.name;
    EXPECT_TRUE(f.find<QPushButton>("buttonUseConstants")->isEnabled()) << expected.name;
    EXPECT_TRUE(f.firstFinding().contains(QString::fromStdString(found->match->known->name)))
        << expected.name;
  }
}

TEST(IdentifyDialog, SaysWhatIsWrongWithBrokenText) {
  IdentifyFixture f;
  f.dialog->setText(QStringLiteral("mean=[0.485, 0.456, 0.406, std=[0.229, 0.224, 0.225]"));
  EXPECT_FALSE(f.dialog->identification().has_value());
  EXPECT_TRUE(f.dialog->note().contains(QStringLiteral("a bracket behind 'mean' is not closed")));
  f.dialog->setText(QStringLiteral("-600"));
  ASSERT_TRUE(f.dialog->identification().has_value());
  EXPECT_FALSE(f.find<QPushButton>("buttonUseConstants")->isEnabled());
  EXPECT_FALSE(f.find<QLabel>("labelRestated1")->isVisible());
}

TEST(IdentifyDialog, DoesNotUseWhatTheModeCannotHold) {
  IdentifyFixture f(QStringLiteral("mean=[0.5, 0.5, 0.5], std=[0, 0, 0]"));
  ASSERT_TRUE(f.dialog->identification().has_value());
  EXPECT_FALSE(f.find<QPushButton>("buttonUseConstants")->isEnabled());
}

} // namespace
} // namespace normscope
