// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace normscope {

/// Images with their names below as a grid of cells that share the width evenly, so that no empty column is
/// left at the right. Holds a million rows: cells are uniform, many are laid out bit by bit, and a change of
/// all costs one painting.
class ImageGrid : public QListView {
  Q_OBJECT
public:
  /// Cells are at least `leastWidth` wide; the width of a picture is `shape` times its height.
  ImageGrid(int leastWidth, double shape, QWidget* parent = nullptr);

  void reset() override;

  static constexpr int kName = 16; ///< px below a picture

protected:
  void resizeEvent(QResizeEvent* event) override;
  void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                   const QList<int>& roles) override;

private:
  int m_leastWidth;
  double m_shape;
};

} // namespace normscope
