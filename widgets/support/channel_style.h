// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/tokens.h"

#include <QBrush>
#include <QPen>

#include <cstddef>

namespace normscope {

/// Pen of a channel's curve: colour and, so that colour is not the only sign, line style (solid, dashed,
/// dotted).
QPen channelPen(const Tokens& colours, std::size_t channel, std::size_t channels);
QPen channelPen(const Tokens& colours, std::size_t channel, std::size_t channels, Qt::PenStyle style);
Qt::PenStyle channelLine(std::size_t channel);
QBrush channelFill(const Tokens& colours, std::size_t channel, std::size_t channels);
} // namespace normscope
