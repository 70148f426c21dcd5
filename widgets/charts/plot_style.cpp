// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/plot_style.h"

#include "charts/qcustomplot.h"
#include "modes/mode.h"
#include "support/fonts.h"

namespace normscope::plotstyle {
namespace {

/// The lower and the left axis of each of its rectangles.
QList<QCPAxis*> axesOf(const QCustomPlot& plot) {
  QList<QCPAxis*> axes;
  for (const QCPAxisRect* rect : plot.axisRects())
    axes << rect->axis(QCPAxis::atBottom) << rect->axis(QCPAxis::atLeft);
  return axes;
}

} // namespace

QPen guidePen(const Tokens& colours) {
  QPen pen(colours.muted, 1.0, Qt::DashLine);
  pen.setDashPattern({3, 3});
  return pen;
}

QColor spanColour(const Tokens& colours) { return colours.accentGround; }

void apply(QCustomPlot& plot, const Tokens& colours) {
  plot.setBackground(colours.field);
  plot.setNoAntialiasingOnDrag(true);
  plot.setPlottingHint(QCP::phCacheLabels, true);
  for (QCPAxis* axis : axesOf(plot)) {
    axis->grid()->setVisible(false);
    axis->setBasePen(QPen(colours.line));
    axis->setTickPen(Qt::NoPen);
    axis->setSubTickPen(Qt::NoPen);
    axis->setTickLabelColor(colours.muted);
    axis->setTickLabelFont(interfaceFont(metrics::chip));
    axis->setTickLengthIn(0);
    axis->setTickLengthOut(0);
    axis->setTickLabelPadding(4);
  }
  for (const QCPAxisRect* rect : plot.axisRects()) {
    rect->axis(QCPAxis::atLeft)->setBasePen(Qt::NoPen);
    rect->axis(QCPAxis::atLeft)->setTickLabels(false);
  }
}

void applyScatterAxes(QCustomPlot& plot, const Tokens& colours) {
  QColor faint = colours.line;
  faint.setAlphaF(0.7F);
  for (QCPAxis* axis : axesOf(plot)) {
    axis->grid()->setVisible(true);
    axis->grid()->setPen(QPen(faint, 1));
    axis->grid()->setZeroLinePen(QPen(faint, 1));
    axis->grid()->setSubGridVisible(false);
    axis->setBasePen(QPen(colours.line));
    axis->setTickLabels(true);
    axis->setLabelColor(colours.muted);
    axis->setLabelFont(interfaceFont(metrics::chip));
    axis->setLabelPadding(1);
  }
  for (const QCPAxisRect* rect : plot.axisRects()) rect->axis(QCPAxis::atBottom)->setTickLabelPadding(3);
}

QCPScatterStyle dependenceMark(Dependence dependence, const Tokens& colours) {
  const auto filled = [](QCPScatterStyle::ScatterShape shape, const QColor& colour) {
    return QCPScatterStyle(shape, QPen(colour, 1.2), QBrush(colour), 8);
  };
  switch (dependence) {
  case Dependence::none: return {QCPScatterStyle::ssCircle, QPen(colours.text, 1.6), Qt::NoBrush, 8};
  case Dependence::dataset: return filled(QCPScatterStyle::ssDisc, colours.channels[2]);
  case Dependence::batch: return filled(QCPScatterStyle::ssDiamond, colours.channels[1]);
  case Dependence::image: return filled(QCPScatterStyle::ssTriangle, colours.channels[0]);
  case Dependence::window: return filled(QCPScatterStyle::ssSquare, colours.muted);
  }
  return {};
}

} // namespace normscope::plotstyle
