// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modes/mode_columns.h"

#include "exporters/exporter.h"
#include "outcomes/class_auc.h"
#include "support/measure_text.h"
#include "support/number_text.h"
#include "support/translation.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <limits>

namespace normscope {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ModeColumns)
};

template<class Member>
std::vector<double> each(const ModeOutcome& outcome, Member member) {
  std::vector<double> values;
  for (const ChannelOutcome& channel : outcome.channels) values.push_back(channel.*member);
  return values;
}

double meanOf(const std::vector<double>& values) {
  if (values.empty()) return kNaN;
  double sum = 0;
  for (const double value : values) sum += value;
  return sum / static_cast<double>(values.size());
}

double largest(const std::vector<double>& values) {
  double size = 0;
  for (const double value : values)
    if (std::isfinite(value)) size = std::max(size, std::abs(value));
  return size;
}

template<class Member>
double lowest(const ModeOutcome& outcome, Member member) {
  const auto values = each(outcome, member);
  return values.empty() ? kNaN : *std::min_element(values.begin(), values.end());
}
template<class Member>
double highest(const ModeOutcome& outcome, Member member) {
  const auto values = each(outcome, member);
  return values.empty() ? kNaN : *std::max_element(values.begin(), values.end());
}

QString levelsText(const ModeOutcome& outcome) {
  double keepable = 0.0;
  for (const ChannelOutcome& channel : outcome.channels) keepable += keepableLevels(channel, outcome.storage);
  keepable /= static_cast<double>(outcome.channels.size());
  const double after = meanOf(each(outcome, &ChannelOutcome::levelsAfter));
  if (!(keepable > 0) || std::isnan(after)) return figureText(kNaN, 0);
  return Words::tr("%1 of %2").arg(figureText(after, 0), figureText(keepable, 0));
}

QString withUnit(double value, int decimals, const QString& unit) {
  const QString figure = figureText(value, decimals);
  return std::isnan(value) ? figure : figure + QChar(0x00a0) + unit;
}

/// As a linear unit with a bias sees it; infinite where the second moments are rank deficient.
double conditionOf(const ModeOutcome& outcome) {
  if (outcome.provenance.condition == Provenance::none) return kNaN;
  const double condition = outcome.conditioning.withBias;
  return std::isnan(condition) ? std::numeric_limits<double>::infinity() : condition;
}

QString firesText(const Firing& firing) {
  const FiringContrast contrast = firingContrast(firing);
  if (std::isnan(contrast.times)) return figureText(contrast.times, 0);
  if (std::isinf(contrast.times)) return Words::tr("only %1").arg(contrast.group);
  return QStringLiteral("%1 × %2").arg(contrast.group,
                                       figureText(contrast.times, contrast.times < 9.95 ? 1 : 0));
}

/// Formats that say what the mode does; those that describe the set alone say nothing of it.
QString exportsText(const NormalizationMode& mode) {
  QStringList formats;
  for (const Exporter& exporter : allExporters())
    if (!exporter.modes.empty() && exporter.expresses(mode.kind())) formats << translated(exporter.title);
  return formats.isEmpty() ? QStringLiteral("–") : formats.join(QStringLiteral(", "));
}

} // namespace

double bitsLostMean(const ModeOutcome& outcome) { return meanOf(each(outcome, &ChannelOutcome::bitsLost)); }

