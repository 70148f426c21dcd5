// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/histogram_curves.h"
#include "charts/histogram_ends.h"
#include "figures/histogram.h"
#include "session/pixel_readout.h"

#include <QFrame>

class QCPItemStraightLine;
class QCPItemText;
class QCPLayer;
class QCustomPlot;

namespace normscope {

class HistogramGestures;

/// Draws HistogramCurves: step outlines per channel, guides at the storage type's limits with a tint beyond
/// them, strips at the ends for what lies outside the axis, counts of what is lost or outside, marks of the
/// pixel under the mouse. A range can be brushed on it, the axis zoomed and moved.
class HistogramChart : public QFrame {
  Q_OBJECT
public:
  explicit HistogramChart(QWidget* parent = nullptr);
  void setCurves(const HistogramCurves& curves);
  void setLogScale(bool on);
  void setMarks(const std::vector<double>& values); ///< one per channel, on the axis; empty takes them off

  const HistogramCurves& curves() const { return m_curves; }
  const figures::Histogram& figure() const { return m_figure; }
  QCustomPlot& plot() { return *m_plot; }
  HistogramGestures& gestures() { return *m_gestures; }
  QString remark() const { return m_remark; }      ///< "2 tall bins cut off", or empty
  QString cutHeights() const { return m_heights; } ///< their true heights: "R at 0: 96,321 samples"
  QString lowCount() const;                        ///< written at the ends, empty for none: "1,204 lost"
  QString highCount() const;

protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

private:
  void rebuild();
  void addCurves();
  void showTicks();
  void scaleValues();
  void nameCutBins();
  void placeText();

  HistogramCurves m_curves;
  figures::Histogram m_figure; ///< of them
  bool m_logScale = false;
  QString m_remark, m_heights;
  QCustomPlot* m_plot;
  HistogramGestures* m_gestures;
  HistogramEnds m_ends;
  QCPItemText* m_text; ///< the remark, or why there is nothing
  QList<QCPItemStraightLine*> m_marks;
};

} // namespace normscope
