// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/browse_view.h"

namespace normscope {
namespace {

constexpr int kCell = 168; ///< a thumbnail's 160 pixels and the margins
constexpr double kShape = 1.354;

} // namespace

BrowseView::BrowseView(QAbstractItemModel* model, QItemSelectionModel* selection, QWidget* parent)
    : ImageGrid(kCell, kShape, parent) {
  setObjectName(QStringLiteral("browseView"));
  setAccessibleName(tr("All images"));
  setModel(model);
  setSelectionModel(selection);
}

} // namespace normscope
