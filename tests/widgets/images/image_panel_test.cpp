// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/chip.h"
#include "controls/split_model.h"
#include "images/image_list_model.h"
#include "images/image_panel.h"
#include "session/thumbnail_store.h"
#include "support/number_text.h"
#include "widgets/small_set.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <gtest/gtest.h>

namespace normscope {
namespace {

using testing::SmallSet;

struct ImagePanelFixture {
  ImagePanelFixture() : thumbnails(session), panel(session, thumbnails) {
    testing::fill(session);
    panel.resize(233, 500);
    panel.show();
  }
  QListView& grid() { return *panel.grid(); }
  QStringList names() const {
    QStringList shown;
    for (int row = 0; row < panel.model().rowCount(); ++row)
      shown << panel.model().index(row).data().toString();
    return shown;
  }
  Session session;
  ThumbnailStore thumbnails;
  ImagePanel panel;
};

TEST(ImagePanel, ModelsKeepTheRules) {
  ImagePanelFixture f;
  const QAbstractItemModelTester list(&f.panel.model(),
                                      QAbstractItemModelTester::FailureReportingMode::Fatal);
  const QAbstractItemModelTester tree(f.panel.findChild<SplitModel*>(),
                                      QAbstractItemModelTester::FailureReportingMode::Fatal);
  f.panel.setNameFilter(QStringLiteral("day"));
  f.panel.setNameFilter({});
  f.session.setAnalysis(nullptr);
  f.session.close();
  EXPECT_EQ(f.panel.model().rowCount(), 0);
}

TEST(ImagePanel, ShowsTheSetInItsOrder) {
  ImagePanelFixture f;
  EXPECT_EQ(f.names(),
            QStringList({QStringLiteral("a.png"), QStringLiteral("b.png"), QStringLiteral("broken.png"),
                         QStringLiteral("c.png"), QStringLiteral("d.png"), QStringLiteral("e.png"),
                         QStringLiteral("f.png")}));
  EXPECT_EQ(f.panel.findChild<QLabel*>(QStringLiteral("panelNote"))->text(), QStringLiteral("7 of 7"));
}

TEST(ImagePanel, AnEmptyResultOffersAWayBack) {
  ImagePanelFixture f;
  f.panel.show();
  auto* clear = f.panel.findChild<QPushButton*>(QStringLiteral("buttonClearFilters"));
  EXPECT_FALSE(clear->isVisible());
  QSignalSpy changed(&f.panel, &ImagePanel::queryChanged);
  f.panel.setNameFilter(QStringLiteral("no such image"));
  EXPECT_EQ(f.panel.model().rowCount(), 0);
  EXPECT_TRUE(clear->isVisible());
  clear->click();
  EXPECT_EQ(f.panel.model().rowCount(), 7);
  EXPECT_TRUE(f.panel.query().nameFilter.isEmpty());
  EXPECT_EQ(changed.size(), 2) << "who shows the filter is told";
  EXPECT_FALSE(clear->isVisible());
}

/// While a scan runs thumbnails come all the time.
TEST(ImagePanel, AThumbnailChangesItsOwnCellAlone) {
  ImagePanelFixture f;
  QSet<ImageId> shown; // the panel asks for what it shows; of one image there is none
  QObject::connect(&f.thumbnails, &ThumbnailStore::thumbnailsReady, &f.panel,
                   [&](const std::vector<ImageId>& ids) {
                     for (const ImageId id : ids) shown << id;
                   });
  QTRY_COMPARE(shown.size(), f.panel.model().rowCount() - 1);
  QSignalSpy changed(&f.panel.model(), &QAbstractItemModel::dataChanged);
  auto thumbnail = std::make_shared<Thumbnail>();
  thumbnail->width = thumbnail->height = 4;
  thumbnail->rgb.assign(48, 9);
  for (const ImageId id : {5U, 2U, 3U}) f.thumbnails.add(id, thumbnail);
  QTRY_COMPARE(changed.size(), 2); // neighbours in one go
  EXPECT_EQ(changed[0][0].toModelIndex().row(), 2);
  EXPECT_EQ(changed[0][1].toModelIndex().row(), 3);
  EXPECT_EQ(changed[1][0].toModelIndex().row(), 5);
  EXPECT_EQ(changed[1][1].toModelIndex().row(), 5);
}

TEST(ImagePanel, AFailureShowsWithoutAThumbnail) {
  Session session;
  ThumbnailStore thumbnails(session);
  ImagePanel panel(session, thumbnails);
  session.setDataset(SmallSet::get().dataset());
  const ImageId broken = SmallSet::get().image("broken.png");
  const QModelIndex index = panel.model().index(*panel.model().rowOf(broken));
  const auto kind = [&] { return index.data(ImageListModel::BadgeRole).value<ImageBadge>().kind; };
  EXPECT_EQ(kind(), ImageBadge::Kind::None);
  QSignalSpy changed(&panel.model(), &QAbstractItemModel::dataChanged);
  session.setOutcome(broken, SmallSet::get().scan()->images[broken]);
  session.setProgress({});
  ASSERT_EQ(changed.size(), 1);
  EXPECT_EQ(changed[0][0].toModelIndex(), index);
  EXPECT_EQ(kind(), ImageBadge::Kind::Unreadable);
  session.setProgress({});
  EXPECT_EQ(changed.size(), 1) << "it is told once";
}

TEST(ImagePanel, CellsAreAsLargeWithoutPictures) {
  ImagePanelFixture f; // no thumbnail has come yet
  const QSize cell = f.grid().gridSize();
  EXPECT_GT(cell.height(), 40);
  EXPECT_EQ(f.grid().visualRect(f.panel.model().index(0)).size(), cell);
  EXPECT_EQ(f.grid().visualRect(f.panel.model().index(6)).size(), cell);
}

TEST(ImagePanel, CountsSplitsAndClasses) {
  ImagePanelFixture f;
  const auto* splits = f.panel.findChild<SplitModel*>();
  ASSERT_EQ(splits->rowCount(), 2);
  const QModelIndex train = splits->index(0, 0);
  EXPECT_EQ(train.data().toString(), QStringLiteral("train"));
  EXPECT_EQ(train.data(SplitModel::CountRole).toString(), QStringLiteral("5"));
  EXPECT_EQ(splits->index(1, 0, train).data().toString(), QStringLiteral("night"));
  EXPECT_EQ(splits->index(1, 0, train).data(SplitModel::CountRole).toString(), QStringLiteral("3"));
}

TEST(ImagePanel, GroupsByFolder) {
  ImagePanelFixture f;
  ImageQuery query;
  query.sort = ImageSort::Mean;
  f.panel.setQuery(query);
  const QStringList bySort = f.names();
  f.panel.setByFolder(true);
  const auto entry = [&](int row) { return (*f.session.dataset())[f.panel.model().imageAt(row)]; };
  QStringList groups;
  for (int row = 0; row < 7; ++row) {
    const QString group = f.panel.model().index(row).data(ImageListModel::GroupRole).toString();
    const bool isFirst =
        row == 0 || entry(row).split != entry(row - 1).split || entry(row).label != entry(row - 1).label;
    EXPECT_EQ(!group.isEmpty(), isFirst) << row;
    const QString spoken = f.panel.model().index(row).data(Qt::AccessibleTextRole).toString();
    EXPECT_EQ(spoken.contains(QStringLiteral("first of")), isFirst);
    if (isFirst) groups << group;
  }
  EXPECT_EQ(groups, QStringList({QStringLiteral("train/day"), QStringLiteral("train/night"),
                                 QStringLiteral("val/day"), QStringLiteral("val/night")}));
  // Within a group by brightness; what could not be read stands last.
  EXPECT_EQ(f.names().mid(2, 3),
            QStringList({QStringLiteral("c.png"), QStringLiteral("d.png"), QStringLiteral("broken.png")}));
  // The bar says so, and a click on its chip ends it.
  auto* chip = f.panel.findChild<Chip*>(QStringLiteral("chipFilter0"));
  ASSERT_TRUE(chip);
  EXPECT_EQ(chip->text(), QStringLiteral("by folder"));
  EXPECT_FALSE(f.panel.query().isFiltering());
  chip->click();
  EXPECT_FALSE(f.panel.query().byFolder);
  EXPECT_EQ(f.names(), bySort);
  auto* action = f.panel.findChild<QAction*>(QStringLiteral("actionByFolder"));
  if (action) action->trigger();
  f.session.close();
  testing::fill(f.session); // another set: the order is the user's taste
  EXPECT_EQ(f.panel.query().byFolder, action != nullptr);
}

TEST(ImagePanel, SelectionIsTheSessions) {
  ImagePanelFixture f;
  f.grid().setCurrentIndex(f.panel.model().index(3));
  EXPECT_EQ(f.session.currentImage(), SmallSet::get().image("c.png"));
  EXPECT_EQ(f.session.selection(), std::vector<ImageId>{SmallSet::get().image("c.png")});
  f.grid().selectAll();
  EXPECT_EQ(f.session.selection().size(), 7U);

  f.session.setSelection({1, 2, 5});
  f.session.setCurrentImage(5);
  EXPECT_EQ(f.grid().currentIndex().row(), 5);
  EXPECT_EQ(f.grid().selectionModel()->selectedIndexes().size(), 3);
  f.panel.invertSelection();
  EXPECT_EQ(f.session.selection().size(), 4U);
}

TEST(ImagePanel, SelectionOutlivesAnotherOrder) {
  ImagePanelFixture f;
  const ImageId dark = SmallSet::get().image("d.png");
  f.session.setSelection({dark});
  f.session.setCurrentImage(dark);
  ImageQuery query;
  query.sort = ImageSort::Mean;
  f.panel.setQuery(query);
  EXPECT_EQ(f.panel.model().imageAt(f.grid().currentIndex().row()), dark);
  EXPECT_EQ(f.session.selection(), std::vector<ImageId>{dark});
}

TEST(ImagePanel, SortsByWhatTheRecordsSay) {
  ImagePanelFixture f;
  ImageQuery query;
  query.sort = ImageSort::Mean;
  f.panel.setQuery(query);
  EXPECT_EQ(f.names().first(), QStringLiteral("b.png"));
  EXPECT_EQ(f.names().at(5), QStringLiteral("d.png"));
  EXPECT_EQ(f.names().last(), QStringLiteral("broken.png")) << "what is unknown stands last";
}

TEST(ImagePanel, FiltersByNameAndChipsTakeItOff) {
  ImagePanelFixture f;
  f.panel.setNameFilter(QStringLiteral("NIGHT"));
  EXPECT_EQ(f.panel.model().rowCount(), 4);
  EXPECT_EQ(f.panel.findChild<QLabel*>(QStringLiteral("panelNote"))->text(), QStringLiteral("4 of 7"));
  auto* chip = f.panel.findChild<Chip*>(QStringLiteral("chipFilter0"));
  ASSERT_NE(chip, nullptr);
  chip->click();
  EXPECT_EQ(f.panel.model().rowCount(), 7);
}

TEST(ImagePanel, AClickInTheTreeFiltersAndASecondTakesItOff) {
  ImagePanelFixture f;
  auto* tree = f.panel.findChild<QTreeView*>(QStringLiteral("treeSplits"));
  const QModelIndex day = tree->model()->index(0, 0, tree->model()->index(0, 0));
  QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(day).center());
  EXPECT_EQ(f.names(), QStringList({QStringLiteral("a.png"), QStringLiteral("b.png")}));
  QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(day).center());
  EXPECT_EQ(f.panel.model().rowCount(), 7);
}

