// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/trade_off_chart.h"

#include "charts/plot_painting.h"
#include "charts/plot_style.h"
#include "session/session.h"
#include "support/fonts.h"
#include "support/number_text.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace normscope {
namespace {

constexpr int kLegend = 92, kNoteLine = 15; ///< px beside and below the axes
constexpr int kLowChart = 130;
constexpr double kLeastShare = 1e-5; ///< where modes without any noise stand: below 0.001 %

/// Ticks at 1, 3 and 10 of each decade of a share, or at decades alone where there are many.
QSharedPointer<QCPAxisTicker> shareTicks(const QCPRange& range, double floor) {
  QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
  ticker->setSubTickCount(0);
  const bool isWide = std::log10(range.upper / range.lower) > 2.2;
  for (int decade = -6; decade <= 2; ++decade)
    for (const double factor : {1.0, 3.0}) {
      const double share = factor * std::pow(10.0, decade);
      const int decimals = std::max(0, -decade - 2);
      if (factor == 1.0 || !isWide)
        ticker->addTick(share, figureText(100 * share, decimals) + QStringLiteral(" %"));
    }
  if (floor > 0) ticker->addTick(floor, QStringLiteral("0 %"));
  return ticker;
}

QSharedPointer<QCPAxisTicker> keptTicks(double upper) {
  QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
  ticker->setSubTickCount(0);
  const int step = upper > 4 ? 100 : upper > 2 ? 50 : 25;
  for (int percent = 0; percent <= 100 * upper && percent <= 5000; percent += step)
    ticker->addTick(percent / 100.0, QString::number(percent) + QStringLiteral(" %"));
  return ticker;
}

} // namespace

TradeOffChart::TradeOffChart(Session& session, QWidget* parent) : Chart(parent), m_session(session) {
  setObjectName(QStringLiteral("chartTradeOff"));
  setMouseTracking(true);
  plot().yAxis->setScaleType(QCPAxis::stLogarithmic);
  new PlotPainting(plot(), [this](QCPPainter& painter) {
    const QRectF area = plot().axisRect()->rect();
    const QRectF legend(area.right() + 12, area.top(), kLegend - 14, area.height());
    const TradeOffSpot* focus = hasFocus() ? focusedSpot() : nullptr;
    paintTradeOff(painter, m_scene, m_data, m_session.modeA(), m_session.modeB(), legend, focus, tokens());
    painter.setFont(interfaceFont(metrics::chip));
    painter.setPen(tokens().muted);
    const QRect viewport = plot().viewport();
    if (!m_data.reason.isEmpty())
      painter.drawText(viewport, Qt::AlignCenter | Qt::TextWordWrap, m_data.reason);
    if (m_data.points.empty() || m_data.notShown.isEmpty()) return;
    const QRect note(viewport.left() + 4, viewport.bottom() - kNoteLine + 1, viewport.width() - 8, kNoteLine);
    const QString text = tr("Not shown: %1").arg(m_data.notShown.join(QStringLiteral(", ")));
    painter.drawText(note, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, note.width()));
  });
  connect(&plot(), &QCustomPlot::afterLayout, this, &TradeOffChart::arrange);
  connect(&m_session, &Session::analysisChanged, this, &TradeOffChart::showAnalysis);
  for (const auto signal : {&Session::modeAChanged, &Session::modeBChanged})
    connect(&m_session, signal, this, &TradeOffChart::rebuild);
  showAnalysis();
}

ValueTable TradeOffChart::values() const { return tradeOffValues(m_session.analysis().get()); }
QString TradeOffChart::fileName() const { return tr("trade-off"); }

QString TradeOffChart::summary() const {
  QString text = tradeOffSummary(m_data, m_session.modeA(), m_session.modeB());
  if (const TradeOffSpot* spot = focusedSpot()) text = describe(spot->points) + QLatin1Char(' ') + text;
  return text;
}

const TradeOffSpot* TradeOffChart::focusedSpot() const {
  const auto found =
      std::find_if(m_scene.spots.begin(), m_scene.spots.end(), [this](const TradeOffSpot& spot) {
        return m_focus && std::find(spot.points.begin(), spot.points.end(), *m_focus) != spot.points.end();
      });
  return found == m_scene.spots.end() ? nullptr : &*found;
}

void TradeOffChart::showAnalysis() {
  m_data = tradeOff(m_session.analysis().get());
  m_focus.reset();
  rebuild();
}

void TradeOffChart::rebuild() {
  const bool isEmpty = m_data.points.empty();
  plotstyle::apply(plot(), tokens());
  plotstyle::applyScatterAxes(plot(), tokens());
  plot().axisRect()->setVisible(!isEmpty);
  for (QCPAxis* axis : {plot().xAxis, plot().yAxis}) axis->setVisible(!isEmpty);
  nameAxes();
  plot().plotLayout()->setMargins(QMargins(0, 2, kLegend, m_data.notShown.isEmpty() ? 0 : kNoteLine));
  scaleAxes();
  Chart::rebuild();
}

/// A low chart has no line to spare for the name of its axis; the words in the corners say it too.
void TradeOffChart::nameAxes() {
  const bool isLow = height() < kLowChart;
  plot().xAxis->setLabel(isLow ? QString() : tr("Differences between images kept (100 %: as in the files)"));
  plot().yAxis->setLabel(tr("Noise share"));
}

void TradeOffChart::resizeEvent(QResizeEvent* event) {
  nameAxes();
  Chart::resizeEvent(event);
}

