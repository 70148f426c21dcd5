// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/path_text.h"
#include "diagnosis/warnings.h"
#include "diagnosis/wording.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>

namespace normscope {
namespace {

// An image with the number it is judged by.
struct Judged {
  ImageId id;
  double value;
};

struct Finder {
  const ScanResult& scan;
  const DatasetStatistics& all;
  const Limits& limits;
  std::vector<Warning>& warnings;

  template<class Value>
  std::vector<Judged> judge(Value value) const {
    std::vector<Judged> judged;
    for (std::size_t id = 0; id < scan.images.size(); ++id)
      if (const auto& record = scan.images[id].record)
        judged.push_back({static_cast<ImageId>(id), value(*record)});
    return judged;
  }

  std::string fileName(ImageId id) const {
    const std::string& path = (*scan.dataset)[id].relativePath;
    return displayText(path.substr(path.rfind('/') + 1));
  }

  void add(std::string code, Severity severity, std::string title, std::string evidence,
           std::string explanation, std::vector<ImageId> images, double value, double limit) const {
    warnings.push_back({std::move(code),
                        severity,
                        std::move(title),
                        std::move(evidence),
                        std::move(explanation),
                        {},
                        std::move(images),
                        value,
                        limit});
  }
};

// The ids of those at or above a limit, worst first.
std::vector<ImageId> above(std::vector<Judged> judged, double limit) {
  std::erase_if(judged, [&](const Judged& image) { return !(image.value >= limit); });
  std::ranges::stable_sort(judged, [](const Judged& a, const Judged& b) { return a.value > b.value; });
  std::vector<ImageId> ids;
  for (const Judged& image : judged) ids.push_back(image.id);
  return ids;
}

double saturatedShare(const ImageRecord& image) {
  double saturated = 0.0, samples = 0.0;
  for (const ChannelRecord& channel : image.channels) {
    saturated += static_cast<double>(channel.atMin + channel.atMax);
    samples += static_cast<double>(channel.finite);
  }
  return samples > 0 ? saturated / samples : 0.0;
}

// Percentile of all samples of all channels of an image, unit range.
double percentileOf(const ImageRecord& image, double percent) {
  Histogram joint;
  for (const ChannelRecord& channel : image.channels) joint.merge(channel.histogram);
  const double wanted = percent / 100.0 * static_cast<double>(joint.total());
  double cumulative = 0.0;
  for (const Histogram::Bin& bin : joint.bins) {
    cumulative += static_cast<double>(bin.count);
    if (cumulative >= wanted) return joint.codeValue(bin.code) / fullScale(joint.depth);
  }
  return 0.0;
}

void findUnreadable(const Finder& f) {
  std::vector<ImageId> failed;
  std::map<std::string_view, std::size_t> byClass;
  for (std::size_t id = 0; id < f.scan.images.size(); ++id) {
    if (const auto& failure = f.scan.images[id].failure) {
      failed.push_back(static_cast<ImageId>(id));
      ++byClass[name(failure->kind)];
    }
  }
  if (failed.empty()) return;
  std::vector<std::string> parts;
  for (const auto& [kind, count] : byClass) {
    std::string words(kind);
    std::ranges::replace(words, '_', ' ');
    parts.push_back(fmt::format("{} {}", count, words));
  }
  const double share = static_cast<double>(failed.size()) / static_cast<double>(f.scan.found());
  const bool bad = share >= f.limits.unreadableError && failed.size() > 1;
  f.add(
      "W16", bad ? Severity::error : Severity::warning,
      failed.size() == 1 ? "One image is left out" : fmt::format("{} images are left out", failed.size()),
      fmt::format("{} · {}", ofImages(failed.size(), f.scan.found()), fmt::join(parts, ", ")),
      "Files that are damaged, unsupported or no images at all add nothing to the statistics. Training code "
      "often reads a truncated JPEG as a half-gray picture without a word. The list of failures names each "
      "file and its reason.",
      failed, share, f.limits.unreadableError);
}

void findNonFinite(const Finder& f) {
  const auto images = above(f.judge([](const ImageRecord& image) {
    std::uint64_t count = 0;
    for (const ChannelRecord& channel : image.channels)
      count += channel.nan + channel.positiveInfinity + channel.negativeInfinity;
    return static_cast<double>(count);
  }),
                            1.0);
  if (images.empty()) return;
  f.add(
      "W5", Severity::error, "NaN or infinite samples in the files",
      fmt::format("{} · worst {}", ofImages(images.size(), f.scan.read), f.fileName(images.front())),
      "One NaN makes every mean that includes it NaN, and a network's weights after one step. The statistics "
      "here run over the finite samples only.",
      images, static_cast<double>(images.size()), 0.0);
}

void findSaturation(const Finder& f) {
  const auto shares = f.judge(saturatedShare);
  const auto flagged = above(shares, f.limits.sourceWarning);
  const auto noticed = above(shares, f.limits.sourceInfo);
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
        "Source already saturated",
        fmt::format("{} ≥ {} at 0 or full scale · whole set {} · worst {}",
                    ofImages(shown.size(), f.scan.read), percentText(limit), percentText(whole),
                    f.fileName(shown.front())),
        "These samples stand at 0 or at full scale in the file itself: what was there is lost before any "
        "normalization. No mode brings it back, and modes that stretch an image make it more visible.",
        shown, whole, limit);
}

void findDarkAndLight(const Finder& f) {
  const auto dark = above(f.judge([](const ImageRecord& image) { return 1.0 - percentileOf(image, 99.0); }),
                          1.0 - f.limits.darkP99);
  const auto light =
      above(f.judge([](const ImageRecord& image) { return percentileOf(image, 5.0); }), f.limits.lightP5);
  if (!dark.empty())
    f.add("W12", Severity::information, fmt::format("Dark images: {}", dark.size()),
          fmt::format("{} with 99 % of their samples below {} of full scale · darkest {}",
                      ofImages(dark.size(), f.scan.read), percentText(f.limits.darkP99),
                      f.fileName(dark.front())),
          "Modes that scale each image by its own deviation raise these the most, and their noise with them.",
          dark, static_cast<double>(dark.size()), f.limits.darkP99);
  if (!light.empty())
    f.add("W12", Severity::information, fmt::format("Very light images: {}", light.size()),
          fmt::format("{} with 95 % of their samples above {} of full scale · lightest {}",
                      ofImages(light.size(), f.scan.read), percentText(f.limits.lightP5),
                      f.fileName(light.front())),
          "Little structure is left near white; modes that stretch each image amplify what remains.", light,
          static_cast<double>(light.size()), f.limits.lightP5);
}

void findMixtures(const Finder& f) {
  struct Trait {
    const char* words;
    bool (*has)(const ImageRecord&);
  };
  static constexpr std::array<Trait, 6> kTraits{{
      {"16-bit", [](const ImageRecord& r) { return r.header.depth == BitDepth::u16; }},
      {"float", [](const ImageRecord& r) { return r.header.depth == BitDepth::f32; }},
      {"gray", [](const ImageRecord& r) { return !r.header.isColor(); }},
      {"with alpha", [](const ImageRecord& r) { return r.header.hasAlpha(); }},
      {"CMYK", [](const ImageRecord& r) { return r.header.layout == ChannelLayout::cmyk; }},
      {"with a colour profile other than sRGB", [](const ImageRecord& r) { return r.header.foreignProfile; }},
  }};
  std::vector<std::string> parts;
  std::set<ImageId> odd;
  for (const Trait& trait : kTraits) {
    std::vector<ImageId> having;
    for (std::size_t id = 0; id < f.scan.images.size(); ++id)
      if (const auto& record = f.scan.images[id].record; record && trait.has(*record))
        having.push_back(static_cast<ImageId>(id));
    if (having.empty() || having.size() == f.scan.read) continue;
    parts.push_back(fmt::format("{} {}", having.size(), trait.words));
    if (having.size() * 2 <= f.scan.read) odd.insert(having.begin(), having.end());
  }
  if (parts.empty()) return;
  const double share = static_cast<double>(odd.size()) / static_cast<double>(f.scan.read);
  f.add("W15", share > f.limits.mixedImages ? Severity::warning : Severity::information,
        "The set mixes kinds of images",
        fmt::format("{} · {}", ofImages(odd.size(), f.scan.read), fmt::join(parts, ", ")),
        "Here 8- and 16-bit samples meet on one scale, gray counts in R, G and B alike and alpha is left "
        "out. A "
        "loader that divides everything by 255, or takes alpha for a colour, feeds these images wrongly.",
        {odd.begin(), odd.end()}, share, f.limits.mixedImages);
}

// Images whose value lies more than 1.5 interquartile ranges outside the middle half, with how far outside.
std::vector<Judged> outliersOf(const std::vector<Judged>& images) {
  constexpr std::size_t kFewest = 8;
  if (images.size() < kFewest) return {};
  std::vector<double> sorted;
  for (const Judged& image : images) sorted.push_back(image.value);
  std::ranges::sort(sorted);
  const double q1 = sorted[sorted.size() / 4], q3 = sorted[sorted.size() * 3 / 4], reach = 1.5 * (q3 - q1);
  std::vector<Judged> distances = images;
  for (Judged& image : distances) image.value = std::max(q1 - reach - image.value, image.value - q3 - reach);
  std::erase_if(distances, [](const Judged& image) { return image.value <= 1e-12; });
  return distances;
}

void findOutliers(const Finder& f) {
  // Among images of their class, where there are classes: what is usual by night may stand out by day.
  const auto add = [&](const std::vector<Judged>& judged, const char* title) {
    std::map<std::string_view, std::vector<Judged>> classes;
    for (const Judged& image : judged) classes[(*f.scan.dataset)[image.id].label].push_back(image);
    std::vector<Judged> found;
    for (const auto& [label, images] : classes)
      for (const Judged& outlier : outliersOf(images)) found.push_back(outlier);
    const std::vector<ImageId> outliers = above(std::move(found), 0.0);
    if (outliers.empty()) return;
    f.add("W13", Severity::information, title,
          fmt::format("{} beyond 1.5 interquartile ranges{} · farthest {}",
                      ofImages(outliers.size(), f.scan.read), classes.size() > 1 ? " of their class" : "",
                      f.fileName(outliers.front())),
          "Worth a look: wrong exposures, frames of other origin, or simply the rare case your model must "
          "handle.",
          outliers, static_cast<double>(outliers.size()), 1.5);
  };
  add(f.judge([](const ImageRecord& image) { return image.brightness(); }),
      "Unusually bright or dark images");
  add(f.judge([](const ImageRecord& image) { return std::sqrt(image.jointVariance()); }),
      "Images of unusual contrast");
}

void findSmallSample(const Finder& f) {
  if (f.scan.read == 0) return;
  double worst = 0.0;
  for (const ChannelStatistics& channel : f.all.channels)
    worst = std::max(worst, channel.stdOfImageMeans / std::sqrt(static_cast<double>(f.scan.read)));
  if (worst <= f.limits.standardError) return;
  f.add("W17", Severity::information, "The set is small for its variety",
        fmt::format("{} images · standard error of a channel mean {:.1f} levels · limit {:.1f}", f.scan.read,
                    worst * 255.0, f.limits.standardError * 255.0),
        "The standard error of a data set's mean is governed by its images, not by its pixels. As constants "
        "for "
        "this set the numbers are exact; as an estimate of the world they are this uncertain.",
        {}, worst, f.limits.standardError);
}

void findPartial(const Finder& f) {
  if (f.scan.complete) return;
  f.add("W18", Severity::warning, "The statistics are partial",
        fmt::format("{} read, {} not yet", ofImages(f.scan.read, f.scan.found()), f.scan.pending()),
        "The scan was stopped, or reads only a sample. Exports say so (\"complete\": false).", {},
        static_cast<double>(f.scan.pending()), 0.0);
}

void findLeak(const Finder& f, const std::string& fittedSplit) {
  const bool held = f.scan.dataset->hasSplit("val") || f.scan.dataset->hasSplit("test");
  if (!fittedSplit.empty() || !held) return;
  f.add("W20", Severity::warning, "Modes are fitted on all images, held-out ones included",
        "val or test images are part of the statistics",
        "Statistics of validation and test images leak into training when the data set's mean and deviation "
        "are "
        "computed over everything. Fit on the split train.",
        {}, 1.0, 0.0);
}

} // namespace

std::string_view name(Severity severity) {
  switch (severity) {
  case Severity::information: return "info";
  case Severity::warning: return "warning";
  case Severity::error: return "error";
  }
  return "";
}

std::vector<Warning> datasetWarnings(const ScanResult& scan, const DatasetStatistics& all,
                                     const DatasetStatistics&, const std::string& fittedSplit,
                                     const Limits& limits) {
  std::vector<Warning> warnings;
  const Finder finder{scan, all, limits, warnings};
  findUnreadable(finder);
  findPartial(finder);
  if (scan.read > 0) {
    findNonFinite(finder);
    findSaturation(finder);
    findMixtures(finder);
    findLeak(finder, fittedSplit);
    findDarkAndLight(finder);
    findOutliers(finder);
    findSmallSample(finder);
  }
  std::ranges::stable_sort(warnings,
                           [](const Warning& a, const Warning& b) { return a.severity > b.severity; });
  return warnings;
}

} // namespace normscope
