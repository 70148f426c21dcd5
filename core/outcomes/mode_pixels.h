// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "outcomes/image_measure.h"
#include "outcomes/noise_response.h"
#include "outcomes/outcome.h"
#include "outcomes/probe.h"
#include "outcomes/raster_tally.h"
#include "outcomes/sized_pixels.h"

#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace normscope {

/// A sampled image as all modes look at it.
struct SampledImage {
  ImageId id = 0;
  std::shared_ptr<const ImageRecord> record;
  Image image;
  std::vector<SizedPixels> sized; ///< at the sizes that modes ask for
  NoisyBlock block;               ///< where a mode asks for it
  std::string group;              ///< its class, or decile of brightness
};

/// What the pixels of sampled images tell of one mode: image after image, each in bands of rows that all
/// measures look at while they are in the processor's cache. For one thread at a time; a stop request is
/// looked at between bands, and what was gathered is then of no use.
class ModePixels {
public:
  /// `outcome` brings what records could tell, and gets the findings.
  explicit ModePixels(ModeOutcome& outcome);

  bool isFromPoints() const { return m_isFromPoints; } ///< samples were counted from records
  std::optional<OwnSize> ownSize() const { return m_outcome->transform->ownSize(); }
  bool wantsBlock() const { return !m_outcome->transform->isPixelwise() && !ownSize(); }

  /// For a storage type that is fitted to the range of all images before they are looked at again.
  void addRange(const SampledImage& image, BandBuffers& buffers, const std::stop_token& stop);
  void fitStorage();
  void addImage(const SampledImage& image, bool withRange, BandBuffers& buffers, const std::stop_token& stop);

  /// `readable` images could have been sampled.
  void finish(const ScanResult& scan, const std::string& fitSplit, std::size_t readable,
              const std::vector<std::string>& groups, bool isByClass);

private:
  template<class Look>
  void forEachBand(const SampledImage& image, ImageRows& rows, BandBuffers& buffers, bool wantsBasis,
                   const std::stop_token& stop, Look look);
  std::unique_ptr<ImageRows> rowsOf(const SampledImage& image, const std::stop_token& stop);
  NoiseResponse responseTo(const SampledImage& image, const ImageRows& rows, BandBuffers& buffers,
                           const std::stop_token& stop) const;
  void addPatches(const SampledImage& image);
  void addPixels(const SampledImage& image, bool withRange, BandBuffers& buffers,
                 const std::stop_token& stop);

  ModeOutcome* m_outcome;
  bool m_isFromPoints;
  PatchProbe m_probe;
  RasterTally m_tally;
  std::vector<ImageMeasure> m_measures;
  double m_seconds = 0, m_pixels = 0; ///< that making y took, and of how many of it
};

} // namespace normscope
