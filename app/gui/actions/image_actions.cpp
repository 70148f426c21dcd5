// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/image_actions.h"

#include <QWidget>

#include <algorithm>

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
  onlySelected = add("actionOnlySelected", tr("Show &Only Selected"), {"Ctrl+Shift+F"});
  onlySelected->setToolTip(
      tr("Narrows the images to those that are selected now, such as the ones a finding is about"));
  onlySelected->setCheckable(true);
  exclude = add("actionExclude", tr("E&xclude from Statistics"), {"Del"});
  exclude->setToolTip(tr("Leaves the selected images out of all numbers and exports; no file is touched"));
  include = add("actionInclude", tr("In&clude in Statistics"), {"Ins"});
  include->setToolTip(tr("Takes the selected images in again"));

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
  for (const auto change : {&Session::stateChanged, &Session::analysisChanged, &Session::excludedChanged,
                            &Session::selectionChanged, &Session::currentImageChanged})
    connect(&session, change, this, &ImageActions::showSession);
  showSession();
}

void ImageActions::showSession() {
  for (QAction* action :
       QList<QAction*>{filter, copyPixel, goTo, facts, selectAll, selectNone, invertSelection, onlySelected} +
           keysOfPictures())
    action->setEnabled(isOpen());
  const std::vector<ImageId> chosen = m_session.chosenImages();
  const auto isExcluded = [this](ImageId id) { return m_session.isExcluded(id); };
  exclude->setEnabled(isOpen() && !std::ranges::all_of(chosen, isExcluded));
  include->setEnabled(isOpen() && std::ranges::any_of(chosen, isExcluded));
  for (QAction* action : {nextWarning, previousWarning}) action->setEnabled(m_session.analysis() != nullptr);
}

} // namespace normscope
