// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/byte_budget.h"
#include "modes/mode.h"
#include "outcomes/output_histogram.h"
#include "outcomes/set_codes.h"
#include "outcomes/storage.h"
#include "records/scan_result.h"

#include <cstdint>
#include <functional>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

namespace normscope {

inline constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

/// Where a number comes from: every image's exact counts and sums, counts over float bins, or the pixels of a
/// seeded sample of images.
enum class Provenance : std::uint8_t { none, exact, binned, sampled };
std::string_view name(Provenance provenance);

/// What a mode makes of one channel of the whole set. NaN where it is not known.
struct ChannelOutcome {
  double min = kUnknown, max = kUnknown, mean = 0, std = 0; ///< of y before storage
  double p001 = 0, p999 = 0;                                ///< 0.1 % and 99.9 % quantiles of y
  double clippedLow = 0, clippedHigh = 0;                   ///< shares of samples
  double levelsBefore = 0, levelsAfter = 0; ///< distinct values; means over images for image modes
  double bitsLost = kUnknown;               ///< per sample, null (NaN) where y is not a function of x alone
};

/// How many of a channel's levels the storage type could keep at best: no more than it has codes.
double keepableLevels(const ChannelOutcome& channel, StorageType storage);

/// What happened to one image; NaN for images that were not measured.
struct ImageEffect {
  float clippedLow = 0, clippedHigh = 0; ///< shares of this image's samples
  float gain = 1;                        ///< noise gain, root mean square over channels
  float noiseShare = 0; ///< its noise's part of the normalized set's variance, mean over channels
  float pixels = 0;     ///< that it counts with: its own, or those of the mode's size
};

/// How well one number of an image tells the classes apart after a mode: Hand and Till's (2001) mean of
/// max(A, 1 − A) over all pairs of classes, ½ being chance. NaN without two classes.
struct ClassAuc {
  double brightness = kUnknown; ///< by the mean over channels of the image's mean
  double contrast = kUnknown;   ///< by the standard deviation over all samples of the image
  std::vector<double> channel;  ///< by each channel's mean
  double nullBound = kUnknown;  ///< what chance reaches: mean over pairs of 0.5 + 1.96·√((a+b+1)/(12ab))
  /// How probable such differences between classes are by chance (Kruskal and Wallis, 1952), of the same
  /// scores.
  double brightnessP = kUnknown, contrastP = kUnknown;
  std::vector<double> channelP;
};

/// λmax/λmin of E[ỹỹᵀ]; NaN where λmin ≤ 1e-12·λmax (rank deficient) or unknown.
struct Conditioning {
  double withBias = kUnknown;                  ///< ỹ = (y, 1), as a linear unit with a bias sees it
  double channelsOnly = kUnknown;              ///< ỹ = y
  double learningRateCeiling = kUnknown;       ///< 2/λmax of the first
  double patch3 = kUnknown, patch5 = kUnknown; ///< of 3×3 and 5×5 patches of all channels, and 1
};

/// 64 fixed random 3×3 filters with ReLU on y: how brightly each kind of image makes a first layer fire.
struct Firing {
  std::vector<std::pair<std::string, double>> meanByGroup; ///< by class, or by decile of brightness
  bool byClass = false;
  double deadShare = kUnknown;        ///< filters active at fewer than 1 % of the positions
  double alwaysOnShare = kUnknown;    ///< filters active at more than 99 %
  double allPositiveShare = kUnknown; ///< pixels with all channels of y above 0
};

/// Distance between the fit split's and the held-out split's image brightness after the mode.
struct SplitDistance {
  std::string split; ///< the held-out one; empty: there is none
  double standardizedDifference = kUnknown, ks = kUnknown;
};

/// The images of one split under a mode fitted on the fit split.
struct SplitOutcome {
  std::uint64_t images = 0;
  std::vector<double> mean, std; ///< per channel, of y
  double clippedAny = kUnknown;
  double relativeInformation = kUnknown;
  double noiseShareP95 = kUnknown;
  double brightnessAuc = kUnknown;
};

struct MeasureProvenance {
  Provenance clipping = Provenance::none, clippedPixels = Provenance::none;
  Provenance levels = Provenance::none; ///< and bits lost
  Provenance relativeInformation = Provenance::none, noise = Provenance::none;
  Provenance condition = Provenance::none, patchCondition = Provenance::none;
  Provenance classAuc = Provenance::none, firing = Provenance::none;
  Provenance roundTrip = Provenance::none, splitShift = Provenance::none;
};

/// Everything NormScope says about one mode on one set.
struct ModeOutcome {
  const NormalizationMode* mode = nullptr;
  ParameterValues parameters;
  StorageType storage = StorageType::uint8Saturate;
  std::optional<Sentence> unavailable; ///< why; then nothing below is set
  TransformPtr transform;
  Storage stored; ///< with the fitted range of uint8-fit, the step of int8

  MeasureProvenance provenance;
  std::uint64_t images = 0;           ///< that clipping was counted on
  std::uint64_t sampledImages = 0;    ///< whose pixels were read for what is sampled
  std::uint64_t sampledPositions = 0; ///< of them that a first layer looked at: patches, or pixels where all
  bool isOfEveryPixel = false;        ///< what pixels have told is of all of all images
  std::uint64_t noiseImages = 0;      ///< whose noise is known and not 0: noise gain and share are of these
  std::vector<ChannelOutcome> channels;
  double clippedAny = 0;
  double clippedPixelsAny = kUnknown;
  std::uint64_t imagesAffected = 0;
  double relativeInformation = kUnknown; ///< η² after ÷ η² before, over the mode's own channels
  double noiseGainMedian = kUnknown, noiseGainP95 = kUnknown, noiseGainMax = kUnknown;
  double noiseShareMedian = kUnknown, noiseShareP95 = kUnknown, noiseShareMax = kUnknown;
  ClassAuc classAuc;
  Conditioning conditioning;
  Firing firing;
  double roundTripMax = kUnknown, roundTripMean = kUnknown; ///< error in levels after storage and inverse
  SplitDistance splitShift;
  std::map<std::string, SplitOutcome> bySplit;
  double megapixelsPerSecond = kUnknown; ///< of apply() on one core; never part of a document
  std::vector<ImageEffect> effects;      ///< by ImageId; empty after a glance
  std::vector<OutputHistogram> histograms;

