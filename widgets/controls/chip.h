// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QMenu;

namespace normscope {

/// A small rounded button: a choice with a menu ("sort: noise ▾") or a filter in force ("clip ≥ 1 % ×").
class Chip : public QAbstractButton {
  Q_OBJECT
public:
  enum class Kind { Menu, Removable };
  Chip(Kind kind, const QString& text, QWidget* parent = nullptr);
  void setMenu(QMenu* menu); ///< shown below the chip when it is pressed; takes ownership

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  Kind m_kind;
};

} // namespace normscope
