// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/path_text.h"
#include "findings/set_finder.h"
#include "findings/wording.h"
#include "statistics/record_pass.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <set>

namespace normscope {
namespace {

void findUnreadable(const SetFinder& f) {
  std::vector<ImageId> failed;
  std::map<std::string_view, std::size_t> byClass;
  for (std::size_t id = 0; id < f.scan.images.size(); ++id) {
    if (const auto& failure = f.scan.images[id].failure) {
      failed.push_back(static_cast<ImageId>(id));
      ++byClass[name(failure->kind)];
    }
  }
  if (failed.empty()) return;
  std::vector<Sentence> parts;
  for (const auto& [kind, count] : byClass) {
    std::string words(kind);
    std::ranges::replace(words, '_', ' ');
    parts.push_back(sentence("{} {}", count, Sentence::whole(words)));
  }
  const double share = static_cast<double>(failed.size()) / static_cast<double>(f.scan.found());
  const bool bad = share >= f.limits.unreadableError && failed.size() > 1;
  f.add("W16", bad ? Severity::error : Severity::warning,
        failed.size() == 1 ? sentence("One image is left out")
                           : sentence("{} images are left out", failed.size()),
        sentence("{} · {}", ofImages(failed.size(), f.scan.found()), Sentence::joined(parts, ", ")),
        sentence("Files that are damaged, unsupported or no images at all add nothing to the statistics. "
                 "Training code "
                 "often reads a truncated JPEG as a half-gray picture without a word. The list of failures "
                 "names each "
                 "file and its reason."),
        failed, share, f.limits.unreadableError);
}

class NonFiniteRule {
public:
  void add(ImageId id, const ImageRecord& image) {
    std::uint64_t count = 0;
    for (const ChannelRecord& channel : image.channels)
      count += channel.nan + channel.positiveInfinity + channel.negativeInfinity;
    if (count > 0) m_judged.push_back({id, static_cast<double>(count)});
  }
  void find(const SetFinder& f) const;

private:
  std::vector<Judged> m_judged;
};

void NonFiniteRule::find(const SetFinder& f) const {
  const auto images = above(m_judged, 1.0);
  if (images.empty()) return;
  f.add("W5", Severity::error, sentence("NaN or infinite samples in the files"),
        sentence("{} · worst {}", ofImages(images.size(), f.scan.read), f.fileName(images.front())),
        sentence("One NaN makes every mean that includes it NaN, and a network's weights after one step. The "
                 "statistics "
                 "here run over the finite samples only."),
        images, static_cast<double>(images.size()), 0.0);
}

class MixtureRule {
public:
  void add(ImageId id, const ImageRecord& image) {
    m_all.push_back(id);
    for (std::size_t i = 0; i < kTraits.size(); ++i)
      if (kTraits[i].has(image)) m_having[i].push_back(id);
  }
  void find(const SetFinder& f) const;

private:
  struct Trait {
    Sentence (*words)(std::size_t count);
    bool (*has)(const ImageRecord&);
  };
  static constexpr std::size_t kDepthTraits = 2; // the first ones
  static constexpr std::array<Trait, 6> kTraits{{
      {[](std::size_t n) { return sentence("{} 16-bit", n); },
       [](const ImageRecord& r) { return r.header.depth == BitDepth::u16; }},
      {[](std::size_t n) { return sentence("{} float", n); },
       [](const ImageRecord& r) { return r.header.depth == BitDepth::f32; }},
      {[](std::size_t n) { return sentence("{} gray", n); },
       [](const ImageRecord& r) { return !r.header.isColor(); }},
      {[](std::size_t n) { return sentence("{} with alpha", n); },
       [](const ImageRecord& r) { return r.header.hasAlpha(); }},
      {[](std::size_t n) { return sentence("{} CMYK", n); },
       [](const ImageRecord& r) { return r.header.layout == ChannelLayout::cmyk; }},
      {[](std::size_t n) { return sentence("{} with a colour profile other than sRGB", n); },
       [](const ImageRecord& r) { return r.header.foreignProfile; }},
  }};
  /// Those outside the larger half; all where both are alike.
  std::vector<ImageId> oddOf(const std::vector<ImageId>& having) const;

