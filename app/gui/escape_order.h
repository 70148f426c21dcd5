// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>

#include <functional>
#include <vector>

namespace normscope {

/// What one key leaves, one thing at a time: the first thing of the list that is there. The key's action is
/// enabled while there is any.
class EscapeOrder : public QObject {
  Q_OBJECT
public:
  explicit EscapeOrder(QAction* action);
  /// Things are left in the order in which they are added.
  void add(std::function<bool()> isThere, std::function<void()> leave);

public Q_SLOTS:
  void update(); ///< after something has come or gone

private:
  struct Thing {
    std::function<bool()> isThere;
    std::function<void()> leave;
  };
  void leaveFirst();

  QAction* m_action;
  std::vector<Thing> m_things;
};

} // namespace normscope
