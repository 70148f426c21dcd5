// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/number_words.h"
#include "findings/set_finder.h"
#include "findings/wording.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace normscope {
namespace {

double saturatedShare(const ImageRecord& image) {
  double saturated = 0.0, samples = 0.0;
  for (const ChannelRecord& channel : image.channels) {
    saturated += static_cast<double>(channel.atMin + channel.atMax);
    samples += static_cast<double>(channel.finite);
  }
  return samples > 0 ? saturated / samples : 0.0;
}

// All samples of all channels of an image.
Histogram jointHistogram(const ImageRecord& image) {
  Histogram joint;
  for (const ChannelRecord& channel : image.channels) joint.merge(channel.histogram);
  return joint;
}

// Unit range.
double percentileOf(const Histogram& joint, double percent) {
  const double wanted = percent / 100.0 * static_cast<double>(joint.total());
  double cumulative = 0.0;
  for (const Histogram::Bin& bin : joint.bins) {
    cumulative += static_cast<double>(bin.count);
    if (cumulative >= wanted) return joint.codeValue(bin.code) / fullScale(joint.depth);
  }
  return 0.0;
}

// Images whose value lies more than 1.5 interquartile ranges outside the middle half, with how far outside.
std::vector<Judged> outliersOf(const std::vector<Judged>& images) {
  constexpr std::size_t kFewest = 8;
  if (images.size() < kFewest) return {};
  std::vector<double> sorted;
  sorted.reserve(images.size());
  for (const Judged& image : images) sorted.push_back(image.value);
  std::ranges::sort(sorted);
  const double q1 = sorted[sorted.size() / 4], q3 = sorted[sorted.size() * 3 / 4], reach = 1.5 * (q3 - q1);
  std::vector<Judged> distances = images;
  for (Judged& image : distances) image.value = std::max(q1 - reach - image.value, image.value - q3 - reach);
  std::erase_if(distances, [](const Judged& image) { return image.value <= 1e-12; });
  return distances;
}

void findSmallSample(const SetFinder& f) {
  if (f.scan.read == 0) return;
  double worst = 0.0;
  for (const ChannelStatistics& channel : f.all.channels)
    worst = std::max(worst, channel.stdOfImageMeans / std::sqrt(static_cast<double>(f.scan.read)));
  if (worst <= f.limits.standardError) return;
  f.add("W17", Severity::information, sentence("The set is small for its variety"),
        sentence("{} images · standard error of a channel mean {} levels · limit {:.1f}", f.scan.read,
                 plainFigure(worst * 255.0, 1), f.limits.standardError * 255.0),
        sentence("The standard error of a data set's mean is governed by its images, not by its pixels. As "
                 "constants "
                 "for "
                 "this set the numbers are exact; as an estimate of the world they are this uncertain."),
        {}, worst, f.limits.standardError);
}

} // namespace

void BrightnessRules::add(ImageId id, const ImageRecord& image) {
  const auto keep = [id](std::vector<Judged>& images, double value, double limit) {
    if (value >= limit) images.push_back({id, value});
  };
  // Of a map the ends are labels, and of one bit there is nothing between them.
  if (!image.isLabelMap && !image.header.bilevel)
    keep(m_saturated, saturatedShare(image), std::min(m_limits.sourceInfo, m_limits.sourceWarning));
  const Histogram joint = jointHistogram(image);
  keep(m_dark, 1.0 - percentileOf(joint, 99.0), 1.0 - m_limits.darkP99);
  keep(m_light, percentileOf(joint, 5.0), m_limits.lightP5);
  m_brightness.push_back({id, image.brightness()});
  m_contrast.push_back({id, std::sqrt(image.jointVariance())});
}

void BrightnessRules::findSaturation(const SetFinder& f) const {
  const auto flagged = above(m_saturated, f.limits.sourceWarning);
  const auto noticed = above(m_saturated, f.limits.sourceInfo);
  double whole = 0.0;
  for (const ChannelStatistics& channel : f.all.channels)
    whole += channel.atMinFraction + channel.atMaxFraction;
  if (!f.all.channels.empty()) whole /= static_cast<double>(f.all.channels.size());
  if (noticed.empty()) return;
  const auto& shown = flagged.empty() ? noticed : flagged;
  const double limit = flagged.empty() ? f.limits.sourceInfo : f.limits.sourceWarning;
  f.add("W4",
        whole >= f.limits.sourceError ? Severity::error
        : flagged.empty()             ? Severity::information
                                      : Severity::warning,
        sentence("Source already saturated"),
        sentence("{} ≥ {} at 0 or full scale · whole set {} · worst {}", ofImages(shown.size(), f.scan.read),
                 percentText(limit), percentText(whole), f.fileName(shown.front())),
        sentence(
            "These samples stand at 0 or at full scale in the file itself: what was there is lost before any "
            "normalization. No mode brings it back, and modes that stretch an image make it more visible."),
        shown, whole, limit);
}

void BrightnessRules::findDarkAndLight(const SetFinder& f) const {
  const auto dark = above(m_dark, 1.0 - f.limits.darkP99);
  const auto light = above(m_light, f.limits.lightP5);
  if (!dark.empty())
    f.add("W12", Severity::information, sentence("Dark images: {}", dark.size()),
          sentence("{} with 99 % of their samples below {} of full scale · darkest {}",
                   ofImages(dark.size(), f.scan.read), percentText(f.limits.darkP99),
                   f.fileName(dark.front())),
          sentence("Modes that scale each image by its own deviation raise these the most, and their noise "
                   "with them."),
          dark, static_cast<double>(dark.size()), f.limits.darkP99);
  if (!light.empty())
    f.add(
        "W12", Severity::information, sentence("Very light images: {}", light.size()),
        sentence("{} with 95 % of their samples above {} of full scale · lightest {}",
                 ofImages(light.size(), f.scan.read), percentText(f.limits.lightP5),
                 f.fileName(light.front())),
        sentence("Little structure is left near white; modes that stretch each image amplify what remains."),
        light, static_cast<double>(light.size()), f.limits.lightP5);
}

void BrightnessRules::findOutliers(const SetFinder& f) const {
  // Among images of their class, where there are classes: what is usual by night may stand out by day.
  const auto add = [&](const std::vector<Judged>& judged, const Sentence& title) {
    std::map<std::string_view, std::vector<Judged>> classes;
    for (const Judged& image : judged) classes[(*f.scan.dataset)[image.id].label].push_back(image);
    std::vector<Judged> found;
    for (const auto& [label, images] : classes)
      for (const Judged& outlier : outliersOf(images)) found.push_back(outlier);
    const std::vector<ImageId> outliers = above(std::move(found), 0.0);
    if (outliers.empty()) return;
    f.add(
        "W13", Severity::information, title,
        sentence("{} beyond 1.5 interquartile ranges{} · farthest {}", ofImages(outliers.size(), f.scan.read),
                 classes.size() > 1 ? sentence(" of their class") : Sentence(), f.fileName(outliers.front())),
        sentence(
            "Worth a look: wrong exposures, frames of other origin, or simply the rare case your model must "
            "handle."),
        outliers, static_cast<double>(outliers.size()), 1.5);
  };
  add(m_brightness, sentence("Unusually bright or dark images"));
  add(m_contrast, sentence("Images of unusual contrast"));
}

void BrightnessRules::find(const SetFinder& finder) const {
  findSaturation(finder);
  findDarkAndLight(finder);
  findOutliers(finder);
  findSmallSample(finder);
}

} // namespace normscope
