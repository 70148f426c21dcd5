// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hold_key.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>

namespace normscope {

HoldKey::HoldKey(QAction* action) : QObject(action), m_action(action) {
  qApp->installEventFilter(this);
  connect(action, &QAction::triggered, this, [this] { setHeld(m_down != 0 || !m_held); });
}

/// A shortcut's press reaches no widget, but each is first offered to the one with the focus; its release
/// comes as usual. A key that repeats sends both all the time.
bool HoldKey::eventFilter(QObject*, QEvent* event) {
  switch (event->type()) {
  case QEvent::ShortcutOverride:
    if (const auto* key = static_cast<const QKeyEvent*>(event); !key->isAutoRepeat()) m_down = key->key();
    break;
  case QEvent::KeyRelease:
    if (const auto* key = static_cast<const QKeyEvent*>(event);
        !key->isAutoRepeat() && key->key() == m_down) {
      m_down = 0;
      setHeld(false);
    }
    break;
  case QEvent::WindowDeactivate:
  case QEvent::ApplicationDeactivate:
    m_down = 0;
    setHeld(false);
    break;
  default: break;
  }
  return false;
}

void HoldKey::setHeld(bool held) {
  if (m_held == held) return;
  m_held = held;
  m_action->setChecked(held);
  Q_EMIT heldChanged(held);
}

} // namespace normscope
