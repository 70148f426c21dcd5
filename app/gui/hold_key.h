// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;

namespace normscope {

/// An action that is in force while its key is down: until the key goes up, or the window is left. Without a
/// key, from the menu, it stays until it is chosen again.
class HoldKey : public QObject {
  Q_OBJECT
public:
  explicit HoldKey(QAction* action);
  bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
  void heldChanged(bool held);

private:
  void setHeld(bool held);

  QAction* m_action;
  int m_down = 0; ///< the key that is down and may be the action's
  bool m_held = false;
};

} // namespace normscope
