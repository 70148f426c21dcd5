// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace normscope {

class ModeTile;
class PreviewController;
class Session;
class ViewLink;

/// The current image in mode A beside mode B, or above it where the view is high; or as a wipe: both in one
/// place, A left of a line that can be dragged and B right of it.
class CompareView : public QWidget {
  Q_OBJECT
public:
  CompareView(Session& session, PreviewController& previews, ViewLink& link, QWidget* parent = nullptr);

public Q_SLOTS:
  void setWipe(bool on);

protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override; ///< drags the line, which is the gap between the cards

private:
  void arrange();

  ModeTile *m_a, *m_b;
  bool m_wipe = false;
  double m_line = 0.5; ///< share of the width that shows A
};

} // namespace normscope
