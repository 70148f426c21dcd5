// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modes/mode_cell_text.h"
#include "support/measure_text.h"
#include "support/number_text.h"
#include "support/translation.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace normscope {
namespace {

struct ModeValueColumnsWords {
  Q_DECLARE_TR_FUNCTIONS(ModeColumns)
};

QString modeDetail(const ModeCell& cell) {
  const NormalizationMode& mode = *cell.outcome.mode;
  return lines({translated(mode.title), translated(mode.summary), translated(mode.formula)});
}

QString rangeOf(const ModeCell& cell) {
  const auto low = each(cell.outcome, &ChannelOutcome::p001),
             high = each(cell.outcome, &ChannelOutcome::p999);
  return rangeText(low.empty() ? kUnknown : *std::min_element(low.begin(), low.end()),
                   high.empty() ? kUnknown : *std::max_element(high.begin(), high.end()));
}

QString rangeDetail(const ModeCell& cell) {
  double low = kUnknown, high = kUnknown;
  for (const ChannelOutcome& channel : cell.outcome.channels) {
    low = std::fmin(low, channel.min);
    high = std::fmax(high, channel.max);
  }
  const int decimals = decimalsFor(std::max(std::abs(low), std::abs(high)));
  return lines({ModeValueColumnsWords::tr("Outermost values: %1 and %2.")
                    .arg(figureText(low, decimals), figureText(high, decimals)),
                countsFrom(cell)});
}

QString meansOf(const ModeCell& cell) {
  const auto means = each(cell.outcome, &ChannelOutcome::mean);
  return valuesText(means, std::max(largest(each(cell.outcome, &ChannelOutcome::std)), largest(means)));
}

QString stdsOf(const ModeCell& cell) {
  const auto stds = each(cell.outcome, &ChannelOutcome::std);
  return valuesText(stds, largest(stds));
}

template<double ChannelOutcome::*number>
QString channelsDetail(const ModeCell& cell) {
  const auto text = [&](std::size_t c) { return figureText(cell.outcome.channels[c].*number, 4); };
  return lines({perChannel(cell.outcome, text), countsFrom(cell)});
}

/// Share of all samples that storage loses, over the channels.
template<double ChannelOutcome::*share>
double clippedShareOf(const ModeOutcome& outcome) {
  return meanOf(each(outcome, share));
}

template<double ChannelOutcome::*share>
QString clippedText(const ModeCell& cell) {
  return percentText(clippedShareOf<share>(cell.outcome));
}

template<double ChannelOutcome::*share, float ImageEffect::*ofImage>
QString clippedDetail(const ModeCell& cell) {
  const ModeOutcome& outcome = cell.outcome;
  return lines(
      {perChannel(outcome, [&](std::size_t c) { return percentText(outcome.channels[c].*share); }),
       worstImagesText(
           outcome, cell.dataset,
           [](const ImageEffect& effect) { return static_cast<double>(effect.*ofImage); }, percentText),
       countsFrom(cell)});
}

QString imagesText(const ModeCell& cell) {
  const ModeOutcome& outcome = cell.outcome;
  if (!outcome.lookedAtImages()) return unknownText();
  return ModeValueColumnsWords::tr("%1 / %2").arg(countText(outcome.imagesAffected),
                                                  countText(outcome.images));
}

double imagesAffected(const ModeOutcome& outcome) {
  return outcome.lookedAtImages() ? static_cast<double>(outcome.imagesAffected) : kUnknown;
}

double levelsAfter(const ModeOutcome& outcome) { return meanOf(each(outcome, &ChannelOutcome::levelsAfter)); }

QString levelsText(const ModeCell& cell) {
  const ModeOutcome& outcome = cell.outcome;
  double keepable = 0.0;
  for (const ChannelOutcome& channel : outcome.channels) keepable += keepableLevels(channel, outcome.storage);
  keepable /= static_cast<double>(outcome.channels.size());
  const double after = levelsAfter(outcome);
  if (!(keepable > 0) || std::isnan(after)) return unknownText();
  return ModeValueColumnsWords::tr("%1 of %2").arg(figureText(after, 0), figureText(keepable, 0));
}

} // namespace

/// Which mode it is.
std::vector<ModeColumn> nameColumns() {
  return {
      {.id = "mark",
       .explanation = QT_TRANSLATE_NOOP("ModeColumns", "A and B are the two modes that views compare. Click "
                                                       "a row for A, Ctrl+click or right-click for B."),
       .width = 28,
       .look = ModeColumn::Look::mark,
       .shown = ModeColumn::Shown::always,
       .isFigure = false,
       .text = [](const ModeCell& cell) { return cell.mark; },
       .detail = modeDetail},
      {.id = "mode",
       .title = QT_TRANSLATE_NOOP("ModeColumns", "Mode"),
       .explanation = QT_TRANSLATE_NOOP("ModeColumns", "The normalization mode; the digit is its key."),
       .width = 156,
       .look = ModeColumn::Look::mode,
       .shown = ModeColumn::Shown::always,
       .isFigure = false,
       .text = [](const ModeCell& cell) { return translated(cell.outcome.mode->title); },
       .detail = modeDetail},
  };
}

