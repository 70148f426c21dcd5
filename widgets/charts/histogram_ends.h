// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QCPItemRect;
class QCPItemStraightLine;
class QCPItemText;
class QCustomPlot;
class QColor;

namespace normscope {

struct HistogramCurves;

/// What a histogram shows of its ends: guides where the storage range ends with a tint beyond them, strips
/// for what lies outside the axis, as tall as a bin of as many samples, and counts above the plot.
class HistogramEnds {
public:
  explicit HistogramEnds(QCustomPlot& plot);
  void show(const HistogramCurves& curves); ///< once the plot's value axis has its range
  void followZoom();                        ///< a strip stands only where the axis ends
  QString lowText() const;                  ///< "1,204 lost", "7 outside", or empty
  QString highText() const;

private:
  void addGuides(const HistogramCurves& curves);
  void addStrip(double count, double left, const QColor& colour);
  void addTint(double from, double to, QColor colour);

  QCustomPlot& m_plot;
  QCPItemText* m_lowText;
  QCPItemText* m_highText;
  QList<QCPItemStraightLine*> m_guides;
  QList<QCPItemRect*> m_tints;
  QList<QCPItemRect*> m_strips;
  double m_low = 0, m_high = 1; ///< the axis
};

} // namespace normscope
