// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/histogram_curves.h"

#include "models/image_badge.h"
#include "models/number_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace normscope {
namespace {

constexpr std::size_t kLevels = 256;
constexpr double kNoticedShare = 0.0005; ///< what rounds to 0.1 %

struct Words {
  Q_DECLARE_TR_FUNCTIONS(HistogramCurves)
};

HistogramCurves nothing(const QString& reason) {
  HistogramCurves curves;
  curves.reason = reason;
  return curves;
}

std::vector<HistogramCurve> emptyCurves(std::size_t channels, std::size_t bins) {
  std::vector<HistogramCurve> curves(channels);
  for (std::size_t c = 0; c < channels; ++c) {
    curves[c].letter = channelLetter(c, channels);
    curves[c].counts.assign(bins, 0.0);
  }
  return curves;
}

/// The 8-bit level a code stands in: 16-bit levels >> 8, floats floor(256·x).
double level(const Histogram& histogram, std::uint16_t code) {
  switch (histogram.depth) {
  case BitDepth::u8: return code;
  case BitDepth::u16: return code >> 8;
  case BitDepth::f32: return std::floor(256.0 * histogram.codeValue(code));
  }
  return code;
}

void addRecord(std::vector<HistogramCurve>& curves, const ImageRecord& record) {
  for (std::size_t c = 0; c < curves.size(); ++c) {
    const ChannelRecord& channel = record.channel(c);
    HistogramCurve& curve = curves[c];
    for (const Histogram::Bin& bin : channel.histogram.bins) {
      const double at = level(channel.histogram, bin.code);
      const auto count = static_cast<double>(bin.count);
      if (at < 0)
        curve.below += count;
      else if (at >= static_cast<double>(kLevels))
        curve.above += count;
      else
        curve.counts[static_cast<std::size_t>(at)] += count;
    }
    curve.lostLow += static_cast<double>(channel.atMin);
    curve.lostHigh += static_cast<double>(channel.atMax);
    curve.total += static_cast<double>(channel.finite);
    curve.sum += channel.mean * 255.0 * static_cast<double>(channel.finite);
  }
}

HistogramCurves inputOfSet(const Analysis& analysis) {
  const DatasetStatistics& fit = analysis.fit;
  HistogramCurves curves;
  curves.channels = emptyCurves(fit.display.size(), kLevels);
  curves.images = fit.images;
  for (std::size_t c = 0; c < fit.display.size(); ++c) {
    HistogramCurve& curve = curves.channels[c];
    const auto& display = fit.display[c];
    std::transform(display.begin() + 1, display.end() - 1, curve.counts.begin(),
                   [](std::uint64_t count) { return static_cast<double>(count); });
    curve.below = static_cast<double>(display.front());
    curve.above = static_cast<double>(display.back());
    if (c >= fit.channels.size()) continue;
    const ChannelStatistics& channel = fit.channels[c];
    curve.total = static_cast<double>(channel.samples);
    curve.lostLow = channel.atMinFraction * curve.total;
    curve.lostHigh = channel.atMaxFraction * curve.total;
    curve.sum = channel.mean * 255.0 * curve.total;
  }
  if (curves.channels.empty()) return nothing(Words::tr("No image has been read yet"));
  return curves;
}

HistogramCurves inputOfImages(const HistogramInput& input) {
  const auto& images = input.analysis->scan->images;
  HistogramCurves curves;
  curves.channels = emptyCurves(std::max<std::size_t>(1, input.analysis->all.channels.size()), kLevels);
  for (const ImageId id : input.images) {
    const auto record = id < images.size() ? images[id].record.load() : nullptr;
    if (!record || record->channels.empty()) continue;
    addRecord(curves.channels, *record);
    ++curves.images;
  }
  if (curves.images == 0) return nothing(Words::tr("This image has not been read"));
  return curves;
}

/// The mean is taken over bin centres: exact enough for a sentence.
void finishOutput(HistogramCurves& curves) {
  for (HistogramCurve& curve : curves.channels)
    for (std::size_t bin = 0; bin < curve.counts.size(); ++bin)
      curve.sum += curves.binCentre(bin) * curve.counts[bin];
}

void addOutput(HistogramCurve& curve, const OutputHistogram& histogram) {
  for (std::size_t bin = 0; bin < std::min(curve.counts.size(), histogram.counts.size()); ++bin)
    curve.counts[bin] += static_cast<double>(histogram.counts[bin]);
  curve.below += static_cast<double>(histogram.below);
  curve.above += static_cast<double>(histogram.above);
  curve.total += static_cast<double>(histogram.total());
}

std::optional<std::pair<double, double>> storageRange(const ModeOutcome& outcome) {
  switch (outcome.storage) {
  case StorageType::uint8Saturate:
  case StorageType::uint8Wrap: return std::pair(0.0, 255.0);
  case StorageType::uint8Fit: return std::pair(outcome.stored.fitLow, outcome.stored.fitHigh);
  case StorageType::int8: return std::pair(-127.0 * outcome.stored.scale, 127.0 * outcome.stored.scale);
  case StorageType::float32:
  case StorageType::float16:
  case StorageType::bfloat16: break;
  }
  return std::nullopt;
}

HistogramCurves output(const HistogramInput& input) {
  const auto& outcomes = input.analysis->outcomes;
  const auto found = std::find_if(outcomes.begin(), outcomes.end(), [&](const ModeOutcome& outcome) {
    return outcome.mode && outcome.mode->id == input.modeId;
  });
  if (found == outcomes.end()) return nothing(Words::tr("This mode has not been measured yet"));
  if (found->unavailable) return nothing(toQString(*found->unavailable));
  if (found->histograms.empty()) return nothing(Words::tr("This mode has no output histogram"));
  HistogramCurves curves;
  const OutputHistogram& axis = found->histograms.front();
  curves.low = axis.low;
  curves.high = axis.high;
  curves.guides = storageRange(*found);
  curves.channels = emptyCurves(found->histograms.size(), axis.counts.size());
  for (std::size_t c = 0; c < curves.channels.size(); ++c)
    curves.channels[c].letter = toQString(found->mode->outputChannel(c, curves.channels.size()));
  if (input.population == Population::Set) {
    curves.images = found->images;
    for (std::size_t c = 0; c < curves.channels.size(); ++c) {
      HistogramCurve& curve = curves.channels[c];
      addOutput(curve, found->histograms[c]);
      if (c >= found->channels.size()) continue;
      curve.lostLow = found->channels[c].clippedLow * curve.total;
      curve.lostHigh = found->channels[c].clippedHigh * curve.total;
    }
  } else {
    const auto& images = input.analysis->scan->images;
    for (const ImageId id : input.images) {
      const auto record = id < images.size() ? images[id].record.load() : nullptr;
      if (!record) continue;
      const auto histograms = imageOutputHistogram(*found, *record, id);
      if (histograms.size() != curves.channels.size()) continue;
      const auto losses = channelLoss(*found, *record, id);
      for (std::size_t c = 0; c < histograms.size(); ++c) {
        addOutput(curves.channels[c], histograms[c]);
        const auto samples = static_cast<double>(histograms[c].total());
        if (c < losses.size()) curves.channels[c].lostLow += losses[c].low * samples;
        if (c < losses.size()) curves.channels[c].lostHigh += losses[c].high * samples;
      }
      ++curves.images;
    }
    if (curves.images == 0) return nothing(Words::tr("This mode's output is known for the whole set only"));
  }
  finishOutput(curves);
  return curves;
}

template<class Member>
double share(const std::vector<HistogramCurve>& channels, Member member) {
  double lost = 0, total = 0;
  for (const HistogramCurve& curve : channels) {
    lost += curve.*member;
    total += curve.total;
  }
  return total > 0 ? lost / total : 0.0;
}

template<class Member>
QString letters(const std::vector<HistogramCurve>& channels, Member member) {
  QString found;
  const bool areLetters = std::all_of(channels.begin(), channels.end(),
                                      [](const HistogramCurve& curve) { return curve.letter.size() == 1; });
  for (const HistogramCurve& curve : channels)
    if (curve.total > 0 && curve.*member / curve.total >= kNoticedShare)
      found += (areLetters || found.isEmpty() ? QString() : QStringLiteral(" ")) + curve.letter;
  return found;
}

} // namespace

double HistogramCurves::binWidth() const {
  const std::size_t bins = channels.empty() ? 0 : channels.front().counts.size();
  return bins == 0 ? 1.0 : (high - low) / static_cast<double>(bins);
}
double HistogramCurves::shareLow() const { return share(channels, &HistogramCurve::lostLow); }
double HistogramCurves::shareHigh() const { return share(channels, &HistogramCurve::lostHigh); }
QString HistogramCurves::lettersLow() const { return letters(channels, &HistogramCurve::lostLow); }
QString HistogramCurves::lettersHigh() const { return letters(channels, &HistogramCurve::lostHigh); }

HistogramCurves histogramCurves(const HistogramInput& input) {
  if (!input.analysis || !input.analysis->scan) return nothing(Words::tr("Nothing has been measured yet"));
  if (input.population != Population::Set && input.images.empty())
    return nothing(Words::tr("No image is selected"));
  if (input.domain != Domain::Input) return output(input);
  return input.population == Population::Set ? inputOfSet(*input.analysis) : inputOfImages(input);
}

} // namespace normscope