FiringContrast firingContrast(const Firing& firing) {
  const auto& groups = firing.meanByGroup;
  if (groups.size() < 2) return {};
  const auto ratio = [](double more, double less) {
    if (less > 0) return more / less;
    return more > 0 ? std::numeric_limits<double>::infinity() : 1.0;
  };
  if (firing.byClass) {
    const auto [least, most] = std::minmax_element(
        groups.begin(), groups.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    return {toQString(most->first), ratio(most->second, least->second)};
  }
  const double dark = groups.front().second, bright = groups.back().second;
  return bright >= dark ? FiringContrast{Words::tr("bright"), ratio(bright, dark)}
                        : FiringContrast{Words::tr("dark"), ratio(dark, bright)};
}

double clippedLowShare(const ModeOutcome& outcome) {
  return meanOf(each(outcome, &ChannelOutcome::clippedLow));
}
double clippedHighShare(const ModeOutcome& outcome) {
  return meanOf(each(outcome, &ChannelOutcome::clippedHigh));
}

QString verdictWord(Verdict verdict) {
  switch (verdict) {
  case Verdict::safe: return Words::tr("Safe");
  case Verdict::check: return Words::tr("Check");
  case Verdict::losesData: return Words::tr("Loses data");
  }
  return {};
}

QString title(ModeColumn column) {
  switch (column) {
  case ModeColumn::Mark: return {};
  case ModeColumn::Mode: return Words::tr("Mode");
  case ModeColumn::Range: return Words::tr("Output range");
  case ModeColumn::Mean: return Words::tr("Mean R G B");
  case ModeColumn::Std: return Words::tr("Std R G B ᵖ");
  case ModeColumn::ClippedLow: return Words::tr("Clipped low");
  case ModeColumn::ClippedHigh: return Words::tr("Clipped high");
  case ModeColumn::Images: return Words::tr("Images hit");
  case ModeColumn::Levels: return Words::tr("Levels kept");
  case ModeColumn::Gain: return Words::tr("Noise gain");
  case ModeColumn::Kept: return Words::tr("Between images kept");
  case ModeColumn::NoiseShare: return Words::tr("Noise share");
  case ModeColumn::Auc: return Words::tr("Brightness AUC");
  case ModeColumn::Condition: return Words::tr("Condition number");
  case ModeColumn::Verdict: return Words::tr("Verdict");
  case ModeColumn::BitsLost: return Words::tr("Bits lost");
  case ModeColumn::RoundTrip: return Words::tr("Round trip, levels");
  case ModeColumn::SplitShift: return Words::tr("Split shift");
  case ModeColumn::Fires: return Words::tr("Fires for");
  case ModeColumn::Cost: return Words::tr("Speed");
  case ModeColumn::DependsOn: return Words::tr("Depends on");
  case ModeColumn::Invertible: return Words::tr("Invertible");
  case ModeColumn::Formula: return Words::tr("Formula");
  case ModeColumn::Exports: return Words::tr("Exports");
  }
  return {};
}

QString heading(ModeColumn column) {
  switch (column) {
  case ModeColumn::Kept: return Words::tr("Between kept");
  case ModeColumn::Auc: return Words::tr("AUC");
  case ModeColumn::Condition: return Words::tr("Condition");
  default: return title(column);
  }
}

QString cellText(ModeColumn column, const ModeOutcome& outcome, const std::vector<Warning>& warnings) {
  const NormalizationMode& mode = *outcome.mode;
  switch (column) {
  case ModeColumn::Mode: return translated(mode.title);
  case ModeColumn::DependsOn: return dependenceText(mode.dependence);
  case ModeColumn::Invertible: return mode.invertible ? Words::tr("yes") : Words::tr("no");
  case ModeColumn::Formula: return translated(mode.formula);
  case ModeColumn::Exports: return exportsText(mode);
  default: break;
  }
  if (outcome.unavailable) return {};
  const auto std = each(outcome, &ChannelOutcome::std);
  switch (column) {
  case ModeColumn::Range:
    return rangeText(lowest(outcome, &ChannelOutcome::p001), highest(outcome, &ChannelOutcome::p999));
  case ModeColumn::Mean: {
    const auto means = each(outcome, &ChannelOutcome::mean);
    return valuesText(means, std::max(largest(std), largest(means)));
  }
  case ModeColumn::Std: return valuesText(std, largest(std));
  case ModeColumn::ClippedLow: return percentText(clippedLowShare(outcome));
  case ModeColumn::ClippedHigh: return percentText(clippedHighShare(outcome));
  case ModeColumn::Images:
    return outcome.lookedAtImages()
               ? Words::tr("%1 / %2").arg(countText(outcome.imagesAffected), countText(outcome.images))
               : figureText(kNaN, 0);
  case ModeColumn::Levels: return levelsText(outcome);
  case ModeColumn::Gain: return gainText(outcome.noiseGainP95);
  case ModeColumn::NoiseShare: return percentText(outcome.noiseShareP95);
  case ModeColumn::Kept: return percentText(outcome.relativeInformation);
  case ModeColumn::Auc:
    return isClassErased(outcome.classAuc) ? Words::tr("chance") : figureText(outcome.classAuc.brightness, 2);
  case ModeColumn::Condition: {
    const double condition = conditionOf(outcome);
    return figureText(condition, condition < 9.95 ? 1 : 0);
  }
  case ModeColumn::BitsLost: return withUnit(bitsLostMean(outcome), 2, Words::tr("bit"));
  case ModeColumn::RoundTrip: return figureText(outcome.roundTripMax, decimalsFor(outcome.roundTripMax));
  case ModeColumn::SplitShift: return withUnit(outcome.splitShift.standardizedDifference, 2, Words::tr("SD"));
  case ModeColumn::Fires: return firesText(outcome.firing);
  case ModeColumn::Cost: {
    const double speed = outcome.megapixelsPerSecond;
    return withUnit(speed, speed < 10 ? 1 : 0, Words::tr("MP/s"));
  }
  case ModeColumn::Verdict: return verdictWord(verdict(warnings));
  default: return {};
  }
}

QVariant cellValue(ModeColumn column, const ModeOutcome& outcome, const std::vector<Warning>& warnings) {
  const bool isKnown = !outcome.unavailable;
  switch (column) {
  case ModeColumn::ClippedLow: return isKnown ? clippedLowShare(outcome) : kNaN;
  case ModeColumn::ClippedHigh: return isKnown ? clippedHighShare(outcome) : kNaN;
  case ModeColumn::Images:
    return isKnown && outcome.lookedAtImages() ? static_cast<double>(outcome.imagesAffected) : kNaN;
  case ModeColumn::Levels: return isKnown ? meanOf(each(outcome, &ChannelOutcome::levelsAfter)) : kNaN;
  case ModeColumn::Gain: return isKnown ? outcome.noiseGainP95 : kNaN;
  case ModeColumn::NoiseShare: return isKnown ? outcome.noiseShareP95 : kNaN;
  case ModeColumn::Kept: return isKnown ? outcome.relativeInformation : kNaN;
  case ModeColumn::Auc: return isKnown ? outcome.classAuc.brightness : kNaN;
  case ModeColumn::Condition: return isKnown ? conditionOf(outcome) : kNaN;
  case ModeColumn::BitsLost: return isKnown ? bitsLostMean(outcome) : kNaN;
  case ModeColumn::RoundTrip: return isKnown ? outcome.roundTripMax : kNaN;
  case ModeColumn::SplitShift: return isKnown ? outcome.splitShift.standardizedDifference : kNaN;
  case ModeColumn::Fires: return isKnown ? firingContrast(outcome.firing).times : kNaN;
  case ModeColumn::Cost: return isKnown ? outcome.megapixelsPerSecond : kNaN;
  case ModeColumn::Verdict:
    return isKnown ? cellText(column, outcome, warnings) : translated(*outcome.unavailable);
  default: return cellText(column, outcome, warnings);
  }
}

} // namespace normscope
