// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/convergence_chart.h"

#include "charts/figure_canvas.h"
#include "charts/plot_painting.h"
#include "charts/plot_style.h"
#include "session/session.h"
#include "support/channel_style.h"
#include "support/fonts.h"
#include "support/number_text.h"
#include "support/translation.h"

#include <algorithm>
#include <cmath>

namespace normscope {
namespace {

constexpr double kFullScale = 255;
constexpr int kLetterGap = 10; ///< px between the letters at the curves' ends
constexpr int kTickWidth = 44; ///< px of "10,000" and its surroundings
constexpr int kAxisWidth = 50; ///< px that a half does not have for its curves

QString withMargin(double value, const std::optional<double>& half) {
  const QString figure = figureText(value * kFullScale, 2);
  return half ? figure + QChar(0x00a0) + marginText(*half * kFullScale, 2) : figure;
}

QStringList wordsOf(const ConvergencePoint& point) {
  QStringList words;
  for (std::size_t c = 0; c < point.channels.size(); ++c) {
    const auto& channel = point.channels[c];
    words << ConvergenceChart::tr("%1 mean %2, σ %3")
                 .arg(channelLetter(c, point.channels.size()),
                      withMargin(channel.mean, channel.meanHalfWidth95),
                      withMargin(channel.std, channel.stdHalfWidth95));
  }
  return words;
}

QString imagesText(double images) { return countText(static_cast<std::uint64_t>(images)); }

} // namespace

ConvergenceChart::ConvergenceChart(Session& session, QWidget* parent)
    : Chart(parent), m_session(session), m_areas{plot().axisRect(), new QCPAxisRect(&plot())} {
  setObjectName(QStringLiteral("chartConvergence"));
  plot().plotLayout()->addElement(0, 1, m_areas[1]);
  new PlotPainting(plot(), [this](QCPPainter& painter) {
    if (!m_points.empty()) {
      for (std::size_t i = 0; i < m_areas.size(); ++i) paintWords(painter, *m_areas[i], m_panels[i]);
      return;
    }
    painter.setFont(interfaceFont(metrics::chip));
    painter.setPen(tokens().muted);
    painter.drawText(plot().viewport(), Qt::AlignCenter | Qt::TextWordWrap, summary());
  });
  connect(&m_session, &Session::convergenceChanged, this, &ConvergenceChart::showSession);
  showSession();
}

QString ConvergenceChart::fileName() const { return tr("convergence"); }

/// A hidden chart follows when it is shown: it costs a running scan nothing.
void ConvergenceChart::showSession() {
  const auto convergence = m_session.convergence();
  m_points = convergence ? convergence->points() : std::vector<ConvergencePoint>();
  if (!m_points.empty() && m_points.back() != convergence->now()) m_points.push_back(convergence->now());
  if (isVisible() || m_points.empty()) rebuild();
}

void ConvergenceChart::showEvent(QShowEvent* event) {
  rebuild();
  Chart::showEvent(event);
}

void ConvergenceChart::rebuild() {
  plotstyle::apply(plot(), tokens());
  plotstyle::applyScatterAxes(plot(), tokens());
  plot().clearGraphs();
  plot().plotLayout()->setMargins(QMargins(0, 4, 4, 0));
  arrange();
  for (std::size_t i = 0; i < m_areas.size(); ++i) {
    m_areas[i]->setVisible(!m_points.empty());
    for (QCPAxis* axis : m_areas[i]->axes()) axis->setVisible(!m_points.empty());
    for (const auto side : {QCPAxis::atTop, QCPAxis::atRight})
      if (QCPAxis* axis = m_areas[i]->axis(side)) axis->setVisible(false);
    for (std::size_t c = 0; c < m_panels[i].curves.size(); ++c) draw(*m_areas[i], m_panels[i].curves[c], c);
  }
  Chart::rebuild();
}

/// The figure and its axes, for the chart's width.
void ConvergenceChart::arrange() {
  const auto convergence = m_session.convergence();
  if (!convergence || m_points.empty()) {
    m_panels = {};
    return;
  }
  m_panels = figures::convergence(m_points, convergence->found(), (width() / 2 - kAxisWidth) / kTickWidth);
  for (std::size_t i = 0; i < m_areas.size(); ++i) {
    QCPAxis* const images = m_areas[i]->axis(QCPAxis::atBottom);
    QCPAxis* const levels = m_areas[i]->axis(QCPAxis::atLeft);
    showAxis(*images, m_panels[i].images);
    showTicks(*images, m_panels[i].images.ticks, imagesText);
    levels->setRange(m_panels[i].levels.low, m_panels[i].levels.high);
    levels->ticker()->setTickCount(4);
    levels->setNumberFormat(QStringLiteral("g"));
  }
}

void ConvergenceChart::draw(QCPAxisRect& area, const figures::ConvergenceCurve& curve, std::size_t channel) {
  QVector<double> images, values, known, low, high;
  for (const figures::Point& point : curve.line) {
    images << point.x;
    values << point.y;
  }
  for (const auto& interval : curve.intervals) {
    known << interval.images;
    low << interval.low;
    high << interval.high;
  }
  QCPAxis* const x = area.axis(QCPAxis::atBottom);
  QCPAxis* const y = area.axis(QCPAxis::atLeft);
  QCPGraph* below = plot().addGraph(x, y);
  QCPGraph* above = plot().addGraph(x, y);
  for (QCPGraph* edge : {below, above}) edge->setPen(Qt::NoPen);
  below->setData(known, low, true);
  above->setData(known, high, true);
  above->setBrush(channelFill(tokens(), channel, channels()));
  above->setChannelFillGraph(below);
  QCPGraph* line = plot().addGraph(x, y);
  line->setPen(channelPen(tokens(), channel, channels()));
  line->setData(images, values, true);
  if (values.size() == 1)
    line->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, line->pen().color(), 5));
}

