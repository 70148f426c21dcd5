// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/convergence_chart.h"

#include "charts/plot_painting.h"
#include "charts/plot_style.h"
#include "session/session.h"
#include "support/channel_style.h"
#include "support/fonts.h"
#include "support/number_text.h"

#include <algorithm>
#include <cmath>

namespace normscope {
namespace {

constexpr double kLevels = 255;
constexpr int kLetterGap = 10;       ///< px between the letters at the curves' ends
constexpr int kTickWidth = 44;       ///< px of "10,000" and its surroundings
constexpr int kAxisWidth = 50;       ///< px that a half does not have for its curves
constexpr std::size_t kSettled = 20; ///< images before which a curve may leave the chart

QString withMargin(double value, const std::optional<double>& half) {
  const QString figure = figureText(value * kLevels, 2);
  return half ? figure + QChar(0x00a0) + marginText(*half * kLevels, 2) : figure;
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

/// Whole decades, as many as `width` pixels hold.
QSharedPointer<QCPAxisTickerText> decades(double last, int width) {
  QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
  ticker->setSubTickCount(0);
  const int room = std::max(1, width / kTickWidth);
  const int step = 1 + static_cast<int>(std::log10(last)) / room;
  for (int decade = 0; std::pow(10.0, decade) <= last; decade += step)
    ticker->addTick(std::pow(10.0, decade), countText(static_cast<std::uint64_t>(std::pow(10.0, decade))));
  return ticker;
}

} // namespace

ConvergenceChart::ConvergenceChart(Session& session, QWidget* parent)
    : Chart(parent)
    , m_session(session)
    , m_measures{{{tr("mean"), plot().axisRect(), &ConvergencePoint::Channel::mean,
                   &ConvergencePoint::Channel::meanHalfWidth95},
                  {tr("σ"), new QCPAxisRect(&plot()), &ConvergencePoint::Channel::std,
                   &ConvergencePoint::Channel::stdHalfWidth95}}} {
  setObjectName(QStringLiteral("chartConvergence"));
  plot().plotLayout()->addElement(0, 1, m_measures[1].area);
  for (const Measure& measure : m_measures)
    measure.area->axis(QCPAxis::atBottom)->setScaleType(QCPAxis::stLogarithmic);
  new PlotPainting(plot(), [this](QCPPainter& painter) {
    if (!m_points.empty()) {
      for (const Measure& measure : m_measures) paintWords(painter, measure);
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
  for (const Measure& measure : m_measures) {
    measure.area->setVisible(!m_points.empty());
    for (QCPAxis* axis : measure.area->axes()) axis->setVisible(!m_points.empty());
    for (const auto side : {QCPAxis::atTop, QCPAxis::atRight})
      if (QCPAxis* axis = measure.area->axis(side)) axis->setVisible(false);
    draw(measure);
    scale(measure);
  }
  Chart::rebuild();
}

void ConvergenceChart::draw(const Measure& measure) {
  QCPAxis* const x = measure.area->axis(QCPAxis::atBottom);
  QCPAxis* const y = measure.area->axis(QCPAxis::atLeft);
  for (std::size_t c = 0; c < channels(); ++c) {
    QVector<double> images, values, known, low, high;
    for (const ConvergencePoint& point : m_points) {
      const auto& channel = point.channels[std::min(c, point.channels.size() - 1)];
      const double value = channel.*measure.value * kLevels;
      images << static_cast<double>(point.attempted);
      values << value;
      if (!(channel.*measure.halfWidth)) continue;
      const double half = *(channel.*measure.halfWidth) * kLevels;
      known << images.back();
      low << value - half;
      high << value + half;
    }
    QCPGraph* below = plot().addGraph(x, y);
    QCPGraph* above = plot().addGraph(x, y);
    for (QCPGraph* edge : {below, above}) edge->setPen(Qt::NoPen);
    below->setData(known, low, true);
    above->setData(known, high, true);
    above->setBrush(channelFill(tokens(), c, channels()));
    above->setChannelFillGraph(below);
    QCPGraph* line = plot().addGraph(x, y);
    line->setPen(channelPen(tokens(), c, channels()));
    line->setData(images, values, true);
    if (m_points.size() == 1)
      line->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, line->pen().color(), 5));
  }
}

void ConvergenceChart::scale(const Measure& measure) {
  if (m_points.empty()) return;
  const std::size_t last = m_points.back().attempted;
  double low = INFINITY, high = -INFINITY;
  for (const ConvergencePoint& point : m_points) {
    if (point.attempted < std::min(kSettled, last / 4)) continue;
    for (const auto& channel : point.channels) {
      const double value = channel.*measure.value * kLevels;
      const double half = (channel.*measure.halfWidth).value_or(0.0) * kLevels;
      low = std::min(low, value - half);
      high = std::max(high, value + half);
    }
  }
  const double space = std::max(0.5, (high - low) * 0.08);
  const double found = static_cast<double>(std::max<std::size_t>(m_session.convergence()->found(), 2));
  QCPAxis* const x = measure.area->axis(QCPAxis::atBottom);
  QCPAxis* const y = measure.area->axis(QCPAxis::atLeft);
  y->setRange(low - space, high + space);
  y->ticker()->setTickCount(4);
  y->setNumberFormat(QStringLiteral("g"));
  x->setRange(1, found * std::pow(found, 0.08)); // room for a letter
  x->setTicker(decades(found, width() / 2 - kAxisWidth));
}

/// What is drawn, and the channels' names at the ends of their curves, so that colour is not the only sign.
void ConvergenceChart::paintWords(QCPPainter& painter, const Measure& measure) const {
  painter.setFont(interfaceFont(metrics::chip));
  painter.setPen(tokens().muted);
  painter.drawText(measure.area->rect().adjusted(0, 0, -2, 0), Qt::AlignTop | Qt::AlignRight, measure.title);
  if (channels() < 2) return;
  struct Letter {
    std::size_t channel;
    double y;
  };
  const ConvergencePoint& last = m_points.back();
  std::vector<Letter> letters;
  for (std::size_t c = 0; c < channels(); ++c) {
    const double value = last.channels[c].*measure.value * kLevels;
    letters.push_back({c, measure.area->axis(QCPAxis::atLeft)->coordToPixel(value)});
  }
  std::ranges::sort(letters, {}, &Letter::y);
  // Those in the middle stay, the others make room.
  letters.front().y = std::min(letters.front().y, letters[1].y - kLetterGap);
  letters.back().y = std::max(letters.back().y, letters[letters.size() - 2].y + kLetterGap);
  const double x = measure.area->axis(QCPAxis::atBottom)->coordToPixel(static_cast<double>(last.attempted));
  painter.setFont(interfaceFont(metrics::chip, QFont::DemiBold));
  for (const Letter& letter : letters) {
    painter.setPen(channelPen(tokens(), letter.channel, channels()).color());
    painter.drawText(QRectF(x + 3, letter.y - 8, 14, 16), Qt::AlignVCenter | Qt::AlignLeft,
                     channelLetter(letter.channel, channels()));
  }
}

QString ConvergenceChart::toolTipAt(const QPoint& place) const {
  if (m_points.empty()) return {};
  const auto under = std::ranges::find_if(
      m_measures, [&](const Measure& measure) { return measure.area->rect().contains(place); });
  if (under == m_measures.end()) return summary();
  const double images = under->area->axis(QCPAxis::atBottom)->pixelToCoord(place.x());
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
    const double number = value ? *value * kLevels : kUnknown;
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
  for (const Measure& measure : m_measures) scale(measure);
  Chart::resizeEvent(event);
}

} // namespace normscope
