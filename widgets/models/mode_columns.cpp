// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mode_columns.h"

#include "models/number_text.h"

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

QString dependenceText(Dependence dependence) {
  switch (dependence) {
  case Dependence::none: return Words::tr("nothing");
  case Dependence::dataset: return Words::tr("data set");
  case Dependence::batch: return Words::tr("batch");
  case Dependence::image: return Words::tr("image");
  case Dependence::window: return Words::tr("window");
  }
  return {};
}

QString levelsText(const ModeOutcome& outcome) {
  double keepable = 0.0;
  for (const ChannelOutcome& channel : outcome.channels) keepable += keepableLevels(channel, outcome.storage);
  keepable /= static_cast<double>(outcome.channels.size());
  const double after = meanOf(each(outcome, &ChannelOutcome::levelsAfter));
  if (!(keepable > 0) || std::isnan(after)) return figureText(kNaN, 0);
  return Words::tr("%1 of %2").arg(figureText(after, 0), figureText(keepable, 0));
}

QString provenanceText(Provenance provenance, std::uint64_t images) {
  switch (provenance) {
  case Provenance::exact: return Words::tr("Exact, over %1 images.").arg(countText(images));
  case Provenance::binned:
    return Words::tr("Over %1 images; float values in bins up to 0.8 % wide.").arg(countText(images));
  case Provenance::sampled: return Words::tr("Measured on a sample of %1 images.").arg(countText(images));
  case Provenance::none: break;
  }
  return {};
}

/// "R 59.6 %, G 59.4 %, B 59.5 %"
template<class Member>
QString perChannel(const ModeOutcome& outcome, Member member) {
  QStringList parts;
  for (std::size_t c = 0; c < outcome.channels.size(); ++c)
    parts << channelLetter(c, outcome.channels.size()) + QLatin1Char(' ') +
                 percentText(outcome.channels[c].*member);
  return parts.join(QStringLiteral(", "));
}

} // namespace

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
  case ModeColumn::Verdict: return Words::tr("Verdict");
  case ModeColumn::DependsOn: return Words::tr("Depends on");
  case ModeColumn::Invertible: return Words::tr("Invertible");
  case ModeColumn::Formula: return Words::tr("Formula");
  }
  return {};
}

QString explanation(ModeColumn column) {
  switch (column) {
  case ModeColumn::Mark:
    return Words::tr(
        "A and B are the two modes that views compare. Click a row for A, Ctrl+click or right-click for B.");
  case ModeColumn::Mode: return Words::tr("The normalization mode; the digit is its key.");
  case ModeColumn::Range:
    return Words::tr(
        "The values that the mode gives, before they are stored: from the 0.1 % smallest to the 0.1 % "
        "largest. The tooltip of a cell has the outermost ones. Exact for modes that act on each channel "
        "by itself.");
  case ModeColumn::Mean:
    return Words::tr("The average value after the mode, per channel, over every pixel of every image.");
  case ModeColumn::Std:
    return Words::tr(
        "How far values spread around that average, per channel: the standard deviation. ᵖ: pooled, over "
        "every pixel of every image at once (population formula).");
  case ModeColumn::ClippedLow:
    return Words::tr(
        "The share of all values that fall below what the storage type can hold and are lost when the "
        "result is stored. For uint8: below 0 after rounding.");
  case ModeColumn::ClippedHigh:
    return Words::tr(
        "The share of all values that lie above what the storage type can hold and are lost when the "
        "result is stored. For uint8: above 255 after rounding.");
  case ModeColumn::Images:
    return Words::tr("Images in which at least one value is lost by storing, of all images measured.");
  case ModeColumn::Levels:
    return Words::tr(
        "How many different values are left after storing, of those the images had before or the "
        "storage type can hold (256 for uint8), whichever is fewer; the average of the channels. Few levels "
        "mean "
        "banding that no later step can undo. For modes that look at each "
        "image alone: the average over images.");
  case ModeColumn::Gain:
    return Words::tr(
        "How much more an image's noise is amplified than the set as a whole: slope of the mode × spread of "
        "the set before ÷ spread after, in stops (EV, log2: +1 EV is twice). The value that 95 % of the "
        "images stay below. 0 for modes that treat all images alike.");
  case ModeColumn::Kept:
    return Words::tr(
        "How much of the difference between images survives. The variance of all pixels has a part between "
        "images (bright against dark ones) and a part within them; the between part's share of the whole is "
        "called η². Shown: η² after the mode ÷ η² before. 100 %: day still differs from night as before; "
        "0 %: every image has been brought to the same level.");
  case ModeColumn::Verdict: return Words::tr("The worst of the warnings about this mode on these images.");
  case ModeColumn::DependsOn: return Words::tr("What the mode has to look at to normalize one image.");
  case ModeColumn::Invertible:
    return Words::tr(
        "Whether the original values can be computed back from the mode's output, before storing.");
  case ModeColumn::Formula: return Words::tr("The mode's formula.");
  }
  return {};
}

