// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "previews/mini_histogram.h"

#include "figures/tamed_height.h"
#include "support/channel_style.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

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

} // namespace

void paintMiniHistogram(QPainter& painter, const QRectF& area, std::span<const OutputHistogram> histograms,
                        const Tokens& colours) {
  if (histograms.empty() || area.width() < 4 || area.height() < 4) return;
  constexpr double kStrip = 2.0;
  const QRectF plot = area.adjusted(kStrip, 1, -kStrip, 0);
  std::vector<std::vector<double>> curves;
  double top = 0.0;
  bool below = false, above = false;
  for (const OutputHistogram& histogram : histograms) {
    curves.push_back(columns(histogram.counts, static_cast<std::size_t>(plot.width())));
    top = std::max(top, figures::tamedHeight(curves.back()).top);
    below |= histogram.below > 0;
    above |= histogram.above > 0;
  }
  painter.save();
  painter.setClipRect(area);
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
  if (below) painter.fillRect(QRectF(area.left(), area.top(), kStrip, area.height()), colours.accent);
  if (above)
    painter.fillRect(QRectF(area.right() - kStrip, area.top(), kStrip, area.height()), colours.error);
  painter.restore();
}

} // namespace normscope
