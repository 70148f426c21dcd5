// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <cstddef>
#include <map>
#include <mutex>
#include <stop_token>
#include <utility>

namespace normscope {

/// Hands on in the order of their places (0, 1, 2, …) things that several threads finish in any order. Nobody
/// may begin one that lies `ahead` places or more behind the first unfinished one, so that never more than
/// `ahead` wait for their turn, however long one takes.
template<class Thing>
class InTurn {
public:
  explicit InTurn(std::size_t ahead) : m_ahead(ahead) {}

  /// Waits until `place` may be begun; false when `stop` or `close` ended the waiting.
  bool mayBegin(std::size_t place, const std::stop_token& stop) {
    std::unique_lock lock(m_mutex);
    return m_moved.wait(lock, stop, [&] { return m_closed || place < m_turn + m_ahead; }) && !m_closed;
  }

  /// Calls take(place, thing) for this one and those that waited for it, one at a time, as soon as it is
  /// their turn; none after `take` returned false.
  template<class Take>
  void finish(std::size_t place, Thing thing, Take take) {
    const std::scoped_lock lock(m_mutex);
    m_waiting.emplace(place, std::move(thing));
    for (auto at = m_waiting.begin(); at != m_waiting.end() && at->first == m_turn && !m_closed;
         at = m_waiting.erase(at), ++m_turn)
      m_closed = !take(at->first, std::move(at->second));
    m_moved.notify_all();
  }

  /// Nothing is begun or taken any more.
  void close() {
    const std::scoped_lock lock(m_mutex);
    m_closed = true;
    m_moved.notify_all();
  }

private:
  const std::size_t m_ahead;
  std::mutex m_mutex; // guards all that follows
  std::condition_variable_any m_moved;
  std::map<std::size_t, Thing> m_waiting;
  std::size_t m_turn = 0;
  bool m_closed = false;
};

} // namespace normscope
