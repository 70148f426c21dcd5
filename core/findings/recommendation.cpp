// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "findings/recommendation.h"

#include "outcomes/class_auc.h"

#include <boost/math/distributions/non_central_f.hpp>

#include <array>
#include <cmath>

namespace normscope {
namespace {

constexpr std::array kStarts{"channel-zscore", "joint-zscore", "unit"};
constexpr double kLargeBetweenShare = 0.3, kSmallClassShare = 0.1, kLittleNoise = 0.1, kNoGain = 1.1;

Sentence startSentence(const ModeOutcome& outcome, bool isSignal) {
  const Sentence title = Sentence::whole(outcome.mode->title);
  const Sentence keeps = isSignal ? sentence("keeps what tells your classes apart")
                                  : sentence("keeps the differences between images");
  return outcome.noiseGainP95 <= kNoGain ? sentence("Start with {}: {}, adds no noise", title, keeps)
                                         : sentence("Start with {}: {}", title, keeps);
}

} // namespace

Sentence recommendationRule() {
  return sentence(
      "The first of Channel z-score, Joint z-score and Original ÷ full scale that is safe in training. "
      "Image z-score is worth a second run where light is a nuisance: at least 30 % of the variance "
      "lies between images, the classes explain at most 10 % of that (upper 95 % limit), no score of an "
      "image tells them apart, and noise stays below 10 % of the variance.");
}

double classShareUpperLimit(double share, std::size_t images, std::size_t classes) {
  if (classes < 2 || images <= classes || !(share >= 0.0) || share >= 1.0) return 1.0;
  const auto between = static_cast<double>(classes - 1), within = static_cast<double>(images - classes);
  const double f = (share / between) / ((1.0 - share) / within);
  // The largest non-centrality under which a share as small as this still comes in 5 of 100 samples.
  const auto probability = [&](double lambda) {
    return boost::math::cdf(boost::math::non_central_f(between, within, lambda), f);
  };
  double low = 0.0, high = static_cast<double>(images);
  if (probability(low) < 0.05) return 0.0;
  while (probability(high) > 0.05 && high < 1e4 * static_cast<double>(images)) high *= 2.0;
  for (int i = 0; i < 60; ++i) (probability(0.5 * (low + high)) > 0.05 ? low : high) = 0.5 * (low + high);
  return high / (high + static_cast<double>(images));
}

std::optional<Recommendation> recommend(const DatasetStatistics& all, const ClassAuc& source,
                                        std::span<const JudgedOutcome> outcomes, std::size_t labelledImages,
                                        std::size_t classes) {
  Recommendation result;
  const bool isSignal =
      all.classShare && all.classShareNullBound && *all.classShare > *all.classShareNullBound;
  for (const char* id : kStarts) {
    const JudgedOutcome* judged = findOutcome(outcomes, id);
    if (!judged) continue;
    if (!judged->isJudged() || !judged->outcome->lookedAtImages()) return std::nullopt;
    if (judged->outcome->unavailable || verdict(judged->warnings(), Question::training) != Verdict::safe)
      continue;
    result.modeId = id;
    result.start = startSentence(*judged->outcome, isSignal);
    break;
  }
  if (result.modeId.empty())
    result.start = sentence("No usual mode is safe for these images: see the findings");
  if (isSignal) {
    result.light = sentence("Light tells your classes apart: modes fitted on each image erase it");
    return result;
  }
  const JudgedOutcome* image = findOutcome(outcomes, "image-zscore");
  if (!all.classShare || tellsClasses(source) || all.betweenImageShare < kLargeBetweenShare || !image ||
      !image->isJudged() || image->outcome->unavailable || !(image->outcome->noiseShareP95 < kLittleNoise) ||
      classShareUpperLimit(*all.classShare, labelledImages, classes) > kSmallClassShare)
    return result;
  result.compareWith = "image-zscore";
  result.light = sentence("Compare with {}: light differs and does not follow your labels",
                          Sentence::whole(image->outcome->mode->title));
  return result;
}

} // namespace normscope
