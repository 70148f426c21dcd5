// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/trade_off_words.h"

#include "support/measure_text.h"
#include "support/number_text.h"
#include "support/translation.h"

#include <QCoreApplication>

namespace normscope {
namespace {

struct TradeOffTexts {
  Q_DECLARE_TR_FUNCTIONS(TradeOff)
};

QString sentenceOf(const figures::TradeOffMode& mode) {
  return TradeOffTexts::tr("%1 keeps %2 of the differences between images, noise share %3.")
      .arg(translated(mode.label), percentText(mode.kept), percentText(mode.noiseShare));
}

} // namespace

figures::TradeOff tradeOffFigure(const Analysis* analysis) {
  if (!analysis) return {};
  std::vector<figures::TradeOffMode> modes;
  for (const JudgedOutcome& judged : analysis->outcomes)
    modes.push_back(figures::tradeOffMode(*judged.outcome, Sentence::whole(judged.outcome->mode->title)));
  return figures::tradeOff(modes, analysis->limits.noiseShare);
}

QString whyNoTradeOff(const Analysis* analysis, const figures::TradeOff& figure) {
  if (!analysis)
    return TradeOffTexts::tr("Open images to see what each mode keeps and what it costs in noise.");
  if (!figure.modes.empty()) return {};
  return TradeOffTexts::tr("These images do not tell: there are too few, they do not differ in brightness, "
                           "or their noise is not known.");
}

QString notShownText(const figures::TradeOff& figure, QLatin1String between) {
  QStringList modes;
  for (const figures::TradeOffMode& mode : figure.notShown)
    modes << QStringLiteral("%1 (%2)").arg(translated(mode.label), translated(whyNotShown(mode)));
  return modes.join(between);
}

QString tradeOffText(const ModeOutcome& outcome) {
  return TradeOffTexts::tr(
             "Keeps %1 of the differences between images. %2\nNoise share: 95 % of the images below %3, "
             "median %4, worst image %5. %6")
      .arg(percentText(outcome.relativeInformation),
           provenanceText(outcome.provenance.relativeInformation, outcome),
           percentText(outcome.noiseShareP95), percentText(outcome.noiseShareMedian),
           percentText(outcome.noiseShareMax), provenanceText(outcome.provenance.noise, outcome));
}

QString tradeOffSummary(const figures::TradeOff& figure, const std::string& modeA, const std::string& modeB) {
  QStringList sentences{
      TradeOffTexts::tr("What %n modes keep of the differences between images, against the share "
                        "of noise in what they give.",
                        nullptr, static_cast<int>(figure.modes.size()))};
  for (const figures::TradeOffMode& mode : figure.modes) {
    if (mode.id == modeA) sentences << QStringLiteral("A: ") + sentenceOf(mode);
    if (mode.id == modeB) sentences << QStringLiteral("B: ") + sentenceOf(mode);
  }
  if (!figure.notShown.empty())
    sentences << TradeOffTexts::tr("Not shown: %1.").arg(notShownText(figure, QLatin1String(", ")));
  return sentences.join(QLatin1Char(' '));
}

ValueTable tradeOffValues(const Analysis* analysis) {
  ValueTable table;
  table.header = QStringList{TradeOffTexts::tr("Mode"),
                             TradeOffTexts::tr("Depends on"),
                             TradeOffTexts::tr("Between images kept"),
                             TradeOffTexts::tr("Noise share, 95 % below"),
                             TradeOffTexts::tr("Median"),
                             TradeOffTexts::tr("Worst")};
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
