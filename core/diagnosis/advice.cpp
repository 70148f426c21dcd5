// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "diagnosis/advice.h"

#include "base/path_text.h"
#include "diagnosis/image_measure.h"
#include "diagnosis/wording.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace normscope {
namespace {

using Sentences = std::vector<Advice>;

bool isMeasured(const ModeOutcome& outcome) { return !outcome.unavailable && !outcome.histograms.empty(); }

// "a, b and c", or the first few and how many more.
std::string listed(const std::vector<std::string>& ids) {
  constexpr std::size_t kShown = 4;
  if (ids.size() == 1) return ids.front();
  if (ids.size() > kShown)
    return fmt::format("{} and {} more", fmt::join(ids.begin(), ids.begin() + kShown, ", "),
                       ids.size() - kShown);
  return fmt::format("{} and {}", fmt::join(ids.begin(), ids.end() - 1, ", "), ids.back());
}

// Ids of the measured modes that a test holds for.
template<class Test>
std::vector<std::string> modesThat(const AdviceInput& input, Test test) {
  std::vector<std::string> ids;
  for (const ModeOutcome& outcome : input.outcomes)
    if (isMeasured(outcome) && test(outcome)) ids.push_back(outcome.mode->id);
  return ids;
}

Sentences lightIsSignal(const AdviceInput& input) {
  const ClassAuc& auc = input.source;
  const double share = input.all.classShare.value_or(0.0);
  if (!(auc.brightness > auc.nullBound) || share < input.limits.classShare ||
      share <= input.all.classShareNullBound.value_or(1.0))
    return {};
  const auto erasing =
      modesThat(input, [&](const ModeOutcome& o) { return o.classAuc.brightness <= auc.nullBound; });
  std::string message =
      fmt::format("Image brightness tells your classes apart (AUC {:.2f}; chance stays below {:.2f})",
                  auc.brightness, auc.nullBound);
  message += erasing.empty()
                 ? "."
                 : fmt::format(": {} erase{} it.", listed(erasing), erasing.size() == 1 ? "s" : "");
  return {{"light-is-signal",
           message,
           {{"brightness_auc", auc.brightness}, {"auc_null_bound", auc.nullBound}, {"class_share", share}},
           erasing}};
}

Sentences lightIsNuisance(const AdviceInput& input) {
  constexpr std::uint64_t kFewest = 20; // with fewer images, finding nothing says nothing
  const ClassAuc& auc = input.source;
  const double share = input.all.classShare.value_or(1.0);
  if (std::isnan(auc.brightness) || auc.brightness > auc.nullBound || input.all.images < kFewest ||
      share > input.all.classShareNullBound.value_or(0.0) ||
      input.all.betweenImageShare < input.limits.betweenShare)
    return {};
  const auto removing = modesThat(input, [&](const ModeOutcome& o) {
    return o.relativeInformation < input.limits.keptWarning &&
           (o.mode->dependence == Dependence::image || o.mode->dependence == Dependence::window);
  });
  std::string message = fmt::format("Images differ in brightness ({} of the variance lies between them), but "
                                    "not by class (AUC {:.2f}; chance "
                                    "reaches {:.2f})",
                                    percentText(input.all.betweenImageShare), auc.brightness, auc.nullBound);
  message += removing.empty()
                 ? "."
                 : fmt::format(
                       ": {} take{} out a difference that the labels do not need; statistics of the data set "
                       "leave it in for the network to unlearn.",
                       listed(removing), removing.size() == 1 ? "s" : "");
  return {{"light-is-nuisance",
           message,
           {{"brightness_auc", auc.brightness},
            {"auc_null_bound", auc.nullBound},
            {"class_share", share},
            {"between_image_share", input.all.betweenImageShare}},
           removing}};
}

Sentences colorIsSignal(const AdviceInput& input) {
  const ClassAuc& auc = input.source;
  const ModeOutcome* relative = input.outcome("image-zscore");
  if (input.all.channels.size() != 3 || !relative || relative->classAuc.channel.size() != 3) return {};
  // With each image's own brightness and contrast taken out, what is left in the channel means is its cast.
  const auto& channels = relative->classAuc.channel;
  const auto strongest = std::ranges::max_element(channels);
  if (!(*strongest > auc.nullBound)) return {};
  const auto erasing = modesThat(input, [&](const ModeOutcome& o) {
    return !o.classAuc.channel.empty() &&
           std::ranges::all_of(o.classAuc.channel, [&](double a) { return a <= auc.nullBound; });
  });
  if (erasing.empty()) return {};
  return {{"color-is-signal",
           fmt::format(
               "The colour cast tells your classes apart (AUC {:.2f} by the mean of {} after image-zscore; "
               "chance stays below {:.2f}): {} make{} every image gray on average.",
               *strongest, input.all.channels[static_cast<std::size_t>(strongest - channels.begin())].name,
               auc.nullBound, listed(erasing), erasing.size() == 1 ? "s" : ""),
           {{"channel_auc", *strongest}, {"auc_null_bound", auc.nullBound}},
           erasing}};
}

Sentences mostlyNoise(const AdviceInput& input) {
  Sentences sentences;
  for (const ModeOutcome& outcome : input.outcomes) {
    if (!isMeasured(outcome)) continue;
    std::size_t known = 0, noisy = 0;
    ImageId worst = 0;
    for (std::size_t id = 0; id < outcome.effects.size(); ++id) {
      const float share = outcome.effects[id].noiseShare;
      if (std::isnan(share)) continue;
      ++known;
      noisy += static_cast<double>(share) > input.limits.noiseShare;
      if (known == 1 || share > outcome.effects[worst].noiseShare) worst = static_cast<ImageId>(id);
    }
    if (noisy == 0 || static_cast<double>(noisy) < input.limits.noisyImages * static_cast<double>(known))
      continue;
    const double share = static_cast<double>(noisy) / static_cast<double>(known);
    const auto largest = static_cast<double>(outcome.effects[worst].noiseShare);
    sentences.push_back(
        {"mostly-noise",
         fmt::format("{} of the images would be more than {} noise after {} (worst: {}; {}).",
                     percentText(share), percentText(input.limits.noiseShare), outcome.mode->id,
                     displayText((*input.scan.dataset)[worst].relativePath), noiseShareText(largest)),
         {{"images_share", share}, {"worst_noise_share", largest}},
         {outcome.mode->id}});
  }
  std::ranges::stable_sort(sentences, std::greater<>(), [](const Advice& a) { return a.evidence[0].second; });
  if (sentences.size() > 3) sentences.resize(3);
  return sentences;
}

Sentences conditioning(const AdviceInput& input) {
  const ModeOutcome *raw = input.outcome("unit"), *centered = input.outcome("channel-zscore");
  const ModeOutcome* white = input.outcome("color-zca");
  if (!raw || !centered) return {};
  const double before = raw->conditioning.withBias, after = centered->conditioning.withBias;
  if (!(before > 2.0 * after)) return {};
  Advice advice{
      "conditioning",
      fmt::format("Subtracting the channel means and dividing by the deviations takes the condition number "
                  "of the inputs from {:.0f} to {:.0f}: gradient descent gets by with fewer steps",
                  before, after),
      {{"unit", before}, {"channel-zscore", after}},
      {"unit", "channel-zscore"}};
  if (white && white->conditioning.withBias < after / 2.0) {
    advice.message +=
        fmt::format("; the rest is correlation between channels, which color-zca takes to {:.1f}.",
                    white->conditioning.withBias);
    advice.evidence.emplace_back("color-zca", white->conditioning.withBias);
    advice.modes.emplace_back("color-zca");
  } else {
    advice.message += '.';
  }
  return {advice};
}

Sentences meanImage(const AdviceInput& input) {
  constexpr std::uint64_t kFewest = 20; // the share's own uncertainty is about one over the images
  if (!input.fit.meanImage || input.fit.meanImage->images() < kFewest || !input.outcome("mean-image"))
    return {};
  const double share = input.fit.meanImage->meanShare();
  if (std::isnan(share)) return {};
  const bool aligned = share >= input.limits.meanImageShare;
  return {
      {"mean-image",
       aligned
           ? fmt::format("A mean image explains {} of the variance beyond the channel means: positions mean "
                         "something in this set, and mean-image removes that.",
                         percentText(share))
           : fmt::format("A mean image explains {} of the variance beyond the channel means: mean-image "
                         "ties you to one image size for little more than channel-mean does.",
                         share < 0.005 ? "next to nothing" : "only " + percentText(share)),
       {{"mean_share", share}},
       {"mean-image", "channel-mean"}}};
}

Sentences otherConstants(const AdviceInput& input) {
  const ModeOutcome* constants = input.outcome("constants");
  if (!constants) return {};
  double mean = 0.0, std = 1.0;
  for (const ChannelOutcome& channel : constants->channels) {
    if (std::abs(channel.mean) > std::abs(mean)) mean = channel.mean;
    if (std::abs(channel.std - 1.0) > std::abs(std - 1.0)) std = channel.std;
  }
  if (std::abs(mean) <= input.limits.constantsOff && std::abs(std - 1.0) <= input.limits.constantsOff)
    return {};
  return {{"other-constants",
           fmt::format(
               "The published constants ({}) leave this set at a mean of up to {:+.2f} and a deviation of "
               "{:.2f} instead of 0 and 1. A pretrained network expects just these constants; one trained "
               "from scratch has no reason to.",
               parameterText(constants->parameters.at("preset")), mean, std),
           {{"mean", mean}, {"std", std}},
           {"constants", "channel-zscore"}}};
}

Sentences threeDeviations(const AdviceInput& input) {
  double pooled = 0.0, ofImages = 0.0;
  for (const ChannelStatistics& channel : input.fit.channels) {
    pooled += channel.std;
    ofImages += channel.meanOfImageStds;
  }
  if (!(pooled > input.limits.stdRatio * ofImages) || ofImages < 1e-3 * pooled) return {};
  const auto count = static_cast<double>(input.fit.channels.size());
  return {{"three-deviations",
           fmt::format(
               "\"std\" has different values here: {:.3f} pooled over all pixels, {:.3f} as the mean of the "
               "images' own ({:.2f} times as much). Say which one you publish; ImageNet's 0.229 is of the "
               "second kind.",
               pooled / count, ofImages / count, pooled / ofImages),
           {{"pooled_std", pooled / count}, {"mean_of_image_stds", ofImages / count}},
           {"channel-zscore"}}};
}

Sentences splitsDiffer(const AdviceInput& input) {
  const double before = input.sourceShift.standardizedDifference;
  if (!(before > input.limits.splitShift)) return {};
  const auto removing = modesThat(input, [&](const ModeOutcome& o) {
    return o.splitShift.standardizedDifference < before / 2.0 && o.mode->dependence != Dependence::dataset;
  });
  std::string message = fmt::format("{} and the images fitted on differ in brightness by {:.1f} deviations",
                                    displayText(input.sourceShift.split), before);
  message += removing.empty() ? "."
                              : fmt::format("; {} at least halve{} that.", listed(removing),
                                            removing.size() == 1 ? "s" : "");
  return {{"splits-differ",
           message,
           {{"standardized_difference", before}, {"ks", input.sourceShift.ks}},
           removing}};
}

Sentences storage(const AdviceInput& input) {
  const auto losing =
      modesThat(input, [&](const ModeOutcome& o) { return o.clippedAny >= input.limits.clipError; });
  if (losing.empty()) return {};
  std::size_t measured = 0;
  for (const ModeOutcome& outcome : input.outcomes) measured += isMeasured(outcome);
  return {{"storage",
           fmt::format(
               "Stored as {}, {} of {} modes lose {} or more of the samples for good; stored as float32 none "
               "does.",
               row(input.outcomes.front().storage).id, losing.size(), measured,
               percentText(input.limits.clipError)),
           {{"modes", static_cast<double>(losing.size())}},
           losing}};
}

constexpr std::array kRows{
    AdviceRow{"light-is-signal", "brightness tells the classes apart", lightIsSignal},
    AdviceRow{"light-is-nuisance", "images differ in brightness, but not by class", lightIsNuisance},
    AdviceRow{"color-is-signal", "the colour cast tells the classes apart", colorIsSignal},
    AdviceRow{"mostly-noise", "images that a mode makes mostly noise", mostlyNoise},
    AdviceRow{"splits-differ", "held-out images are brighter or darker than those fitted on", splitsDiffer},
    AdviceRow{"conditioning", "what centering and decorrelating do for the condition number", conditioning},
    AdviceRow{"mean-image", "whether positions mean something", meanImage},
    AdviceRow{"other-constants", "how far published constants miss this set", otherConstants},
    AdviceRow{"three-deviations", "whether the kinds of std differ", threeDeviations},
    AdviceRow{"storage", "how many modes the storage type cannot hold", storage},
};

} // namespace

const ModeOutcome* AdviceInput::outcome(std::string_view modeId) const {
  const auto found = std::ranges::find_if(
      outcomes, [&](const ModeOutcome& o) { return o.mode && o.mode->id == modeId && isMeasured(o); });
  return found == outcomes.end() ? nullptr : &*found;
}

std::vector<Advice> advise(const ScanResult& scan, const DatasetStatistics& all, const DatasetStatistics& fit,
                           const std::string& fitSplit, const std::vector<ModeOutcome>& outcomes,
                           const Limits& limits) {
  if (outcomes.empty() || scan.read == 0) return {};
  const ModeOutcome source = sourceOutcome(scan, all, fitSplit);
  const AdviceInput input{scan, all, fit, outcomes, limits, source.classAuc, source.splitShift};
  std::vector<Advice> advice;
  for (const AdviceRow& row : kRows)
    for (Advice& sentence : row.find(input)) advice.push_back(std::move(sentence));
  return advice;
}

std::span<const AdviceRow> adviceRows() { return kRows; }

} // namespace normscope