QString cellText(ModeColumn column, const ModeOutcome& outcome, const std::vector<Warning>& warnings) {
  const NormalizationMode& mode = *outcome.mode;
  switch (column) {
  case ModeColumn::Mode: return toQString(mode.title);
  case ModeColumn::DependsOn: return dependenceText(mode.dependence);
  case ModeColumn::Invertible: return mode.invertible ? Words::tr("yes") : Words::tr("no");
  case ModeColumn::Formula: return toQString(mode.formula);
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
    return Words::tr("%1 / %2").arg(countText(outcome.imagesAffected), countText(outcome.images));
  case ModeColumn::Levels: return levelsText(outcome);
  case ModeColumn::Gain: return gainText(outcome.noiseGainP95);
  case ModeColumn::Kept: return ratioText(outcome.relativeInformation);
  case ModeColumn::Verdict: return verdictWord(verdict(warnings));
  default: return {};
  }
}

QVariant cellValue(ModeColumn column, const ModeOutcome& outcome, const std::vector<Warning>& warnings) {
  const bool isKnown = !outcome.unavailable;
  switch (column) {
  case ModeColumn::ClippedLow: return isKnown ? clippedLowShare(outcome) : kNaN;
  case ModeColumn::ClippedHigh: return isKnown ? clippedHighShare(outcome) : kNaN;
  case ModeColumn::Images: return isKnown ? static_cast<double>(outcome.imagesAffected) : kNaN;
  case ModeColumn::Levels: return isKnown ? meanOf(each(outcome, &ChannelOutcome::levelsAfter)) : kNaN;
  case ModeColumn::Gain: return isKnown ? outcome.noiseGainP95 : kNaN;
  case ModeColumn::Kept: return isKnown ? outcome.relativeInformation : kNaN;
  case ModeColumn::Verdict:
    return isKnown ? cellText(column, outcome, warnings) : toQString(*outcome.unavailable);
  default: return cellText(column, outcome, warnings);
  }
}

QString cellDetail(ModeColumn column, const ModeOutcome& outcome, const std::vector<Warning>& warnings) {
  const NormalizationMode& mode = *outcome.mode;
  if (column == ModeColumn::Mode)
    return toQString(mode.title) + QLatin1Char('\n') + toQString(mode.summary) + QLatin1Char('\n') +
           toQString(mode.formula);
  if (outcome.unavailable) return toQString(*outcome.unavailable);
  const QString provenance = QLatin1Char('\n') + provenanceText(outcome.provenance.clipping, outcome.images);
  switch (column) {
  case ModeColumn::Range: {
    const double low = lowest(outcome, &ChannelOutcome::min), high = highest(outcome, &ChannelOutcome::max);
    const int decimals = decimalsFor(std::max(std::abs(low), std::abs(high)));
    return Words::tr("Outermost values: %1 and %2.")
               .arg(figureText(low, decimals), figureText(high, decimals)) +
           provenance;
  }
  case ModeColumn::ClippedLow: return perChannel(outcome, &ChannelOutcome::clippedLow) + provenance;
  case ModeColumn::ClippedHigh: return perChannel(outcome, &ChannelOutcome::clippedHigh) + provenance;
  case ModeColumn::Gain:
    return Words::tr("Median %1, 95 % of the images below %2, worst image %3.")
        .arg(gainText(outcome.noiseGainMedian), gainText(outcome.noiseGainP95),
             gainText(outcome.noiseGainMax));
  case ModeColumn::Kept: return provenanceText(outcome.provenance.relativeInformation, outcome.images);
  case ModeColumn::Verdict: {
    QStringList titles;
    for (const Warning& warning : warnings) titles << toQString(warning.title);
    return titles.isEmpty() ? Words::tr("No warning.") : titles.join(QLatin1Char('\n'));
  }
  case ModeColumn::Formula: return toQString(mode.formula);
  default: return provenanceText(outcome.provenance.clipping, outcome.images);
  }
}

} // namespace normscope
