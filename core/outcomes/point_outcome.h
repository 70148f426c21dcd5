// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "outcomes/code_groups.h"
#include "outcomes/outcome.h"
#include "outcomes/projection.h"

#include <optional>
#include <span>
#include <vector>

namespace normscope {

/// What a channel adds up to over images.
struct PointChannelTally {
  std::uint64_t samples = 0, low = 0, high = 0;
  double finite = 0, bitsLost = 0;          ///< bits weighted by finite samples
  double levelsBefore = 0, levelsAfter = 0; ///< summed over images
  double errorSum = 0, errorMax = 0;

  void add(const ChannelRecord& channel, const StoredCounts& stored);
};

/// Finds what becomes of each image's samples under a mode with point maps: bits lost, images affected,
/// clipped shares by image. Of modes that map each image in its own way also clipping, levels, round trip and
/// output histograms; those that map all alike have these from measureSet().
class PointMeasurement {
public:
  /// measureOverImages() must have run on `outcome`, which gets the findings. `isStorageAlone`: it has its
  /// output histograms already.
  PointMeasurement(ModeOutcome& outcome, bool isStorageAlone);
  void add(ImageId id, const ImageRecord& record);
  void finish(); ///< when all images were added

private:
  void beginAlike();
  void beginEach();
  StoredCounts project(const ChannelMap& map, const ChannelRecord& channel, std::size_t c);
  void finishChannel(std::size_t c);
  void finishRoundTrip();

  ModeOutcome* m_outcome;
  std::vector<PointChannelTally> m_tallies; ///< by channel
  bool m_isInteger, m_isStorageAlone;
  std::vector<CodeGroups> m_groups;       ///< where one map serves all: its codes are looked up
  std::optional<Projection> m_projection; ///< where each image has its own
  std::uint64_t m_clipped = 0, m_samples = 0, m_images = 0;
};

/// Adds the channels of one image, sent through its point maps, to their histograms.
void addToHistograms(std::span<OutputHistogram> histograms, const Transform& transform,
                     const ImageRecord& record, ImageId id);

} // namespace normscope