void TradeOffChart::scaleAxes() {
  double widest = 1, low = 1, high = 0;
  bool hasZero = false;
  for (const TradeOffPoint& point : m_data.points) {
    widest = std::max(widest, point.kept);
    high = std::max(high, point.noiseShare);
    if (point.noiseShare > kLeastShare)
      low = std::min(low, point.noiseShare);
    else
      hasZero = true;
  }
  const double lowest = std::min(low, std::max(high, kLeastShare) / 10);
  const double floor = hasZero ? lowest / 4 : 0;
  const double upper = std::max(high, kLeastShare) * 2.2;
  plot().yAxis->setRange(hasZero ? floor / 1.6 : lowest / 2.2, upper);
  plot().yAxis->setTicker(shareTicks(plot().yAxis->range(), floor));
  plot().xAxis->setRange(-0.04 * widest, widest * 1.12);
  plot().xAxis->setTicker(keptTicks(widest * 1.12));
}

QPointF TradeOffChart::pixelOf(const TradeOffPoint& point) const {
  const QCPRange shares = plot().yAxis->range();
  const double share = point.noiseShare > kLeastShare ? point.noiseShare : shares.lower * 1.6;
  return {plot().xAxis->coordToPixel(point.kept), plot().yAxis->coordToPixel(share)};
}

void TradeOffChart::arrange() {
  std::vector<QPointF> at;
  for (const TradeOffPoint& point : m_data.points) at.push_back(pixelOf(point));
  m_scene = arrangeTradeOff(m_data, at, plot().axisRect()->rect(), m_session.modeA(), m_session.modeB());
}

QString TradeOffChart::describe(const std::vector<std::size_t>& points) const {
  if (points.empty()) return {};
  QStringList titles;
  for (const std::size_t point : points) titles << m_data.points[point].title;
  const ModeOutcome* outcome = m_session.outcome(m_data.points[points.front()].id);
  return titles.join(QStringLiteral(", ")) + QLatin1Char('\n') +
         (outcome ? tradeOffText(*outcome) : QString());
}

QString TradeOffChart::toolTipAt(const QPoint& place) const {
  const QString words = describe(m_scene.pointsAt(place));
  if (!words.isEmpty()) return words + QLatin1Char('\n') + tr("Click: A. Right click or Ctrl+click: B.");
  const bool isNote = place.y() > plot().viewport().bottom() - kNoteLine && !m_data.points.empty();
  return isNote ? m_data.notShown.join(QLatin1Char('\n')) : QString();
}

void TradeOffChart::choose(const std::vector<std::size_t>& points, bool asB, const QPoint& globalPosition) {
  const auto setMode = [this, asB](const std::string& id) {
    asB ? m_session.setModeB(id) : m_session.setModeA(id);
  };
  if (points.size() == 1) setMode(m_data.points[points.front()].id);
  if (points.size() < 2) return;
  auto* menu = new QMenu(this);
  menu->setObjectName(QStringLiteral("menuCoinciding"));
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->addSection(asB ? tr("Make B") : tr("Make A"));
  for (const std::size_t point : points)
    menu->addAction(m_data.points[point].title, this,
                    [setMode, id = m_data.points[point].id] { setMode(id); });
  menu->popup(globalPosition);
}

void TradeOffChart::stepFocus(int step) {
  std::vector<const TradeOffSpot*> order;
  for (const TradeOffSpot& spot : m_scene.spots) order.push_back(&spot);
  if (order.empty()) return;
  std::stable_sort(order.begin(), order.end(),
                   [](const TradeOffSpot* a, const TradeOffSpot* b) { return a->at.x() < b->at.x(); });
  const auto count = static_cast<int>(order.size());
  const auto found = std::find(order.begin(), order.end(), focusedSpot());
  const int from = found == order.end() ? (step > 0 ? -1 : count) : static_cast<int>(found - order.begin());
  m_focus = order[static_cast<std::size_t>(std::clamp(from + step, 0, count - 1))]->points.front();
  rebuild();
}

void TradeOffChart::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
  case Qt::Key_Right:
  case Qt::Key_Up: stepFocus(1); return;
  case Qt::Key_Left:
  case Qt::Key_Down: stepFocus(-1); return;
  case Qt::Key_Return:
  case Qt::Key_Enter:
    if (const TradeOffSpot* spot = focusedSpot())
      choose(spot->points, event->modifiers().testFlag(Qt::ControlModifier),
             plot().mapToGlobal(spot->at.toPoint()));
    return;
  default: Chart::keyPressEvent(event);
  }
}

void TradeOffChart::mouseMoveEvent(QMouseEvent* event) {
  const bool isOver = !m_scene.pointsAt(toPlot(event->pos())).empty();
  setCursor(isOver ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void TradeOffChart::mouseReleaseEvent(QMouseEvent* event) {
  const bool isRight = event->button() == Qt::RightButton;
  if (!isRight && event->button() != Qt::LeftButton) return;
  choose(m_scene.pointsAt(toPlot(event->pos())), isRight || event->modifiers().testFlag(Qt::ControlModifier),
         event->globalPosition().toPoint());
}

/// A right click on a mode chooses it; elsewhere, and by key, it is the chart's menu.
void TradeOffChart::contextMenuEvent(QContextMenuEvent* event) {
  const bool isMouse = event->reason() == QContextMenuEvent::Mouse;
  if (!isMouse || m_scene.pointsAt(toPlot(event->pos())).empty()) Chart::contextMenuEvent(event);
}

} // namespace normscope
