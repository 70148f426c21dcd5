// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/text.h"

#include "base/path_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace normscope {
namespace {

constexpr QChar kMinus(0x2212);
constexpr QChar kDash(0x2013);
constexpr QChar kThinGap(0x00a0);

} // namespace

QString toQString(std::string_view utf8) {
  return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString pathText(std::string_view pathBytes) { return toQString(displayText(pathBytes)); }

QString percentText(double share) {
  if (std::isnan(share)) return QString(kDash);
  const double percent = share * 100.0;
  QString number;
  if (percent <= 0.0)
    number = QStringLiteral("0");
  else if (percent < 0.1)
    number = QStringLiteral("<") + QLocale().toString(0.1, 'f', 1);
  else if (percent >= 100.0)
    number = QStringLiteral("100");
  else if (percent > 99.9)
    number = QStringLiteral(">") + QLocale().toString(99.9, 'f', 1);
  else
    number = QLocale().toString(percent, 'f', 1);
  return number + kThinGap + QLatin1Char('%');
}

QString valueText(double value, int decimals) {
  if (!std::isfinite(value)) return std::isnan(value) ? QStringLiteral("NaN") : QStringLiteral("Inf");
  QString text = QLocale().toString(std::abs(value), 'f', decimals);
  const bool isZero = std::abs(value) < 0.5 * std::pow(10.0, -decimals);
  return value < 0 && !isZero ? kMinus + text : text;
}

QString countText(std::uint64_t count) { return QLocale().toString(static_cast<qulonglong>(count)); }

QString durationText(double seconds) {
  const auto whole = static_cast<qint64>(std::llround(seconds));
  const auto tr = [](const char* text) { return QCoreApplication::translate("normscope", text); };
  if (whole < 60) return tr("%1 s").arg(whole);
  if (whole < 3600) return tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
  return tr("%1 h %2 min").arg(whole / 3600).arg(whole % 3600 / 60);
}

QString pixelsText(std::uint64_t pixels) {
  const auto scaled = [pixels](double unit, const char* name) {
    const double value = static_cast<double>(pixels) / unit;
    return QLocale().toString(value, 'f', value < 10 ? 1 : 0) + kThinGap + QLatin1String(name);
  };
  if (pixels < 1'000'000) return scaled(1e3, "kpx");
  if (pixels < 1'000'000'000) return scaled(1e6, "Mpx");
  return scaled(1e9, "Gpx");
}

} // namespace normscope
