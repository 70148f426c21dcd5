// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "findings/limits.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace normscope {
namespace {

constexpr std::string_view kOurs = "our judgement";

constexpr std::array kLimitRows{
    LimitRow{"clip-info", "W1, W2", "clipped share of an image's samples that is noted when exceeded",
             "share", kOurs, 0, 1, &Limits::clipInfo},
    LimitRow{"clip-warning", "W1, W2, W3", "clipped share of an image's samples that warns", "share",
             "ImageJ's default saturation, 0.35 %", 0, 1, &Limits::clipWarning},
    LimitRow{"clip-error", "W1, W2", "clipped share of an image's samples that is an error", "share",
             "nnU-Net's two tails of 0.5 %; digiKam's 1 %", 0, 1, &Limits::clipError},
    LimitRow{"clipped-images-error", "W3", "share of images at the clip warning that makes a mode unsuitable",
             "share of images", "CleanVision's max_prevalence, 0.5", 0, 1, &Limits::clippedImagesError},
    LimitRow{"source-info", "W4", "share of an image's samples at 0 or full scale that is noted", "share",
             "as clip-warning", 0, 1, &Limits::sourceInfo},
    LimitRow{"source-warning", "W4", "the same share that warns", "share", "as clip-error", 0, 1,
             &Limits::sourceWarning},
    LimitRow{"source-error", "W4", "the same share of the whole set that is an error", "share", kOurs, 0, 1,
             &Limits::sourceError},
    LimitRow{"flat-std", "W6", "deviation of an image below which it counts as nearly constant",
             "share of full scale", "one level of 8 bits", 0, 1, &Limits::flatStd},
    LimitRow{"gain-info", "W7", "noise gain of an image that is noted", "times", "1 EV", 1, 1e6,
             &Limits::gainInfo},
    LimitRow{"gain-warning", "W7", "noise gain that warns", "times", "2 EV", 1, 1e6, &Limits::gainWarning},
    LimitRow{"gain-error", "W7", "noise gain that is an error", "times", "3 EV", 1, 1e6, &Limits::gainError},
    LimitRow{"gain-noise-share", "W7", "noise share below which a gain does not matter", "share of variance",
             kOurs, 0, 1, &Limits::gainNoiseShare},
    LimitRow{"kept-info", "W8", "relative information below which is noted", "times", kOurs, 0, 10,
             &Limits::keptInfo},
    LimitRow{"kept-warning", "W8", "relative information below which warns", "times", kOurs, 0, 10,
             &Limits::keptWarning},
    LimitRow{"kept-error", "W8", "relative information below which it is erased", "times", kOurs, 0, 10,
             &Limits::keptError},
    LimitRow{"between-share", "W8, advice", "share of the variance between images from which on it matters",
             "share of variance", kOurs, 0, 1, &Limits::betweenShare},
    LimitRow{"class-share", "W8, advice",
             "share of it that classes must explain to be what the task is about", "share of variance", kOurs,
             0, 1, &Limits::classShare},
    LimitRow{"levels-info", "W9", "levels kept below which is noted", "levels of 256", kOurs, 0, 256,
             &Limits::levelsInfo},
    LimitRow{"levels-warning", "W9", "levels kept below which warns", "levels of 256", kOurs, 0, 256,
             &Limits::levelsWarning},
    LimitRow{"levels-error", "W9", "levels kept below which is an error", "levels of 256",
             "half of the codes", 0, 256, &Limits::levelsError},
    LimitRow{"narrow-std", "W10", "output deviation below which a mode for 0..1 met another range",
             "units of y", "ImageNet constants divided by 255 twice give 0.004", 0, 1, &Limits::narrowStd},
    LimitRow{"wide-std", "W10", "output deviation above which a mode for 0..1 met another range",
             "units of y", "ImageNet constants on 0..255 give 300", 1, 1e9, &Limits::wideStd},
    LimitRow{"dark-p99", "W12", "99th percentile below which an image is dark", "share of full scale",
             "CleanVision", 0, 1, &Limits::darkP99},
    LimitRow{"light-p5", "W12", "5th percentile above which an image is light", "share of full scale",
             "CleanVision", 0, 1, &Limits::lightP5},
    LimitRow{"mixed-images", "W15", "share of images of the rarer kind that warns", "share of images", kOurs,
             0, 1, &Limits::mixedImages},
    LimitRow{"unreadable-error", "W16", "share of files left out that is an error", "share of files", kOurs,
             0, 1, &Limits::unreadableError},
    LimitRow{"standard-error", "W17", "standard error of a channel mean that is noted", "share of full scale",
             "one level of 8 bits", 0, 1, &Limits::standardError},
    LimitRow{"samples-per-dimension", "W17",
             "images per dimension below which a whitening is not to be trusted", "images", kOurs, 0, 1e6,
             &Limits::samplesPerDimension},
    LimitRow{"std-ratio", "W19, advice",
             "pooled over mean-of-images deviation from which on the difference matters", "times",
             "pytorch/vision pull request 1965: 1.22 for ImageNet", 1, 100, &Limits::stdRatio},
    LimitRow{"noise-share", "advice", "noise share of an image that is called mostly noise",
             "share of variance", kOurs, 0, 10, &Limits::noiseShare},
    LimitRow{"noisy-images", "advice", "share of such images that is worth a sentence", "share of images",
             kOurs, 0, 1, &Limits::noisyImages},
    LimitRow{"mean-image-share", "advice",
             "variance that a mean image explains beyond channel means to be worth it", "share of variance",
             kOurs, 0, 1, &Limits::meanImageShare},
    LimitRow{"constants-off", "advice", "how far published constants may miss mean 0 and deviation 1",
             "units of y", kOurs, 0, 10, &Limits::constantsOff},
    LimitRow{"split-shift", "advice", "standardized difference between splits that is worth a sentence",
             "deviations", "Cohen's large effect, 0.8", 0, 100, &Limits::splitShift},
};

} // namespace

std::span<const LimitRow> limitRows() { return kLimitRows; }

Result<void> setLimit(Limits& limits, std::string_view assignment) {
  const std::size_t equals = assignment.find('=');
  const std::string_view id = assignment.substr(0, equals);
  const auto found = std::ranges::find(kLimitRows, id, &LimitRow::id);
  if (found == kLimitRows.end())
    return fail(ErrorCode::badUsage, sentence("no limit '{}'; normscope-cli modes --limits shows them", id));
  double value = 0.0;
  const std::string_view text = equals == std::string_view::npos ? "" : assignment.substr(equals + 1);
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() ||
      !(value >= found->min && value <= found->max))
    return fail(ErrorCode::badUsage, sentence("limit {} needs a number from {} to {}, as in {}={}", id,
                                              found->min, found->max, id, Limits{}.*found->value));
  limits.*found->value = value;
  return {};
}

} // namespace normscope
