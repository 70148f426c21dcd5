// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/help_actions.h"

#include "support/icons.h"

namespace normscope {

HelpActions::HelpActions(Session& session, QWidget* window) : ActionSet(session, window) {
  shortcuts = add("actionShortcuts", tr("&Keyboard Shortcuts"), {"?", "Shift+?", "Ctrl+/"});
  shortcuts->setIcon(themedIcon("keyboard"));
  about = add("actionAbout", tr("&About NormScope"));
  about->setMenuRole(QAction::AboutRole);
}

} // namespace normscope
