// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "exporters/mean_image.h"

namespace normscope {

Result<const MeanImageSums*> gatheredMeanImage(const ExportInput& input) {
  const auto& sums = input.statistics.meanImage;
  if (!sums || sums->images() == 0)
    return fail(ErrorCode::unavailable,
                "a mean image is needed: scan the images with one; a statistics document holds none",
                "mean-image");
  return &*sums;
}

} // namespace normscope
