// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/mailbox.h"

#include <utility>

namespace normscope {

void Mailbox::post(std::function<void()> letter) {
  const std::lock_guard lock(m_mutex);
  if (m_receiver) QMetaObject::invokeMethod(m_receiver.get(), std::move(letter), Qt::QueuedConnection);
}

/// Letters that are under way go with the receiver.
void Mailbox::close() {
  std::unique_ptr<QObject> receiver;
  const std::lock_guard lock(m_mutex);
  receiver.swap(m_receiver);
}

} // namespace normscope
