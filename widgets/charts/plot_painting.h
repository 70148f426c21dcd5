// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/qcustomplot.h"

#include <functional>
#include <utility>

namespace normscope {

/// What a chart draws with a painter of its own, in the plot's pixels, on screen and in every figure alike:
/// above its graphs, or below them on the layer "grid". The plot owns it.
class PlotPainting : public QCPLayerable {
public:
  PlotPainting(QCustomPlot& plot, std::function<void(QCPPainter&)> paint,
               const QString& layer = QStringLiteral("axes"))
      : QCPLayerable(&plot, layer), m_paint(std::move(paint)) {}

protected:
  void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(true); }
  void draw(QCPPainter* painter) override { m_paint(*painter); }

private:
  std::function<void(QCPPainter&)> m_paint;
};

} // namespace normscope