  /// False after a glance: measures over images, images affected and bits lost are not known yet.
  bool lookedAtImages() const { return !effects.empty(); }
  /// False where the mode is fitted and nothing of the set was seen with it: range, clipping and levels are
  /// not known yet.
  bool isMeasured() const { return provenance.clipping != Provenance::none; }
};

/// What images can be ranked by.
inline double clippedShare(const ImageEffect& effect) {
  return static_cast<double>(effect.clippedLow) + static_cast<double>(effect.clippedHigh);
}
inline double noiseGain(const ImageEffect& effect) { return static_cast<double>(effect.gain); }
inline double noiseShare(const ImageEffect& effect) { return static_cast<double>(effect.noiseShare); }
/// Up to `count` images with the largest measure above 0, worst first; equal ones in the set's order.
std::vector<ImageId> worstImages(const ModeOutcome& outcome, double (*measure)(const ImageEffect&),
                                 std::size_t count);

/// What a comparison is asked.
struct CompareOptions {
  StorageType storage = StorageType::uint8Saturate;
  /// Images whose pixels are read for what records cannot tell. 0: no file is opened, and modes that need
  /// pixels are fitted where that is possible, and not measured.
  std::size_t pixelSample = 100;
  std::uint64_t pixelBudget = 24'000'000; ///< pixels of all of them together, but at least three images
  bool everyPixel = false; ///< all pixels of all images, and not some positions of a sample of them
  std::uint64_t seed = 1;
  unsigned threads = 0;        ///< 0: one per core; no number depends on it
  std::optional<ImageId> only; ///< measure this image alone
  /// That decoded images and what they are measured with count against; null: one of its own.
  std::shared_ptr<ByteBudget> budget{};
};

/// What is known of a set before it is asked about.
struct SetKnowledge {
  std::shared_ptr<const SetCodes> codes; ///< of all images read; null: not known yet
  /// Outcomes of an earlier comparison of the same scan, for the same requests on the same statistics: their
  /// transforms are taken over, and where they looked at images what they know from records; where the
  /// storage type is another one, all that does not depend on it.
  std::map<const NormalizationMode*, std::shared_ptr<const ModeOutcome>> outcomes;
  /// Whether those that looked at images looked at the pixels that are asked for too.
  bool fromSamePixels = true;
  /// The set's own statistics, where those that dataset modes are fitted on describe another one: the other
  /// modes take channels and range from these, and statistics of other channels fit no mode. May be null.
  const DatasetStatistics* own = nullptr;
};

/// One mode to evaluate, with the parameters that differ from its defaults.
struct ModeRequest {
  const NormalizationMode* mode = nullptr;
  ParameterValues parameters;
  bool operator==(const ModeRequest&) const = default;
};

/// Who wants to hear of a comparison while it is computed, on the thread that computes it; each may be empty.
struct CompareListener {
  std::function<void(std::size_t done)> done; ///< how many modes' worth of the work is behind
  /// What records alone have told, before the first pixel is read: outcomes in the order of the requests,
  /// those that need pixels fitted where that needs none, and not measured. Of one storage type alone.
  std::function<void(std::span<const ModeOutcome>)> fromRecords;
};

/// Evaluates modes on all images read. What records tell is exact and reads no image; the rest comes from the
/// pixels of a seeded sample, each image decoded once for all modes.
/// `statistics` are those of the fit split.
std::vector<ModeOutcome> compareModes(const ScanResult& scan, const DatasetStatistics& statistics,
                                      std::span<const ModeRequest> requests, const CompareOptions& options,
                                      const SetKnowledge& known = {}, const std::stop_token& stop = {},
                                      const CompareListener& listener = {});

/// The same for several storage types, an answer for each: each image is decoded once for all of them.
/// `options.storage` is not asked for.
std::vector<std::vector<ModeOutcome>>
compareStored(const ScanResult& scan, const DatasetStatistics& statistics,
              std::span<const ModeRequest> requests, const CompareOptions& options,
              std::span<const StorageType> storages, const SetKnowledge& known = {},
              const std::stop_token& stop = {}, const CompareListener& listener = {});

/// What follows for modes from how often each code occurs in a set (`known.codes`), in a time that does not
/// depend on how many images there are: range, clipping, levels, round trip and output histograms of modes
/// that map all images alike and are fitted from `statistics` alone; whatever needs each image by itself is
/// left unknown. The others are not measured; without a transform where more than `statistics` is needed.
std::vector<ModeOutcome> glanceAtModes(const ScanResult& scan, const DatasetStatistics& statistics,
                                       std::span<const ModeRequest> requests, const CompareOptions& options,
                                       const SetKnowledge& known);

/// The output histogram of one image under a fitted mode, on the axis of `outcome`'s set histogram; empty
/// for modes without a point map.
std::vector<OutputHistogram> imageOutputHistogram(const ModeOutcome& outcome, const ImageRecord& image,
                                                  ImageId id);

} // namespace normscope
