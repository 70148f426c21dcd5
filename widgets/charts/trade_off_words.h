// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "controls/value_table_model.h"
#include "figures/trade_off.h"

#include <QString>

#include <string>

namespace normscope {

/// The figure of an analysis; without modes where there is none.
figures::TradeOff tradeOffFigure(const Analysis* analysis);

/// Why there is nothing to show; empty where there is something.
QString whyNoTradeOff(const Analysis* analysis, const figures::TradeOff& figure);
/// "Title (why)" of the modes without a place, joined; empty for none.
QString notShownText(const figures::TradeOff& figure, QLatin1String between);

/// The figures of one mode in words, with where they come from.
QString tradeOffText(const ModeOutcome& outcome);
/// The chart in a few sentences.
QString tradeOffSummary(const figures::TradeOff& figure, const std::string& modeA, const std::string& modeB);
/// One row per mode, those without figures too.
ValueTable tradeOffValues(const Analysis* analysis);

} // namespace normscope