/// What becomes of the values.
std::vector<ModeColumn> valueColumns() {
  return {
      {.id = "range",
       .title = QT_TRANSLATE_NOOP("ModeColumns", "Output range"),
       .explanation = QT_TRANSLATE_NOOP(
           "ModeColumns",
           "The values that the mode gives, before they are stored: from the 0.1 % smallest to the 0.1 % "
           "largest.\nA type that holds less than this range loses the rest.\nThe tooltip of a cell has the "
           "outermost values. Exact for modes that act on each channel by itself, sampled for the others."),
       .width = 96,
       .shown = ModeColumn::Shown::whereThereIsRoom,
       .text = rangeOf,
       .detail = rangeDetail},
      {.id = "mean",
       .title = QT_TRANSLATE_NOOP("ModeColumns", "Mean R G B"),
       .explanation = QT_TRANSLATE_NOOP(
           "ModeColumns",
           "The average value after the mode, per channel, over every pixel of every image.\nNetworks start "
           "out fastest when it is near 0.\nFormula: Σy ÷ number of pixels. Exact, except for modes that "
           "look at neighbouring pixels: those are sampled."),
       .width = 132,
       .shown = ModeColumn::Shown::onDemand,
       .text = meansOf,
       .detail = channelsDetail<&ChannelOutcome::mean>},
      {.id = "std",
       .title = QT_TRANSLATE_NOOP("ModeColumns", "Std R G B ᵖ"),
       .explanation = QT_TRANSLATE_NOOP(
           "ModeColumns", "How far values spread around that average, per channel: the standard "
                          "deviation.\nChannels with a similar spread, near 1, are learned from at a similar "
                          "pace.\nᵖ: pooled, over every pixel of every image at once: √(Σ(y − mean)² ÷ "
                          "number of pixels). Exact, except for modes that look at neighbouring pixels."),
       .width = 100,
       .shown = ModeColumn::Shown::onDemand,
       .text = stdsOf,
       .detail = channelsDetail<&ChannelOutcome::std>},
      {.id = "clipped-low",
       .title = QT_TRANSLATE_NOOP("ModeColumns", "Clipped low"),
       .explanation = QT_TRANSLATE_NOOP(
           "ModeColumns",
           "The share of all values that fall below what the storage type can hold and are lost when the "
           "result is stored.\nWhat is lost here no later step brings back; 0 % is what you want.\nFor "
           "uint8: below 0 after rounding. The tooltip of a cell names the images that lose most. Exact for "
           "modes that act on each channel by itself, sampled for the others."),
       .width = 84,
       .look = ModeColumn::Look::share,
       .text = clippedText<&ChannelOutcome::clippedLow>,
       .number = clippedShareOf<&ChannelOutcome::clippedLow>,
       .detail = clippedDetail<&ChannelOutcome::clippedLow, &ImageEffect::clippedLow>},
      {.id = "clipped-high",
       .title = QT_TRANSLATE_NOOP("ModeColumns", "Clipped high"),
       .explanation = QT_TRANSLATE_NOOP(
           "ModeColumns",
           "The share of all values that lie above what the storage type can hold and are lost when the "
           "result is stored.\nWhat is lost here no later step brings back; 0 % is what you want.\nFor "
           "uint8: above 255 after rounding. The tooltip of a cell names the images that lose most. Exact "
           "for modes that act on each channel by itself, sampled for the others."),
       .width = 90,
       .look = ModeColumn::Look::share,
       .text = clippedText<&ChannelOutcome::clippedHigh>,
       .number = clippedShareOf<&ChannelOutcome::clippedHigh>,
       .detail = clippedDetail<&ChannelOutcome::clippedHigh, &ImageEffect::clippedHigh>},
      {.id = "images",
       .title = QT_TRANSLATE_NOOP("ModeColumns", "Images hit"),
       .explanation = QT_TRANSLATE_NOOP(
           "ModeColumns",
           "Images in which at least one value is lost by storing, of all images measured.\nA small share of "
           "lost values may sit in a few images, or a little in every one: this tells which."),
       .width = 80,
       .shown = ModeColumn::Shown::whereThereIsRoom,
       .text = imagesText,
       .number = imagesAffected,
       .detail =
           [](const ModeCell& cell) {
             return lines(
                 {worstImagesText(cell.outcome, cell.dataset, clippedShare, percentText), countsFrom(cell)});
           }},
      {.id = "levels",
       .title = QT_TRANSLATE_NOOP("ModeColumns", "Levels kept"),
       .explanation = QT_TRANSLATE_NOOP(
           "ModeColumns", "How many different values are left after storing, of those the images had before "
                          "or the storage type can hold (256 for uint8), whichever is fewer; the average of "
                          "the channels.\nFew levels mean banding that no later step can undo.\nFor modes "
                          "that look at each image alone: the average over images."),
       .width = 84,
       .text = levelsText,
       .number = levelsAfter,
       .detail = levelsFrom},
  };
}

} // namespace normscope
