// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart.h"
#include "figures/trade_off_scene.h"

#include <QRect>

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
  const figures::TradeOff& figure() const { return m_figure; }
  const figures::TradeOffScene& scene() const { return m_scene; } ///< since the last replot
  /// The modes under a place of the plot: one by its name, all of a mark.
  std::vector<std::size_t> modesAt(const QPointF& place) const;

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
  void arrange();
  void choose(const std::vector<std::size_t>& modes, bool asB, const QPoint& globalPosition);
  void stepFocus(int step);
  const figures::TradeOffSpot* focusedSpot() const;
  QString describe(const std::vector<std::size_t>& modes) const;

  Session& m_session;
  QString m_reason; ///< why there is nothing to show
  figures::TradeOff m_figure;
  figures::TradeOffScene m_scene;
  QRect m_arrangedIn;                 ///< of m_scene; empty: to be arranged anew
  std::optional<std::size_t> m_focus; ///< a mode; its spot has the keyboard's focus
};

} // namespace normscope
