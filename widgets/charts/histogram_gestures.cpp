// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/histogram_gestures.h"

#include "support/tokens.h"

#include <QApplication>
#include <QKeyEvent>
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
  const bool isSame = low == m_axis.low && high == m_axis.high;
  m_axis = {low, high, binWidth};
  if (!isSame) resetZoom();
}

bool HistogramGestures::isZoomed() const {
  return m_plot.xAxis->range().size() < 0.999 * (m_axis.high - m_axis.low) * (1 + 2 * kMargin);
}

void HistogramGestures::resetZoom() { setRange({-kInfinity, kInfinity}); }

/// No further than the axis goes, no closer than a few bins.
void HistogramGestures::setRange(QCPRange range) {
  const double margin = kMargin * (m_axis.high - m_axis.low);
  const double low = m_axis.low - margin, high = m_axis.high + margin;
  if (!(range.size() < high - low)) {
    range = {low, high};
  } else {
    const double size = std::min(std::max(range.size(), kFewestBins * m_axis.binWidth), high - low);
    const double from = std::clamp(range.center() - size / 2, low, high - size);
    range = {from, from + size};
  }
  if (range == m_plot.xAxis->range()) return;
  m_plot.xAxis->setRange(range);
  Q_EMIT zoomed();
  m_plot.replot(QCustomPlot::rpQueuedReplot);
}

void HistogramGestures::zoom(double at, double factor) {
  const QCPRange now = m_plot.xAxis->range();
  const double size = std::max(now.size() / factor, kFewestBins * m_axis.binWidth);
  const double from = at - (at - now.lower) * size / now.size();
  setRange({from, from + size});
}

double HistogramGestures::valueAt(double x) const {
  return m_plot.xAxis->pixelToCoord(x - m_plot.mapTo(&m_chart, QPoint()).x());
}

std::optional<HistogramGestures::Range> HistogramGestures::dragged(double x) const {
  if (!m_from || std::abs(x - *m_from) < QApplication::startDragDistance()) return std::nullopt;
  const auto [from, to] = std::minmax({valueAt(*m_from), valueAt(x)});
  const double low = m_axis.low + std::floor((from - m_axis.low) / m_axis.binWidth) * m_axis.binWidth;
  const double high = m_axis.low + std::ceil((to - m_axis.low) / m_axis.binWidth) * m_axis.binWidth;
  if (high <= m_axis.low || low >= m_axis.high) return std::nullopt;
  return Range{from < m_axis.low ? -kInfinity : low, to > m_axis.high ? kInfinity : high};
}

void HistogramGestures::setBrush(const std::optional<Range>& brush) {
  m_brush = brush;
  if (!m_from) show(brush);
}

void HistogramGestures::show(const std::optional<Range>& range) {
  if (!range && !m_item->visible()) return;
  m_item->setVisible(range.has_value());
  if (range) {
    const double beyond = m_axis.high - m_axis.low; // outside of what can be shown
    m_item->topLeft->setCoords(std::max(range->first, m_axis.low - beyond), -0.1);
    m_item->bottomRight->setCoords(std::min(range->second, m_axis.high + beyond), 1.1);
  }
  m_plot.layer(kBrushLayer)->replot();
}

bool HistogramGestures::pressKey(const QKeyEvent& event) {
  switch (event.key()) {
  case Qt::Key_Up:
  case Qt::Key_Down: {
    const Range at = m_brush.value_or(Range(m_plot.xAxis->range().lower, m_plot.xAxis->range().upper));
    const double centre = (std::max(at.first, m_axis.low) + std::min(at.second, m_axis.high)) / 2;
    zoom(centre, event.key() == Qt::Key_Up ? kWheelStep : 1 / kWheelStep);
    return true;
  }
  case Qt::Key_Backspace: Q_EMIT cleared(); return true;
  default: break;
  }
  const std::optional<Range> range = movedByKey(m_axis, m_brush, event.key(), event.modifiers());
  if (range) Q_EMIT brushed(range->first, range->second);
  return range.has_value();
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
  case QEvent::KeyPress: return pressKey(*static_cast<QKeyEvent*>(event));
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
    zoom(valueAt(wheel->position().x()), std::pow(kWheelStep, wheel->angleDelta().y() / 120.0));
    return true;
  }
  default: return QObject::eventFilter(watched, event);
  }
}

} // namespace normscope
