// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/outcome.h"
#include "diagnosis/preview.h"
#include "image/failure.h"
#include "support/picture.h"

#include <QSize>

#include <memory>
#include <stop_token>
#include <string>

namespace normscope {

/// An image decoded for looking at.
struct PreviewSource {
  ImageId id = 0;
  std::shared_ptr<const ImageRecord> record;
  QSize size;                        ///< of the upright image
  std::shared_ptr<const Image> full; ///< null where it would take too much memory
  std::shared_ptr<const Image> reduced;
  QString failure; ///< why it cannot be shown; then there are no pixels
};

/// Decodes an image as the scan did and reduces it for display; blocks. What the scan refused stays refused.
std::shared_ptr<const PreviewSource> loadPreviewSource(ImageId id, const std::string& path,
                                                       const ImageOutcome& outcome,
                                                       const std::stop_token& stop);

/// Applies a fitted mode and makes the picture; blocks. `outcome` has a transform.
std::shared_ptr<const Picture> renderPicture(const PreviewSource& source, const ModeOutcome& outcome,
                                             DisplayMapping mapping);

} // namespace normscope
