// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "findings/warnings.h"

namespace normscope {

/// An image with the number it is judged by.
struct Judged {
  ImageId id;
  double value;
};

/// What the rules about the set look at, and where they put what they find.
struct SetFinder {
  const ScanResult& scan;
  const DatasetStatistics& all;
  const Limits& limits;
  std::vector<Warning>& warnings;

  std::string fileName(ImageId id) const;

  void add(std::string code, Severity severity, Sentence title, Sentence evidence, Sentence explanation,
           std::vector<ImageId> images, double value, double limit) const;
};

/// The ids of those at or above a limit, worst first.
std::vector<ImageId> above(std::vector<Judged> judged, double limit);

/// The rules about brightness and contrast: W4, W12, W13, W17. They see each image once and keep 32 bytes of
/// it, and 16 more for each limit that it is beyond.
class BrightnessRules {
public:
  explicit BrightnessRules(const Limits& limits) : m_limits(limits) {} ///< which must outlive this
  void add(ImageId id, const ImageRecord& image);
  void find(const SetFinder& finder) const;

private:
  void findSaturation(const SetFinder& f) const;
  void findDarkAndLight(const SetFinder& f) const;
  void findOutliers(const SetFinder& f) const;

  const Limits& m_limits;
  std::vector<Judged> m_saturated, m_dark, m_light; ///< those that a limit names
  std::vector<Judged> m_brightness, m_contrast;     ///< all
};

} // namespace normscope
