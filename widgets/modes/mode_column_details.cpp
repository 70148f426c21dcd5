// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modes/mode_columns.h"
#include "outcomes/class_auc.h"
#include "support/measure_text.h"
#include "support/number_text.h"
#include "support/translation.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace normscope {
namespace {

constexpr double kVisibleGain = 1.04; ///< below it a gain reads as 0.0 EV

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ModeColumns)
};

/// Sentences one below the other, empty ones left out.
QString lines(QStringList sentences) {
  sentences.removeAll(QString());
  return sentences.join(QLatin1Char('\n'));
}

/// "R 59.6 %, G 59.4 %, B 59.5 %"
template<class Value>
QString perChannel(const ModeOutcome& outcome, Value value) {
  QStringList parts;
  for (std::size_t c = 0; c < outcome.channels.size(); ++c)
    parts << toQString(outcome.mode->outputChannel(c, outcome.channels.size())) + QLatin1Char(' ') + value(c);
  return parts.join(QStringLiteral(", "));
}

QString rangeDetail(const ModeOutcome& outcome) {
  double low = kUnknown, high = kUnknown;
  for (const ChannelOutcome& channel : outcome.channels) {
    low = std::fmin(low, channel.min);
    high = std::fmax(high, channel.max);
  }
  const int decimals = decimalsFor(std::max(std::abs(low), std::abs(high)));
  return Words::tr("Outermost values: %1 and %2.").arg(figureText(low, decimals), figureText(high, decimals));
}

QString clippedDetail(const ModeOutcome& outcome, double ChannelOutcome::*share, const Dataset& dataset) {
  const auto measure =
      share == &ChannelOutcome::clippedLow
          ? [](const ImageEffect& effect) { return static_cast<double>(effect.clippedLow); }
          : [](const ImageEffect& effect) { return static_cast<double>(effect.clippedHigh); };
  return lines({perChannel(outcome, [&](std::size_t c) { return percentText(outcome.channels[c].*share); }),
                worstImagesText(outcome, dataset, measure, percentText)});
}

QString aucDetail(const ModeOutcome& outcome) {
  const ClassAuc& auc = outcome.classAuc;
  if (std::isnan(auc.brightness))
    return Words::tr("There are no two classes to tell apart: no class folders and no labels.");
  QString channels = perChannel(outcome, [&](std::size_t c) {
    return c < auc.channel.size() ? figureText(auc.channel[c], 2) : figureText(kUnknown, 2);
  });
  return lines({Words::tr("Tells the classes apart by brightness %1, by contrast %2, by channel %3.")
                    .arg(figureText(auc.brightness, 2), figureText(auc.contrast, 2), channels),
                Words::tr("With this many images chance reaches %1.").arg(figureText(auc.nullBound, 2)),
                isClassErased(auc) ? Words::tr("All stay below: the classes cannot be told apart by "
                                               "light.")
                                   : QString()});
}

QString conditionDetail(const ModeOutcome& outcome) {
  const Conditioning& c = outcome.conditioning;
  if (outcome.provenance.condition == Provenance::none) return Words::tr("Not known for this mode.");
  const auto text = [](double condition) { return conditionText(condition); };
  return lines(
      {Words::tr("%1 with a bias, %2 of the channels alone.").arg(text(c.withBias), text(c.channelsOnly)),
       outcome.provenance.patchCondition == Provenance::none
           ? QString()
           : Words::tr("Patches of 3×3 pixels: %1; of 5×5: %2. %3")
                 .arg(text(c.patch3), text(c.patch5),
                      provenanceText(outcome.provenance.patchCondition, outcome)),
       std::isnan(c.learningRateCeiling)
           ? QString()
           : Words::tr("Gradient descent stays stable up to the learning rate 2 ÷ λmax = %1.")
                 .arg(QLocale().toString(c.learningRateCeiling, 'g', 2))});
}

QString firesDetail(const ModeOutcome& outcome) {
  const Firing& firing = outcome.firing;
  if (firing.meanByGroup.empty()) return Words::tr("Not measured.");
  QStringList groups;
  for (const auto& [group, mean] : firing.meanByGroup)
    groups << toQString(group) + QLatin1Char(' ') + figureText(mean, decimalsFor(std::abs(mean)));
  return lines({Words::tr("Mean firing: %1.").arg(groups.join(QStringLiteral(", "))),
                Words::tr("Filters that never fire %1, always fire %2; pixels with all channels above 0: %3.")
                    .arg(percentText(firing.deadShare), percentText(firing.alwaysOnShare),
                         percentText(firing.allPositiveShare))});
}

