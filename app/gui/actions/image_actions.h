// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/action_set.h"

namespace normscope {

/// The image, the pixel and the warning one is at, and which images are listed.
class ImageActions : public ActionSet {
  Q_OBJECT
public:
  ImageActions(Session& session, QWidget* window);

  QAction *copyPixel, *filter, *goTo, *facts, *nextWarning, *previousWarning;
  QAction *exclude, *include;
  QAction *selectAll, *selectNone, *invertSelection, *onlySelected;
  /// Keys of the pictures and the grid alone (those above too): the window adds them there.
  QAction *previousImage, *nextImage, *previousPage, *nextPage, *firstImage, *lastImage;

  QList<QAction*> keysOfPictures() const {
    return {previousImage, nextImage, previousPage, nextPage, firstImage, lastImage, exclude, include};
  }

private:
  void showSession();
};

} // namespace normscope
