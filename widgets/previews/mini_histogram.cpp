// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "previews/mini_histogram.h"

#include "figures/tamed_height.h"
#include "support/channel_style.h"
#include "support/fonts.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace normscope {
namespace {

/// The outline of counts summed into columns of about one pixel.
std::vector<double> columns(const std::vector<std::uint64_t>& counts, std::size_t wanted) {
  const std::size_t size = std::max<std::size_t>(1, std::min(wanted, counts.size()));
  std::vector<double> sums(size, 0.0);
  for (std::size_t i = 0; i < counts.size(); ++i)
    sums[i * size / counts.size()] += static_cast<double>(counts[i]);
  return sums;
}

/// A line through the curves with its figure below, which keeps within the area.
void paintMark(QPainter& painter, const QRectF& plot, const QRectF& area, double x, double value,
               const Tokens& colours) {
  painter.setPen(colours.muted);
  painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
  const QString figure = QString::number(value);
  const double width = painter.fontMetrics().horizontalAdvance(figure);
  const double left =
      std::clamp(x - width / 2, area.left() + 2, std::max(area.left() + 2, area.right() - width - 2));
  painter.drawText(QRectF(left, plot.bottom(), width + 1, area.bottom() - plot.bottom()), Qt::AlignCenter,
                   figure);
}

} // namespace

MiniAxis miniAxis(const OutputHistogram& histogram) {
  MiniAxis axis{histogram.low, histogram.high, {}};
  const double reach = std::max(std::abs(histogram.low), std::abs(histogram.high));
  const double full = reach <= 20.0 ? 1.0 : reach <= 1000.0 ? 255.0 : 65535.0;
  const double low = std::min(histogram.low, 0.0), high = std::max(histogram.high, full);
  if (histogram.high - histogram.low >= 0.25 * (high - low)) {
    axis.low = low;
    axis.high = high;
  }
  for (const double mark : {0.0, full})
    if (mark >= axis.low && mark <= axis.high) axis.marks.push_back(mark);
  return axis;
}

void paintMiniHistogram(QPainter& painter, const QRectF& area, std::span<const OutputHistogram> histograms,
                        const Tokens& colours) {
  constexpr double kStrip = 2.0, kFigures = 12.0;
  if (histograms.empty() || area.width() < 4 || area.height() < kFigures + 4) return;
  const MiniAxis axis = miniAxis(histograms.front());
  const QRectF whole = area.adjusted(kStrip, 1, -kStrip, -kFigures);
  const auto place = [&](double value) {
    return whole.left() + whole.width() * (value - axis.low) / (axis.high - axis.low);
  };
  QRectF plot = whole;
  plot.setLeft(place(histograms.front().low));
  plot.setRight(place(histograms.front().high));
  std::vector<std::vector<double>> curves;
  double top = 0.0;
  bool below = false, above = false;
  for (const OutputHistogram& histogram : histograms) {
    curves.push_back(columns(histogram.counts, static_cast<std::size_t>(std::max(1.0, plot.width()))));
    top = std::max(top, figures::tamedHeight(curves.back()).top);
    below |= histogram.below > 0;
    above |= histogram.above > 0;
  }
  painter.save();
  painter.setClipRect(area);
  painter.setFont(interfaceFont(metrics::chip - 0.5));
  for (const double mark : axis.marks) paintMark(painter, whole, area, place(mark), mark, colours);
  for (std::size_t c = 0; c < curves.size(); ++c) {
    const std::vector<double>& curve = curves[c];
    const double step = plot.width() / static_cast<double>(curve.size());
    QPainterPath path(plot.bottomLeft());
    for (std::size_t i = 0; i < curve.size(); ++i) {
      const double y = plot.bottom() - std::min(1.0, curve[i] / top) * (plot.height() - 1);
      path.lineTo(plot.left() + static_cast<double>(i) * step, y);
      path.lineTo(plot.left() + static_cast<double>(i + 1) * step, y);
    }
    path.lineTo(plot.bottomRight());
    painter.setPen(channelPen(colours, c, curves.size(), Qt::SolidLine));
    painter.setBrush(channelFill(colours, c, curves.size()));
    painter.drawPath(path);
  }
  if (below) painter.fillRect(QRectF(area.left(), whole.top(), kStrip, whole.height()), colours.accent);
  if (above)
    painter.fillRect(QRectF(area.right() - kStrip, whole.top(), kStrip, whole.height()), colours.error);
  painter.restore();
}

} // namespace normscope
