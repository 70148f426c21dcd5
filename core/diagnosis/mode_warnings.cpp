// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/path_text.h"
#include "diagnosis/warnings.h"
#include "diagnosis/wording.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace normscope {
namespace {

struct Finder {
  const ModeOutcome& outcome;
  const ScanResult& scan;
  const DatasetStatistics& all;
  const WarningLimits& limits;
  std::vector<Warning>& warnings;

  std::string fileName(ImageId id) const {
    const std::string& path = (*scan.dataset)[id].relativePath;
    return displayText(path.substr(path.rfind('/') + 1));
  }
  std::string storageTitle() const { return std::string(row(outcome.storage).title); }

  // Images whose effect is at or above a limit, worst first.
  template<class Value>
  std::vector<ImageId> above(Value value, double limit) const {
    std::vector<ImageId> ids;
    for (std::size_t id = 0; id < outcome.effects.size(); ++id)
      if (value(outcome.effects[id]) >= limit) ids.push_back(static_cast<ImageId>(id));
    std::ranges::stable_sort(
        ids, [&](ImageId a, ImageId b) { return value(outcome.effects[a]) > value(outcome.effects[b]); });
    return ids;
  }

  void add(std::string code, Severity severity, std::string title, std::string evidence,
           std::string explanation, std::vector<ImageId> images, double value, double limit) {
    warnings.push_back({std::move(code), severity, std::move(title), std::move(evidence),
                        std::move(explanation), outcome.mode->id, std::move(images), value, limit});
  }
};

double meanOver(const std::vector<ChannelOutcome>& channels, double ChannelOutcome::*field) {
  double sum = 0.0;
  for (const ChannelOutcome& channel : channels) sum += channel.*field;
  return channels.empty() ? 0.0 : sum / static_cast<double>(channels.size());
}

// W1 and W2: one end of the range.
void findClipping(Finder& f, bool low) {
  const auto share = [&](const ImageEffect& effect) {
    return static_cast<double>(low ? effect.clippedLow : effect.clippedHigh);
  };
  auto images = f.above(share, f.limits.clipError);
  Severity severity = Severity::error;
  double limit = f.limits.clipError;
  if (images.empty()) {
    images = f.above(share, f.limits.clipWarning);
    severity = Severity::warning;
    limit = f.limits.clipWarning;
  }
  if (images.empty()) {
    images = f.above(share, 1e-12);
    severity = Severity::information;
    limit = f.limits.clipInfo;
  }
  if (images.empty()) return;
  const double whole =
      meanOver(f.outcome.channels, low ? &ChannelOutcome::clippedLow : &ChannelOutcome::clippedHigh);
  f.add(
      low ? "W1" : "W2", severity,
      fmt::format("{} stored as {} loses {} of the samples", f.outcome.mode->title, f.storageTitle(),
                  percentText(whole)),
      fmt::format("{} · {} · limit {} · worst {}", ofImages(images.size(), f.outcome.images),
                  low ? "below the range" : "above the range", percentText(limit),
                  f.fileName(images.front())),
      "Values outside what the storage type holds are cut off or wrap around, and no later step brings them "
      "back. Store float32, or fit the output range to the type.",
      images, whole, limit);
}

void findUnsuitable(Finder& f) {
  const auto hit =
      f.above([](const ImageEffect& e) { return static_cast<double>(e.clippedLow + e.clippedHigh); },
              f.limits.clipWarning);
  const double share =
      static_cast<double>(hit.size()) / static_cast<double>(std::max<std::uint64_t>(1, f.outcome.images));
  if (share < f.limits.clippedImagesError) return;
  f.add("W3", Severity::error,
        fmt::format("{} does not fit {}: export float", f.outcome.mode->title, f.storageTitle()),
        fmt::format("{} lose {} or more · limit {} of images", ofImages(hit.size(), f.outcome.images),
                    percentText(f.limits.clipWarning), percentText(f.limits.clippedImagesError)),
        "Most images lose samples to the storage type, so this is not a matter of single files: the mode's "
        "output "
        "does not belong into this type.",
        hit, share, f.limits.clippedImagesError);
}

void findFlat(Finder& f) {
  if (f.outcome.mode->dependence != Dependence::image) return;
  std::vector<std::pair<double, ImageId>> flat;
  for (std::size_t id = 0; id < f.scan.images.size(); ++id) {
    const auto& record = f.scan.images[id].record;
    if (!record) continue;
    const double deviation = std::sqrt(record->jointVariance());
    if (deviation < f.limits.flatStd) flat.emplace_back(deviation, static_cast<ImageId>(id));
  }
  if (flat.empty()) return;
  std::ranges::sort(flat);
  std::vector<ImageId> images;
  for (const auto& [deviation, id] : flat) images.push_back(id);
  f.add("W6", Severity::warning, fmt::format("Nearly constant images under {}", f.outcome.mode->title),
        fmt::format("{} with a deviation below {:.1f} levels · flattest {}",
                    ofImages(images.size(), f.scan.read), f.limits.flatStd * 255.0,
                    f.fileName(images.front())),
        "Dividing by nearly nothing turns rounding and compression artefacts into full contrast. What "
        "happens at "
        "exactly nothing is the framework's guard: they differ.",
        images, flat.front().first, f.limits.flatStd);
}

void findNoise(Finder& f) {
  const auto gain = [](const ImageEffect& effect) { return static_cast<double>(effect.gain); };
  // What is raised in a constant image is no noise: those are findFlat's.
  const auto noisy = [&](double limit) {
    auto ids = f.above(gain, limit);
    std::erase_if(ids, [&](ImageId id) {
      return std::sqrt(f.scan.images[id].record->jointVariance()) < f.limits.flatStd;
    });
    return ids;
  };
  const auto noticed = noisy(f.limits.gainInfo);
  if (noticed.empty()) return;
  const double worst = gain(f.outcome.effects[noticed.front()]);
  const bool error = worst >= f.limits.gainError, warning = worst >= f.limits.gainWarning;
  const double limit = error ? f.limits.gainError : warning ? f.limits.gainWarning : f.limits.gainInfo;
  const auto images = noisy(limit);
  f.add(
      "W7",
      error     ? Severity::error
      : warning ? Severity::warning
                : Severity::information,
      fmt::format("{} amplifies noise up to {:.1f} times", f.outcome.mode->title, worst),
      fmt::format("{} · {} · limit {} · worst {}", ofImages(images.size(), f.outcome.images), evText(worst),
                  evText(limit), f.fileName(images.front())),
      "Measured against the same set under one mapping for all images. Dark and flat images are scaled up to "
      "the contrast of the others, and their sensor noise with them: the network sees it as texture.",
      images, worst, limit);
}

// "day against night" where two classes are told apart, else in general words.
std::string erasedWords(const ScanResult& scan, bool classes) {
  const auto labels = scan.dataset->labels();
  if (!classes) return "brightness differences between images";
  if (labels.size() == 2) return fmt::format("{} against {}", displayText(labels[0]), displayText(labels[1]));
  return "the brightness that tells your classes apart";
}

void findErased(Finder& f) {
  const double kept = f.outcome.relativeInformation;
  if (std::isnan(kept) || kept >= f.limits.keptInfo) return;
  const bool classes = f.all.classShare && f.all.classShareNullBound &&
                       *f.all.classShare >= f.limits.classShare &&
                       *f.all.classShare > *f.all.classShareNullBound;
  Severity severity = Severity::information;
  double limit = f.limits.keptInfo;
  if (kept < f.limits.keptWarning && f.all.betweenImageShare >= f.limits.betweenShare) {
    severity = Severity::warning;
    limit = f.limits.keptWarning;
  }
  if (kept < f.limits.keptError && classes && f.all.betweenImageShare >= f.limits.betweenShare) {
    severity = Severity::error;
    limit = f.limits.keptError;
  }
  std::string evidence = fmt::format("keeps {} of the share of variance between images · limit {}",
                                     percentText(kept), percentText(limit));
  if (classes) evidence += fmt::format(" · classes explain {} of it", percentText(*f.all.classShare));
  f.add(
      "W8", severity,
      fmt::format("{} {} {}", f.outcome.mode->title, kept < f.limits.keptError ? "erases" : "weakens",
                  erasedWords(f.scan, classes)),
      evidence,
      "How bright an image is, compared with the others, can be what the task is about, or a nuisance. After "
      "this mode a network can no longer see it. Statistics of the data set keep it.",
      {}, kept, limit);
}

void findLostLevels(Finder& f) {
  if (row(f.outcome.storage).codes == 0) return;
  double kept = 1.0, after = 0.0, keepable = 0.0;
  for (const ChannelOutcome& channel : f.outcome.channels) {
    const double share = channel.levelsAfter / keepableLevels(channel, f.outcome.storage);
    if (!(share < kept)) continue;
    kept = share;
    after = channel.levelsAfter;
    keepable = keepableLevels(channel, f.outcome.storage);
  }
  const double of256 = kept * 256.0;
  if (of256 >= f.limits.levelsInfo) return;
  const bool error = of256 < f.limits.levelsError, warning = of256 < f.limits.levelsWarning;
  const double limit = error ? f.limits.levelsError : warning ? f.limits.levelsWarning : f.limits.levelsInfo;
  const double bits = meanOver(f.outcome.channels, &ChannelOutcome::bitsLost);
  std::string evidence = fmt::format("limit {:.0f} of 256", limit);
  if (!std::isnan(bits)) evidence += fmt::format(" · {:.1f} bits lost per sample", bits);
  f.add("W9",
        error     ? Severity::error
        : warning ? Severity::warning
                  : Severity::information,
        fmt::format("{} stored as {} keeps {:.0f} of {:.0f} levels", f.outcome.mode->title, f.storageTitle(),
                    after, keepable),
        evidence,
        "Levels that merge cannot be told apart again. An output of 0..1 or of a few deviations has no place "
        "in "
        "256 integers unless it is scaled to them.",
        {}, of256, limit);
}

void findSquashed(Finder& f) {
  if (f.outcome.transform->describe().kind != "pixel-affine") return;
  std::set<std::pair<int, int>> sizes;
  for (const ImageOutcome& image : f.scan.images)
    if (image.record) sizes.emplace(image.record->width, image.record->height);
  if (sizes.size() < 2) return;
  f.add(
      "W14", Severity::warning, fmt::format("{} over images of different sizes", f.outcome.mode->title),
      fmt::format("{} sizes, each brought to {}×{} ({})", sizes.size(),
                  f.scan.options.meanImage ? f.scan.options.meanImage->width : 0,
                  f.scan.options.meanImage ? f.scan.options.meanImage->height : 0,
                  name(f.scan.options.meanImagePolicy)),
      "A mean per position presumes that positions correspond. Training must resize in just this way, or the "
      "wrong mean is subtracted.",
      {}, static_cast<double>(sizes.size()), 1.0);
}

} // namespace

std::vector<Warning> modeWarnings(const ModeOutcome& outcome, const ScanResult& scan,
                                  const DatasetStatistics& all, const WarningLimits& limits) {
  std::vector<Warning> warnings;
  if (outcome.unavailable || !outcome.transform || outcome.channels.empty()) return warnings;
  Finder finder{outcome, scan, all, limits, warnings};
  findErased(finder);
  findNoise(finder);
  findClipping(finder, true);
  findClipping(finder, false);
  findUnsuitable(finder);
  findLostLevels(finder);
  findFlat(finder);
  findSquashed(finder);
  std::ranges::stable_sort(warnings,
                           [](const Warning& a, const Warning& b) { return a.severity > b.severity; });
  return warnings;
}

Verdict verdict(const std::vector<Warning>& modeWarnings) {
  Severity worst = Severity::information;
  for (const Warning& warning : modeWarnings) worst = std::max(worst, warning.severity);
  return worst == Severity::error     ? Verdict::losesData
         : worst == Severity::warning ? Verdict::check
                                      : Verdict::safe;
}

} // namespace normscope
