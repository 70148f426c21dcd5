// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/decode.h"
#include "image/failure.h"
#include "outcomes/outcome.h"
#include "preview/preview.h"
#include "support/picture.h"

#include <QImage>
#include <QSize>

#include <functional>
#include <memory>
#include <stop_token>

namespace normscope {

/// An image decoded for looking at. Of a large one there may at first only be a proxy.
struct PreviewSource {
  ImageId id = 0;
  bool knowsScan = false;                    ///< the scan had looked at it before
  std::shared_ptr<const ImageRecord> record; ///< the scan's, or where that had not, of the pixels here
  QSize size;                                ///< of the image as it is shown
  std::shared_ptr<const Image> full;         ///< null where it would take too much memory
  std::shared_ptr<const Image> reduced;      ///< what exact pictures are made of
  std::shared_ptr<const Image> proxy;        ///< what preliminary ones are made of; null for small images
  /// The scale and the channels of the image alone, for before anything is known of the set.
  std::shared_ptr<const DatasetStatistics> alone;
  /// A preliminary picture of the image as it is, which stands in for modes that are not fitted yet.
  std::shared_ptr<const Picture> standIn;
  QString failure; ///< why it cannot be shown; then there are no pixels
  bool isPreliminary() const { return failure.isEmpty() && !reduced; }
};

/// What loading an image is asked.
struct PreviewRequest {
  ImageId id = 0;
  std::shared_ptr<const Dataset> dataset;
  ScanOptions options; ///< how the scan reads it
  ImageOutcome outcome;
  Display display;  ///< of the stand-in
  QImage thumbnail; ///< turned as the scan has it, for a first look where there is no quicker decode; may be
                    ///< null
  /// Told, in the thread that loads, of a source that is only a proxy, where the exact one takes its time.
  std::function<void(std::shared_ptr<const PreviewSource>)> preliminary;
};

/// Decodes an image as the scan does and reduces it for display; blocks. What the scan refused stays refused.
std::shared_ptr<const PreviewSource> loadPreviewSource(const PreviewRequest& request,
                                                       const std::stop_token& stop);

/// A mode that needs nothing but the image, on the image's own scale; null for the others.
std::shared_ptr<const ModeOutcome> fittedAlone(const ModeRequest& request, const DatasetStatistics& alone,
                                               StorageType storage);

/// Applies a fitted mode and makes the picture; blocks. `outcome` has a transform, and `source` is not
/// preliminary.
std::shared_ptr<const Picture> renderPicture(const PreviewSource& source, const ModeOutcome& outcome,
                                             const Display& display);

/// The same from the source's proxy, in a few milliseconds: a picture without anything that is counted on
/// pixels. `source` has a proxy.
std::shared_ptr<const Picture> renderProxy(const PreviewSource& source, const ModeOutcome& outcome,
                                           const Display& display);

} // namespace normscope