QString splitDetail(const SplitDistance& shift) {
  if (shift.split.empty()) return Words::tr("There is no held-out split: no folder val or test.");
  if (std::isnan(shift.standardizedDifference))
    return Words::tr("The images no longer differ in brightness: there is no distance.");
  return Words::tr("The mean brightness of %1 lies %2 standard deviations from the fitted split's; largest "
                   "distance of the distributions (Kolmogorov–Smirnov) %3.")
      .arg(toQString(shift.split), figureText(shift.standardizedDifference, 2), figureText(shift.ks, 2));
}

QString roundTripDetail(const ModeOutcome& outcome) {
  if (std::isnan(outcome.roundTripMax)) return Words::tr("This mode has no way back.");
  return Words::tr("Largest error %1 levels, on average %2.")
      .arg(figureText(outcome.roundTripMax, decimalsFor(outcome.roundTripMax)),
           figureText(outcome.roundTripMean, 3));
}

} // namespace

QString cellDetail(ModeColumn column, const ModeOutcome& outcome, const std::vector<Warning>& warnings,
                   const Dataset& dataset) {
  const NormalizationMode& mode = *outcome.mode;
  if (column == ModeColumn::Mode)
    return lines({translated(mode.title), translated(mode.summary), translated(mode.formula)});
  if (outcome.unavailable) return translated(*outcome.unavailable);
  const auto from = [&](Provenance provenance) { return provenanceText(provenance, outcome); };
  const MeasureProvenance& provenance = outcome.provenance;
  switch (column) {
  case ModeColumn::Range: return lines({rangeDetail(outcome), from(provenance.clipping)});
  case ModeColumn::Mean:
  case ModeColumn::Std: {
    const auto number = column == ModeColumn::Mean ? &ChannelOutcome::mean : &ChannelOutcome::std;
    const auto text = [&](std::size_t c) { return figureText(outcome.channels[c].*number, 4); };
    return lines({perChannel(outcome, text), from(provenance.clipping)});
  }
  case ModeColumn::ClippedLow:
    return lines({clippedDetail(outcome, &ChannelOutcome::clippedLow, dataset), from(provenance.clipping)});
  case ModeColumn::ClippedHigh:
    return lines({clippedDetail(outcome, &ChannelOutcome::clippedHigh, dataset), from(provenance.clipping)});
  case ModeColumn::Images:
    return lines({worstImagesText(outcome, dataset, clippedShare, percentText), from(provenance.clipping)});
  case ModeColumn::Gain:
    return lines({Words::tr("Median %1, 95 % of the images below %2, worst image %3.")
                      .arg(gainText(outcome.noiseGainMedian), gainText(outcome.noiseGainP95),
                           gainText(outcome.noiseGainMax)),
                  outcome.noiseGainMax > kVisibleGain ? worstImagesText(outcome, dataset, noiseGain, gainText)
                                                      : QString(),
                  from(provenance.noise)});
  case ModeColumn::NoiseShare:
    if (std::isnan(outcome.noiseShareP95)) return Words::tr("The images do not tell how noisy they are.");
    return lines({Words::tr("Median %1, 95 % of the images below %2, worst image %3.")
                      .arg(percentText(outcome.noiseShareMedian), percentText(outcome.noiseShareP95),
                           percentText(outcome.noiseShareMax)),
                  worstImagesText(outcome, dataset, noiseShare, percentText), from(provenance.noise)});
  case ModeColumn::Kept: return from(provenance.relativeInformation);
  case ModeColumn::Auc: return lines({aucDetail(outcome), from(provenance.classAuc)});
  case ModeColumn::Condition: return lines({conditionDetail(outcome), from(provenance.condition)});
  case ModeColumn::BitsLost: {
    if (std::isnan(bitsLostMean(outcome)))
      return Words::tr("Not defined: the result depends on more than the value itself.");
    const auto bits = [&](std::size_t c) { return figureText(outcome.channels[c].bitsLost, 2); };
    return lines({perChannel(outcome, bits) + QLatin1Char(' ') + Words::tr("bits per value."),
                  from(provenance.clipping)});
  }
  case ModeColumn::RoundTrip: return lines({roundTripDetail(outcome), from(provenance.roundTrip)});
  case ModeColumn::SplitShift: return lines({splitDetail(outcome.splitShift), from(provenance.splitShift)});
  case ModeColumn::Fires: return lines({firesDetail(outcome), from(provenance.firing)});
  case ModeColumn::Cost: return Words::tr("On one core of this computer.");
  case ModeColumn::Verdict: {
    QStringList titles;
    for (const Warning& warning : warnings) titles << translated(warning.title);
    return titles.isEmpty() ? Words::tr("No warning.") : lines(titles);
  }
  case ModeColumn::Formula:
  case ModeColumn::DependsOn:
  case ModeColumn::Invertible:
  case ModeColumn::Exports: return cellText(column, outcome, warnings);
  default: return from(provenance.clipping);
  }
}

} // namespace normscope
