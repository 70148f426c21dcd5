// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/browse_view.h"

#include "support/tokens.h"
#include "views/image_delegate.h"

#include <QScrollBar>

#include <algorithm>

namespace normscope {
namespace {

constexpr int kCell = 184; ///< a thumbnail's 160 pixels and room around it

} // namespace

BrowseView::BrowseView(QAbstractItemModel* model, QItemSelectionModel* selection, QWidget* parent)
    : QListView(parent) {
  setObjectName(QStringLiteral("browseView"));
  setAccessibleName(tr("All images"));
  setViewMode(IconMode);
  setMovement(Static);
  setResizeMode(Adjust);
  setUniformItemSizes(true);
  setSelectionMode(ExtendedSelection);
  setVerticalScrollMode(ScrollPerPixel);
  setSpacing(0);
  setModel(model);
  setSelectionModel(selection);
  setItemDelegate(new ImageDelegate(this));
}

/// Cells share the width evenly, so that no empty column is left at the right.
void BrowseView::resizeEvent(QResizeEvent* event) {
  const int width = viewport()->width() - 1;
  const int columns = std::max(1, width / kCell);
  setGridSize(QSize(width / columns, kCell * 3 / 4));
  verticalScrollBar()->setSingleStep(gridSize().height() / 3);
  QListView::resizeEvent(event);
}

} // namespace normscope
