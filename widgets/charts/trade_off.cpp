// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/trade_off.h"

#include "support/measure_text.h"
#include "support/number_text.h"
#include "support/translation.h"

#include <QCoreApplication>

#include <cmath>

namespace normscope {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(TradeOff)
};

/// Why a mode has no place in the picture; empty when it has one.
QString whyNot(const ModeOutcome& outcome) {
  if (outcome.unavailable) return translated(*outcome.unavailable);
  if (std::isnan(outcome.relativeInformation)) return Words::tr("the images do not differ");
  if (std::isnan(outcome.noiseShareP95)) return Words::tr("the noise is not known");
  return {};
}

QString sentenceOf(const TradeOffPoint& point) {
  return Words::tr("%1 keeps %2 of the differences between images, noise share %3.")
      .arg(point.title, percentText(point.kept), percentText(point.noiseShare));
}

} // namespace

TradeOff tradeOff(const Analysis* analysis) {
  TradeOff data;
  if (!analysis) {
    data.reason = Words::tr("Open images to see what each mode keeps and what it costs in noise.");
    return data;
  }
  for (const JudgedOutcome& judged : analysis->outcomes) {
    const ModeOutcome& outcome = *judged.outcome;
    const NormalizationMode& mode = *outcome.mode;
    const QString why = whyNot(outcome);
    if (why.isEmpty())
      data.points.push_back({mode.id, translated(mode.title), mode.dependence, outcome.relativeInformation,
                             outcome.noiseShareP95});
    else
      data.notShown << QStringLiteral("%1 (%2)").arg(translated(mode.title), why);
  }
  if (data.points.empty())
    data.reason = Words::tr("These images do not tell: there are too few, they do not differ in brightness, "
                            "or their noise is not known.");
  return data;
}

QString tradeOffText(const ModeOutcome& outcome) {
  return Words::tr(
             "Keeps %1 of the differences between images. %2\nNoise share: 95 % of the images below %3, "
             "median %4, worst image %5. %6")
      .arg(percentText(outcome.relativeInformation),
           provenanceText(outcome.provenance.relativeInformation, outcome),
           percentText(outcome.noiseShareP95), percentText(outcome.noiseShareMedian),
           percentText(outcome.noiseShareMax), provenanceText(outcome.provenance.noise, outcome));
}

QString tradeOffSummary(const TradeOff& data, const std::string& modeA, const std::string& modeB) {
  if (data.points.empty()) return data.reason;
  QStringList sentences{Words::tr("What %n modes keep of the differences between images, against the share "
                                  "of noise in what they give.",
                                  nullptr, static_cast<int>(data.points.size()))};
  for (const TradeOffPoint& point : data.points) {
    if (point.id == modeA) sentences << QStringLiteral("A: ") + sentenceOf(point);
    if (point.id == modeB) sentences << QStringLiteral("B: ") + sentenceOf(point);
  }
  if (!data.notShown.isEmpty())
    sentences << Words::tr("Not shown: %1.").arg(data.notShown.join(QStringLiteral(", ")));
  return sentences.join(QLatin1Char(' '));
}

ValueTable tradeOffValues(const Analysis* analysis) {
  ValueTable table;
  table.header = QStringList{Words::tr("Mode"),
                             Words::tr("Depends on"),
                             Words::tr("Between images kept"),
                             Words::tr("Noise share, 95 % below"),
                             Words::tr("Median"),
                             Words::tr("Worst")};
  if (!analysis) return table;
  for (const JudgedOutcome& judged : analysis->outcomes) {
    const ModeOutcome& outcome = *judged.outcome;
    const bool isKnown = !outcome.unavailable;
    const auto cell = [isKnown](double value) {
      const double known = isKnown ? value : kUnknown;
      return ValueCell::number(percentText(known), known);
    };
    table.rows.push_back({ValueCell::word(translated(outcome.mode->title)),
                          ValueCell::word(dependenceText(outcome.mode->dependence)),
                          cell(outcome.relativeInformation), cell(outcome.noiseShareP95),
                          cell(outcome.noiseShareMedian), cell(outcome.noiseShareMax)});
  }
  return table;
}

} // namespace normscope
