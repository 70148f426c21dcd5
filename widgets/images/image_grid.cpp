// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/image_grid.h"

#include "images/image_delegate.h"

#include <QScrollBar>

#include <algorithm>

namespace normscope {
namespace {

constexpr int kRowsAtOnce = 50'000; ///< that are laid out in one go
constexpr int kFewChanges = 200;    ///< whose places are looked up one by one
constexpr int kMargins = 8;         ///< of a cell, in both directions

} // namespace

ImageGrid::ImageGrid(int leastWidth, double shape, QWidget* parent)
    : QListView(parent), m_leastWidth(leastWidth), m_shape(shape) {
  setViewMode(IconMode);
  setMovement(Static);
  setResizeMode(Adjust);
  setUniformItemSizes(true);
  setSpacing(0);
  setBatchSize(kRowsAtOnce);
  setSelectionMode(ExtendedSelection);
  setVerticalScrollMode(ScrollPerPixel);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setItemDelegate(new ImageDelegate(this));
}

/// Laying out a million rows at once would keep the window waiting.
void ImageGrid::reset() {
  setLayoutMode(model() && model()->rowCount() > kRowsAtOnce ? Batched : SinglePass);
  QListView::reset();
}

void ImageGrid::resizeEvent(QResizeEvent* event) {
  const int width = viewport()->width() - 1;
  const int columns = std::max(1, width / m_leastWidth);
  const int cell = std::max(width / columns, 3 * kMargins);
  setGridSize({cell, static_cast<int>((cell - kMargins) / m_shape) + kMargins + kName});
  verticalScrollBar()->setSingleStep(gridSize().height() / 3);
  QListView::resizeEvent(event);
}

/// QListView looks up the place of every changed row, also of those that cannot be seen.
void ImageGrid::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                            const QList<int>& roles) {
  if (bottomRight.row() - topLeft.row() < kFewChanges)
    return QListView::dataChanged(topLeft, bottomRight, roles);
  viewport()->update();
}

} // namespace normscope
