// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace normscope::demo {

inline constexpr int kWidth = 384, kHeight = 256;

/// The pictures of one kind of demo set: where they lie in its folder, and the bytes of each for a seed.
struct PictureSet {
  std::vector<std::string> paths;
  std::string (*fileBytes)(std::size_t picture, std::uint64_t seed) = nullptr;
};

PictureSet dayNightSet();
PictureSet objectSet();

} // namespace normscope::demo
