// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace normscope {

/// Local contrast normalization after one of three implementations; G is a normalized Gaussian window, B a
/// normalized box, C the number of channels:
///   jarrett   m = Σ_c G∗x_c / C, v_c = x_c − m, d = √(Σ_c G∗v_c² / C), y = v / max(mean of d, d), 0 where
///   both
///             are 0; borders reflected without repeating the edge (Jarrett et al., ICCV 2009)
///   torch7    m = Σ_c B∗x_c / C / (B∗1), v_c = x_c − m, d = √(Σ_c B∗v_c² / C) / (B∗1), y = v / d, where d
///   above
///             1e-4 of full scale, else v / 1e-4; zeros beyond the border (SpatialContrastiveNormalization)
///   pylearn2  each channel by itself: v = x − G∗x, d = √(G∗x²) of x and not of v, y = v / max(mean of d, d,
///             1e-4 of full scale); zeros beyond the border (LeCunLCN)
struct LocalContrastRule {
  enum class Variant : std::uint8_t { jarrett, torch7, pylearn2 };
  Variant variant = Variant::jarrett;
  int window = 9;      ///< side in pixels, odd
  double sigma = 2.25; ///< of the Gaussian, in pixels
};

} // namespace normscope