TEST(ImagePanel, FiltersByWhatModeALoses) {
  ImagePanelFixture f;
  f.session.setModeA("channel-mean"); // half of all samples fall below the mean, and below 0
  ImageQuery query;
  query.leastClip = 0.99F;
  f.panel.setQuery(query);
  EXPECT_TRUE(f.names().contains(QStringLiteral("d.png")));
  EXPECT_FALSE(f.names().contains(QStringLiteral("b.png")));
  query.leastClip.reset();
  query.onlyUnreadable = true;
  f.panel.setQuery(query);
  EXPECT_EQ(f.names(), QStringList(QStringLiteral("broken.png")));
}

TEST(ImagePanel, CanBeNarrowedToTheSelection) {
  ImagePanelFixture f;
  f.session.setSelection({5, 1, 2});
  f.session.setCurrentImage(5);
  f.panel.setOnlySelected(true);
  EXPECT_EQ(f.panel.model().order(), (std::vector<ImageId>{1, 2, 5}));
  EXPECT_TRUE(f.panel.query().isFiltering());
  f.session.setSelection({2}); // which stay there
  EXPECT_EQ(f.panel.model().rowCount(), 3);
  f.panel.setNameFilter(pathText((*SmallSet::get().dataset())[1].relativePath));
  auto* chip = f.panel.findChild<Chip*>(QStringLiteral("chipFilter1"));
  ASSERT_NE(chip, nullptr);
  EXPECT_TRUE(chip->text().startsWith(QStringLiteral("3 ")));
  chip->click();
  EXPECT_EQ(f.panel.query().among, nullptr);
  f.panel.setNameFilter({});
  EXPECT_EQ(f.panel.model().rowCount(), 7);

  f.panel.setOnlySelected(true);
  EXPECT_EQ(f.panel.model().rowCount(), 1);
  f.session.close();
  testing::fill(f.session);
  EXPECT_EQ(f.panel.model().rowCount(), 7) << "another set has other images";
}

