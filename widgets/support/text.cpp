// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace normscope {
namespace {

constexpr QChar kUnitSpace(0x00a0);

struct TextWords {
  Q_DECLARE_TR_FUNCTIONS(Durations)
};

} // namespace

QString toQString(std::string_view utf8) {
  return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString durationText(double seconds) {
  const auto whole = static_cast<qint64>(std::llround(seconds));
  if (seconds < 1) return TextWords::tr("%1 s").arg(QLocale().toString(std::max(seconds, 0.1), 'f', 1));
  if (whole < 60) return TextWords::tr("%1 s").arg(whole);
  if (whole < 3600) return TextWords::tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
  return TextWords::tr("%1 h %2 min").arg(whole / 3600).arg(whole % 3600 / 60);
}

QString pixelsText(std::uint64_t pixels) {
  const auto scaled = [pixels](double unit, const char* name) {
    const double value = static_cast<double>(pixels) / unit;
    return QLocale().toString(value, 'f', value < 10 ? 1 : 0) + kUnitSpace + QLatin1String(name);
  };
  if (pixels < 1'000'000) return scaled(1e3, "kpx");
  if (pixels < 1'000'000'000) return scaled(1e6, "Mpx");
  return scaled(1e9, "Gpx");
}

QString menuText(QString name) { return name.replace(QLatin1Char('&'), QLatin1String("&&")); }

QString breakable(QString text) {
  constexpr QChar kZeroWidthSpace(0x200B);
  for (const QLatin1Char mark : {QLatin1Char('_'), QLatin1Char('/')})
    text.replace(mark, QString(mark) + kZeroWidthSpace);
  return text;
}

} // namespace normscope
