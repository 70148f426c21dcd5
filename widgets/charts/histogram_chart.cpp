// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/histogram_chart.h"

#include "charts/figure_canvas.h"
#include "charts/histogram_gestures.h"
#include "charts/plot_style.h"
#include "charts/qcustomplot.h"
#include "support/channel_style.h"
#include "support/fonts.h"
#include "support/number_text.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace normscope {
namespace {

constexpr int kLeft = 7;          ///< margin of the plot
constexpr double kEmptyBin = 0.5; ///< where empty bins stand on a logarithmic axis: below one sample
constexpr int kWordsHeight = 15;  ///< px above the plot
const QString kMarkLayer = QStringLiteral("marks");

figures::Histogram figureOf(const HistogramCurves& curves) {
  std::vector<figures::Curve> outlines;
  for (const HistogramCurve& curve : curves.channels)
    outlines.push_back({curves.low, curves.high, curve.counts});
  return figures::histogram(std::move(outlines));
}

QSharedPointer<QCPAxisTicker> outputTicks() {
  QSharedPointer<QCPAxisTicker> ticker(new QCPAxisTicker);
  ticker->setTickCount(5);
  return ticker;
}

/// Half of the last level's name.
int rightMargin(const HistogramCurves& curves) {
  return curves.countsLevels() && curves.full > 255.0 ? 20 : 12;
}

} // namespace

HistogramChart::HistogramChart(QWidget* parent)
    : QFrame(parent)
    , m_plot(new QCustomPlot(this))
    , m_gestures(new HistogramGestures(*this, *m_plot))
    , m_ends(*m_plot) {
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
  m_text->setClipToAxisRect(false);
  setMinimumHeight(90);
  connect(m_gestures, &HistogramGestures::zoomed, this, [this] {
    showTicks();
    m_ends.followZoom();
  });
  rebuild();
}

