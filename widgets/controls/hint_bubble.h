// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace normscope {

/// A remark inside a window that points at one of its parts, with a button that leads on and one that ends
/// it. It never takes the focus from what one is doing and moves with the window.
class HintBubble : public QWidget {
  Q_OBJECT
public:
  explicit HintBubble(QWidget* window);
  /// `progress` says which hint of how many; the last one's button ends the tour.
  void showAt(QWidget* anchor, const QString& title, const QString& text, const QString& progress,
              bool isLast);

Q_SIGNALS:
  void nextRequested();
  void closeRequested();

protected:
  void paintEvent(QPaintEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  void place();

  QPointer<QWidget> m_anchor;
  QLabel *m_title, *m_text, *m_progress;
  QToolButton *m_next, *m_close;
  QPoint m_tip;                  ///< where the pointer ends, in own coordinates
  Qt::Edge m_side = Qt::TopEdge; ///< the side the pointer leaves from
};

} // namespace normscope