/// What is drawn, and the channels' names at the ends of their curves, so that colour is not the only sign.
void ConvergenceChart::paintWords(QCPPainter& painter, const QCPAxisRect& area,
                                  const figures::ConvergencePanel& panel) const {
  painter.setFont(interfaceFont(metrics::chip));
  painter.setPen(tokens().muted);
  painter.drawText(area.rect().adjusted(0, 0, -2, 0), Qt::AlignTop | Qt::AlignRight, translated(panel.title));
  const std::size_t channels = panel.curves.size();
  if (channels < 2) return;
  std::vector<double> ends;
  for (const figures::ConvergenceCurve& curve : panel.curves)
    ends.push_back(area.axis(QCPAxis::atLeft)->coordToPixel(curve.line.back().y));
  const std::vector<double> places = figures::spreadApart(ends, kLetterGap);
  const double x = area.axis(QCPAxis::atBottom)->coordToPixel(panel.curves.front().line.back().x);
  painter.setFont(interfaceFont(metrics::chip, QFont::DemiBold));
  for (std::size_t c = 0; c < places.size(); ++c) {
    painter.setPen(channelPen(tokens(), c, channels).color());
    painter.drawText(QRectF(x + 3, places[c] - 8, 14, 16), Qt::AlignVCenter | Qt::AlignLeft,
                     channelLetter(c, channels));
  }
}

QString ConvergenceChart::toolTipAt(const QPoint& place) const {
  if (m_points.empty()) return {};
  const auto under =
      std::ranges::find_if(m_areas, [&](const QCPAxisRect* area) { return area->rect().contains(place); });
  if (under == m_areas.end()) return summary();
  const double images = (*under)->axis(QCPAxis::atBottom)->pixelToCoord(place.x());
  const auto nearest = std::ranges::min_element(m_points, {}, [images](const ConvergencePoint& point) {
    return std::abs(std::log(static_cast<double>(point.attempted) / images));
  });
  return tr("After %1 images, in levels of 255:").arg(countText(nearest->attempted)) + QLatin1Char('\n') +
         wordsOf(*nearest).join(QLatin1Char('\n'));
}

QString ConvergenceChart::summary() const {
  const auto convergence = m_session.convergence();
  if (!convergence || m_points.empty()) return tr("Open images to see how soon their means are known.");
  const ConvergencePoint& last = m_points.back();
  const QString text = tr("After %1 of %2 images: %3; levels of 255, 95 % intervals.")
                           .arg(countText(last.attempted), countText(convergence->found()),
                                wordsOf(last).join(QStringLiteral("; ")));
  if (last.meansKnownTo()) return text;
  const std::size_t needed = convergence->imagesNeeded();
  return text + QLatin1Char(' ') +
         (needed > convergence->found() ? tr("There is no interval before the last image.")
                                        : tr("Intervals come after %1 images.").arg(countText(needed)));
}

ValueTable ConvergenceChart::values() const {
  ValueTable table;
  table.header << tr("Images");
  for (std::size_t c = 0; c < channels(); ++c) {
    const QString letter = channelLetter(c, channels());
    table.header << tr("%1 mean").arg(letter) << tr("%1 mean ±").arg(letter) << tr("%1 σ").arg(letter)
                 << tr("%1 σ ±").arg(letter);
  }
  const auto levels = [](const std::optional<double>& value) {
    const double number = value ? *value * kFullScale : kUnknown;
    return ValueCell::number(figureText(number, 2), number);
  };
  for (const ConvergencePoint& point : m_points) {
    std::vector<ValueCell> row{
        ValueCell::number(countText(point.attempted), static_cast<double>(point.attempted))};
    for (std::size_t c = 0; c < channels(); ++c) {
      const auto& channel = point.channels[std::min(c, point.channels.size() - 1)];
      row.insert(row.end(), {levels(channel.mean), levels(channel.meanHalfWidth95), levels(channel.std),
                             levels(channel.stdHalfWidth95)});
    }
    table.rows.push_back(std::move(row));
  }
  return table;
}

void ConvergenceChart::resizeEvent(QResizeEvent* event) {
  arrange();
  Chart::resizeEvent(event);
}

} // namespace normscope
