// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "preview/preview.h"

#include <optional>

namespace normscope {

/// What renderPreview() makes of the mode's output, by a table over the image's codes instead of y for every
/// pixel: several times as fast. None where y is no function of the code alone (no point map), for float
/// images, and for images with fewer pixels than codes.
std::optional<Preview> renderByCode(const Image& source, const ImageRecord& record, ImageId id,
                                    const ModeOutcome& outcome, const Display& display);

} // namespace normscope
