// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart.h"
#include "charts/trade_off_scene.h"

#include <optional>

namespace normscope {

class Session;

/// Which modes keep the differences between images, and what they pay for it in noise: one mark per mode,
/// between-image variance kept to the right, noise share upwards (logarithmic). A click makes a mode A,
/// Ctrl+click or a right click B; arrow keys step through the marks, Enter and Ctrl+Enter choose. Where
/// several modes coincide a menu asks which.
class TradeOffChart : public Chart {
  Q_OBJECT
public:
  explicit TradeOffChart(Session& session, QWidget* parent = nullptr);
  ValueTable values() const override;
  QString summary() const override;
  QString fileName() const override;
  QString toolTipAt(const QPoint& place) const override;
  const TradeOff& data() const { return m_data; }
  const TradeOffScene& scene() const { return m_scene; } ///< since the last replot

protected:
  void rebuild() override;
  void keyPressEvent(QKeyEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

private:
  void showAnalysis();
  void nameAxes();
  void scaleAxes();
  void arrange();
  void choose(const std::vector<std::size_t>& points, bool asB, const QPoint& globalPosition);
  void stepFocus(int step);
  const TradeOffSpot* focusedSpot() const;
  QString describe(const std::vector<std::size_t>& points) const;
  QPointF pixelOf(const TradeOffPoint& point) const;

  Session& m_session;
  TradeOff m_data;
  TradeOffScene m_scene;
  std::optional<std::size_t> m_focus; ///< a point; its spot has the keyboard's focus
};

} // namespace normscope
