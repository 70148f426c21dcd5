// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/pixel_readout.h"
#include "session/preview_render.h"

#include <optional>

namespace normscope {

/// The file's values of a pixel in upright image coordinates; none outside of the image and while there is
/// only a first look at it.
std::optional<PixelReadout> readSource(const PreviewSource& source, QPoint position);

/// What a mode makes of that pixel, as `picture` knows it: by its map, else as computed for it. None where
/// the picture is preliminary and the mode has no map. `transform` is the one that made the picture.
std::optional<PixelOutput> readOutput(const PixelReadout& pixel, const PreviewSource& source,
                                      const Picture& picture, const Transform& transform,
                                      const ModeOutcome& outcome);

} // namespace normscope
