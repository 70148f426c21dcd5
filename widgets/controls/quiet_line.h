// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace normscope {

/// A quiet sentence that shows as much of itself as there is room for, and all of it as a tooltip.
class QuietLine : public QWidget {
  Q_OBJECT
public:
  explicit QuietLine(const QString& text, QWidget* parent = nullptr);
  void setText(const QString& text);
  const QString& text() const { return m_text; }
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return {0, 0}; }

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  QString m_text;
};

} // namespace normscope
