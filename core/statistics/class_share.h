// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace normscope {

/// One image of a labelled set.
struct LabelledBrightness {
  double brightness = 0; ///< mean over channels of the image's means, unit range
  double pixels = 0;
  std::uint32_t label = 0; ///< 0 … number of classes − 1
};

struct ClassShare {
  double share = 0;     ///< of the between-image variance, 0..1
  double nullBound = 0; ///< 95th percentile of the share under shuffled labels
};

/// How much of the between-image variance of brightness the classes explain: the class level of the nested
/// analysis of variance class → image, images weighing by their pixels; and what shuffled labels reach by
/// chance (up to 1,000 seeded permutations, fewer beyond 20,000 images). None with fewer than two classes or
/// three images, or when all images are equally bright.
std::optional<ClassShare> classShare(std::span<const LabelledBrightness> images);

} // namespace normscope