TEST(ImagePanel, BadgesSayWhatIsLost) {
  ImagePanelFixture f;
  f.session.setModeA("channel-mean");
  const auto badgeOf = [&](const char* name) {
    return f.panel.model()
        .index(*f.panel.model().rowOf(SmallSet::get().image(name)))
        .data(ImageListModel::BadgeRole)
        .value<ImageBadge>();
  };
  EXPECT_EQ(badgeOf("broken.png").kind, ImageBadge::Kind::Unreadable);
  const ImageBadge dark = badgeOf("d.png");
  EXPECT_EQ(dark.kind, ImageBadge::Kind::Low);
  EXPECT_EQ(dark.letters, QStringLiteral("RGB"));
  EXPECT_EQ(dark.figure, QStringLiteral("100"));
  const QModelIndex row = f.panel.model().index(*f.panel.model().rowOf(SmallSet::get().image("d.png")));
  EXPECT_TRUE(row.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("100 % below range")));
  f.session.setModeA("identity");
  EXPECT_EQ(badgeOf("d.png").kind, ImageBadge::Kind::None);
}

TEST(ImagePanel, LargeSetsAreOrderedInTheBackground) {
  ImagePanelFixture f;
  auto dataset = std::make_shared<Dataset>();
  for (int i = 0; i < 30'000; ++i) {
    const std::string path = "x/" + std::to_string(i) + ".png";
    dataset->add(path, path);
  }
  f.session.setDataset(dataset);
  QTRY_COMPARE(f.panel.model().rowCount(), 30'000);
  f.panel.setNameFilter(QStringLiteral("1234"));
  f.panel.setNameFilter(QStringLiteral("2999")); // the newer request wins
  QTRY_COMPARE(f.panel.model().rowCount(), 13);
}

} // namespace
} // namespace normscope
