// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/help_actions.h"

#include "support/icons.h"

namespace normscope {

HelpActions::HelpActions(Session& session, QWidget* window) : ActionSet(session, window) {
  help = add("actionHelp", tr("NormScope &Help"), {"F1"});
  help->setIcon(themedIcon("info"));
  help->setToolTip(tr("How to begin, what the numbers mean, and a page for each mode"));
  whatsThis = add("actionWhatsThis", tr("&What’s This?"), {"Shift+F1"});
  whatsThis->setToolTip(tr("Explains the part of the window that is clicked next"));
  shortcuts = add("actionShortcuts", tr("&Keyboard Shortcuts"), {"?", "Shift+?", "Ctrl+/"});
  shortcuts->setIcon(themedIcon("keyboard"));
  tour = add("actionTour", tr("Guided &Tour"));
  tour->setToolTip(tr("Four hints, each at the part of the window it is about"));
  problem = add("actionProblem", tr("Report a &Problem…"));
  problem->setToolTip(tr("What a report should say about this program and this computer, to copy"));
  about = add("actionAbout", tr("&About NormScope"));
  about->setMenuRole(QAction::AboutRole);
}

} // namespace normscope
