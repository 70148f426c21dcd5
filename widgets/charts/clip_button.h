// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace normscope {

/// The triangle at one end of a histogram with what is lost there: resting on it shows the overlay in the
/// pictures for that time, a click keeps it.
class ClipButton : public QAbstractButton {
  Q_OBJECT
public:
  enum class End { Low, High };
  explicit ClipButton(End end, QWidget* parent = nullptr);
  void setLoss(const QString& text, bool loses); ///< no text hides the button
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
  void hovered(bool on);

protected:
  void enterEvent(QEnterEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

private:
  void setHovered(bool on);

  End m_end;
  bool m_loses = false;
  bool m_isHovered = false;
};

} // namespace normscope
