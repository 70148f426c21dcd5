// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "modes/mode.h"
#include "transforms/thumbnail_whitening.h"

#include <functional>

namespace normscope {

/// Thumbnails as rows, in the range of a whitening rule.
struct ThumbnailRows {
  std::size_t rows = 0;
  std::size_t dimensions = 0;
  std::vector<double> values; ///< row after row
};

/// Reads up to `maximum` images of the fit split, drawn with a fixed seed, and brings them to the side and
/// range of `fit`. Files that can no longer be read are left out. The same for any number of threads.
/// Errors: unavailable without images, with fewer than two, or while the scan still runs; cancelled.
Result<ThumbnailRows> readThumbnails(const FitInput& input, const ThumbnailWhiteningFit& fit,
                                     std::size_t maximum);

/// Fills in factor and rank: F = U·diag(√gain) with U the eigenvectors of XᵀX, X the rows less fit.mean, and
/// gain(s²) for their eigenvalues s², the squared singular values of X. Gain is 0 where s² ≤ s²_max·max(n,
/// D)· 2⁻⁵², which is as far as eigenvalues can be told from zero. A stop request returns at once. Errors:
/// cancelled; unavailable when memory is short.
Result<ThumbnailWhiteningFit> whitenRows(ThumbnailRows rows, ThumbnailWhiteningFit fit,
                                         const std::function<double(double square)>& gain,
                                         const FitControl& control);

} // namespace normscope
