// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QToolButton>

namespace normscope {

/// A button that shows what is chosen and opens a menu to choose another: a bold letter in the accent colour
/// (may be empty), the text elided to the width, a chevron.
class PickButton : public QToolButton {
  Q_OBJECT
public:
  PickButton(const QString& letter, int minimumWidth, int maximumWidth, QWidget* parent = nullptr);
  void setValue(const QString& text);
  QString value() const { return m_value; }
  QMenu& choices() { return m_menu; }

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  int widthFor(const QString& text) const;

  QString m_letter, m_value;
  int m_minimumWidth, m_maximumWidth;
  QMenu m_menu;
};

} // namespace normscope
