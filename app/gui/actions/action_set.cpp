// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/action_set.h"

#include <QWidget>

namespace normscope {

QAction* ActionSet::add(const char* name, const QString& text, std::initializer_list<const char*> keys) {
  auto* action = new QAction(text, m_window);
  action->setObjectName(QLatin1String(name));
  QList<QKeySequence> shortcuts;
  for (const char* key : keys) shortcuts << QKeySequence(QLatin1String(key));
  action->setShortcuts(shortcuts);
  m_window->addAction(action);
  return action;
}

QAction* ActionSet::addToggle(const char* name, const QString& text,
                              std::initializer_list<const char*> keys) {
  QAction* action = add(name, text, keys);
  action->setCheckable(true);
  return action;
}

bool ActionSet::isOpen() const {
  return m_session.state() != Session::State::Empty && m_session.state() != Session::State::Failed;
}

} // namespace normscope
