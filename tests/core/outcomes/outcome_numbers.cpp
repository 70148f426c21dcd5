// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "core/outcomes/outcome_numbers.h"

#include <cmath>

namespace normscope::test {
namespace {

class Numbers {
public:
  void add(std::initializer_list<double> values) { m_all.insert(m_all.end(), values); }
  void add(const std::vector<double>& values) { m_all.insert(m_all.end(), values.begin(), values.end()); }
  void add(const ChannelOutcome& c) {
    add({c.min, c.max, c.mean, c.std, c.p001, c.p999, c.clippedLow, c.clippedHigh, c.levelsBefore,
         c.levelsAfter, c.bitsLost});
  }
  void add(const ImageEffect& effect) {
    for (const float value :
         {effect.clippedLow, effect.clippedHigh, effect.gain, effect.noiseShare, effect.pixels})
      add({static_cast<double>(value)});
  }
  void add(const SplitOutcome& split) {
    add(split.mean);
    add(split.std);
    add({static_cast<double>(split.images), split.clippedAny, split.relativeInformation, split.noiseShareP95,
         split.brightnessAuc});
  }
  void add(const OutputHistogram& histogram) {
    add({histogram.low, histogram.high, static_cast<double>(histogram.below),
         static_cast<double>(histogram.above)});
    for (const std::uint64_t count : histogram.counts) add({static_cast<double>(count)});
  }
  void add(const Conditioning& c) {
    add({c.withBias, c.channelsOnly, c.learningRateCeiling, c.patch3, c.patch5});
  }
  void add(const Firing& firing) {
    add({firing.deadShare, firing.alwaysOnShare, firing.allPositiveShare});
    for (const auto& [group, mean] : firing.meanByGroup) add({mean});
  }
  std::vector<double> take() {
    for (double& number : m_all)
      if (std::isnan(number)) number = -1e99;
    return std::move(m_all);
  }

private:
  std::vector<double> m_all;
};

} // namespace

std::vector<ModeRequest> everyMode() {
  std::vector<ModeRequest> requests;
  for (const NormalizationMode& mode : allModes()) requests.push_back({&mode, {}});
  return requests;
}

std::vector<double> numbersOf(const ModeOutcome& o) {
  Numbers numbers;
  numbers.add({o.stored.fitLow,
               o.stored.fitHigh,
               o.stored.scale,
               static_cast<double>(o.images),
               static_cast<double>(o.sampledImages),
               static_cast<double>(o.sampledPositions),
               o.clippedAny,
               o.clippedPixelsAny,
               static_cast<double>(o.imagesAffected),
               o.relativeInformation,
               o.noiseGainMedian,
               o.noiseGainP95,
               o.noiseGainMax,
               o.noiseShareMedian,
               o.noiseShareP95,
               o.noiseShareMax,
               o.classAuc.brightness,
               o.classAuc.contrast,
               o.classAuc.nullBound,
               o.roundTripMax,
               o.roundTripMean,
               o.splitShift.standardizedDifference,
               o.splitShift.ks});
  numbers.add(o.classAuc.channel);
  numbers.add(o.conditioning);
  numbers.add(o.firing);
  for (const ChannelOutcome& channel : o.channels) numbers.add(channel);
  for (const ImageEffect& effect : o.effects) numbers.add(effect);
  for (const auto& [name, split] : o.bySplit) numbers.add(split);
  for (const OutputHistogram& histogram : o.histograms) numbers.add(histogram);
  return numbers.take();
}

std::vector<std::string> textsOf(const ModeOutcome& o) {
  std::vector<std::string> texts{std::string(row(o.storage).id), std::string(row(o.stored.type).id),
                                 o.unavailable ? o.unavailable->english() : "", o.transform ? "fitted" : "",
                                 o.splitShift.split};
  const MeasureProvenance& from = o.provenance;
  for (const Provenance provenance :
       {from.clipping, from.clippedPixels, from.relativeInformation, from.noise, from.condition,
        from.patchCondition, from.classAuc, from.firing, from.roundTrip, from.splitShift})
    texts.emplace_back(name(provenance));
  for (const auto& [id, value] : o.parameters) texts.push_back(id + "=" + parameterText(value));
  for (const auto& [group, mean] : o.firing.meanByGroup) texts.push_back(group);
  for (const auto& [name, split] : o.bySplit) texts.push_back(name);
  return texts;
}

} // namespace normscope::test
