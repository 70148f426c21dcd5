// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/shown_channel.h"

#include "support/number_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace normscope {
namespace {

int grayOf(QRgb rgb, ShownChannel channel) {
  switch (channel) {
  case ShownChannel::Red: return qRed(rgb);
  case ShownChannel::Green: return qGreen(rgb);
  case ShownChannel::Blue: return qBlue(rgb);
  case ShownChannel::Luma:
  case ShownChannel::All: break;
  }
  return (299 * qRed(rgb) + 587 * qGreen(rgb) + 114 * qBlue(rgb) + 500) / 1000;
}

QString channelName(ShownChannel channel) {
  switch (channel) {
  case ShownChannel::All: break;
  case ShownChannel::Red: return channelLetter(0, 3);
  case ShownChannel::Green: return channelLetter(1, 3);
  case ShownChannel::Blue: return channelLetter(2, 3);
  case ShownChannel::Luma: return QCoreApplication::translate("displayChip", "luma");
  }
  return {};
}

} // namespace

QImage shownChannel(const QImage& image, const QRect& part, ShownChannel channel) {
  QImage shown = image.copy(part);
  if (channel == ShownChannel::All) return shown;
  for (int y = 0; y < shown.height(); ++y) {
    auto* row = reinterpret_cast<QRgb*>(shown.scanLine(y));
    for (int x = 0; x < shown.width(); ++x) {
      const int gray = grayOf(row[x], channel);
      row[x] = qRgb(gray, gray, gray);
    }
  }
  return shown;
}

QString displayChip(const PixelDisplay& display) {
  QStringList parts;
  if (const QString channel = channelName(display.channel); !channel.isEmpty()) parts << channel;
  if (display.gain != 0)
    parts << (display.gain > 0 ? QStringLiteral("+%1 EV") : QString(QChar(0x2212)) + QStringLiteral("%1 EV"))
                 .arg(std::abs(display.gain));
  return parts.join(QStringLiteral(" · "));
}

} // namespace normscope
