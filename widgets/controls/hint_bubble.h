// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace normscope {

/// A remark inside a window about one of its parts, which a frame shows, with a button that leads on and one
/// that ends it. The frame goes from part to part; the buttons stay where they are, under the pointer. It
/// never takes the focus from what one is doing and moves with the window.
class HintBubble : public QWidget {
  Q_OBJECT
public:
  explicit HintBubble(QWidget* window);
  /// `progress` says which hint of how many; the last one's button ends the tour.
  void showAbout(QWidget* part, const QString& title, const QString& text, const QString& progress,
                 bool isLast);
  QRect framed() const; ///< in the window's coordinates

Q_SIGNALS:
  void nextRequested();
  void closeRequested();

protected:
  void paintEvent(QPaintEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  void place();

  QPointer<QWidget> m_part;
  QWidget* m_frame; ///< around the part
  QLabel *m_title, *m_text, *m_progress;
  QToolButton *m_next, *m_close;
};

} // namespace normscope
