// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QAction>
#include <QObject>

#include <initializer_list>

namespace normscope {

/// Actions that belong together, with names, keys and help. They follow the Session, and change it where that
/// is all they do; the rest is for the window to connect.
class ActionSet : public QObject {
protected:
  ActionSet(Session& session, QWidget* window) : m_session(session), m_window(window) {}

  /// An action of the window whose `keys` work anywhere in it; `name` is its object name.
  QAction* add(const char* name, const QString& text, std::initializer_list<const char*> keys = {});
  QAction* addToggle(const char* name, const QString& text, std::initializer_list<const char*> keys = {});
  bool isOpen() const; ///< whether there is a set

  Session& m_session;
  QWidget* m_window;
};

} // namespace normscope