void HistogramChart::setCurves(const HistogramCurves& curves) {
  m_curves = curves;
  m_figure = figureOf(curves);
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
  m_gestures->restyle();
  m_plot->clearGraphs();
  setMarks({});

  const bool isEmpty = m_curves.channels.empty();
  m_gestures->setAxis(m_curves.low, m_curves.high, m_curves.binWidth());
  m_plot->xAxis->setTickLabels(!isEmpty);
  showTicks();
  m_plot->yAxis->setScaleType(m_logScale ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
  addCurves();
  scaleValues();
  m_ends.show(m_curves);

  m_text->setColor(colours.muted);
  m_text->setFont(interfaceFont(metrics::chip));
  m_text->setPositionAlignment(isEmpty ? Qt::AlignCenter : Qt::AlignBottom | Qt::AlignHCenter);
  placeText();
  const bool hasWords = !m_remark.isEmpty() || !lowCount().isEmpty() || !highCount().isEmpty();
  m_plot->axisRect()->setMargins(
      QMargins(kLeft, hasWords ? kWordsHeight : 2, rightMargin(m_curves), 0)); // words stand above the plot
  m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void HistogramChart::showTicks() {
  const QCPRange shown = m_plot->xAxis->range();
  if (m_curves.countsLevels())
    normscope::showTicks(*m_plot->xAxis, figures::levelTicks(shown.lower, shown.upper, m_curves.full));
  else
    m_plot->xAxis->setTicker(outputTicks());
}

void HistogramChart::addCurves() {
  const std::size_t channels = m_figure.curves.size();
  for (std::size_t c = 0; c < channels; ++c) {
    const figures::Curve& curve = m_figure.curves[c];
    const auto bins = static_cast<int>(curve.heights.size());
    // A step is drawn around its key; one more empty bin on either side closes the outline.
    QVector<double> keys, values;
    for (int bin = -1; bin <= bins; ++bin) {
      const double count = bin < 0 || bin == bins ? 0.0 : curve.heights[static_cast<std::size_t>(bin)];
      keys << curve.low + (bin + 0.5) * curve.binWidth();
      values << (m_logScale ? std::max(count, kEmptyBin) : count);
    }
    QCPGraph* graph = m_plot->addGraph();
    graph->setLineStyle(QCPGraph::lsStepCenter);
    graph->setPen(channelPen(tokens(), c, channels));
    graph->setBrush(channelFill(tokens(), c, channels));
    graph->setAntialiased(false);
    graph->setData(keys, values, true);
  }
}

void HistogramChart::scaleValues() {
  // A logarithmic axis needs no taming.
  const int cut = m_logScale ? 0 : static_cast<int>(m_figure.mostCut());
  m_remark = cut == 0   ? QString()
             : cut == 1 ? tr("one tall bin cut off")
                        : tr("%n tall bins cut off", nullptr, cut);
  m_heights.clear();
  if (cut > 0) nameCutBins();
  if (m_logScale)
    m_plot->yAxis->setRange(kEmptyBin, std::max(1.0, m_figure.highest) * 1.5);
  else
    m_plot->yAxis->setRange(0, m_figure.top * 1.04);
}

void HistogramChart::nameCutBins() {
  QStringList heights;
  for (const auto& [channel, bin] : m_figure.cut) {
    const figures::Curve& curve = m_figure.curves[channel];
    heights << tr("%1 at %2: %3 samples")
                   .arg(m_curves.channels[channel].letter,
                        figureText(curve.leftOf(bin), curve.binWidth() < 1 ? 2 : 0),
                        countText(static_cast<std::uint64_t>(curve.heights[bin])));
  }
  m_heights = heights.join(QStringLiteral("; "));
}

QString HistogramChart::lowCount() const { return m_ends.lowText(); }
QString HistogramChart::highCount() const { return m_ends.highText(); }

void HistogramChart::setMarks(const std::vector<double>& values) {
  if (values.empty() && m_marks.isEmpty()) return;
  for (QCPItemStraightLine* mark : std::exchange(m_marks, {})) m_plot->removeItem(mark);
  for (std::size_t c = 0; c < values.size(); ++c) {
    auto* mark = new QCPItemStraightLine(m_plot);
    mark->setLayer(kMarkLayer);
    mark->setPen(channelPen(tokens(), c, values.size(), Qt::DashLine));
    mark->point1->setCoords(values[c], 0.5);
    mark->point2->setCoords(values[c], 1);
    mark->setAntialiased(false);
    m_marks << mark;
  }
  m_plot->layer(kMarkLayer)->replot();
}

/// The remark stands between the counts of both ends, in fewer words where there is little room.
void HistogramChart::placeText() {
  if (m_curves.channels.empty()) {
    m_text->setText(m_curves.reason);
    m_text->position->setCoords(0.5, 0.5);
    return;
  }
  const QFontMetricsF font(m_text->font());
  const auto widthOf = [&](const QString& text) {
    return text.isEmpty() ? 0.0 : font.horizontalAdvance(text) + metrics::medium;
  };
  const double low = widthOf(lowCount()), high = widthOf(highCount());
  const double width = std::max(1, m_plot->width() - kLeft - rightMargin(m_curves));
  const bool fits = widthOf(m_remark) <= width - low - high;
  m_text->setText(fits || m_remark.isEmpty() ? m_remark : tr("cut off"));
  m_text->position->setCoords((low + width - high) / 2 / width, 0.0);
}

void HistogramChart::resizeEvent(QResizeEvent* event) {
  QFrame::resizeEvent(event);
  placeText();
}

void HistogramChart::changeEvent(QEvent* event) {
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) rebuild();
  QFrame::changeEvent(event);
}

void HistogramChart::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(hasFocus() ? tokens().accent : tokens().line);
  painter.setBrush(tokens().field);
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::controlRadius,
                          metrics::controlRadius);
}

} // namespace normscope
