// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modes/mode_cell_text.h"

#include "support/measure_text.h"
#include "support/number_text.h"

#include <algorithm>
#include <cmath>

namespace normscope {

std::vector<double> each(const ModeOutcome& outcome, double ChannelOutcome::*number) {
  std::vector<double> values;
  for (const ChannelOutcome& channel : outcome.channels) values.push_back(channel.*number);
  return values;
}

double meanOf(const std::vector<double>& values) {
  if (values.empty()) return kUnknown;
  double sum = 0;
  for (const double value : values) sum += value;
  return sum / static_cast<double>(values.size());
}

double largest(const std::vector<double>& values) {
  double size = 0;
  for (const double value : values)
    if (std::isfinite(value)) size = std::max(size, std::abs(value));
  return size;
}

QString withUnit(double value, int decimals, const QString& unit) {
  const QString figure = figureText(value, decimals);
  return std::isnan(value) ? figure : figure + QChar(0x00a0) + unit;
}

QString lines(QStringList sentences) {
  sentences.removeAll(QString());
  return sentences.join(QLatin1Char('\n'));
}

QString perChannel(const ModeOutcome& outcome, const std::function<QString(std::size_t channel)>& value) {
  QStringList parts;
  for (std::size_t c = 0; c < outcome.channels.size(); ++c)
    parts << toQString(outcome.mode->outputChannel(c, outcome.channels.size())) + QLatin1Char(' ') + value(c);
  return parts.join(QStringLiteral(", "));
}

QString countsFrom(const ModeCell& cell) {
  return provenanceText(cell.outcome.provenance.clipping, cell.outcome);
}

QString levelsFrom(const ModeCell& cell) {
  return provenanceText(cell.outcome.provenance.levels, cell.outcome);
}

} // namespace normscope
