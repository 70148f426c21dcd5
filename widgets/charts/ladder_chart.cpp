// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/ladder_chart.h"

#include "charts/figure_canvas.h"
#include "charts/plot_painting.h"
#include "charts/plot_style.h"
#include "session/session.h"
#include "support/fonts.h"
#include "support/measure_text.h"
#include "support/number_text.h"
#include "support/translation.h"

#include <cmath>

namespace normscope {
namespace {

constexpr int kTextLine = 14;   ///< px of a line of text below the axis
constexpr int kTallChart = 128; ///< px from which there is a third line

QString titleOf(const LadderRung& rung) { return translated(name(rung.step)); }

QString meaningOf(LadderStep step) {
  switch (step) {
  case LadderStep::raw: return LadderChart::tr("Values ÷ full scale, as they are.");
  case LadderStep::centered: return LadderChart::tr("Each channel's mean is subtracted.");
  case LadderStep::standardized:
    return LadderChart::tr("Each channel is divided by its standard deviation as well.");
  case LadderStep::whitened:
    return LadderChart::tr("The channels are decorrelated as well (colour ZCA, ε %1).")
        .arg(figureText(kLadderEpsilon, 5));
  }
  return {};
}

QString eigenvalueText(double value) { return QLocale().toString(value, 'g', 3); }

QString joined(const std::vector<double>& values) {
  QStringList texts;
  for (const double value : values) texts << eigenvalueText(value);
  return texts.join(QStringLiteral(", "));
}

} // namespace

LadderChart::LadderChart(Session& session, QWidget* parent) : Chart(parent), m_session(session) {
  setObjectName(QStringLiteral("chartLadder"));
  new PlotPainting(
      plot(), [this](QCPPainter& painter) { paintSpans(painter); }, QStringLiteral("grid"));
  new PlotPainting(plot(), [this](QCPPainter& painter) { paint(painter); });
  connect(&m_session, &Session::analysisChanged, this, &LadderChart::showAnalysis);
  showAnalysis();
}

QString LadderChart::fileName() const { return tr("eigenvalues"); }

void LadderChart::showAnalysis() {
  const auto analysis = m_session.analysis();
  m_ladder = analysis ? eigenLadder(*analysis->fit) : std::vector<LadderRung>();
  m_figure = figures::ladder(m_ladder);
  rebuild();
}

void LadderChart::rebuild() {
  const Tokens& colours = tokens();
  const bool isEmpty = m_ladder.empty();
  plotstyle::apply(plot(), colours);
  plotstyle::applyScatterAxes(plot(), colours);
  plot().axisRect()->setVisible(!isEmpty);
  plot().xAxis->setVisible(!isEmpty);
  plot().yAxis->setVisible(!isEmpty);
  plot().xAxis->setTickLabels(false);
  plot().xAxis->grid()->setVisible(false);
  showAxis(*plot().yAxis, m_figure.eigenvalues);
  plot().yAxis->setLabel(translated(m_figure.eigenvalues.title));
  plot().xAxis->setRange(-0.5, static_cast<double>(kLadderSteps.size()) - 0.5);
  plot().clearGraphs();
  for (std::size_t rank = 0; rank < m_figure.ranks; ++rank) {
    QVector<double> steps, values;
    for (const figures::LadderColumn& column : m_figure.columns) {
      steps << static_cast<double>(steps.size());
      values << column.marks[rank].value_or(kUnknown); // a gap
    }
    QCPGraph* graph = plot().addGraph();
    graph->setPen(QPen(colours.muted, 1, rank == 0 ? Qt::SolidLine : Qt::DotLine));
    graph->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssDisc, QPen(colours.text, 1), QBrush(colours.text), 6));
    graph->setData(steps, values, true);
  }
  leaveRoom();
  Chart::rebuild();
}

/// For the lines of text below the axis.
void LadderChart::leaveRoom() {
  const int lines = height() < kTallChart ? 2 : 3;
  plot().plotLayout()->setMargins(QMargins(0, 2, 4, lines * kTextLine));
}