  std::vector<ImageId> m_all;
  std::array<std::vector<ImageId>, kTraits.size()> m_having;
};

std::vector<ImageId> MixtureRule::oddOf(const std::vector<ImageId>& having) const {
  if (2 * having.size() == m_all.size()) return m_all;
  if (2 * having.size() < m_all.size()) return having;
  std::vector<ImageId> rest;
  std::ranges::set_difference(m_all, having, std::back_inserter(rest));
  return rest;
}

void MixtureRule::find(const SetFinder& f) const {
  std::vector<Sentence> parts;
  std::set<ImageId> odd;
  bool isOfDepth = false;
  for (std::size_t i = 0; i < kTraits.size(); ++i) {
    const std::vector<ImageId>& having = m_having[i];
    if (having.empty() || having.size() == f.scan.read) continue;
    parts.push_back(kTraits[i].words(having.size()));
    const std::vector<ImageId> apart = oddOf(having);
    odd.insert(apart.begin(), apart.end());
    isOfDepth = isOfDepth || i < kDepthTraits;
  }
  if (parts.empty()) return;
  const double share = static_cast<double>(odd.size()) / static_cast<double>(f.scan.read);
  f.add(
      "W15", isOfDepth || share > f.limits.mixedImages ? Severity::warning : Severity::information,
      sentence("The set mixes kinds of images"),
      sentence("{} · {}", ofImages(odd.size(), f.scan.read), Sentence::joined(parts, ", ")),
      sentence(
          "Here 8- and 16-bit samples meet on one scale, gray counts in R, G and B alike and alpha is left "
          "out. A "
          "loader that divides everything by 255, or takes alpha for a colour, feeds these images wrongly."),
      {odd.begin(), odd.end()}, share, f.limits.mixedImages);
}

void findPartial(const SetFinder& f) {
  if (f.scan.complete) return;
  f.add("W18", Severity::warning, sentence("The statistics are partial"),
        sentence("{} read, {} not yet", ofImages(f.scan.read, f.scan.found()), f.scan.pending()),
        sentence("The scan was stopped, or reads only a sample. Exports say so (\"complete\": false)."), {},
        static_cast<double>(f.scan.pending()), 0.0);
}

void findLeak(const SetFinder& f, const DatasetStatistics& fit, const std::string& fittedSplit) {
  const bool held = f.scan.dataset->hasSplit("val") || f.scan.dataset->hasSplit("test");
  const bool isOfThisSet = fit.split.has_value(); // not read from a file
  if (!isOfThisSet || !fittedSplit.empty() || !held) return;
  f.add("W20", Severity::warning, sentence("Modes are fitted on all images, held-out ones included"),
        sentence("val or test images are part of the statistics"),
        sentence("Statistics of validation and test images leak into training when the data set's mean and "
                 "deviation "
                 "are "
                 "computed over everything. Fit on the split train."),
        {}, 1.0, 0.0);
}

} // namespace

std::string SetFinder::fileName(ImageId id) const {
  const std::string_view path = (*scan.dataset)[id].relativePath;
  return displayText(path.substr(path.rfind('/') + 1));
}

void SetFinder::add(std::string code, Severity severity, Sentence title, Sentence evidence,
                    Sentence explanation, std::vector<ImageId> images, double value, double limit) const {
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

std::vector<ImageId> above(std::vector<Judged> judged, double limit) {
  std::erase_if(judged, [&](const Judged& image) { return !(image.value >= limit); });
  std::ranges::stable_sort(judged, [](const Judged& a, const Judged& b) { return a.value > b.value; });
  std::vector<ImageId> ids;
  ids.reserve(judged.size());
  for (const Judged& image : judged) ids.push_back(image.id);
  return ids;
}

std::string_view name(Severity severity) {
  switch (severity) {
  case Severity::information: return "info";
  case Severity::warning: return "warning";
  case Severity::error: return "error";
  }
  return "";
}

std::vector<Warning> datasetWarnings(const ScanResult& scan, const DatasetStatistics& all,
                                     const DatasetStatistics& fit, const std::string& fittedSplit,
                                     const Limits& limits) {
  std::vector<Warning> warnings;
  const SetFinder finder{scan, all, limits, warnings};
  findUnreadable(finder);
  findPartial(finder);
  if (scan.read > 0) {
    NonFiniteRule nonFinite;
    MixtureRule mixtures;
    BrightnessRules brightness(limits);
    visitRecords(scan, nonFinite, mixtures, brightness);
    nonFinite.find(finder);
    mixtures.find(finder);
    findLeak(finder, fit, fittedSplit);
    brightness.find(finder);
  }
  std::ranges::stable_sort(warnings,
                           [](const Warning& a, const Warning& b) { return a.severity > b.severity; });
  return warnings;
}

} // namespace normscope
