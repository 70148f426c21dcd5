// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace normscope {

/// A label of plain text in one line that gives way where there is no room, and then ends in "…". The whole
/// text is a tooltip unless another one was set.
class ElidedLabel : public QLabel {
  Q_OBJECT
public:
  using QLabel::QLabel;
  QSize minimumSizeHint() const override { return {0, QLabel::minimumSizeHint().height()}; }

protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
};

} // namespace normscope
