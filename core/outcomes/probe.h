// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "outcomes/outcome.h"
#include "transforms/raster.h"

#include <memory>
#include <string>
#include <vector>

namespace normscope {

/// What a first layer would meet: looks at patches of y, image after image, and tells the condition numbers
/// of patches, how 64 fixed random filters fire, and how many pixels are positive throughout.
class PatchProbe {
public:
  explicit PatchProbe(int channels);
  ~PatchProbe();
  PatchProbe(PatchProbe&&) noexcept;
  PatchProbe& operator=(PatchProbe&&) noexcept;

  /// A montage of patches (see patchesOf) of one image of `pixels` pixels that belongs to `group`.
  void add(const Raster& montage, double pixels, const std::string& group);
  /// Fills in patch condition, and where nobody told them yet firing and the channels' condition number.
  /// `groups` are listed in that order.
  void finish(ModeOutcome& outcome, const std::vector<std::string>& groups, bool byClass) const;

private:
  struct Sums;
  std::unique_ptr<Sums> m_sums;
};

} // namespace normscope
