// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/histogram_curves.h"

#include <algorithm>

namespace normscope {
namespace {

constexpr double kNoticedShare = 0.0005; ///< what rounds to 0.1 %

template<class Member>
double share(const std::vector<HistogramCurve>& channels, Member member) {
  double lost = 0, total = 0;
  for (const HistogramCurve& curve : channels) {
    lost += curve.*member;
    total += curve.total;
  }
  return total > 0 ? lost / total : 0.0;
}

template<class Member>
QString letters(const std::vector<HistogramCurve>& channels, Member member) {
  QString found;
  const bool areLetters = std::all_of(channels.begin(), channels.end(),
                                      [](const HistogramCurve& curve) { return curve.letter.size() == 1; });
  for (const HistogramCurve& curve : channels)
    if (curve.total > 0 && curve.*member / curve.total >= kNoticedShare)
      found += (areLetters || found.isEmpty() ? QString() : QStringLiteral(" ")) + curve.letter;
  return found;
}

} // namespace

double HistogramCurves::shareLow() const { return share(channels, &HistogramCurve::lostLow); }
double HistogramCurves::shareHigh() const { return share(channels, &HistogramCurve::lostHigh); }
QString HistogramCurves::lettersLow() const { return letters(channels, &HistogramCurve::lostLow); }
QString HistogramCurves::lettersHigh() const { return letters(channels, &HistogramCurve::lostHigh); }

} // namespace normscope
