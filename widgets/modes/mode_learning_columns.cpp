// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modes/mode_cell_text.h"
#include "outcomes/class_auc.h"
#include "support/measure_text.h"
#include "support/number_text.h"
#include "support/translation.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace normscope {
namespace {

struct ModeLearningColumnsWords {
  Q_DECLARE_TR_FUNCTIONS(ModeColumns)
};

constexpr double kVisibleGain = 1.04; ///< below it a gain reads as 0.0 EV

QString gainDetail(const ModeCell& cell) {
  const ModeOutcome& outcome = cell.outcome;
  return lines({ModeLearningColumnsWords::tr("Median %1, 95 % of the images below %2, worst image %3.")
                    .arg(gainText(outcome.noiseGainMedian), gainText(outcome.noiseGainP95),
                         gainText(outcome.noiseGainMax)),
                outcome.noiseGainMax > kVisibleGain
                    ? worstImagesText(outcome, cell.dataset, noiseGain, gainText)
                    : QString(),
                provenanceText(outcome.provenance.noise, outcome)});
}

QString noiseShareDetail(const ModeCell& cell) {
  const ModeOutcome& outcome = cell.outcome;
  if (std::isnan(outcome.noiseShareP95))
    return ModeLearningColumnsWords::tr("The images do not tell how noisy they are.");
  return lines({ModeLearningColumnsWords::tr("Median %1, 95 % of the images below %2, worst image %3.")
                    .arg(percentText(outcome.noiseShareMedian), percentText(outcome.noiseShareP95),
                         percentText(outcome.noiseShareMax)),
                worstImagesText(outcome, cell.dataset, noiseShare, percentText),
                provenanceText(outcome.provenance.noise, outcome)});
}

/// Of a few images no test tells classes apart, however well they stand apart.
bool isLostInChance(const ClassAuc& auc) { return isClassErased(auc) && auc.brightness <= auc.nullBound; }

QString aucText(const ModeCell& cell) {
  const ClassAuc& auc = cell.outcome.classAuc;
  return isLostInChance(auc) ? ModeLearningColumnsWords::tr("chance") : figureText(auc.brightness, 2);
}

QString aucDetail(const ModeCell& cell) {
  const ModeOutcome& outcome = cell.outcome;
  const ClassAuc& auc = outcome.classAuc;
  const QString from = provenanceText(outcome.provenance.classAuc, outcome);
  if (std::isnan(auc.brightness))
    return lines({ModeLearningColumnsWords::tr(
                      "There are no two classes to tell apart: no class folders and no labels."),
                  from});
  const QString channels = perChannel(outcome, [&](std::size_t c) {
    return figureText(c < auc.channel.size() ? auc.channel[c] : kUnknown, 2);
  });
  return lines({ModeLearningColumnsWords::tr(
                    "Tells the classes apart by brightness %1, by contrast %2, by channel %3.")
                    .arg(figureText(auc.brightness, 2), figureText(auc.contrast, 2), channels),
                ModeLearningColumnsWords::tr("With this many images chance reaches %1.")
                    .arg(figureText(auc.nullBound, 2)),
                isLostInChance(auc) ? ModeLearningColumnsWords::tr(
                                          "All stay below: the classes cannot be told apart by light.")
                                    : QString(),
                from});
}

/// As a linear unit with a bias sees it; infinite where the second moments are rank deficient.
double conditionOf(const ModeOutcome& outcome) {
  if (outcome.provenance.condition == Provenance::none) return kUnknown;
  const double condition = outcome.conditioning.withBias;
  return std::isnan(condition) ? std::numeric_limits<double>::infinity() : condition;
}

QString conditionFigure(const ModeCell& cell) {
  const double condition = conditionOf(cell.outcome);
  return figureText(condition, condition < 9.95 ? 1 : 0);
}

QString conditionDetail(const ModeCell& cell) {
  const ModeOutcome& outcome = cell.outcome;
  const Conditioning& c = outcome.conditioning;
  const QString from = provenanceText(outcome.provenance.condition, outcome);
  if (outcome.provenance.condition == Provenance::none)
    return lines({ModeLearningColumnsWords::tr("Not known for this mode."), from});
  return lines({ModeLearningColumnsWords::tr("%1 with a bias, %2 of the channels alone.")
                    .arg(conditionText(c.withBias), conditionText(c.channelsOnly)),
                outcome.provenance.patchCondition == Provenance::none
                    ? QString()
                    : ModeLearningColumnsWords::tr("Patches of 3×3 pixels: %1; of 5×5: %2. %3")
                          .arg(conditionText(c.patch3), conditionText(c.patch5),
                               provenanceText(outcome.provenance.patchCondition, outcome)),
                std::isnan(c.learningRateCeiling)
                    ? QString()
                    : ModeLearningColumnsWords::tr(
                          "Gradient descent stays stable up to the learning rate 2 ÷ λmax = %1.")
                          .arg(QLocale().toString(c.learningRateCeiling, 'g', 2)),
                from});
}

template<Question question>
QString verdictText(const ModeCell& cell) {
  switch (verdict(cell.warnings, question)) {
  case Verdict::safe: return ModeLearningColumnsWords::tr("Safe");
  case Verdict::check: return ModeLearningColumnsWords::tr("Check");
  case Verdict::losesData: return ModeLearningColumnsWords::tr("Loses data");
  }
  return {};
}

template<Question question>
QString verdictDetail(const ModeCell& cell) {
  QStringList titles;
  for (const Warning& warning : cell.warnings)
    if (questionOf(warning) == question) titles << translated(warning.title);
  return titles.isEmpty() ? ModeLearningColumnsWords::tr("No warning.") : lines(titles);
}

} // namespace

