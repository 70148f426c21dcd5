// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/histogram_gestures.h"

#include "support/tokens.h"

#include <QApplication>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <limits>

namespace normscope {
namespace {

constexpr double kMargin = 0.004;   ///< of the axis, so that the first and the last step are seen whole
constexpr double kWheelStep = 1.25; ///< for a notch of 120
constexpr double kFewestBins = 4;   ///< that the plot shows
constexpr double kInfinity = std::numeric_limits<double>::infinity();
const QString kBrushLayer = QStringLiteral("brush");

} // namespace

HistogramGestures::HistogramGestures(QWidget& chart, QCustomPlot& plot)
    : QObject(&chart), m_chart(chart), m_plot(plot) {
  m_plot.addLayer(kBrushLayer, m_plot.layer(QStringLiteral("overlay")));
  m_plot.layer(kBrushLayer)->setMode(QCPLayer::lmBuffered);
  m_item = new QCPItemRect(&m_plot);
  m_item->setLayer(kBrushLayer);
  for (QCPItemPosition* position : {m_item->topLeft, m_item->bottomRight})
    position->setTypeY(QCPItemPosition::ptAxisRectRatio);
  m_item->setVisible(false);
  restyle();
  m_chart.installEventFilter(this);
}

void HistogramGestures::restyle() {
  QColor ground = tokens().accent;
  ground.setAlphaF(0.18F);
  m_item->setBrush(ground);
  m_item->setPen(QPen(tokens().accent, 1));
}

void HistogramGestures::setAxis(double low, double high, double binWidth) {
  const bool isSame = low == m_low && high == m_high;
  m_low = low;
  m_high = high;
  m_binWidth = binWidth;
  if (!isSame) resetZoom();
}

bool HistogramGestures::isZoomed() const {
  return m_plot.xAxis->range().size() < 0.999 * (m_high - m_low) * (1 + 2 * kMargin);
}

void HistogramGestures::resetZoom() { setRange({-kInfinity, kInfinity}); }

/// No further than the axis goes, no closer than a few bins.
void HistogramGestures::setRange(QCPRange range) {
  const double margin = kMargin * (m_high - m_low);
  const double low = m_low - margin, high = m_high + margin;
  if (!(range.size() < high - low)) {
    range = {low, high};
  } else {
    const double size = std::min(std::max(range.size(), kFewestBins * m_binWidth), high - low);
    const double from = std::clamp(range.center() - size / 2, low, high - size);
    range = {from, from + size};
  }
  if (range == m_plot.xAxis->range()) return;
  m_plot.xAxis->setRange(range);
  Q_EMIT zoomed();
  m_plot.replot(QCustomPlot::rpQueuedReplot);
}

void HistogramGestures::zoom(double x, double factor) {
  const double at = valueAt(x);
  const QCPRange now = m_plot.xAxis->range();
  const double size = std::max(now.size() / factor, kFewestBins * m_binWidth);
  const double from = at - (at - now.lower) * size / now.size();
  setRange({from, from + size});
}

double HistogramGestures::valueAt(double x) const {
  return m_plot.xAxis->pixelToCoord(x - m_plot.mapTo(&m_chart, QPoint()).x());
}

std::optional<HistogramGestures::Range> HistogramGestures::dragged(double x) const {
  if (!m_from || std::abs(x - *m_from) < QApplication::startDragDistance()) return std::nullopt;
  const auto [from, to] = std::minmax({valueAt(*m_from), valueAt(x)});
  const double low = m_low + std::floor((from - m_low) / m_binWidth) * m_binWidth;
  const double high = m_low + std::ceil((to - m_low) / m_binWidth) * m_binWidth;
  if (high <= m_low || low >= m_high) return std::nullopt;
  return Range{from < m_low ? -kInfinity : low, to > m_high ? kInfinity : high};
}

void HistogramGestures::setBrush(const std::optional<Range>& brush) {
  m_brush = brush;
  if (!m_from) show(brush);
}

void HistogramGestures::show(const std::optional<Range>& range) {
  if (!range && !m_item->visible()) return;
  m_item->setVisible(range.has_value());
  if (range) {
    const double beyond = m_high - m_low; // outside of what can be shown
    m_item->topLeft->setCoords(std::max(range->first, m_low - beyond), -0.1);
    m_item->bottomRight->setCoords(std::min(range->second, m_high + beyond), 1.1);
  }
  m_plot.layer(kBrushLayer)->replot();
}

bool HistogramGestures::press(const QMouseEvent& event) {
  if (event.button() == Qt::LeftButton) m_from = event.position().x();
  if (event.button() == Qt::MiddleButton) m_panned = event.position().x();
  return m_from || m_panned;
}

bool HistogramGestures::move(const QMouseEvent& event) {
  const double x = event.position().x();
  if (m_panned) {
    const double by = valueAt(*m_panned) - valueAt(x);
    m_panned = x;
    setRange(m_plot.xAxis->range() + by);
  } else if (m_from) {
    show(dragged(x));
  }
  return m_from || m_panned;
}

bool HistogramGestures::release(const QMouseEvent& event) {
  if (event.button() == Qt::MiddleButton) return std::exchange(m_panned, std::nullopt).has_value();
  if (event.button() != Qt::LeftButton || !m_from) return false;
  const std::optional<Range> range = dragged(event.position().x());
  m_from.reset();
  show(m_brush); // the brush is what its owner makes of the signal
  if (range) Q_EMIT brushed(range->first, range->second);
  return true;
}

bool HistogramGestures::eventFilter(QObject* watched, QEvent* event) {
  switch (event->type()) {
  case QEvent::MouseButtonPress: return press(*static_cast<QMouseEvent*>(event));
  case QEvent::MouseMove: return move(*static_cast<QMouseEvent*>(event));
  case QEvent::MouseButtonRelease: return release(*static_cast<QMouseEvent*>(event));
  case QEvent::MouseButtonDblClick:
    m_from.reset();
    resetZoom();
    Q_EMIT cleared();
    return true;
  case QEvent::Wheel: {
    const auto* wheel = static_cast<QWheelEvent*>(event);
    zoom(wheel->position().x(), std::pow(kWheelStep, wheel->angleDelta().y() / 120.0));
    return true;
  }
  default: return QObject::eventFilter(watched, event);
  }
}

} // namespace normscope
