// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/image_grid.h"

#include <QTest>

#include <gtest/gtest.h>

#include <set>

namespace normscope {
namespace {

/// Many rows that note which of them are asked for.
class ManyRows : public QAbstractListModel {
public:
  int rowCount(const QModelIndex& parent) const override { return parent.isValid() ? 0 : 200'000; }
  QVariant data(const QModelIndex& row, int role) const override {
    asked.insert(row.row());
    return role == Qt::DisplayRole ? QVariant(QStringLiteral("image")) : QVariant();
  }
  QModelIndex index(int row, int column, const QModelIndex& parent) const override {
    ++m_indices;
    return QAbstractListModel::index(row, column, parent);
  }
  int takeIndices() const { return std::exchange(m_indices, 0); }
  void change(int first, int last) { Q_EMIT dataChanged(index(first, 0, {}), index(last, 0, {})); }
  mutable std::set<int> asked;

private:
  mutable int m_indices = 0;
};

struct GridFixture {
  GridFixture() {
    grid.setModel(&rows);
    grid.resize(520, 400);
    grid.show();
    EXPECT_TRUE(QTest::qWaitForWindowExposed(&grid));
    QTest::qWait(0);
  }
  ManyRows rows;
  ImageGrid grid{96, 1.5};
};

TEST(ImageGrid, AChangeOfManyRowsPaintsThoseOnScreenAndLooksUpNoOther) {
  GridFixture f;
  f.grid.repaint();
  f.rows.asked.clear();
  f.rows.takeIndices();
  f.rows.change(0, 199'999);
  f.grid.repaint();
  EXPECT_TRUE(f.rows.asked.contains(0)); // painted anew
  EXPECT_LT(f.rows.asked.size(), 200U);
  EXPECT_LT(f.rows.takeIndices(), 1000);
}

TEST(ImageGrid, CellsShareTheWidthEvenly) {
  GridFixture f;
  for (const int width : {300, 411, 520}) {
    f.grid.resize(width, 400);
    QTest::qWait(0);
    const int cell = f.grid.gridSize().width(), room = f.grid.viewport()->width() - 1;
    EXPECT_GE(cell, 96);
    EXPECT_EQ(room / cell, room / 96) << "no column could be added";
    EXPECT_LT(room - cell * (room / cell), room / cell) << "and no room is left";
  }
}

} // namespace
} // namespace normscope
