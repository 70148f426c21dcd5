// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/histogram_chart.h"

#include "charts/mini_histogram.h"
#include "charts/plot_style.h"
#include "charts/qcustomplot.h"
#include "support/fonts.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace normscope {
namespace {

constexpr double kEmptyBin = 0.5; ///< where empty bins stand on a logarithmic axis: below one sample
constexpr double kStripWidth = 0.012, kLeastStrip = 0.05; ///< of the plot, what lies outside the axis
const QString kMarkLayer = QStringLiteral("marks");

/// Ticks at quarter steps of 8 bits.
QSharedPointer<QCPAxisTicker> levelTicks() {
  QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
  ticker->setSubTickCount(0);
  for (const int level : {0, 64, 128, 192, 255}) ticker->addTick(level + 0.5, QLocale().toString(level));
  return ticker;
}

QSharedPointer<QCPAxisTicker> outputTicks() {
  QSharedPointer<QCPAxisTicker> ticker(new QCPAxisTicker);
  ticker->setTickCount(5);
  return ticker;
}

} // namespace

HistogramChart::HistogramChart(QWidget* parent) : QFrame(parent), m_plot(new QCustomPlot(this)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(4, 4, 4, 2);
  layout->addWidget(m_plot);
  m_plot->setAttribute(Qt::WA_TransparentForMouseEvents); // the panel's menu and tooltips work all over
  m_plot->setFocusPolicy(Qt::NoFocus);
  m_plot->setMinimumSize(40, 40);
  QCPAxisRect* area = m_plot->axisRect();
  area->setAutoMargins(QCP::msBottom);
  area->setMargins(QMargins(7, 2, 12, 0));
  m_plot->addLayer(kMarkLayer, m_plot->layer(QStringLiteral("overlay")));
  m_plot->layer(kMarkLayer)->setMode(QCPLayer::lmBuffered);
  m_text = new QCPItemText(m_plot);
  m_text->position->setType(QCPItemPosition::ptAxisRectRatio);
  setMinimumHeight(90);
  rebuild();
}

void HistogramChart::setCurves(const HistogramCurves& curves) {
  m_curves = curves;
  rebuild();
}

void HistogramChart::setLogScale(bool on) {
  if (on == m_logScale) return;
  m_logScale = on;
  rebuild();
}

