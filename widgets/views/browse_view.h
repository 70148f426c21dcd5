// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace normscope {

/// All images as large thumbnails, in the order and with the selection of the image grid: it shares the
/// grid's model and selection. Holds a million rows: cells are uniform and nothing is laid out beforehand.
class BrowseView : public QListView {
  Q_OBJECT
public:
  BrowseView(QAbstractItemModel* model, QItemSelectionModel* selection, QWidget* parent = nullptr);

protected:
  void resizeEvent(QResizeEvent* event) override;
};

} // namespace normscope