void LadderChart::paint(QCPPainter& painter) const {
  const Tokens& colours = tokens();
  painter.setFont(interfaceFont(metrics::chip));
  painter.setPen(colours.muted);
  if (m_ladder.empty()) {
    painter.drawText(plot().viewport(), Qt::AlignCenter | Qt::TextWordWrap, summary());
    return;
  }
  const QRect area = plot().axisRect()->rect();
  const double width = area.width() / 4.0;
  for (std::size_t i = 0; i < m_ladder.size(); ++i) {
    const LadderRung& rung = m_ladder[i];
    const double x = plot().xAxis->coordToPixel(static_cast<double>(i));
    const auto drawLine = [&](int line, const QString& text) {
      painter.drawText(QRectF(x - width / 2 - 2, area.bottom() + 3 + line * kTextLine, width + 4, kTextLine),
                       Qt::AlignCenter, text);
    };
    painter.setPen(colours.muted);
    drawLine(0, translated(m_figure.columns[i].title));
    if (height() >= kTallChart) drawLine(2, tr("bias: %1").arg(conditionText(rung.conditioning.withBias)));
    painter.setFont(interfaceFont(metrics::secondary, QFont::DemiBold));
    painter.setPen(colours.text);
    drawLine(1, conditionText(rung.conditioning.channelsOnly));
    painter.setFont(interfaceFont(metrics::chip));
  }
}

void LadderChart::paintSpans(QCPPainter& painter) const {
  painter.setPen(QPen(plotstyle::spanColour(tokens()), 7, Qt::SolidLine, Qt::RoundCap));
  for (std::size_t i = 0; i < m_figure.columns.size(); ++i) {
    const auto& span = m_figure.columns[i].span;
    if (!span) continue;
    const double x = plot().xAxis->coordToPixel(static_cast<double>(i));
    painter.drawLine(QPointF(x, plot().yAxis->coordToPixel(span->first)),
                     QPointF(x, plot().yAxis->coordToPixel(span->second)));
  }
}

QString LadderChart::toolTipAt(const QPoint& place) const {
  if (m_ladder.empty()) return {};
  const auto column = static_cast<int>(std::lround(plot().xAxis->pixelToCoord(place.x())));
  if (column < 0 || column >= static_cast<int>(m_ladder.size())) return {};
  const LadderRung& rung = m_ladder[static_cast<std::size_t>(column)];
  const auto analysis = m_session.analysis();
  const QString split = analysis->fittedSplit.empty()
                            ? tr("all images")
                            : tr("the images of %1").arg(toQString(analysis->fittedSplit));
  return titleOf(rung) + QStringLiteral(": ") + meaningOf(rung.step) + QLatin1Char('\n') +
         tr("Eigenvalues %1.").arg(joined(rung.eigenvalues)) + QLatin1Char('\n') +
         tr("Condition number λmax ÷ λmin: %1 of the channels alone, %2 as a unit with a bias sees them.")
             .arg(conditionText(rung.conditioning.channelsOnly), conditionText(rung.conditioning.withBias)) +
         QLatin1Char('\n') +
         tr("Gradient descent on a linear unit with a bias stays stable up to the learning rate 2 ÷ λmax = "
            "%1.")
             .arg(eigenvalueText(rung.conditioning.learningRateCeiling)) +
         QLatin1Char('\n') + tr("Exact, over every pixel of %1, in unit range.").arg(split);
}

QString LadderChart::summary() const {
  if (!m_session.analysis()) return tr("Open images to see how evenly their colours vary.");
  if (m_ladder.empty()) return tr("A channel of these images never varies: there is nothing to compare.");
  QStringList steps;
  for (const LadderRung& rung : m_ladder)
    steps << tr("%1 %2 (with bias %3)")
                 .arg(titleOf(rung), conditionText(rung.conditioning.channelsOnly),
                      conditionText(rung.conditioning.withBias));
  return tr("Condition number of the colours' second moments: %1.").arg(steps.join(QStringLiteral(", ")));
}

ValueTable LadderChart::values() const {
  ValueTable table;
  table.header = QStringList{tr("Step"),
                             tr("Eigenvalue 1"),
                             tr("Eigenvalue 2"),
                             tr("Eigenvalue 3"),
                             tr("Condition, channels"),
                             tr("Condition, with bias"),
                             tr("2 ÷ λmax, with bias")};
  for (const LadderRung& rung : m_ladder) {
    std::vector<ValueCell> row{ValueCell::word(titleOf(rung))};
    for (std::size_t rank = 0; rank < 3; ++rank) {
      const bool isThere = rank < rung.eigenvalues.size();
      row.push_back(isThere
                        ? ValueCell::number(eigenvalueText(rung.eigenvalues[rank]), rung.eigenvalues[rank])
                        : ValueCell::word({}));
    }
    for (const double condition : {rung.conditioning.channelsOnly, rung.conditioning.withBias})
      row.push_back(ValueCell::number(conditionText(condition), condition));
    const double ceiling = rung.conditioning.learningRateCeiling;
    row.push_back(ValueCell::number(eigenvalueText(ceiling), ceiling));
    table.rows.push_back(std::move(row));
  }
  return table;
}

void LadderChart::resizeEvent(QResizeEvent* event) {
  leaveRoom();
  Chart::resizeEvent(event);
}

} // namespace normscope
