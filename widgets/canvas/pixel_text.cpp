// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/pixel_text.h"

#include "support/fonts.h"
#include "support/number_text.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace normscope {
namespace {

constexpr double kLargest = 13, kSmallest = 7; ///< font size in pixels
constexpr double kLineHeight = 1.15;           ///< of the font size
constexpr double kMargin = 2;                  ///< around the text of a pixel
constexpr QRgb kChannelInks[] = {0xffff5a4d, 0xff2fbf71, 0xff58a6ff};

double luminance(QColor color) {
  const auto linear = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
  return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(QColor a, QColor b) {
  const auto [low, high] = std::minmax({luminance(a), luminance(b)});
  return (high + 0.05) / (low + 0.05);
}

/// Image pixels of which something is visible.
QRect pixelsIn(const QRectF& target, const QRectF& visible, QSize image, double scale) {
  const QRectF part = (target & visible).translated(-target.topLeft());
  const QRect pixels(QPoint(static_cast<int>(part.left() / scale), static_cast<int>(part.top() / scale)),
                     QPoint(static_cast<int>(std::ceil(part.right() / scale)) - 1,
                            static_cast<int>(std::ceil(part.bottom() / scale)) - 1));
  return pixels & QRect(QPoint(), image);
}

struct PixelLines {
  QPoint pixel;
  QStringList lines;
  std::array<QColor, 3> inks;
};

PixelLines linesOf(const PixelOutput& output, QPoint pixel, const PixelDisplay& display) {
  PixelLines result{pixel, {}, {}};
  const int shown = static_cast<int>(display.channel) - 1;
  for (int c = 0; c < output.channels; ++c) {
    if (output.channels == 3 && shown >= 0 && shown < 3 && shown != c) continue;
    result.inks[static_cast<std::size_t>(result.lines.size())] =
        output.channels == 3 ? QColor::fromRgb(kChannelInks[c]) : QColor(Qt::white);
    result.lines << pixelValueText(output.output[static_cast<std::size_t>(c)]);
  }
  return result;
}

QColor shownColour(const Picture& picture, QPoint pixel, const PixelDisplay& display) {
  const QRgb rgb = picture.levels.front().pixel(pixel);
  switch (display.channel) {
  case ShownChannel::Red: return {qRed(rgb), qRed(rgb), qRed(rgb)};
  case ShownChannel::Green: return {qGreen(rgb), qGreen(rgb), qGreen(rgb)};
  case ShownChannel::Blue: return {qBlue(rgb), qBlue(rgb), qBlue(rgb)};
  case ShownChannel::Luma: {
    const int luma = (299 * qRed(rgb) + 587 * qGreen(rgb) + 114 * qBlue(rgb) + 500) / 1000;
    return {luma, luma, luma};
  }
  case ShownChannel::All: break;
  }
  return QColor::fromRgb(rgb);
}

} // namespace

QString pixelValueText(double value) {
  if (std::isnan(value)) return QStringLiteral("NaN");
  const QString sign = std::signbit(value) && value != 0 ? QString(QChar(0x2212)) : QString();
  if (std::isinf(value)) return sign + QChar(0x221e);
  return sign + QLocale().toString(std::abs(value), 'g', 4);
}

QColor readableOn(QColor ink, QColor ground) {
  const QColor pole = contrast(Qt::white, ground) >= contrast(Qt::black, ground) ? Qt::white : Qt::black;
  constexpr int kSteps = 8;
  for (int step = 0; step < kSteps; ++step) {
    const double share = static_cast<double>(step) / kSteps;
    const auto mixed = [share](int from, int to) { return static_cast<int>(from + (to - from) * share); };
    const QColor tried(mixed(ink.red(), pole.red()), mixed(ink.green(), pole.green()),
                       mixed(ink.blue(), pole.blue()));
    if (contrast(tried, ground) >= 4.5) return tried;
  }
  return pole;
}

bool paintPixelValues(QPainter& painter, const QRectF& target, const QRectF& visible, const Picture& picture,
                      const PixelDisplay& display, const PixelReader& reader) {
  const double scale = target.width() / picture.imageSize.width();
  if (scale < kValueScale || !reader || picture.isPreliminary || picture.levels.empty() ||
      picture.levels.front().size() != picture.imageSize)
    return false;
  const QRect pixels = pixelsIn(target, visible, picture.imageSize, scale);
  std::vector<PixelLines> all;
  qsizetype longest = 1, most = 1;
  for (int y = pixels.top(); y <= pixels.bottom(); ++y)
    for (int x = pixels.left(); x <= pixels.right(); ++x) {
      const auto output = reader({x, y});
      if (!output) return false;
      all.push_back(linesOf(*output, {x, y}, display));
      most = std::max(most, all.back().lines.size());
      for (const QString& line : all.back().lines) longest = std::max(longest, line.size());
    }
  // One size for all, which the longest of them has room in.
  const double room = scale - 2 * kMargin;
  const QFontMetricsF atTen(interfaceFont(10));
  const double perCharacter = atTen.horizontalAdvance(QLatin1Char('0')) / 10;
  const double size = std::floor(std::min({kLargest, room / (static_cast<double>(most) * kLineHeight),
                                           room / (static_cast<double>(longest) * perCharacter)}));
  if (all.empty() || size < kSmallest) return false;
  painter.setFont(interfaceFont(size));
  const double height = size * kLineHeight;
  for (const PixelLines& of : all) {
    const QColor ground = shownColour(picture, of.pixel, display);
    const QRectF cell(target.topLeft() + QPointF(of.pixel) * scale, QSizeF(scale, scale));
    double width = 0;
    for (const QString& line : of.lines)
      width = std::max(width, painter.fontMetrics().horizontalAdvance(line) + 2 * kMargin);
    QRectF block(0, 0, width, height * static_cast<double>(of.lines.size()));
    block.moveCenter(cell.center());
    painter.fillRect(block, ground); // overlays would stripe the text
    for (qsizetype i = 0; i < of.lines.size(); ++i) {
      painter.setPen(readableOn(of.inks[static_cast<std::size_t>(i)], ground));
      painter.drawText(QRectF(block.left(), block.top() + static_cast<double>(i) * height, width, height),
                       Qt::AlignCenter | Qt::TextDontClip, of.lines[i]);
    }
  }
  return true;
}

void paintLostChannels(QPainter& painter, const QRectF& target, const QRectF& visible, const Picture& picture,
                       const PixelDisplay& display, bool lost, bool saturated) {
  const double scale = target.width() / picture.imageSize.width();
  if (scale < kLetterScale || picture.levels.empty() || picture.levels.front().size() != picture.imageSize)
    return;
  const QRect pixels = pixelsIn(target, visible, picture.imageSize, scale);
  const double size = std::min(kLargest, std::floor((scale - 1) / 1.9));
  painter.setFont(interfaceFont(size, QFont::DemiBold));
  for (int y = pixels.top(); y <= pixels.bottom(); ++y)
    for (int x = pixels.left(); x <= pixels.right(); ++x) {
      const auto at = static_cast<std::size_t>(y) * static_cast<std::size_t>(picture.imageSize.width()) +
                      static_cast<std::size_t>(x);
      unsigned bits = 0;
      if (lost && at < picture.lost.size()) bits = display.filtered(picture.lost[at]);
      if (bits == 0 && saturated && at < picture.saturated.size())
        bits = display.filtered(picture.saturated[at]);
      QString letters;
      for (unsigned c = 0; c < 3; ++c)
        if ((bits >> c | bits >> (c + 3)) & 1U) letters += channelLetter(c, 3);
      if (letters.isEmpty()) continue;
      const QRectF cell(target.topLeft() + QPointF(x, y) * scale, QSizeF(scale, scale));
      const QColor ground = shownColour(picture, {x, y}, display);
      QRectF plate(0, 0, painter.fontMetrics().horizontalAdvance(letters) + 2, size * kLineHeight);
      plate.moveCenter(cell.center());
      painter.fillRect(plate & cell, ground);
      painter.setPen(readableOn(Qt::white, ground));
      painter.drawText(plate, Qt::AlignCenter | Qt::TextDontClip, letters);
    }
}

} // namespace normscope
