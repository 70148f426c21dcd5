// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "escape_order.h"

#include <algorithm>
#include <utility>

namespace normscope {

EscapeOrder::EscapeOrder(QAction* action) : QObject(action), m_action(action) {
  connect(action, &QAction::triggered, this, &EscapeOrder::leaveFirst);
}

void EscapeOrder::add(std::function<bool()> isThere, std::function<void()> leave) {
  m_things.push_back({std::move(isThere), std::move(leave)});
  update();
}

void EscapeOrder::update() {
  m_action->setEnabled(std::ranges::any_of(m_things, [](const Thing& thing) { return thing.isThere(); }));
}

void EscapeOrder::leaveFirst() {
  const auto thing = std::ranges::find_if(m_things, [](const Thing& each) { return each.isThere(); });
  if (thing != m_things.end()) thing->leave();
  update();
}

} // namespace normscope
