// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/trade_off_scene.h"
#include "support/tokens.h"

#include <QRectF>

class QCPPainter;

namespace normscope {

struct ChosenModes {
  const std::string &a, &b; ///< ids
};

/// Draws marks, names, words, and the legend in `legend`. `focus`: the spot with the keyboard's focus, or
/// none.
void paintTradeOff(QCPPainter& painter, const figures::TradeOff& figure, const figures::TradeOffScene& scene,
                   const ChosenModes& chosen, const QRectF& legend, const figures::TradeOffSpot* focus,
                   const Tokens& colours);

} // namespace normscope
