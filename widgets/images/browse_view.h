// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "images/image_grid.h"

namespace normscope {

/// All images as large thumbnails, in the order and with the selection of the images panel, whose model and
/// selection it shares.
class BrowseView : public ImageGrid {
  Q_OBJECT
public:
  BrowseView(QAbstractItemModel* model, QItemSelectionModel* selection, QWidget* parent = nullptr);
};

} // namespace normscope
