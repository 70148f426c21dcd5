// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "findings/mode_finder.h"
#include "findings/wording.h"
#include "statistics/record_pass.h"

#include <fmt/format.h>

#include <cmath>
#include <set>

namespace normscope {
namespace {

// W10: a mode that maps 0..full scale onto a few units met samples of another range.
void findRangeSurprise(ModeFinder& f) {
  if (f.outcome.mode->dependence != Dependence::none || f.outcome.images == 0) return;
  const auto divide = f.outcome.transform->describe().find("divide");
  const auto unit = f.outcome.transform->describe().find("unit");
  if (divide.empty() || unit.empty() || f.outcome.transform->scale().full / (unit[0] * divide[0]) > 20.0)
    return;
  double least = std::numeric_limits<double>::infinity(), most = 0.0;
  for (const ChannelOutcome& channel : f.outcome.channels) {
    least = std::min(least, channel.std);
    most = std::max(most, channel.std);
  }
  const bool narrow = most<f.limits.narrowStd, wide = least> f.limits.wideStd;
  // A set without contrast is narrow under any mode.
  if (!(narrow || wide) || (narrow && f.all.jointStd * f.all.scale.full < 1.0)) return;
  f.add("W10", Severity::error,
        narrow ? sentence("{} meets samples of another range: divided once too often", f.modeTitle())
               : sentence("{} meets samples of another range: not divided yet", f.modeTitle()),
        sentence("output deviation {:.3g} · limit {:g}", narrow ? most : least,
                 narrow ? f.limits.narrowStd : f.limits.wideStd),
        narrow ? sentence(
                     "Samples that fill a small part of their type's range, such as 12-bit data in 16-bit "
                     "files or "
                     "values "
                     "that were divided before, come out nearly constant. Divide by what the data can reach.")
               : sentence("Float samples far beyond 1 fed to a mode for 0..1 come out hundreds of deviations "
                          "wide. Divide "
                          "them by their full scale first."),
        {}, narrow ? most : least, narrow ? f.limits.narrowStd : f.limits.wideStd);
}

void findSquashed(ModeFinder& f) {
  if (f.outcome.transform->describe().kind != "pixel-affine") return;
  std::set<std::pair<int, int>> sizes;
  forEachRecord(f.scan, [&](ImageId, const ImageRecord& image) { sizes.emplace(image.width, image.height); });
  if (sizes.size() < 2) return;
  f.add("W14", Severity::warning, sentence("{} over images of different sizes", f.modeTitle()),
        sentence("{} sizes, each brought to {}×{} ({})", sizes.size(),
                 f.scan.options.meanImage ? f.scan.options.meanImage->width : 0,
                 f.scan.options.meanImage ? f.scan.options.meanImage->height : 0,
                 Sentence::whole(name(f.scan.options.meanImagePolicy))),
        sentence("A mean per position presumes that positions correspond. Training must resize in just this "
                 "way, or the "
                 "wrong mean is subtracted."),
        {}, static_cast<double>(sizes.size()), 1.0);
}

// W17: a whitening of more dimensions than the images can tell apart.
void findThinWhitening(ModeFinder& f) {
  const TransformDescription description = f.outcome.transform->describe();
  const auto images = description.find("images"), dimensions = description.find("dimensions");
  if (images.empty() || dimensions.empty() || images[0] >= f.limits.samplesPerDimension * dimensions[0])
    return;
  f.add("W17", Severity::warning, sentence("{} has too few images for its dimensions", f.modeTitle()),
        sentence("{:.0f} images for {:.0f} dimensions · limit {:g} for each", images[0], dimensions[0],
                 f.limits.samplesPerDimension),
        sentence("Directions that hardly vary among these images are raised to full strength, though in "
                 "other images "
                 "they may "
                 "vary. Take a smaller side, a larger ε or more images."),
        {}, images[0] / dimensions[0], f.limits.samplesPerDimension);
}

// W19: constants whose "std" is a mean of per-image deviations, on a set where that is another number.
void findOtherStd(ModeFinder& f) {
  const auto preset = f.outcome.parameters.find("preset");
  if (preset == f.outcome.parameters.end() || preset->second != ParameterValue(std::string("imagenet")))
    return;
  double pooled = 0.0, ofImages = 0.0;
  for (const ChannelStatistics& channel : f.all.channels) {
    pooled += channel.std;
    ofImages += channel.meanOfImageStds;
  }
  const double ratio = pooled / ofImages;
  if (!(ratio > f.limits.stdRatio)) return;
  f.add("W19", Severity::information,
        sentence("ImageNet's std is a mean of image deviations, not a pooled one"),
        sentence("of this set the pooled one is {:.2f} times the other · limit {:.2f}", ratio,
                 f.limits.stdRatio),
        sentence("0.229, 0.224, 0.225 is close to the mean of the deviations of single images; the deviation "
                 "over all "
                 "pixels "
                 "of ImageNet is about 0.28. Comparing them with your set's pooled deviation makes it look "
                 "too large."),
        {}, ratio, f.limits.stdRatio);
}

} // namespace

void findFitTroubles(ModeFinder& finder) {
  findRangeSurprise(finder);
  findSquashed(finder);
  findThinWhitening(finder);
  findOtherStd(finder);
}

} // namespace normscope
