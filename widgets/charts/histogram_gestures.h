// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/brush_keys.h"
#include "charts/qcustomplot.h"

#include <QObject>

#include <optional>

namespace normscope {

/// Mouse and keys on a histogram: dragging brushes a range, the wheel zooms the axis at the mouse, the middle
/// button moves it, a double click takes all back. Arrow keys brush too (brush_keys.h), ↑ and ↓ zoom at the
/// brush, Backspace takes it off. The brush has a buffered layer of its own, so that drawing it draws no
/// curve.
class HistogramGestures : public QObject {
  Q_OBJECT
public:
  using Range = AxisRange;
  /// `chart` gets the mouse, `plot` inside it draws.
  HistogramGestures(QWidget& chart, QCustomPlot& plot);

  /// The whole axis, with bins of that width from `low` on; keeps the zoom where the axis is the same.
  void setAxis(double low, double high, double binWidth);
  void
  setBrush(const std::optional<Range>& brush); ///< without signal; infinite ends reach to the plot's edge
  bool isZoomed() const;
  void resetZoom();
  void restyle(); ///< after a change of theme

Q_SIGNALS:
  void brushed(double low, double high); ///< whole bins, low ≤ v < high; infinite where it left the axis
  void cleared();
  void zoomed(); ///< the axis shows another part

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  double valueAt(double x) const; ///< of a place in the chart's pixels
  std::optional<Range> dragged(double x) const;
  void show(const std::optional<Range>& range);
  void zoom(double at, double factor); ///< on the axis
  void setRange(QCPRange range);
  bool pressKey(const QKeyEvent& event);
  bool press(const QMouseEvent& event);
  bool move(const QMouseEvent& event);
  bool release(const QMouseEvent& event);

  QWidget& m_chart;
  QCustomPlot& m_plot;
  QCPItemRect* m_item;
  BinnedAxis m_axis;
  std::optional<Range> m_brush;
  std::optional<double> m_from; ///< where a drag began, in the chart's pixels
  std::optional<double> m_panned;
};

} // namespace normscope
