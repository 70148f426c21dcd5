// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/number_text.h"

#include "base/number_words.h"
#include "base/path_text.h"
#include "base/percent.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace normscope {
namespace {

const QChar kMinus(0x2212);
const QChar kNoBreakSpace(0x00a0);

} // namespace

QString unknownText() { return toQString(kUnknownText); }

QString figureText(double value, int decimals) {
  if (std::isnan(value)) return unknownText();
  if (std::isinf(value)) return value < 0 ? QString(kMinus) + QChar(0x221e) : QString(QChar(0x221e));
  // What rounds to zero is zero: "−0.00" would claim a sign that cannot be seen.
  const double step = std::pow(10.0, -decimals);
  if (std::abs(value) < step / 2) value = 0.0;
  constexpr int kDigits = 4; // of one that is too long to be written out
  const bool isLong = std::abs(value) >= kLongNumber;
  QString text = QLocale().toString(std::abs(value), isLong ? 'g' : 'f', isLong ? kDigits : decimals);
  return value < 0 ? kMinus + text : text;
}

QString marginText(double halfWidth, int decimals) {
  const double steps = std::pow(10.0, decimals);
  // What is a hair above a step by rounding is that step.
  const double shown = std::ceil(halfWidth * steps - 1e-9) / steps;
  return QStringLiteral("±") + kNoBreakSpace + figureText(shown, decimals);
}

QString levelsMarginText(double halfWidth) {
  const double levels = halfWidth * 255.0;
  const int decimals = levels >= 9.95 || levels <= 0.0 ? 0 : levels >= 0.095 ? 1 : levels >= 0.0095 ? 2 : 3;
  return QCoreApplication::translate("normscope", "%1 levels")
      .arg(marginText(levels, decimals).remove(kNoBreakSpace));
}

QString countText(std::uint64_t count) { return QLocale().toString(static_cast<qulonglong>(count)); }

QString percentText(double share) {
  if (std::isnan(share)) return unknownText();
  const PercentFigure figure = percentFigure(share);
  const QString text = figureText(figure.percent, figure.decimals) + kNoBreakSpace + QLatin1Char('%');
  return figure.bound ? QLatin1Char(figure.bound) + text : text;
}

QString gainText(double factor) {
  if (!(factor > 0.0)) return unknownText();
  const double stops = std::log2(factor);
  const QString figure = figureText(stops, 1);
  const bool positive = stops >= 0.05;
  return (positive ? QLatin1Char('+') + figure : figure) + kNoBreakSpace + QStringLiteral("EV");
}

QString conditionText(double condition) {
  if (!std::isfinite(condition)) return QCoreApplication::translate("normscope", "rank deficient");
  return QString(QChar(0x00d7)) + kNoBreakSpace + figureText(condition, condition < 9.95 ? 1 : 0);
}

int decimalsFor(double size) {
  if (!(size < 1e15)) return 0;
  if (size >= 100) return 0;
  if (size >= 10) return 1;
  if (size >= 0.095 || size == 0.0) return 2;
  return 3;
}

QString rangeText(double low, double high) {
  const double size = std::max(std::abs(low), std::abs(high));
  // Beside each other, two decimals are only worth their room where the range is a unit one.
  const int decimals = size > 1.05 && size < 10 ? 1 : size >= 10 ? 0 : decimalsFor(size);
  return figureText(low, decimals) + QStringLiteral(" … ") + figureText(high, decimals);
}

QString valuesText(std::span<const double> values, double scale) {
  const int decimals = scale >= 10 ? 1 : decimalsFor(scale);
  QStringList texts;
  for (const double value : values) texts << figureText(value, decimals);
  return texts.join(QLatin1Char(' '));
}

QString pathText(std::string_view bytes) { return toQString(displayText(bytes)); }

QString fileNameText(std::string_view bytes) {
  const std::size_t slash = bytes.find_last_of('/');
  return pathText(slash == std::string_view::npos ? bytes : bytes.substr(slash + 1));
}

QString toolTipText(const QString& plain) {
  if (plain.isEmpty()) return {};
  const QString html = plain.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
  return QStringLiteral("<qt>%1</qt>").arg(html);
}

QString channelLetter(std::size_t channel, std::size_t channels) {
  return toQString(channelName(channel, channels));
}

} // namespace normscope
