// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/image_actions.h"

namespace normscope {

ImageActions::ImageActions(Session& session, QWidget* window) : ActionSet(session, window) {
  copyPixel = add("actionCopyPixel", tr("Copy &Pixel Values"), {"Ctrl+Alt+C"});
  copyPixel->setToolTip(tr("Copies the values of the pixel under the mouse: of the file, of A and of B"));
  filter = add("actionFilter", tr("&Filter Images…"), {"Ctrl+F"});
  nextWarning = add("actionNextWarning", tr("Next &Warning"), {"F4"});
  nextWarning->setToolTip(tr("Shows the images and the mode that the next warning is about"));
  previousWarning = add("actionPreviousWarning", tr("Previous W&arning"), {"Shift+F4"});

  goTo = add("actionGoTo", tr("&Go to Image…"), {"Ctrl+G"});
  goTo->setToolTip(tr("By its number in the list or a part of its path"));
  facts = add("actionImageFacts", tr("Image P&roperties…"), {"Alt+Return"});
  facts->setToolTip(tr("What the file is and what its channels count"));
  selectAll = add("actionSelectAll", tr("Select &All Images"), {"Ctrl+A"});
  selectNone = add("actionSelectNone", tr("Select &None"), {"Ctrl+Shift+A"});
  invertSelection = add("actionInvertSelection", tr("&Invert Selection"), {"Ctrl+I"});

  previousImage = add("actionPreviousImage", tr("&Previous Image"), {"Left"});
  nextImage = add("actionNextImage", tr("&Next Image"), {"Right"});
  previousPage = add("actionPreviousPage", tr("Previous Pa&ge"), {"PgUp"});
  nextPage = add("actionNextPage", tr("Next P&age"), {"PgDown"});
  firstImage = add("actionFirstImage", tr("&First Image"), {"Home"});
  lastImage = add("actionLastImage", tr("&Last Image"), {"End"});
  // As window shortcuts they would take the keys from tables and text fields.
  for (QAction* action : keysOfPictures()) {
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_window->removeAction(action);
  }
  for (const auto change : {&Session::stateChanged, &Session::analysisChanged})
    connect(&session, change, this, &ImageActions::showSession);
  showSession();
}

void ImageActions::showSession() {
  for (QAction* action :
       QList<QAction*>{filter, copyPixel, goTo, facts, selectAll, selectNone, invertSelection} +
           keysOfPictures())
    action->setEnabled(isOpen());
  for (QAction* action : {nextWarning, previousWarning}) action->setEnabled(m_session.analysis() != nullptr);
}

} // namespace normscope
