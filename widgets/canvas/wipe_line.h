// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace normscope {

/// The line between A and B of a wipe, with both letters on a handle at its middle; it can be dragged.
class WipeLine : public QWidget {
  Q_OBJECT
public:
  explicit WipeLine(QWidget* parent);
  /// Lays it across `area` of the parent at `share` of its width, or of its height when horizontal.
  void place(const QRect& area, Qt::Orientation orientation, double share);

Q_SIGNALS:
  void moved(double share); ///< by the user

protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;

private:
  QRect handle() const;

  QRect m_area;
  Qt::Orientation m_orientation = Qt::Vertical;
};

} // namespace normscope
