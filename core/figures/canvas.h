// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/sentence.h"
#include "figures/geometry.h"

#include <cstdint>
#include <functional>

namespace normscope::figures {

enum class TextStyle : std::uint8_t { plain, strong };

/// What a painter tells a figure: where it may draw, how large its texts come out, in its own language, and
/// how large its marks are. The same canvas gives the same figure.
struct Canvas {
  Box area;
  double markRadius = 4.5;
  std::function<Size(const Sentence& words, TextStyle style)> measure;

  double lineHeight() const { return measure({}, TextStyle::plain).height; }
};

} // namespace normscope::figures
