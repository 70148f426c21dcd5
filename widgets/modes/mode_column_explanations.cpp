// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modes/mode_columns.h"

#include <QCoreApplication>

namespace normscope {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ModeColumns)
};

} // namespace

QString explanation(ModeColumn column) {
  switch (column) {
  case ModeColumn::Mark:
    return Words::tr(
        "A and B are the two modes that views compare. Click a row for A, Ctrl+click or right-click for B.");
  case ModeColumn::Mode: return Words::tr("The normalization mode; the digit is its key.");
  case ModeColumn::Range:
    return Words::tr(
        "The values that the mode gives, before they are stored: from the 0.1 % smallest to the 0.1 % "
        "largest.\nA type that holds less than this range loses the rest.\nThe tooltip of a cell has the "
        "outermost values. Exact for modes that act on each channel by itself, sampled for the others.");
  case ModeColumn::Mean:
    return Words::tr(
        "The average value after the mode, per channel, over every pixel of every image.\nNetworks start "
        "out fastest when it is near 0.\nFormula: Σy ÷ number of pixels. Exact, except for modes that look "
        "at "
        "neighbouring pixels: those are sampled.");
  case ModeColumn::Std:
    return Words::tr(
        "How far values spread around that average, per channel: the standard deviation.\nChannels with a "
        "similar spread, near 1, are learned from at a similar pace.\nᵖ: pooled, over every pixel of every "
        "image at once: √(Σ(y − mean)² ÷ number of pixels). Exact, except for modes that look at "
        "neighbouring "
        "pixels.");
  case ModeColumn::ClippedLow:
    return Words::tr(
        "The share of all values that fall below what the storage type can hold and are lost when the "
        "result is stored.\nWhat is lost here no later step brings back; 0 % is what you want.\nFor uint8: "
        "below 0 after rounding. The tooltip of a cell names the images that lose most. Exact for modes that "
        "act on each channel by itself, sampled for the others.");
  case ModeColumn::ClippedHigh:
    return Words::tr(
        "The share of all values that lie above what the storage type can hold and are lost when the "
        "result is stored.\nWhat is lost here no later step brings back; 0 % is what you want.\nFor uint8: "
        "above 255 after rounding. The tooltip of a cell names the images that lose most. Exact for modes "
        "that act on each channel by itself, sampled for the others.");
  case ModeColumn::Images:
    return Words::tr(
        "Images in which at least one value is lost by storing, of all images measured.\nA small share of "
        "lost values may sit in a few images, or a little in every one: this tells which.");
  case ModeColumn::Levels:
    return Words::tr(
        "How many different values are left after storing, of those the images had before or the "
        "storage type can hold (256 for uint8), whichever is fewer; the average of the channels.\nFew levels "
        "mean banding that no later step can undo.\nFor modes that look at each image alone: the average "
        "over "
        "images.");
  case ModeColumn::Gain:
    return Words::tr(
        "How much more an image's noise is amplified than the set as a whole, in stops (EV: +1 EV is twice, "
        "+2 EV four times).\nModes that brighten dark images brighten their noise as well.\nShown: the value "
        "that 95 % of the images stay below; 0 EV for modes that treat all images alike.\nFormula: slope of "
        "the mode × spread of the set before ÷ spread after, then log2.");
  case ModeColumn::NoiseShare:
    return Words::tr(
        "What part of an image's variation after the mode is nothing but sensor noise.\nA network learns "
        "from "
        "what varies: at 30 % a third of it is noise.\nShown: the value that 95 % of the images stay below; "
        "small is quiet. It may pass 100 %, where one image's noise varies more than the whole "
        "set.\nFormula: "
        "(σ × slope of the mode)² ÷ variance of the set after it, σ the noise estimated in each file. Noise "
        "is "
        "estimated on the middle of every image.");
  case ModeColumn::Kept:
    return Words::tr(
        "How much of the difference between images survives: whether a bright one still differs from a dark "
        "one.\nIf light tells something about your classes, you need it; if it only disturbs, you may not.\n"
        "100 %: as in the files; 0 %: every image has been brought to the same level; more than 100 %: "
        "images "
        "differ more than before, against what varies inside them.\nThe variance of all pixels has a part "
        "between images and a part within them; the between part's share is called η². Formula: η² after ÷ "
        "η² "
        "before.");
  case ModeColumn::Auc:
    return Words::tr(
        "Brightness AUC: how well the images' brightness alone tells your classes apart after the mode.\nIt "
        "shows whether a mode has wiped out day against night.\n1: perfectly; 0.5: as well as tossing a "
        "coin. "
        "“chance”: brightness, contrast and each channel all stay below what chance reaches.\nFormula: the "
        "probability that an image of one class is brighter than one of the other, averaged over pairs of "
        "classes (Hand and Till). Needs images in class folders, or labels.");
  case ModeColumn::Condition:
    return Words::tr(
        "How uneven the ground is on which a first layer learns.\nWhere it is large, a learning rate small "
        "enough for the steepest direction is far too small for the flattest, and training crawls.\n1: all "
        "directions alike; 100 is easy, 100,000 is slow. ∞: a channel repeats others or never varies.\n"
        "Formula: λmax ÷ λmin of the mean of ỹỹᵀ, ỹ = the channels and 1 for the bias. Exact for modes that "
        "are a straight line or a colour matrix, sampled for the others.");
  case ModeColumn::Verdict: return Words::tr("The worst of the warnings about this mode on these images.");
  case ModeColumn::BitsLost:
    return Words::tr(
        "How much information about each value is gone once the result is stored, in bits per value.\nValues "
        "that were different become the same and can never be told apart again.\n0 bit: nothing; 8 bit: all "
        "that a byte holds.\nFormula: entropy before − entropy after storing, per image and channel, "
        "averaged "
        "by pixels. – where the result depends on more than the value itself.");
  case ModeColumn::RoundTrip:
    return Words::tr(
        "How far off the original values are when the stored result is turned back: the largest error, in "
        "levels.\nIt tells whether you can store normalized images and still recover the files.\nUp to 0.5 "
        "is "
        "rounding; more means lost values. – for modes without a way back.\nFormula: max |x − inverse(stored "
        "y)|. Exact from the counts of every value, or sampled.");
  case ModeColumn::SplitShift:
    return Words::tr(
        "How far the held-out images (val or test) stand from those the mode was fitted on, in brightness, "
        "after the mode.\nA large distance means that the network is tested on another kind of light than it "
        "has learned.\n0 SD: alike; 0.8 SD and more is large.\nFormula: difference of the mean image "
        "brightness ÷ pooled standard deviation of image brightness. Needs split folders.");
  case ModeColumn::Fires:
    return Words::tr("Which images make the neurons of a first layer fire more, and how many times "
                     "more.\nOne-sided firing "
                     "makes a network busier with bright images than with dark ones.\n× 1.0: "
                     "alike.\nMeasured with 64 fixed "
                     "random 3×3 filters and ReLU on a sample of images; the tooltip of a cell has filters "
                     "that never fire "
                     "or always.");
  case ModeColumn::Cost:
    return Words::tr(
        "How fast the mode runs here: megapixels per second on one core.\nIt decides whether normalizing can "
        "be done while training.\nMeasured on this computer: it is no property of your images.");
  case ModeColumn::DependsOn: return Words::tr("What the mode has to look at to normalize one image.");
  case ModeColumn::Invertible:
    return Words::tr(
        "Whether the original values can be computed back from the mode's output, before storing.");
  case ModeColumn::Formula: return Words::tr("The mode's formula.");
  case ModeColumn::Exports:
    return Words::tr("The files of Export Statistics that can tell a library of this mode.");
  }
  return {};
}

} // namespace normscope
