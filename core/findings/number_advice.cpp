// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "findings/advice_rules.h"
#include "findings/wording.h"

#include <fmt/format.h>

#include <cmath>

namespace normscope {
namespace {

// With a sign, and a true minus.
std::string signedText(double x) { return fmt::format("{}{:.2f}", x < 0 ? "−" : "+", std::abs(x)); }

} // namespace

Sentences conditioning(const AdviceInput& input) {
  const ModeOutcome *raw = input.outcome("unit"), *centered = input.outcome("channel-zscore");
  const ModeOutcome* white = input.outcome("color-zca");
  if (!raw || !centered) return {};
  const double before = raw->conditioning.withBias, after = centered->conditioning.withBias;
  if (!(before > 2.0 * after)) return {};
  Advice advice{
      "conditioning",
      sentence("Subtracting the channel means and dividing by the deviations takes the condition number "
               "of the inputs from {:.0f} to {:.0f}: gradient descent gets by with fewer steps",
               before, after),
      {{"unit", before}, {"channel-zscore", after}},
      {"unit", "channel-zscore"}};
  if (white && white->conditioning.withBias < after / 2.0) {
    advice.message =
        sentence("{}; the rest is correlation between channels, which color-zca takes to {:.1f}.",
                 advice.message, white->conditioning.withBias);
    advice.evidence.emplace_back("color-zca", white->conditioning.withBias);
    advice.modes.emplace_back("color-zca");
  } else {
    advice.message = sentence("{}.", advice.message);
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
           ? sentence("A mean image explains {} of the variance beyond the channel means: positions mean "
                      "something in this set, and mean-image removes that.",
                      percentText(share))
           : sentence("A mean image explains {} of the variance beyond the channel means: mean-image "
                      "ties you to one image size for little more than channel-mean does.",
                      share < 0.005 ? sentence("next to nothing") : sentence("only {}", percentText(share))),
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
  return {
      {"other-constants",
       sentence("The published constants ({}) leave this set at a mean of up to {} and a deviation of "
                "{:.2f} instead of 0 and 1. A pretrained network expects just these constants; one trained "
                "from scratch has no reason to.",
                parameterText(constants->parameters.at("preset")), signedText(mean), std),
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
  return {
      {"three-deviations",
       sentence("\"std\" has different values here: {:.3f} pooled over all pixels, {:.3f} as the mean of the "
                "images' own ({:.2f} times as much). Say which one you publish; ImageNet's 0.229 is of the "
                "second kind.",
                pooled / count, ofImages / count, pooled / ofImages),
       {{"pooled_std", pooled / count}, {"mean_of_image_stds", ofImages / count}},
       {"channel-zscore"}}};
}

Sentences storageLosses(const AdviceInput& input) {
  const auto losing =
      modesThat(input, [&](const ModeOutcome& o) { return o.clippedAny >= input.limits.clipError; });
  if (losing.empty()) return {};
  std::size_t measured = 0;
  for (const JudgedOutcome& judged : input.outcomes) measured += isMeasured(*judged.outcome);
  return {{"storage",
           sentence(
               "Stored as {}, {} of {} modes lose {} or more of the samples for good; stored as float32 none "
               "does.",
               row(input.outcomes.front().outcome->storage).id, losing.size(), measured,
               percentText(input.limits.clipError)),
           {{"modes", static_cast<double>(losing.size())}},
           losing}};
}

} // namespace normscope