/// The two questions that everything else serves to answer.
std::vector<ModeColumn> verdictColumns() {
  return {
      {.id = "training",
       .title = QT_TRANSLATE_NOOP("ModeColumns", "In training"),
       .explanation = QT_TRANSLATE_NOOP(
           "ModeColumns", "Whether a network can learn from what the mode gives, as the float numbers that "
                          "training works with: the worst of the warnings about that."),
       .width = 108,
       .look = ModeColumn::Look::verdict,
       .text = verdictText<Question::training>,
       .question = Question::training,
       .detail = verdictDetail<Question::training>},
      {.id = "stored",
       .title = QT_TRANSLATE_NOOP("ModeColumns", "If stored"),
       .heading = QT_TRANSLATE_NOOP("ModeColumns", "If stored as %1"),
       .explanation = QT_TRANSLATE_NOOP(
           "ModeColumns", "Whether the storage type chosen in the heading holds what the mode gives: the "
                          "worst of the warnings about clipping and lost levels."),
       .width = 200,
       .look = ModeColumn::Look::verdict,
       .text = verdictText<Question::storage>,
       .question = Question::storage,
       .detail = verdictDetail<Question::storage>},
  };
}

/// What a network has to learn from.
std::vector<ModeColumn> learningColumns() {
  return {
      {.id = "noise-gain",
       .title = QT_TRANSLATE_NOOP("ModeColumns", "Noise gain"),
       .explanation = QT_TRANSLATE_NOOP(
           "ModeColumns",
           "How much more an image's noise is amplified than the set as a whole, in stops (EV: +1 EV is "
           "twice, +2 EV four times).\nModes that brighten dark images brighten their noise as well.\nShown: "
           "the value that 95 % of the images stay below; 0 EV for modes that treat all images "
           "alike.\nFormula: slope of the mode × spread of the set before ÷ spread after, then log2."),
       .width = 78,
       .text = [](const ModeCell& cell) { return gainText(cell.outcome.noiseGainP95); },
       .number = [](const ModeOutcome& outcome) { return outcome.noiseGainP95; },
       .detail = gainDetail},
      {.id = "noise-share",
       .title = QT_TRANSLATE_NOOP("ModeColumns", "Noise share"),
       .explanation = QT_TRANSLATE_NOOP(
           "ModeColumns",
           "What part of an image's variation after the mode is nothing but sensor noise.\nA network learns "
           "from what varies: at 30 % a third of it is noise.\nShown: the value that 95 % of the images stay "
           "below; small is quiet. It may pass 100 %, where one image's noise varies more than the whole "
           "set.\nFormula: (σ × slope of the mode)² ÷ variance of the set after it, σ the noise estimated in "
           "each file. Noise is estimated on the middle of every image."),
       .width = 88,
       .shown = ModeColumn::Shown::whereThereIsRoom,
       .text = [](const ModeCell& cell) { return percentText(cell.outcome.noiseShareP95); },
       .number = [](const ModeOutcome& outcome) { return outcome.noiseShareP95; },
       .detail = noiseShareDetail},
      {.id = "between-kept",
       .title = QT_TRANSLATE_NOOP("ModeColumns", "Between images kept"),
       .heading = QT_TRANSLATE_NOOP("ModeColumns", "Between kept"),
       .explanation = QT_TRANSLATE_NOOP(
           "ModeColumns",
           "How much of the difference between images survives: whether a bright one still differs from a "
           "dark one.\nIf light tells something about your classes, you need it; if it only disturbs, you "
           "may not.\n100 %: as in the files; 0 %: every image has been brought to the same level; more than "
           "100 %: images differ more than before, against what varies inside them.\nThe variance of all "
           "pixels has a part between images and a part within them; the between part's share is called η². "
           "Formula: η² after ÷ η² before."),
       .width = 98,
       .text = [](const ModeCell& cell) { return percentText(cell.outcome.relativeInformation); },
       .number = [](const ModeOutcome& outcome) { return outcome.relativeInformation; },
       .detail =
           [](const ModeCell& cell) {
             return provenanceText(cell.outcome.provenance.relativeInformation, cell.outcome);
           }},
      {.id = "auc",
       .title = QT_TRANSLATE_NOOP("ModeColumns", "Brightness AUC"),
       .heading = QT_TRANSLATE_NOOP("ModeColumns", "AUC"),
       .explanation = QT_TRANSLATE_NOOP(
           "ModeColumns",
           "Brightness AUC: how well the images' brightness alone tells your classes apart after the "
           "mode.\nIt shows whether a mode has wiped out day against night.\n1: perfectly; 0.5: as well as "
           "tossing a coin. “chance”: brightness, contrast and each channel all stay below what chance "
           "reaches.\nFormula: the probability that an image of one class is brighter than one of the other, "
           "averaged over pairs of classes (Hand and Till). Needs images in class folders, or labels."),
       .width = 62,
       .shown = ModeColumn::Shown::whereThereIsRoom,
       .text = aucText,
       .number = [](const ModeOutcome& outcome) { return outcome.classAuc.brightness; },
       .detail = aucDetail},
      {.id = "condition",
       .title = QT_TRANSLATE_NOOP("ModeColumns", "Condition number"),
       .heading = QT_TRANSLATE_NOOP("ModeColumns", "Condition"),
       .explanation = QT_TRANSLATE_NOOP(
           "ModeColumns",
           "How uneven the ground is on which a first layer learns.\nWhere it is large, a learning rate "
           "small enough for the steepest direction is far too small for the flattest, and training "
           "crawls.\n1: all directions alike; 100 is easy, 100,000 is slow. ∞: a channel repeats others or "
           "never varies.\nFormula: λmax ÷ λmin of the mean of ỹỹᵀ, ỹ = the channels and 1 for the bias. "
           "Exact for modes that are a straight line or a colour matrix, sampled for the others."),
       .width = 76,
       .shown = ModeColumn::Shown::whereThereIsRoom,
       .text = conditionFigure,
       .number = conditionOf,
       .detail = conditionDetail},
  };
}

} // namespace normscope
