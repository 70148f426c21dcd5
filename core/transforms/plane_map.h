// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/image.h"

namespace normscope {

/// New code values for the samples of a gray image, by what was learned from all of them. Immutable.
class PlaneMap {
public:
  PlaneMap() = default;
  virtual ~PlaneMap() = default;
  PlaneMap(const PlaneMap&) = delete;
  PlaneMap& operator=(const PlaneMap&) = delete;

  /// Of the first row of `row`, whose first pixel lies at (left, y) of the image; NaN for NaN.
  virtual void map(const ImageView& row, int left, int y, double* codes) const = 0;
};

} // namespace normscope
