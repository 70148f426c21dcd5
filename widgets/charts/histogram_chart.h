// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/histogram_curves.h"
#include "session/pixel_readout.h"

#include <QFrame>

class QCPGraph;
class QCPItemRect;
class QCPItemStraightLine;
class QCPItemText;
class QCPLayer;
class QCustomPlot;

namespace normscope {

/// Draws HistogramCurves: step outlines per channel, guides at the storage type's limits, strips at the ends
/// for what lies outside the axis, and marks of the pixel under the mouse.
class HistogramChart : public QFrame {
  Q_OBJECT
public:
  explicit HistogramChart(QWidget* parent = nullptr);
  void setCurves(const HistogramCurves& curves);
  void setLogScale(bool on);
  void setMarks(const std::vector<double>& values); ///< one per channel, on the axis; empty takes them off

  const HistogramCurves& curves() const { return m_curves; }
  QCustomPlot& plot() { return *m_plot; }
  QString remark() const { return m_remark; } ///< "2 bins cut", or empty

protected:
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

private:
  void rebuild();
  void scaleValues();
  void showOutside(); ///< strips for what lies outside the axis, as tall as a bin of as many samples

  HistogramCurves m_curves;
  bool m_logScale = false;
  QString m_remark;
  QCustomPlot* m_plot;
  QCPItemText* m_text; ///< the remark, or why there is nothing
  QList<QCPItemStraightLine*> m_guides;
  QList<QCPItemRect*> m_strips;
  QList<QCPItemStraightLine*> m_marks;
};

} // namespace normscope
