// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/path_text.h"
#include "findings/advice_rules.h"
#include "findings/wording.h"
#include "outcomes/class_auc.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <functional>

namespace normscope {
namespace {

/// How probable something is by chance: "p = 0.003", "p < 0.001".
std::string chanceText(double p) {
  return p < 0.001 ? "p < 0.001" : fmt::format("p = {:.{}f}", p, p < 0.01 ? 3 : 2);
}

} // namespace

Sentences lightIsSignal(const AdviceInput& input) {
  const ClassAuc& auc = input.source;
  const double share = input.all.classShare.value_or(0.0);
  if (!tellsByBrightness(auc) || share < input.limits.classShare ||
      share <= input.all.classShareNullBound.value_or(1.0))
    return {};
  const auto erasing = modesThat(input, [&](const ModeOutcome& o) { return erasesClasses(auc, o.classAuc); });
  Sentence message = sentence("Image brightness tells your classes apart (AUC {:.2f}; by chance {})",
                              auc.brightness, chanceText(auc.brightnessP));
  message = erasing.empty()       ? sentence("{}.", message)
            : erasing.size() == 1 ? sentence("{}: {} erases it.", message, listed(erasing))
                                  : sentence("{}: {} erase it.", message, listed(erasing));
  return {{"light-is-signal",
           message,
           {{"brightness_auc", auc.brightness},
            {"auc_null_bound", auc.nullBound},
            {"brightness_p", auc.brightnessP},
            {"class_share", share}},
           erasing}};
}

Sentences lightIsNuisance(const AdviceInput& input) {
  constexpr std::uint64_t kFewest = 20; // with fewer images, finding nothing says nothing
  const ClassAuc& auc = input.source;
  const double share = input.all.classShare.value_or(1.0);
  if (std::isnan(auc.brightnessP) || tellsByBrightness(auc) || input.all.images < kFewest ||
      share > input.all.classShareNullBound.value_or(0.0) ||
      input.all.betweenImageShare < input.limits.betweenShare)
    return {};
  const auto removing = modesThat(input, [&](const ModeOutcome& o) {
    return o.relativeInformation < input.limits.keptWarning &&
           (o.mode->dependence == Dependence::image || o.mode->dependence == Dependence::window);
  });
  Sentence message =
      sentence("Images differ in brightness ({} of the variance lies between them), but "
               "not by class (AUC {:.2f}; by chance {})",
               percentText(input.all.betweenImageShare), auc.brightness, chanceText(auc.brightnessP));
  message =
      removing.empty() ? sentence("{}.", message)
      : removing.size() == 1
          ? sentence("{}: {} takes out a difference that the labels do not need; statistics of the data set "
                     "leave it in for the network to unlearn.",
                     message, listed(removing))
          : sentence("{}: {} take out a difference that the labels do not need; statistics of the data set "
                     "leave it in for the network to unlearn.",
                     message, listed(removing));
  return {{"light-is-nuisance",
           message,
           {{"brightness_auc", auc.brightness},
            {"auc_null_bound", auc.nullBound},
            {"brightness_p", auc.brightnessP},
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
  if (!tellsByChannel(relative->classAuc)) return {};
  const auto erasing = modesThat(input, [&](const ModeOutcome& o) {
    return !o.classAuc.channelP.empty() && !tellsByChannel(o.classAuc);
  });
  if (erasing.empty()) return {};
  const Sentence cast =
      sentence("The colour cast tells your classes apart (AUC {:.2f} by the mean of {} after image-zscore)",
               *strongest, input.all.channels[static_cast<std::size_t>(strongest - channels.begin())].name);
  return {{"color-is-signal",
           erasing.size() == 1 ? sentence("{}: {} makes every image gray on average.", cast, listed(erasing))
                               : sentence("{}: {} make every image gray on average.", cast, listed(erasing)),
           {{"channel_auc", *strongest}, {"auc_null_bound", auc.nullBound}},
           erasing}};
}

Sentences mostlyNoise(const AdviceInput& input) {
  Sentences sentences;
  for (const JudgedOutcome& judged : input.outcomes) {
    const ModeOutcome& outcome = *judged.outcome;
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
         sentence("{} of the images would be more than {} noise after {} (worst: {}; {}).",
                  percentText(share), percentText(input.limits.noiseShare), outcome.mode->id,
                  displayText((*input.scan.dataset)[worst].relativePath), noiseShareText(largest)),
         {{"images_share", share}, {"worst_noise_share", largest}},
         {outcome.mode->id}});
  }
  std::ranges::stable_sort(sentences, std::greater<>(), [](const Advice& a) { return a.evidence[0].second; });
  if (sentences.size() > 3) sentences.resize(3);
  return sentences;
}

Sentences splitsDiffer(const AdviceInput& input) {
  const double before = input.sourceShift.standardizedDifference;
  if (!(before > input.limits.splitShift)) return {};
  const auto removing = modesThat(input, [&](const ModeOutcome& o) {
    return o.splitShift.standardizedDifference < before / 2.0 && o.mode->dependence != Dependence::dataset;
  });
  Sentence message = sentence("{} and the images fitted on differ in brightness by {:.1f} deviations",
                              displayText(input.sourceShift.split), before);
  message = removing.empty()       ? sentence("{}.", message)
            : removing.size() == 1 ? sentence("{}; {} at least halves that.", message, listed(removing))
                                   : sentence("{}; {} at least halve that.", message, listed(removing));
  return {{"splits-differ",
           message,
           {{"standardized_difference", before}, {"ks", input.sourceShift.ks}},
           removing}};
}

} // namespace normscope
