// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/histogram_ends.h"

#include "charts/histogram_curves.h"
#include "charts/plot_style.h"
#include "charts/qcustomplot.h"
#include "support/fonts.h"
#include "support/number_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <utility>

namespace normscope {
namespace {

constexpr double kStripWidth = 0.012, kLeastStrip = 0.05; ///< of the plot

struct HistogramEndsWords {
  Q_DECLARE_TR_FUNCTIONS(HistogramEnds)
};

/// Samples of all channels at one end, and of the channel with most outside the axis.
struct End {
  double lost = 0, outside = 0, tallest = 0;
};

template<class Lost, class Outside>
End endOf(const HistogramCurves& curves, Lost lost, Outside outside) {
  End end;
  for (const HistogramCurve& curve : curves.channels) {
    end.lost += curve.*lost;
    end.outside += curve.*outside;
    end.tallest = std::max(end.tallest, curve.*outside);
  }
  return end;
}

/// How many samples are lost; where none are, how many lie outside the axis.
void write(QCPItemText& text, const HistogramCurves& curves, const End& end, const QColor& colour) {
  const bool isLost = curves.guides && end.lost >= 0.5;
  const double count = isLost ? end.lost : end.outside;
  const QString number = countText(static_cast<std::uint64_t>(std::llround(count)));
  text.setVisible(count >= 0.5);
  text.setText(!text.visible() ? QString()
               : isLost        ? HistogramEndsWords::tr("%1 lost").arg(number)
                               : HistogramEndsWords::tr("%1 outside").arg(number));
  text.setFont(interfaceFont(metrics::chip));
  text.setColor(isLost ? colour : tokens().muted);
}

} // namespace

HistogramEnds::HistogramEnds(QCustomPlot& plot)
    : m_plot(plot), m_lowText(new QCPItemText(&plot)), m_highText(new QCPItemText(&plot)) {
  for (QCPItemText* text : {m_lowText, m_highText}) {
    text->position->setType(QCPItemPosition::ptAxisRectRatio);
    text->setPadding(QMargins(3, 0, 3, 0));
    text->setClipToAxisRect(false);
    text->setVisible(false);
  }
  m_lowText->setPositionAlignment(Qt::AlignBottom | Qt::AlignLeft);
  m_lowText->position->setCoords(0.0, 0.0);
  m_highText->setPositionAlignment(Qt::AlignBottom | Qt::AlignRight);
  m_highText->position->setCoords(1.0, 0.0);
}

QString HistogramEnds::lowText() const { return m_lowText->text(); }
QString HistogramEnds::highText() const { return m_highText->text(); }

void HistogramEnds::show(const HistogramCurves& curves) {
  for (QCPItemStraightLine* guide : std::exchange(m_guides, {})) m_plot.removeItem(guide);
  for (QCPItemRect* tint : std::exchange(m_tints, {})) m_plot.removeItem(tint);
  for (QCPItemRect* strip : std::exchange(m_strips, {})) m_plot.removeItem(strip);
  m_low = curves.low;
  m_high = curves.high;
  if (!curves.channels.empty() && curves.guides) addGuides(curves);
  const End low = endOf(curves, &HistogramCurve::lostLow, &HistogramCurve::below);
  const End high = endOf(curves, &HistogramCurve::lostHigh, &HistogramCurve::above);
  const Tokens& colours = tokens();
  write(*m_lowText, curves, low, colours.accent);
  write(*m_highText, curves, high, colours.error);
  // A plot's edge is no limit: only what is lost, or lies beyond what a file should hold, is coloured.
  const bool isInput = curves.countsLevels();
  addStrip(low.tallest, 0, isInput || low.lost > 0 ? colours.accent : colours.muted);
  addStrip(high.tallest, 1.0 - kStripWidth, isInput || high.lost > 0 ? colours.error : colours.muted);
  followZoom();
}

void HistogramEnds::followZoom() {
  const QCPRange shown = m_plot.xAxis->range();
  for (QCPItemRect* strip : m_strips)
    strip->setVisible(strip->topLeft->key() < 0.5 ? shown.lower <= m_low : shown.upper >= m_high);
}

void HistogramEnds::addGuides(const HistogramCurves& curves) {
  const auto [lowest, highest] = *curves.guides;
  for (const double limit : {lowest, highest}) {
    auto* guide = new QCPItemStraightLine(&m_plot);
    guide->setPen(plotstyle::guidePen(tokens()));
    guide->point1->setCoords(limit, 0.5);
    guide->point2->setCoords(limit, 1);
    guide->setAntialiased(false);
    m_guides << guide;
  }
  const double width = m_high - m_low; // beyond what zooming can show
  addTint(m_low - width, std::min(lowest, m_high + width), tokens().accent);
  addTint(std::max(highest, m_low - width), m_high + width, tokens().error);
}

void HistogramEnds::addTint(double from, double to, QColor colour) {
  if (from >= to) return;
  auto* tint = new QCPItemRect(&m_plot);
  tint->setLayer(QStringLiteral("grid")); // behind the curves
  for (QCPItemPosition* position : {tint->topLeft, tint->bottomRight})
    position->setTypeY(QCPItemPosition::ptAxisRectRatio);
  tint->topLeft->setCoords(from, 0);
  tint->bottomRight->setCoords(to, 1);
  colour.setAlphaF(0.10F);
  tint->setPen(Qt::NoPen);
  tint->setBrush(colour);
  m_tints << tint;
}

void HistogramEnds::addStrip(double count, double left, const QColor& colour) {
  if (count <= 0) return;
  const QCPRange range = m_plot.yAxis->range();
  const double share = m_plot.yAxis->scaleType() == QCPAxis::stLogarithmic
                           ? std::log(count / range.lower) / std::log(range.upper / range.lower)
                           : count / range.upper;
  auto* strip = new QCPItemRect(&m_plot);
  for (QCPItemPosition* position : {strip->topLeft, strip->bottomRight})
    position->setType(QCPItemPosition::ptAxisRectRatio);
  strip->topLeft->setCoords(left, 1.0 - std::clamp(share, kLeastStrip, 1.0));
  strip->bottomRight->setCoords(left + kStripWidth, 1);
  strip->setPen(Qt::NoPen);
  strip->setBrush(colour);
  m_strips << strip;
}

} // namespace normscope
