// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identify/constants_tokens.h"

#include <optional>
#include <span>

namespace normscope {

/// What code makes of an image x, one number for all channels or three: y = (x − center)/divisor.
struct ImageFormula {
  WrittenNumbers center{{0.0, 0.0}};
  WrittenNumbers divisor{{1.0, 0.0}};
};

/// What lines of code do to an image that goes by a usual name: x/127.5 - 1, (img - [..])/[..],
/// image.astype("float32") / 255, x[..., 0] -= 103.939, tf.cast(image, tf.float32) * (2/255) - 1. Steps that
/// follow each other are taken together. None where nothing is done to one. Linear in the number of words.
std::optional<ImageFormula> imageFormula(std::span<const ConstantsToken> tokens);

} // namespace normscope
