// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/path_text.h"
#include "findings/mode_finder.h"
#include "findings/wording.h"
#include "outcomes/class_auc.h"
#include "statistics/record_pass.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace normscope {
namespace {

/// How steeply an image's samples are mapped; unknown where that is no straight line.
double steepness(const Transform& transform, const ImageRecord& image, ImageId id) {
  const auto maps = transform.pointMap(image, id);
  return maps && maps->front().isAffine() ? maps->front().slope() : kUnknown;
}

/// Leaves those alone that are only shifted, like all the others.
void keepRaised(const ModeFinder& f, std::vector<std::pair<double, ImageId>>& flat) {
  std::vector<double> others;
  std::map<ImageId, double> own;
  for (const auto& [deviation, id] : flat) own[id] = kUnknown;
  forEachRecord(f.scan, [&](ImageId id, const ImageRecord& image) {
    const double steep = steepness(*f.outcome.transform, image, id);
    if (const auto at = own.find(id); at != own.end())
      at->second = steep;
    else if (std::isfinite(steep))
      others.push_back(steep);
  });
  if (others.empty()) return;
  const auto middle = others.begin() + static_cast<std::ptrdiff_t>(others.size() / 2);
  std::ranges::nth_element(others, middle);
  std::erase_if(flat, [&](const auto& image) { return own[image.second] < f.limits.gainInfo * *middle; });
}

void findFlat(ModeFinder& f) {
  if (f.outcome.mode->dependence != Dependence::image) return;
  std::vector<std::pair<double, ImageId>> flat;
  forEachRecord(f.scan, [&](ImageId id, const ImageRecord& image) {
    const double deviation = std::sqrt(image.jointVariance());
    if (deviation < f.limits.flatStd) flat.emplace_back(deviation, id);
  });
  if (!flat.empty()) keepRaised(f, flat);
  if (flat.empty()) return;
  std::ranges::sort(flat);
  std::vector<ImageId> images;
  images.reserve(flat.size());
  for (const auto& [deviation, id] : flat) images.push_back(id);
  f.add(
      "W6", Severity::warning, sentence("Nearly constant images under {}", f.modeTitle()),
      sentence("{} with a deviation below {:.1f} levels · flattest {}", ofImages(images.size(), f.scan.read),
               f.limits.flatStd * 255.0, f.fileName(images.front())),
      sentence("Dividing by nearly nothing turns rounding and compression artefacts into full contrast. What "
               "happens at "
               "exactly nothing is the framework's guard: they differ."),
      images, flat.front().first, f.limits.flatStd);
}

// The file's name, and how much of the set's variance its noise is.
Sentence describeWorst(const ModeFinder& f, ImageId id) {
  const auto share = static_cast<double>(f.outcome.effects[id].noiseShare);
  return sentence("{}, {}", f.fileName(id), noiseShareText(share));
}

void findNoise(ModeFinder& f) {
  const auto gain = [](const ImageEffect& effect) { return static_cast<double>(effect.gain); };
  // What is raised in a constant image is no noise: those are findFlat's. Noise that is next to nothing stays
  // so when it is raised, and where nothing is known of it nothing can be said.
  const auto noisy = [&](double limit) {
    auto ids = f.above(gain, limit);
    std::erase_if(ids, [&](ImageId id) {
      return !(static_cast<double>(f.outcome.effects[id].noiseShare) >= f.limits.gainNoiseShare);
    });
    std::vector<ImageId> noisyIds;
    forEachRecord(f.scan, ids, [&](ImageId id, const ImageRecord& image) {
      if (std::sqrt(image.jointVariance()) >= f.limits.flatStd) noisyIds.push_back(id);
    });
    return noisyIds;
  };
  const auto noticed = noisy(f.limits.gainInfo);
  if (noticed.empty()) return;
  const double worst = gain(f.outcome.effects[noticed.front()]);
  const bool error = worst >= f.limits.gainError, warning = worst >= f.limits.gainWarning;
  const double limit = error ? f.limits.gainError : warning ? f.limits.gainWarning : f.limits.gainInfo;
  const auto images = noisy(limit);
  f.add("W7",
        error     ? Severity::error
        : warning ? Severity::warning
                  : Severity::information,
        sentence("{} amplifies noise up to {} times", f.modeTitle(), factorText(worst)),
        sentence("{} · {} · limit {} · worst {}", ofImages(images.size(), f.outcome.images), evText(worst),
                 evText(limit), describeWorst(f, images.front())),
        sentence(
            "Measured against the same set under one mapping for all images. Dark and flat images are scaled "
            "up to "
            "the contrast of the others, and their sensor noise with them: the network sees it as texture."),
        images, worst, limit);
}

// "day against night" where two classes are told apart, else in general words.
Sentence erasedWords(const ScanResult& scan, bool classes) {
  const auto labels = scan.dataset->labels();
  if (!classes) return sentence("brightness differences between images");
  if (labels.size() == 2) return sentence("{} against {}", displayText(labels[0]), displayText(labels[1]));
  return sentence("the brightness that tells your classes apart");
}

void findErased(ModeFinder& f) {
  const double kept = f.outcome.relativeInformation;
  const bool erases = erasesClasses(f.source, f.outcome.classAuc);
  if (std::isnan(kept) || (kept >= f.limits.keptInfo && !erases)) return;
  const bool classes = f.all.classShare && f.all.classShareNullBound &&
                       *f.all.classShare >= f.limits.classShare &&
                       *f.all.classShare > *f.all.classShareNullBound;
  Severity severity = erases ? Severity::warning : Severity::information;
  double limit = f.limits.keptInfo;
  if (kept < f.limits.keptWarning && f.all.betweenImageShare >= f.limits.betweenShare) {
    severity = Severity::warning;
    limit = f.limits.keptWarning;
  }
  if (kept < f.limits.keptError && classes && f.all.betweenImageShare >= f.limits.betweenShare) {
    severity = Severity::error;
    limit = f.limits.keptError;
  }
  const ClassAuc& auc = f.outcome.classAuc;
  Sentence evidence = sentence("keeps {} of the share of variance between images · limit {}",
                               percentText(kept), percentText(limit));
  if (!std::isnan(auc.brightness))
    evidence =
        sentence("{} · brightness AUC {:.2f}, chance up to {:.2f}", evidence, auc.brightness, auc.nullBound);
  if (classes) evidence = sentence("{} · classes explain {} of it", evidence, percentText(*f.all.classShare));
  // Gone is only what no simple number of the image tells any more.
  const bool isGone = erases || (kept < f.limits.keptError && !tellsClasses(auc));
  const Sentence what = erasedWords(f.scan, erases);
  f.add("W8", severity,
        isGone ? sentence("{} erases {}", f.modeTitle(), what)
               : sentence("{} weakens {}", f.modeTitle(), what),
        evidence,
        sentence("How bright an image is, compared with the others, can be what the task is about, or a "
                 "nuisance. After "
                 "this mode a network can no longer see it. Statistics of the data set keep it."),
        {}, kept, limit);
}

} // namespace

void findImageEffects(ModeFinder& finder) {
  findErased(finder);
  findNoise(finder);
  findFlat(finder);
}

} // namespace normscope
