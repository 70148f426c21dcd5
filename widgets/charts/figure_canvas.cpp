// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/figure_canvas.h"

#include "charts/qcustomplot.h"
#include "support/fonts.h"
#include "support/tokens.h"
#include "support/translation.h"

#include <QFontMetricsF>

namespace normscope {

figures::Canvas canvasOf(const QCPAxisRect& area) {
  constexpr double kLine = 13.5;
  const QRect rect = area.rect();
  const QFontMetricsF plain(interfaceFont(metrics::chip));
  const QFontMetricsF strong(interfaceFont(metrics::chip, QFont::DemiBold));
  // QCustomPlot counts upwards from QRect::bottom(), which is one pixel less than top and height.
  return {.area = {double(rect.x()), double(rect.y() - 1), double(rect.width()), double(rect.height())},
          .measure = [plain, strong](const Sentence& words, figures::TextStyle style) {
            const QFontMetricsF& font = style == figures::TextStyle::strong ? strong : plain;
            return figures::Size{font.horizontalAdvance(translated(words)), kLine};
          }};
}

void showAxis(QCPAxis& axis, const figures::Axis& figure) {
  axis.setScaleType(figure.isLogarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
  axis.setRange(figure.low, figure.high);
  showTicks(axis, figure.ticks);
}

void showTicks(QCPAxis& axis, const std::vector<figures::Tick>& ticks, QString (*text)(double value)) {
  QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
  ticker->setSubTickCount(0);
  for (const figures::Tick& tick : ticks)
    ticker->addTick(tick.value, text ? text(tick.value) : translated(tick.label));
  axis.setTicker(ticker);
}

} // namespace normscope
