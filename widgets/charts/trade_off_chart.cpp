// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/trade_off_chart.h"

#include "charts/figure_canvas.h"
#include "charts/plot_painting.h"
#include "charts/plot_style.h"
#include "charts/trade_off_painting.h"
#include "charts/trade_off_words.h"
#include "session/session.h"
#include "support/fonts.h"
#include "support/translation.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

#include <algorithm>

namespace normscope {
namespace {

constexpr int kLegend = 92, kNoteLine = 15; ///< px beside and below the axes
constexpr int kLowChart = 130;
constexpr double kReach = 10; ///< px, how near the mouse must come to a mark

using figures::TradeOffSpot;

} // namespace

TradeOffChart::TradeOffChart(Session& session, QWidget* parent) : Chart(parent), m_session(session) {
  setObjectName(QStringLiteral("chartTradeOff"));
  setMouseTracking(true);
  new PlotPainting(plot(), [this](QCPPainter& painter) {
    const QRectF area = plot().axisRect()->rect();
    const QRectF legend(area.right() + 12, area.top(), kLegend - 14, area.height());
    const TradeOffSpot* focus = hasFocus() ? focusedSpot() : nullptr;
    paintTradeOff(painter, m_figure, m_scene, {m_session.modeA(), m_session.modeB()}, legend, focus,
                  tokens());
    painter.setFont(interfaceFont(metrics::chip));
    painter.setPen(tokens().muted);
    const QRect viewport = plot().viewport();
    if (!m_reason.isEmpty()) painter.drawText(viewport, Qt::AlignCenter | Qt::TextWordWrap, m_reason);
    if (m_figure.modes.empty() || m_figure.notShown.empty()) return;
    const QRect note(viewport.left() + 4, viewport.bottom() - kNoteLine + 1, viewport.width() - 8, kNoteLine);
    const QString text = tr("Not shown: %1").arg(notShownText(m_figure, QLatin1String(", ")));
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
  if (!m_reason.isEmpty()) return m_reason;
  const QString text = tradeOffSummary(m_figure, m_session.modeA(), m_session.modeB());
  const TradeOffSpot* spot = focusedSpot();
  return spot ? describe(spot->modes) + QLatin1Char(' ') + text : text;
}

const TradeOffSpot* TradeOffChart::focusedSpot() const {
  const auto found =
      std::find_if(m_scene.spots.begin(), m_scene.spots.end(), [this](const TradeOffSpot& spot) {
        return m_focus && std::find(spot.modes.begin(), spot.modes.end(), *m_focus) != spot.modes.end();
      });
  return found == m_scene.spots.end() ? nullptr : &*found;
}

void TradeOffChart::showAnalysis() {
  const auto analysis = m_session.analysis();
  m_figure = tradeOffFigure(analysis.get());
  m_reason = whyNoTradeOff(analysis.get(), m_figure);
  m_scene = {};
  m_focus.reset();
  rebuild();
}

void TradeOffChart::rebuild() {
  const bool isEmpty = m_figure.modes.empty();
  m_arrangedIn = {};
  plotstyle::apply(plot(), tokens());
  plotstyle::applyScatterAxes(plot(), tokens());
  plot().axisRect()->setVisible(!isEmpty);
  for (QCPAxis* axis : {plot().xAxis, plot().yAxis}) axis->setVisible(!isEmpty);
  nameAxes();
  plot().plotLayout()->setMargins(QMargins(0, 2, kLegend, m_figure.notShown.empty() ? 0 : kNoteLine));
  showAxis(*plot().xAxis, m_figure.kept);
  showAxis(*plot().yAxis, m_figure.noise);
  Chart::rebuild();
}

/// A low chart has no line to spare for the name of its axis; the words in the corners say it too.
void TradeOffChart::nameAxes() {
  const bool isLow = height() < kLowChart;
  plot().xAxis->setLabel(isLow ? QString() : translated(m_figure.kept.title));
  plot().yAxis->setLabel(translated(m_figure.noise.title));
}

void TradeOffChart::resizeEvent(QResizeEvent* event) {
  nameAxes();
  Chart::resizeEvent(event);
}

/// Once for each size: a plot is laid out anew at every replot.
void TradeOffChart::arrange() {
  const QRect area = plot().axisRect()->rect();
  if (area == m_arrangedIn) return;
  m_arrangedIn = area;
  m_scene = figures::arrange(m_figure, canvasOf(*plot().axisRect()), m_session.modeA(), m_session.modeB());
}

std::vector<std::size_t> TradeOffChart::modesAt(const QPointF& place) const {
  for (const figures::TradeOffLine& line : m_scene.names)
    if (line.mode && toQt(line.box).contains(place)) return {*line.mode};
  const TradeOffSpot* nearest = nullptr;
  double reach = kReach;
  for (const TradeOffSpot& spot : m_scene.spots) {
    const double length = QLineF(toQt(spot.at), place).length();
    if (length >= reach) continue;
    nearest = &spot;
    reach = length;
  }
  return nearest ? nearest->modes : std::vector<std::size_t>();
}

QString TradeOffChart::describe(const std::vector<std::size_t>& modes) const {
  if (modes.empty()) return {};
  QStringList titles;
  for (const std::size_t mode : modes) titles << translated(m_figure.modes[mode].label);
  const ModeOutcome* outcome = m_session.outcome(m_figure.modes[modes.front()].id);
  return titles.join(QStringLiteral(", ")) + QLatin1Char('\n') +
         (outcome ? tradeOffText(*outcome) : QString());
}

QString TradeOffChart::toolTipAt(const QPoint& place) const {
  const QString words = describe(modesAt(place));
  if (!words.isEmpty()) return words + QLatin1Char('\n') + tr("Click: A. Right click or Ctrl+click: B.");
  const bool isNote = place.y() > plot().viewport().bottom() - kNoteLine && !m_figure.modes.empty();
  return isNote ? notShownText(m_figure, QLatin1String("\n")) : QString();
}

void TradeOffChart::choose(const std::vector<std::size_t>& modes, bool asB, const QPoint& globalPosition) {
  const auto setMode = [this, asB](const std::string& id) {
    asB ? m_session.setModeB(id) : m_session.setModeA(id);
  };
  if (modes.size() == 1) setMode(m_figure.modes[modes.front()].id);
  if (modes.size() < 2) return;
  auto* menu = new QMenu(this);
  menu->setObjectName(QStringLiteral("menuCoinciding"));
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->addSection(asB ? tr("Make B") : tr("Make A"));
  for (const std::size_t mode : modes)
    menu->addAction(translated(m_figure.modes[mode].label), this,
                    [setMode, id = m_figure.modes[mode].id] { setMode(id); });
  menu->popup(globalPosition);
}

void TradeOffChart::stepFocus(int step) {
  const auto& spots = m_scene.spots; // from left to right
  if (spots.empty()) return;
  const auto count = static_cast<int>(spots.size());
  const TradeOffSpot* focused = focusedSpot();
  const int from = focused ? static_cast<int>(focused - spots.data()) : step > 0 ? -1 : count;
  m_focus = spots[static_cast<std::size_t>(std::clamp(from + step, 0, count - 1))].modes.front();
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
      choose(spot->modes, event->modifiers().testFlag(Qt::ControlModifier),
             plot().mapToGlobal(toQt(spot->at).toPoint()));
    return;
  default: Chart::keyPressEvent(event);
  }
}

void TradeOffChart::mouseMoveEvent(QMouseEvent* event) {
  const bool isOver = !modesAt(toPlot(event->pos())).empty();
  setCursor(isOver ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void TradeOffChart::mouseReleaseEvent(QMouseEvent* event) {
  const bool isRight = event->button() == Qt::RightButton;
  if (!isRight && event->button() != Qt::LeftButton) return;
  choose(modesAt(toPlot(event->pos())), isRight || event->modifiers().testFlag(Qt::ControlModifier),
         event->globalPosition().toPoint());
}

/// A right click on a mode chooses it; elsewhere, and by key, it is the chart's menu.
void TradeOffChart::contextMenuEvent(QContextMenuEvent* event) {
  const bool isMouse = event->reason() == QContextMenuEvent::Mouse;
  if (!isMouse || modesAt(toPlot(event->pos())).empty()) Chart::contextMenuEvent(event);
}

} // namespace normscope
