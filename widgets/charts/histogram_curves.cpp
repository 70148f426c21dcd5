// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/histogram_curves.h"

#include "charts/histogram_pixels.h"
#include "outcomes/channel_loss.h"
#include "session/value_filter.h"
#include "statistics/record_pass.h"
#include "support/number_text.h"
#include "support/translation.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace normscope {
namespace {

constexpr std::size_t kLevels = 256;

struct HistogramCurvesWords {
  Q_DECLARE_TR_FUNCTIONS(HistogramCurves)
};

/// The images asked for that were read.
std::vector<ImageId> readAmong(const HistogramInput& input) {
  const auto& images = input.analysis->scan->images;
  std::vector<ImageId> read;
  std::copy_if(input.images.begin(), input.images.end(), std::back_inserter(read),
               [&](ImageId id) { return id < images.size() && images[id].record; });
  return read;
}

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

void addRecord(std::vector<HistogramCurve>& curves, const ImageRecord& record) {
  for (std::size_t c = 0; c < curves.size(); ++c) {
    const ChannelRecord& channel = record.channel(c);
    HistogramCurve& curve = curves[c];
    for (const Histogram::Bin& bin : channel.histogram.bins) {
      const double at = displayLevel(channel.histogram, bin.code);
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

bool isFloat(const ImageRecord& record) {
  return !record.channels.empty() && record.channels.front().histogram.depth == BitDepth::f32;
}

HistogramCurves inputOfSet(const Analysis& analysis) {
  const DatasetStatistics& all = *analysis.all;
  HistogramCurves curves;
  curves.channels = emptyCurves(all.display.size(), kLevels);
  curves.images = curves.population = all.images;
  const auto isBinned = [](const ChannelCodes& channel) {
    return !channel.byDepth[static_cast<std::size_t>(BitDepth::f32)].bins.empty();
  };
  const bool hasFloats =
      analysis.codes && std::any_of(analysis.codes->begin(), analysis.codes->end(), isBinned);
  curves.provenance = hasFloats ? Provenance::binned : Provenance::exact;
  for (std::size_t c = 0; c < all.display.size(); ++c) {
    HistogramCurve& curve = curves.channels[c];
    const auto& display = all.display[c];
    std::transform(display.begin() + 1, display.end() - 1, curve.counts.begin(),
                   [](std::uint64_t count) { return static_cast<double>(count); });
    curve.below = static_cast<double>(display.front());
    curve.above = static_cast<double>(display.back());
    if (c >= all.channels.size()) continue;
    const ChannelStatistics& channel = all.channels[c];
    curve.total = static_cast<double>(channel.samples);
    curve.lostLow = channel.atMinFraction * curve.total;
    curve.lostHigh = channel.atMaxFraction * curve.total;
    curve.sum = channel.mean * 255.0 * curve.total;
  }
  if (curves.channels.empty()) return nothing(HistogramCurvesWords::tr("No image has been read yet"));
  return curves;
}

HistogramCurves inputOfImages(const HistogramInput& input, const std::stop_token& stop) {
  HistogramCurves curves;
  curves.channels = emptyCurves(std::max<std::size_t>(1, input.analysis->all->channels.size()), kLevels);
  curves.provenance = Provenance::exact;
  const std::vector<ImageId> ids = readAmong(input);
  if (input.region && ids.size() == 1) {
    addRegion(curves, *input.analysis->scan, ids.front(), *input.region, stop);
    curves.population = curves.images;
    if (curves.images == 0) return nothing(HistogramCurvesWords::tr("This image has not been read"));
    return curves;
  }
  forEachStretch(*input.analysis->scan, ids, 0, stop, [&](std::span<const LoadedRecord> stretch) {
    for (const auto& [id, record] : stretch) {
      if (record->channels.empty()) continue;
      addRecord(curves.channels, *record);
      if (isFloat(*record)) curves.provenance = Provenance::binned;
      ++curves.images;
    }
  });
  curves.population = curves.images;
  if (curves.images == 0) return nothing(HistogramCurvesWords::tr("This image has not been read"));
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

/// Axis and names without counts.
HistogramCurves emptyOutput(const ModeOutcome& outcome) {
  HistogramCurves curves;
  const OutputHistogram& axis = outcome.histograms.front();
  curves.low = axis.low;
  curves.high = axis.high;
  curves.guides = storageRange(outcome);
  curves.channels = emptyCurves(outcome.histograms.size(), axis.counts.size());
  for (std::size_t c = 0; c < curves.channels.size(); ++c)
    curves.channels[c].letter = toQString(outcome.mode->outputChannel(c, curves.channels.size()));
  return curves;
}

void addSet(HistogramCurves& curves, const ModeOutcome& outcome, const ScanResult& scan) {
  curves.images = outcome.images;
  curves.population = std::max<std::size_t>(scan.read, outcome.images);
  curves.provenance = outcome.provenance.clipping;
  for (std::size_t c = 0; c < curves.channels.size(); ++c) {
    HistogramCurve& curve = curves.channels[c];
    addOutput(curve, outcome.histograms[c]);
    if (c >= outcome.channels.size()) continue;
    curve.lostLow = outcome.channels[c].clippedLow * curve.total;
    curve.lostHigh = outcome.channels[c].clippedHigh * curve.total;
  }
}

void addRecord(HistogramCurves& curves, const ModeOutcome& outcome, const ImageRecord& record, ImageId id) {
  const auto histograms = imageOutputHistogram(outcome, record, id);
  if (histograms.size() != curves.channels.size()) return;
  const auto losses = channelLoss(outcome, record, id);
  for (std::size_t c = 0; c < histograms.size(); ++c) {
    addOutput(curves.channels[c], histograms[c]);
    const auto samples = static_cast<double>(histograms[c].total());
    if (c < losses.size()) curves.channels[c].lostLow += losses[c].low * samples;
    if (c < losses.size()) curves.channels[c].lostHigh += losses[c].high * samples;
  }
  if (isFloat(record)) curves.provenance = Provenance::binned;
  ++curves.images;
}

HistogramCurves output(const HistogramInput& input, const std::stop_token& stop) {
  const ModeOutcome* outcome = input.analysis->outcome(input.modeId);
  if (!outcome) return nothing(HistogramCurvesWords::tr("This mode has not been measured yet"));
  if (outcome->unavailable) return nothing(translated(*outcome->unavailable));
  if (!outcome->isMeasured()) return nothing(HistogramCurvesWords::tr("This mode has not been measured yet"));
  if (outcome->histograms.empty())
    return nothing(HistogramCurvesWords::tr("This mode has no output histogram"));
  HistogramCurves curves = emptyOutput(*outcome);
  const ScanResult& scan = *input.analysis->scan;
  if (input.population == Population::Set) {
    addSet(curves, *outcome, scan);
  } else {
    const std::vector<ImageId> ids = readAmong(input);
    curves.population = ids.size();
    curves.provenance = Provenance::exact;
    if (readsPixels(input)) {
      addPixels(curves, *outcome, scan, ids, input.region, stop);
    } else {
      forEachStretch(scan, ids, 0, stop, [&](std::span<const LoadedRecord> stretch) {
        for (const auto& [id, record] : stretch) addRecord(curves, *outcome, *record, id);
      });
    }
    if (curves.images == 0)
      return nothing(HistogramCurvesWords::tr("The mode's output of this image is not known"));
  }
  finishOutput(curves);
  return curves;
}

} // namespace

double HistogramCurves::binWidth() const {
  const std::size_t bins = channels.empty() ? 0 : channels.front().counts.size();
  return bins == 0 ? 1.0 : (high - low) / static_cast<double>(bins);
}
bool readsPixels(const HistogramInput& input) {
  if (!input.analysis || !input.analysis->scan) return false;
  if (input.region) return true;
  if (input.domain == Domain::Input || input.population == Population::Set) return false;
  const ModeOutcome* outcome = input.analysis->outcome(input.modeId);
  return outcome && outcome->transform && !isPointwise(*input.analysis, input.modeId);
}

HistogramCurves histogramCurves(const HistogramInput& input, const std::stop_token& stop) {
  if (!input.analysis || !input.analysis->scan)
    return nothing(HistogramCurvesWords::tr("Nothing has been measured yet"));
  if (input.population != Population::Set && input.images.empty())
    return nothing(HistogramCurvesWords::tr("No image is selected"));
  if (input.domain != Domain::Input) return output(input, stop);
  HistogramCurves curves =
      input.population == Population::Set ? inputOfSet(*input.analysis) : inputOfImages(input, stop);
  curves.full = input.analysis->all->scale.full;
  return curves;
}

} // namespace normscope
