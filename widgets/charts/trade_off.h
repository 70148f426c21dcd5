// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "controls/value_table_model.h"

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace normscope {

/// What one mode keeps and what it pays for it.
struct TradeOffPoint {
  std::string id;
  QString title;
  Dependence dependence = Dependence::none;
  double kept = 0;       ///< relative information, 1: as in the files
  double noiseShare = 0; ///< below which 95 % of the images stay
};

struct TradeOff {
  std::vector<TradeOffPoint> points; ///< in the modes' order
  QStringList notShown;              ///< "Title (why)"
  QString reason;                    ///< why there are no points
};

/// The points of all modes that could be measured; a null analysis gives the reason alone.
TradeOff tradeOff(const Analysis* analysis);

/// The figures of one mode in words, with where they come from.
QString tradeOffText(const ModeOutcome& outcome);
/// The chart in a few sentences.
QString tradeOffSummary(const TradeOff& data, const std::string& modeA, const std::string& modeB);
/// One row per mode, those without figures too.
ValueTable tradeOffValues(const Analysis* analysis);

} // namespace normscope
