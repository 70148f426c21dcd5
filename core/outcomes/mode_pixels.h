// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "outcomes/every_pixel.h"
#include "outcomes/image_measure.h"
#include "outcomes/mode_work.h"
#include "outcomes/noise_response.h"
#include "outcomes/patch_clips.h"
#include "outcomes/pixel_moments.h"
#include "outcomes/probe.h"
#include "outcomes/raster_values.h"
#include "outcomes/sampled_levels.h"
#include "outcomes/sized_pixels.h"
#include "outcomes/stored_tally.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace normscope {

/// A sampled image as all modes look at it.
struct SampledImage {
  ImageId id = 0;
  std::shared_ptr<const ImageRecord> record;
  Image image;
  std::vector<SizedPixels> sized;    ///< at the sizes that modes ask for
  NoisyBlock block;                  ///< where a mode asks for it
  std::string group;                 ///< its class, or decile of brightness
  std::vector<CountedLevels> levels; ///< by channel, unit range, where the set has float images; else none
};

/// What the pixels of sampled images tell of one mode: image after image, each in bands of rows that all
/// measures look at while they are in the processor's cache. For one thread at a time; a stop request is
/// looked at between bands, and what was gathered is then of no use.
class ModePixels {
public:
  /// The outcome brings what records could tell, and gets the findings: of some positions of each image, or
  /// of every pixel.
  ModePixels(const ModeWork& work, bool everyPixel);
  /// One more outcome of the same transform, of another storage type; of both that alone is missing.
  bool takes(const ModeWork& work) const;
  void add(const ModeWork& work);

  bool isStorageAlone() const { return m_isStorageAlone; }
  /// Whether its storage type cannot be known before all images were looked at with addRange().
  bool wantsRange() const;
  int channels() const { return m_outcome->transform->channels(); }
  std::optional<OwnSize> ownSize() const { return m_outcome->transform->ownSize(); }
  bool wantsBlock() const { return !m_isStorageAlone && !m_outcome->transform->isPixelwise() && !ownSize(); }

  void addRange(const SampledImage& image, BandBuffers& buffers, const std::stop_token& stop);
  void fitStorage();
  void addImage(const SampledImage& image, BandBuffers& buffers, const std::stop_token& stop);

  /// `readable` images could have been sampled; `levels` are those of all that were, where they were asked
  /// for.
  void finish(const ScanResult& scan, const std::string& fitSplit, std::size_t readable,
              const std::vector<std::string>& groups, bool isByClass, const DistinctLevels* levels);

private:
  template<class Work>
  auto timed(Work work); ///< what it gives; how long it took counts
  template<class Look>
  void forEachBand(const SampledImage& image, ImageRows& rows, BandBuffers& buffers, bool wantsBasis,
                   const std::stop_token& stop, Look look);
  std::unique_ptr<ImageRows> rowsOf(const SampledImage& image, const std::stop_token& stop);
  NoiseResponse responseTo(const SampledImage& image, const ImageRows& rows, BandBuffers& buffers,
                           const std::stop_token& stop) const;
  void addPatches(const SampledImage& image);
  void addEveryPixel(const SampledImage& image, BandBuffers& buffers, const std::stop_token& stop);
  void measure(const SampledImage& image, const ImageRows& rows, const PixelMoments& before,
               const PixelMoments& after, BandBuffers& buffers, const std::stop_token& stop);
  void finishMeasures(const ScanResult& scan, const std::string& fitSplit, std::size_t readable);
  void addPixels(const SampledImage& image, BandBuffers& buffers, const std::stop_token& stop);

  /// What becomes of y in one storage type.
  struct Stored {
    ModeOutcome* outcome;
    StoredTally tally;
    PatchClips clips;
    SampledLevels levels;
  };

  ModeOutcome* m_outcome;                                ///< the first; all have its transform
  bool m_isStorageAlone, m_isEveryPixel, m_isFromPoints; ///< the latter: samples were counted from records
  std::vector<Stored> m_stored;
  std::optional<PatchProbe> m_probe; ///< this and what follows: unless it is known
  std::optional<EveryPixel> m_every;
  RasterValues m_values;
  std::vector<ImageMeasure> m_measures;
  std::size_t m_timedImages = 0;
  bool m_isTimed = false;
  double m_seconds = 0, m_pixels = 0; ///< that making y took, and of how many of it, in images that are timed
};

} // namespace normscope