void HistogramChart::rebuild() {
  const Tokens& colours = tokens();
  plotstyle::apply(*m_plot, colours);
  m_plot->clearGraphs();
  for (QCPItemStraightLine* guide : std::exchange(m_guides, {})) m_plot->removeItem(guide);
  setMarks({});

  const std::size_t channels = m_curves.channels.size();
  const bool isInput = !m_curves.guides && m_curves.low == 0.0 && m_curves.high == 256.0;
  m_plot->xAxis->setTicker(isInput ? levelTicks() : outputTicks());
  m_plot->xAxis->setTickLabels(channels > 0);
  const double margin = 0.004 * (m_curves.high - m_curves.low);
  m_plot->xAxis->setRange(m_curves.low - margin, m_curves.high + margin);
  m_plot->yAxis->setScaleType(m_logScale ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
  for (std::size_t c = 0; c < channels; ++c) {
    const HistogramCurve& curve = m_curves.channels[c];
    const auto bins = static_cast<int>(curve.counts.size());
    // A step is drawn around its key; one more empty bin on either side closes the outline.
    QVector<double> keys, values;
    for (int bin = -1; bin <= bins; ++bin) {
      const double count = bin < 0 || bin == bins ? 0.0 : curve.counts[static_cast<std::size_t>(bin)];
      keys << m_curves.low + (bin + 0.5) * m_curves.binWidth();
      values << (m_logScale ? std::max(count, kEmptyBin) : count);
    }
    QCPGraph* graph = m_plot->addGraph();
    graph->setLineStyle(QCPGraph::lsStepCenter);
    graph->setPen(plotstyle::channelPen(colours, c, channels));
    graph->setBrush(plotstyle::channelFill(colours, c, channels));
    graph->setAntialiased(false);
    graph->setData(keys, values, true);
  }
  if (m_curves.guides) {
    for (const double limit : {m_curves.guides->first, m_curves.guides->second}) {
      auto* guide = new QCPItemStraightLine(m_plot);
      guide->setPen(plotstyle::guidePen(colours));
      guide->point1->setCoords(limit, 0.5);
      guide->point2->setCoords(limit, 1);
      guide->setAntialiased(false);
      m_guides << guide;
    }
  }
  scaleValues();

  const bool isEmpty = channels == 0;
  m_text->setText(isEmpty ? m_curves.reason : m_remark);
  m_text->setColor(colours.muted);
  m_text->setBrush(isEmpty || m_remark.isEmpty() ? QBrush(Qt::NoBrush) : QBrush(colours.field));
  m_text->setPadding(QMargins(3, 0, 3, 0));
  m_text->setFont(interfaceFont(metrics::chip));
  m_text->setPositionAlignment(isEmpty ? Qt::AlignCenter : Qt::AlignTop | Qt::AlignHCenter);
  m_text->position->setCoords(0.5, isEmpty ? 0.5 : 0.0);
  m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void HistogramChart::scaleValues() {
  double top = 1, highest = 1;
  int cut = 0;
  for (const HistogramCurve& curve : m_curves.channels) {
    const TamedHeight height = tamedHeight(curve.counts);
    if (curve.counts.empty()) continue;
    highest = std::max(highest, *std::max_element(curve.counts.begin(), curve.counts.end()));
    top = std::max(top, height.top);
    cut = std::max(cut, height.cutBins);
  }
  // A logarithmic axis needs no taming, and a bin that fits after all is not cut.
  const bool isCut = !m_logScale && cut > 0 && highest > 1.05 * top;
  m_remark =
      isCut ? (cut == 1 ? tr("one tall bin cut off") : tr("%n tall bins cut off", nullptr, cut)) : QString();
  if (m_logScale)
    m_plot->yAxis->setRange(kEmptyBin, highest * 1.5);
  else
    m_plot->yAxis->setRange(0, top * 1.04);
  showOutside();
}

void HistogramChart::showOutside() {
  for (QCPItemRect* strip : std::exchange(m_strips, {})) m_plot->removeItem(strip);
  double below = 0, above = 0;
  for (const HistogramCurve& curve : m_curves.channels) {
    below = std::max(below, curve.below);
    above = std::max(above, curve.above);
  }
  const QCPRange range = m_plot->yAxis->range();
  const auto addStrip = [&](double count, double left, const QColor& colour) {
    if (count <= 0) return;
    const double share = m_logScale ? std::log(count / range.lower) / std::log(range.upper / range.lower)
                                    : count / range.upper;
    auto* strip = new QCPItemRect(m_plot);
    for (QCPItemPosition* position : {strip->topLeft, strip->bottomRight})
      position->setType(QCPItemPosition::ptAxisRectRatio);
    strip->topLeft->setCoords(left, 1.0 - std::clamp(share, kLeastStrip, 1.0));
    strip->bottomRight->setCoords(left + kStripWidth, 1);
    strip->setPen(Qt::NoPen);
    strip->setBrush(colour);
    m_strips << strip;
  };
  addStrip(below, 0, tokens().accent);
  addStrip(above, 1.0 - kStripWidth, tokens().error);
}

void HistogramChart::setMarks(const std::vector<double>& values) {
  if (values.empty() && m_marks.isEmpty()) return;
  for (QCPItemStraightLine* mark : std::exchange(m_marks, {})) m_plot->removeItem(mark);
  for (std::size_t c = 0; c < values.size(); ++c) {
    auto* mark = new QCPItemStraightLine(m_plot);
    mark->setLayer(kMarkLayer);
    mark->setPen(plotstyle::channelPen(tokens(), c, values.size(), Qt::DashLine));
    mark->point1->setCoords(values[c], 0.5);
    mark->point2->setCoords(values[c], 1);
    mark->setAntialiased(false);
    m_marks << mark;
  }
  m_plot->layer(kMarkLayer)->replot();
}

void HistogramChart::changeEvent(QEvent* event) {
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) rebuild();
  QFrame::changeEvent(event);
}

void HistogramChart::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(tokens().line);
  painter.setBrush(tokens().field);
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::controlRadius,
                          metrics::controlRadius);
}

} // namespace normscope
