// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "diagnosis/output_histogram.h"
#include "diagnosis/storage.h"
#include "modes/mode.h"
#include "scan/scan.h"

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace normscope {

enum class Provenance : std::uint8_t { none, exact, binned, sampled };
std::string_view name(Provenance provenance);

/// What a mode makes of one channel of the whole set. NaN where it is not known.
struct ChannelOutcome {
  double min = 0, max = 0, mean = 0, std = 0; ///< of y before storage
  double p001 = 0, p999 = 0;                  ///< 0.1 % and 99.9 % quantiles of y
  double clippedLow = 0, clippedHigh = 0;     ///< shares of samples
  double levelsBefore = 0, levelsAfter = 0;   ///< distinct values; means over images for image modes
  double bitsLost = 0;                        ///< per sample, null (NaN) where y is not a function of x alone
};

/// How many of a channel's levels the storage type could keep at best: no more than it has codes.
double keepableLevels(const ChannelOutcome& channel, StorageType storage);

/// What happened to one image; NaN for images that were not measured.
struct ImageEffect {
  float clippedLow = 0, clippedHigh = 0; ///< shares of this image's samples
  float gain = 1;                        ///< noise gain, root mean square over channels
};

/// Everything NormScope says about one mode on one set.
struct ModeOutcome {
  const NormalizationMode* mode = nullptr;
  ParameterValues parameters;
  StorageType storage = StorageType::uint8Saturate;
  std::optional<std::string> unavailable; ///< the sentence why; then nothing below is set
  TransformPtr transform;
  Storage stored; ///< with the fitted range of uint8-fit

  Provenance clipping = Provenance::none;
  std::uint64_t images = 0; ///< measured images
  std::vector<ChannelOutcome> channels;
  double clippedAny = 0;
  double clippedPixelsAny = 0; ///< NaN where only histograms were looked at
  std::uint64_t imagesAffected = 0;
  Provenance relativeInformationProvenance = Provenance::none;
  double relativeInformation = 0; ///< η² after ÷ η² before; NaN where undefined
  double noiseGainMedian = 0, noiseGainP95 = 0, noiseGainMax = 0;
  std::vector<ImageEffect> effects; ///< by ImageId
  std::vector<OutputHistogram> histograms;
};

struct CompareOptions {
  StorageType storage = StorageType::uint8Saturate;
  std::size_t pixelSample = 100; ///< images whose pixels are read for colour, pixel and window modes
  std::uint64_t seed = 1;
  unsigned threads = 0;
  std::optional<ImageId> only; ///< measure this image alone
};

/// One mode to evaluate, with the parameters that differ from its defaults.
struct ModeRequest {
  const NormalizationMode* mode = nullptr;
  ParameterValues parameters;
  bool operator==(const ModeRequest&) const = default;
};

/// Evaluates modes on all images read. Modes that act on each channel alone come from the records without
/// reading an image; the others read the pixels of a seeded sample. `done(n)` is told after each mode.
/// `statistics` are those of the fit split.
std::vector<ModeOutcome> compareModes(const ScanResult& scan, const DatasetStatistics& statistics,
                                      std::span<const ModeRequest> requests, const CompareOptions& options,
                                      const std::stop_token& stop = {},
                                      const std::function<void(std::size_t done)>& done = {});

/// The output histogram of one image under a fitted mode, on the axis of `outcome`'s set histogram; empty
/// for modes without a point map.
std::vector<OutputHistogram> imageOutputHistogram(const ModeOutcome& outcome, const ImageRecord& image,
                                                  ImageId id);

} // namespace normscope
