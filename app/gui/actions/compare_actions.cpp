// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/compare_actions.h"

#include "support/icons.h"

namespace normscope {

CompareActions::CompareActions(Session& session, QWidget* window) : ActionSet(session, window) {
  swap = add("actionSwap", tr("&Swap A and B"), {"X"});
  swap->setIcon(themedIcon("swap"));
  swap->setToolTip(tr("Swap A and B (X)"));
  connect(swap, &QAction::triggered, &m_session, &Session::swapModes);
  wipe = addToggle("actionWipe", tr("&Wipe"), {"W"});
  wipe->setIcon(themedIcon("wipe"));
  wipe->setToolTip(tr("Compare A and B in one place, with a line to drag between them (W)"));
  connect(wipe, &QAction::triggered, &m_session, [this] { m_session.setView(Session::View::Compare); });
  link = addToggle("actionLink", tr("&Link Views"), {"K"});
  link->setIconText(tr("Link"));
  link->setIcon(themedIcon("link"));
  link->setToolTip(tr("All pictures zoom and move in step; hold Shift for one alone (K)"));
  connect(link, &QAction::toggled, &m_session, &Session::setLinkViews);
  const auto showLink = [this] { link->setChecked(m_session.linkViews()); };
  connect(&session, &Session::linkViewsChanged, this, showLink);
  showLink();
}

} // namespace normscope
