// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "outcomes/firing_tally.h"
#include "outcomes/image_measure.h"
#include "outcomes/pixel_moments.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace normscope {

/// What all pixels of images tell of y, where patches of them tell of some positions: how filters fire, and
/// the channels' condition number under curves. Image after image, in rows.
class EveryPixel {
public:
  explicit EveryPixel(int channels);

  void beginImage(int width);
  void add(std::span<const double> rows); ///< the next whole ones
  /// Of an image that counts with so many pixels.
  void endImage(double pixels, const std::string& group);

  /// `readable` images could have been looked at.
  void finish(ModeOutcome& outcome, std::size_t readable, const std::vector<std::string>& groups,
              bool byClass) const;

private:
  void fire();

  std::size_t m_channels, m_width = 0;
  FiringTally m_firing;
  std::vector<double> m_rows;   ///< the last two, and the one that is new
  std::vector<double> m_inputs; ///< of that row's filters
  std::optional<PixelMoments> m_moments;
  double m_seen = 0, m_positive = 0; ///< pixels of the image that is under way
  std::vector<ImageMeasure> m_images;
};

} // namespace normscope
