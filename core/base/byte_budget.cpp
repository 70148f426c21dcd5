// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/byte_budget.h"

namespace normscope {

ByteBudget::Lease ByteBudget::acquire(std::size_t bytes, const std::stop_token& stop) {
  std::unique_lock lock(m_mutex);
  m_waiting.push_back(&bytes); // an address that is this call's alone
  const bool isGranted = m_changed.wait(lock, stop, [&] {
    return m_waiting.front() == &bytes && (m_used == 0 || (bytes <= m_total && m_used <= m_total - bytes));
  });
  std::erase(m_waiting, &bytes);
  if (isGranted) m_used += bytes;
  lock.unlock();
  m_changed.notify_all(); // the next in turn may fit too
  return isGranted ? Lease(this, bytes) : Lease();
}

std::size_t ByteBudget::inUse() const {
  const std::scoped_lock lock(m_mutex);
  return m_used;
}

void ByteBudget::release(std::size_t bytes) {
  {
    const std::scoped_lock lock(m_mutex);
    m_used -= bytes;
  }
  m_changed.notify_all();
}

} // namespace normscope
