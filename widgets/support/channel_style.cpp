// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/channel_style.h"

#include <algorithm>

namespace normscope {
namespace {

QColor channelColour(const Tokens& colours, std::size_t channel, std::size_t channels) {
  return channels == 1 ? colours.text : colours.channels[std::min<std::size_t>(channel, 2)];
}

} // namespace

Qt::PenStyle channelLine(std::size_t channel) {
  return channel == 0 ? Qt::SolidLine : channel == 1 ? Qt::DashLine : Qt::DotLine;
}

QPen channelPen(const Tokens& colours, std::size_t channel, std::size_t channels, Qt::PenStyle style) {
  QPen pen(channelColour(colours, channel, channels), 1.0, style);
  pen.setCosmetic(true);
  pen.setJoinStyle(Qt::MiterJoin);
  return pen;
}

QPen channelPen(const Tokens& colours, std::size_t channel, std::size_t channels) {
  QPen pen = channelPen(colours, channel, channels, channelLine(channel));
  if (channel == 1) pen.setDashPattern({5, 2});
  if (channel == 2) pen.setDashPattern({1, 2});
  return pen;
}

QBrush channelFill(const Tokens& colours, std::size_t channel, std::size_t channels) {
  QColor fill = channelColour(colours, channel, channels);
  fill.setAlphaF(colours.isDark ? 0.16F : 0.14F);
  return fill;
}

} // namespace normscope
