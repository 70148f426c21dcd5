// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/exporter.h"
#include "modes/mode_cell_text.h"
#include "support/measure_text.h"
#include "support/number_text.h"
#include "support/translation.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace normscope {
namespace {

struct ModeMoreColumnsWords {
  Q_DECLARE_TR_FUNCTIONS(ModeColumns)
};

/// Per sample, over the channels.
double bitsLost(const ModeOutcome& outcome) { return meanOf(each(outcome, &ChannelOutcome::bitsLost)); }

QString bitsDetail(const ModeCell& cell) {
  const ModeOutcome& outcome = cell.outcome;
  if (std::isnan(bitsLost(outcome)) && outcome.provenance.levels == Provenance::none)
    return ModeMoreColumnsWords::tr("Not known yet: of float images pixels must tell.");
  if (std::isnan(bitsLost(outcome)))
    return ModeMoreColumnsWords::tr("Not defined: the result depends on more than the value itself.");
  const auto bits = [&](std::size_t c) { return figureText(outcome.channels[c].bitsLost, 2); };
  return lines({perChannel(outcome, bits) + QLatin1Char(' ') + ModeMoreColumnsWords::tr("bits per value."),
                levelsFrom(cell)});
}

QString roundTripText(const ModeCell& cell) {
  return figureText(cell.outcome.roundTripMax, decimalsFor(cell.outcome.roundTripMax));
}

QString roundTripDetail(const ModeCell& cell) {
  const ModeOutcome& outcome = cell.outcome;
  const QString said = std::isnan(outcome.roundTripMax)
                           ? ModeMoreColumnsWords::tr("This mode has no way back.")
                           : ModeMoreColumnsWords::tr("Largest error %1 levels, on average %2.")
                                 .arg(roundTripText(cell), figureText(outcome.roundTripMean, 3));
  return lines({said, provenanceText(outcome.provenance.roundTrip, outcome)});
}

QString splitText(const SplitDistance& shift) {
  if (shift.split.empty())
    return ModeMoreColumnsWords::tr("There is no held-out split: no folder val or test.");
  if (std::isnan(shift.standardizedDifference))
    return ModeMoreColumnsWords::tr("The images no longer differ in brightness: there is no distance.");
  return ModeMoreColumnsWords::tr(
             "The mean brightness of %1 lies %2 standard deviations from the fitted split's; largest "
             "distance of the distributions (Kolmogorov–Smirnov) %3.")
      .arg(toQString(shift.split), figureText(shift.standardizedDifference, 2), figureText(shift.ks, 2));
}

QString firesText(const ModeCell& cell) {
  const FiringContrast contrast = firingContrast(cell.outcome.firing);
  if (std::isnan(contrast.times)) return unknownText();
  if (std::isinf(contrast.times)) return ModeMoreColumnsWords::tr("only %1").arg(contrast.group);
  return QStringLiteral("%1 × %2").arg(contrast.group,
                                       figureText(contrast.times, contrast.times < 9.95 ? 1 : 0));
}

QString firesDetail(const ModeCell& cell) {
  const Firing& firing = cell.outcome.firing;
  const QString from = provenanceText(cell.outcome.provenance.firing, cell.outcome);
  if (firing.meanByGroup.empty()) return lines({ModeMoreColumnsWords::tr("Not measured."), from});
  QStringList groups;
  for (const auto& [group, mean] : firing.meanByGroup)
    groups << toQString(group) + QLatin1Char(' ') + figureText(mean, decimalsFor(std::abs(mean)));
  return lines({ModeMoreColumnsWords::tr("Mean firing: %1.").arg(groups.join(QStringLiteral(", "))),
                ModeMoreColumnsWords::tr(
                    "Filters that never fire %1, always fire %2; pixels with all channels above 0: %3.")
                    .arg(percentText(firing.deadShare), percentText(firing.alwaysOnShare),
                         percentText(firing.allPositiveShare)),
                from});
}

QString speedText(const ModeCell& cell) {
  const double speed = cell.outcome.megapixelsPerSecond;
  return withUnit(speed, speed < 10 ? 1 : 0, ModeMoreColumnsWords::tr("MP/s"));
}

/// Formats that say what the mode does; those that describe the set alone say nothing of it.
QString exportsText(const ModeCell& cell) {
  QStringList formats;
  for (const Exporter& exporter : allExporters())
    if (exporter.needsMode() && exporter.expresses(*cell.outcome.mode)) formats << translated(exporter.title);
  return formats.isEmpty() ? unknownText() : formats.join(QStringLiteral(", "));
}

} // namespace

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
  return bright >= dark ? FiringContrast{ModeMoreColumnsWords::tr("bright"), ratio(bright, dark)}
                        : FiringContrast{ModeMoreColumnsWords::tr("dark"), ratio(dark, bright)};
}

