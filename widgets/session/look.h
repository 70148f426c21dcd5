// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/units.h"
#include "preview/preview.h"
#include "session/compare_state.h"
#include "session/pixel_display.h"
#include "session/value_range.h"

#include <QRect>

#include <optional>
#include <vector>

namespace normscope {

/// Where one is and how it is looked at: no number follows from it, and it is in no session file.
struct Look {
  enum class View { Browse, Loupe, Compare, Survey };

  View view = View::Survey;
  std::optional<ImageId> currentImage;
  std::vector<ImageId> selection;
  std::optional<QRect> region;        ///< of the current image, upright coordinates
  std::optional<ImageId> pinnedImage; ///< B of Compare shows it, if any
  std::optional<ValueRange> brush;    ///< what the image grid is narrowed to
  DisplayMapping displayMapping = DisplayMapping::automatic;
  PixelDisplay pixelDisplay;
  bool showsLost = false, showsSaturated = false; ///< overlays: what storage loses, what the source had lost
  bool previewsLost = false, previewsSaturated = false; ///< only looked at for a moment
  bool holdsOriginal = false;                           ///< all pictures show mode `unit` for the moment
  bool logScale = false;
  bool linkViews = true;
  CompareState compare;
};

} // namespace normscope
