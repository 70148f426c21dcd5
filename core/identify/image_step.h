// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace normscope {

/// What a word of code does to an image.
enum class ImageStep : std::uint8_t {
  none, ///< nothing that is known
  keep, ///< its values stay: astype, cast, permute
  subtract,
  add,
  multiply,
  divide,
  toUnit, ///< divides 8-bit samples by 255: to_tensor
};

/// Whether a variable of that name is usually an image: x, img, self.images, x_train.
bool isImageName(std::string_view written);
/// What a function or method of that name does to an image.
ImageStep imageStep(std::string_view written);

} // namespace normscope