/// What is looked at more rarely: hidden until it is asked for.
std::vector<ModeColumn> moreColumns() {
  return {
      {.id = "bits-lost",
       .title = QT_TRANSLATE_NOOP("ModeColumns", "Bits lost"),
       .explanation = QT_TRANSLATE_NOOP(
           "ModeColumns", "How much information about each value is gone once the result is stored, in bits "
                          "per value.\nValues that were different become the same and can never be told "
                          "apart again.\n0 bit: nothing; 8 bit: all that a byte holds.\nFormula: entropy "
                          "before − entropy after storing, per image and channel, averaged by pixels. – "
                          "where the result depends on more than the value itself."),
       .width = 84,
       .shown = ModeColumn::Shown::onDemand,
       .text =
           [](const ModeCell& cell) {
             return withUnit(bitsLost(cell.outcome), 2, ModeMoreColumnsWords::tr("bit"));
           },
       .number = bitsLost,
       .detail = bitsDetail},
      {.id = "round-trip",
       .title = QT_TRANSLATE_NOOP("ModeColumns", "Round trip, levels"),
       .explanation = QT_TRANSLATE_NOOP(
           "ModeColumns",
           "How far off the original values are when the stored result is turned back: the largest error, in "
           "levels.\nIt tells whether you can store normalized images and still recover the files.\nUp to "
           "0.5 is rounding; more means lost values. – for modes without a way back.\nFormula: max |x − "
           "inverse(stored y)|. Exact from the counts of every value, or sampled."),
       .width = 124,
       .shown = ModeColumn::Shown::onDemand,
       .text = roundTripText,
       .number = [](const ModeOutcome& outcome) { return outcome.roundTripMax; },
       .detail = roundTripDetail},
      {.id = "split-shift",
       .title = QT_TRANSLATE_NOOP("ModeColumns", "Split shift"),
       .explanation = QT_TRANSLATE_NOOP(
           "ModeColumns",
           "How far the held-out images (val or test) stand from those the mode was fitted on, in "
           "brightness, after the mode.\nA large distance means that the network is tested on another kind "
           "of light than it has learned.\n0 SD: alike; 0.8 SD and more is large.\nFormula: difference of "
           "the mean image brightness ÷ pooled standard deviation of image brightness. Needs split folders."),
       .width = 90,
       .shown = ModeColumn::Shown::onDemand,
       .text =
           [](const ModeCell& cell) {
             return withUnit(cell.outcome.splitShift.standardizedDifference, 2,
                             ModeMoreColumnsWords::tr("SD"));
           },
       .number = [](const ModeOutcome& outcome) { return outcome.splitShift.standardizedDifference; },
       .detail =
           [](const ModeCell& cell) {
             return lines({splitText(cell.outcome.splitShift),
                           provenanceText(cell.outcome.provenance.splitShift, cell.outcome)});
           }},
      {.id = "fires",
       .title = QT_TRANSLATE_NOOP("ModeColumns", "Fires for"),
       .explanation = QT_TRANSLATE_NOOP(
           "ModeColumns", "Which images make the neurons of a first layer fire more, and how many times "
                          "more.\nOne-sided firing makes a network busier with bright images than with dark "
                          "ones.\n× 1.0: alike.\nMeasured with 64 fixed random 3×3 filters and ReLU on a "
                          "sample of images; the tooltip of a cell has filters that never fire or always."),
       .width = 116,
       .shown = ModeColumn::Shown::onDemand,
       .text = firesText,
       .number = [](const ModeOutcome& outcome) { return firingContrast(outcome.firing).times; },
       .detail = firesDetail},
      {.id = "speed",
       .title = QT_TRANSLATE_NOOP("ModeColumns", "Speed"),
       .explanation = QT_TRANSLATE_NOOP(
           "ModeColumns",
           "How fast the mode runs here: megapixels per second on one core.\nIt decides whether normalizing "
           "can be done while training.\nMeasured on this computer: it is no property of your images."),
       .width = 84,
       .shown = ModeColumn::Shown::onDemand,
       .text = speedText,
       .number = [](const ModeOutcome& outcome) { return outcome.megapixelsPerSecond; },
       .detail = [](const ModeCell&) { return ModeMoreColumnsWords::tr("On one core of this computer."); }},
      {.id = "depends-on",
       .title = QT_TRANSLATE_NOOP("ModeColumns", "Depends on"),
       .explanation =
           QT_TRANSLATE_NOOP("ModeColumns", "What the mode has to look at to normalize one image."),
       .width = 90,
       .shown = ModeColumn::Shown::onDemand,
       .isFigure = false,
       .text = [](const ModeCell& cell) { return dependenceText(cell.outcome.mode->dependence); }},
      {.id = "invertible",
       .title = QT_TRANSLATE_NOOP("ModeColumns", "Invertible"),
       .explanation = QT_TRANSLATE_NOOP(
           "ModeColumns",
           "Whether the original values can be computed back from the mode's output, before storing."),
       .width = 80,
       .shown = ModeColumn::Shown::onDemand,
       .isFigure = false,
       .text =
           [](const ModeCell& cell) {
             return cell.outcome.mode->invertible ? ModeMoreColumnsWords::tr("yes")
                                                  : ModeMoreColumnsWords::tr("no");
           }},
      {.id = "formula",
       .title = QT_TRANSLATE_NOOP("ModeColumns", "Formula"),
       .explanation = QT_TRANSLATE_NOOP("ModeColumns", "The mode's formula."),
       .width = 300,
       .shown = ModeColumn::Shown::onDemand,
       .isFigure = false,
       .text = [](const ModeCell& cell) { return translated(cell.outcome.mode->formula); }},
      {.id = "exports",
       .title = QT_TRANSLATE_NOOP("ModeColumns", "Exports"),
       .explanation = QT_TRANSLATE_NOOP(
           "ModeColumns", "The files of Export Statistics that can tell a library of this mode."),
       .width = 240,
       .shown = ModeColumn::Shown::onDemand,
       .isFigure = false,
       .text = exportsText},
  };
}

} // namespace normscope
