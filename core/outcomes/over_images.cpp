// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/class_auc.h"
#include "outcomes/condition.h"
#include "outcomes/image_measure.h"
#include "outcomes/split_shift.h"

#include <algorithm>
#include <cmath>

namespace normscope {
namespace {

// What the deviation, and the share between images, of each channel become over some images.
struct PooledOutput {
  std::vector<PooledMoments> before, after;
  double relativeInformation = kUnknown;
};

PooledOutput pooled(std::span<const ImageMeasure> images, std::size_t channels) {
  PooledOutput result;
  double shareBefore = 0.0, shareAfter = 0.0;
  for (std::size_t c = 0; c < channels; ++c) {
    std::vector<ImageMoments> before, after;
    for (const ImageMeasure& image : images) {
      if (image.after[c].samples <= 0) continue;
      before.push_back(image.before[c]);
      after.push_back(image.after[c]);
    }
    result.before.push_back(pool(before));
    result.after.push_back(pool(after));
    const double x = result.before.back().betweenShare, y = result.after.back().betweenShare;
    shareBefore += x;
    shareAfter += std::isnan(y) && !std::isnan(x) ? 0.0 : y;
  }
  if (shareBefore > 0.0 && images.size() > 1) result.relativeInformation = shareAfter / shareBefore;
  return result;
}

struct Quantiles {
  double median = kUnknown, p95 = kUnknown, max = kUnknown;
};

Quantiles quantiles(std::vector<double> values) {
  std::erase_if(values, [](double value) { return !std::isfinite(value); });
  if (values.empty()) return {};
  std::ranges::sort(values);
  const auto at = [&](std::size_t percent) { return values[(values.size() * percent + 99) / 100 - 1]; };
  return {at(50), at(95), values.back()};
}

// The mean over channels of an image's numbers.
template<class Value>
double channelMean(std::size_t channels, Value value) {
  double sum = 0.0;
  for (std::size_t c = 0; c < channels; ++c) sum += value(c);
  return sum / static_cast<double>(channels);
}

// The square of noise over the set's deviation; NaN where that deviation is nothing but rounding errors.
double squaredRatio(double noise, double deviation) {
  return deviation > 1e-9 * noise ? noise * noise / (deviation * deviation) : kUnknown;
}

double noiseGain(const ImageMeasure& image, const PooledOutput& set) {
  return std::sqrt(channelMean(
      set.after.size(), [&](std::size_t c) { return squaredRatio(image.raisedNoise[c], set.after[c].std); }));
}

double noiseShare(const ImageMeasure& image, const PooledOutput& set) {
  return channelMean(set.after.size(),
                     [&](std::size_t c) { return squaredRatio(image.noise[c], set.after[c].std); });
}

double brightness(const ImageMeasure& image, std::size_t channels) {
  return channelMean(channels, [&](std::size_t c) { return image.after[c].mean; });
}

// Standard deviation over all samples of all channels.
double contrast(const ImageMeasure& image, std::size_t channels) {
  const double mean = brightness(image, channels);
  return std::sqrt(channelMean(channels, [&](std::size_t c) {
    const double distance = image.after[c].mean - mean;
    return image.after[c].variance + distance * distance;
  }));
}

// The channels' mean deviation: what scores of images are rounded against.
double pooledSpread(const PooledOutput& set) {
  return channelMean(set.after.size(), [&](std::size_t c) { return set.after[c].std; });
}

ClassAuc classAucOf(std::span<const ImageMeasure> images, const PooledOutput& set, const ScanResult& scan) {
  const std::size_t channels = set.after.size();
  const std::vector<std::string> names = scan.dataset->labels();
  std::map<std::string_view, std::uint32_t> numbers;
  for (const std::string& name : names) numbers.emplace(name, static_cast<std::uint32_t>(numbers.size()));
  ClassLabels labels{{}, numbers.size()};
  std::vector<const ImageMeasure*> labelled;
  for (const ImageMeasure& image : images) {
    const auto label = numbers.find((*scan.dataset)[image.id].label);
    if (label == numbers.end()) continue;
    labels.labels.push_back(label->second);
    labelled.push_back(&image);
  }
  // Contrast is rounded to 1e-6: frameworks' small ε move it by less, and that tells no classes apart.
  struct Told {
    double auc, p;
  };
  const auto told = [&](double spread, auto score) {
    std::vector<double> scores;
    scores.reserve(labelled.size());
    for (const ImageMeasure* image : labelled) scores.push_back(score(*image));
    scores = roundedScores(scores, spread);
    return Told{classAuc(scores, labels), classDifferenceP(scores, labels)};
  };
  const double spread = pooledSpread(set);
  ClassAuc result;
  const auto byBrightness =
      told(spread, [&](const ImageMeasure& image) { return brightness(image, channels); });
  const auto byContrast =
      told(1e3 * spread, [&](const ImageMeasure& image) { return contrast(image, channels); });
  result.brightness = byBrightness.auc;
  result.brightnessP = byBrightness.p;
  result.contrast = byContrast.auc;
  result.contrastP = byContrast.p;
  for (std::size_t c = 0; c < channels; ++c) {
    const auto byChannel =
        told(set.after[c].std, [&](const ImageMeasure& image) { return image.after[c].mean; });
    result.channel.push_back(byChannel.auc);
    result.channelP.push_back(byChannel.p);
  }
  result.nullBound = classAucNullBound(labels);
  return result;
}

// E[ỹỹᵀ] over all pixels of the images, ỹ = (y, 1), row-major; NaN where a covariance is not known.
std::vector<double> secondMoments(std::span<const ImageMeasure> images, std::size_t channels) {
  const std::size_t n = channels + 1;
  std::vector<double> moments(n * n);
  double pixels = 0.0;
  for (const ImageMeasure& image : images) {
    pixels += image.pixels;
    for (std::size_t a = 0; a < n; ++a) {
      for (std::size_t b = 0; b < n; ++b) {
        const double meanA = a < channels ? image.after[a].mean : 1.0;
        const double meanB = b < channels ? image.after[b].mean : 1.0;
        const bool bias = a == channels || b == channels;
        const double covariance = bias ? 0.0 : image.covariance ? (*image.covariance)[a][b] : kUnknown;
        moments[a * n + b] += image.pixels * (covariance + meanA * meanB);
      }
    }
  }
  for (double& moment : moments) moment /= pixels;
  return moments;
}

// The distance between the split that was fitted and the first other one that is held out.
SplitDistance splitDistance(std::span<const ImageMeasure> images, const PooledOutput& set,
                            const ScanResult& scan, const std::string& fitSplit) {
  const std::size_t channels = set.after.size();
  const double spread = pooledSpread(set);
  SplitDistance result;
  for (const char* split : {"val", "test"})
    if (result.split.empty() && split != fitSplit && scan.dataset->hasSplit(split)) result.split = split;
  if (fitSplit.empty() || result.split.empty()) return {};
  std::vector<double> fitted, held;
  for (const ImageMeasure& image : images) {
    const std::string& split = (*scan.dataset)[image.id].split;
    if (split == fitSplit) fitted.push_back(brightness(image, channels));
    if (split == result.split) held.push_back(brightness(image, channels));
  }
  const SplitShift shift = splitShift(roundedScores(fitted, spread), roundedScores(held, spread));
  result.standardizedDifference = shift.standardizedDifference;
  result.ks = shift.ksDistance;
  return result;
}

void measureSplits(ModeOutcome& outcome, std::span<const ImageMeasure> images, const ScanResult& scan) {
  const auto channels = static_cast<std::size_t>(outcome.transform->channels());
  std::map<std::string, std::vector<ImageMeasure>> splits;
  for (const ImageMeasure& image : images)
    if (const std::string& split = (*scan.dataset)[image.id].split; !split.empty())
      splits[split].push_back(image);
  for (const auto& [split, members] : splits) {
    const PooledOutput set = pooled(members, channels);
    SplitOutcome& result = outcome.bySplit[split];
    result.images = members.size();
    result.relativeInformation = set.relativeInformation;
    for (const PooledMoments& channel : set.after) {
      result.mean.push_back(channel.mean);
      result.std.push_back(channel.std);
    }
    result.brightnessAuc = classAucOf(members, set, scan).brightness;
    std::vector<double> shares;
    for (const ImageMeasure& image : members)
      shares.push_back(static_cast<double>(outcome.effects[image.id].noiseShare));
    result.noiseShareP95 = quantiles(shares).p95;
  }
}

} // namespace

void measureCondition(ModeOutcome& outcome, std::span<const ImageMeasure> images, Provenance provenance) {
  const auto channels = static_cast<std::size_t>(outcome.transform->channels());
  const std::vector<double> full = secondMoments(images, channels);
  const std::size_t n = channels + 1;
  std::vector<double> inner;
  for (std::size_t a = 0; a < channels; ++a)
    inner.insert(inner.end(), full.begin() + static_cast<std::ptrdiff_t>(a * n),
                 full.begin() + static_cast<std::ptrdiff_t>(a * n + channels));
  const std::vector<double> values = eigenvalues(full, n);
  if (values.empty()) return; // a curve: the pixels will tell
  outcome.conditioning.withBias = conditionNumber(values);
  outcome.conditioning.channelsOnly = conditionNumber(eigenvalues(inner, channels));
  outcome.conditioning.learningRateCeiling = 2.0 / values.back();
  outcome.provenance.condition = provenance;
}

void measureOverImages(ModeOutcome& outcome, std::span<const ImageMeasure> images, const ScanResult& scan,
                       const std::string& fitSplit, Provenance provenance) {
  const auto channels = static_cast<std::size_t>(outcome.transform->channels());
  const PooledOutput set = pooled(images, channels);
  const auto known = [&](double value) { return std::isnan(value) ? Provenance::none : provenance; };
  for (std::size_t c = 0; c < channels; ++c) {
    outcome.channels[c].mean = set.after[c].mean;
    outcome.channels[c].std = set.after[c].std;
    // fmin and fmax pass over what is unknown.
    for (const ImageMeasure& image : images) {
      outcome.channels[c].min = std::fmin(outcome.channels[c].min, image.min[c]);
      outcome.channels[c].max = std::fmax(outcome.channels[c].max, image.max[c]);
    }
  }
  outcome.relativeInformation = set.relativeInformation;
  outcome.provenance.relativeInformation = known(set.relativeInformation);

  std::vector<double> gains, shares;
  for (const ImageMeasure& image : images) {
    gains.push_back(noiseGain(image, set));
    shares.push_back(noiseShare(image, set));
    const auto orUnknown = [](double value) {
      return static_cast<float>(std::isfinite(value) ? value : kUnknown);
    };
    outcome.effects[image.id].pixels = static_cast<float>(image.pixels);
    outcome.effects[image.id].gain = orUnknown(gains.back());
    outcome.effects[image.id].noiseShare = orUnknown(shares.back());
  }
  outcome.noiseImages = static_cast<std::uint64_t>(
      std::ranges::count_if(gains, [](double value) { return std::isfinite(value); }));
  const Quantiles gain = quantiles(std::move(gains)), share = quantiles(std::move(shares));
  outcome.noiseGainMedian = gain.median;
  outcome.noiseGainP95 = gain.p95;
  outcome.noiseGainMax = gain.max;
  outcome.noiseShareMedian = share.median;
  outcome.noiseShareP95 = share.p95;
  outcome.noiseShareMax = share.max;
  outcome.provenance.noise = known(gain.p95);

  measureCondition(outcome, images, provenance);
  outcome.classAuc = classAucOf(images, set, scan);
  outcome.provenance.classAuc = known(outcome.classAuc.brightness);
  outcome.splitShift = splitDistance(images, set, scan, fitSplit);
  outcome.provenance.splitShift = known(outcome.splitShift.standardizedDifference);
  measureSplits(outcome, images, scan);
}

} // namespace normscope
