// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/parallel.h"

#include <sys/resource.h>

#include <condition_variable>
#include <deque>
#include <exception>
#include <map>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace normscope {
namespace {

/// A call that others may help; lies on its caller's stack, all but `loop` guarded by its crew's mutex.
struct Call {
  const std::function<void()>& loop;
  unsigned wanted;     ///< helpers that may still join
  unsigned active = 0; ///< helpers in the loop
  std::exception_ptr error;
};

/// Threads of one priority. There are as many as one call has ever wanted at a time; they wait for calls and
/// end with the program.
class Crew {
public:
  void run(const std::function<void()>& loop, unsigned helpers) {
    Call call{loop, helpers, 0, {}};
    {
      const std::scoped_lock lock(m_mutex);
      grow(helpers);
      m_calls.push_back(&call);
    }
    for (unsigned i = 0; i < helpers; ++i) m_work.notify_one();
    std::exception_ptr error = attempt(call);
    std::unique_lock lock(m_mutex);
    std::erase(m_calls, &call);
    m_left.wait(lock, [&] { return call.active == 0; });
    if (!error) error = call.error;
    if (error) std::rethrow_exception(error);
  }

private:
  void grow(unsigned threads) {
    try {
      while (m_threads.size() < threads)
        m_threads.emplace_back([this](const std::stop_token& stop) { serve(stop); });
    } catch (const std::system_error&) {
      // The system has no more threads to give: those there are, and the caller, do it all.
    }
  }

  void serve(const std::stop_token& stop) {
    std::unique_lock lock(m_mutex);
    while (m_work.wait(lock, stop, [&] { return !m_calls.empty(); })) {
      Call& call = *m_calls.front();
      if (--call.wanted == 0) m_calls.pop_front();
      ++call.active;
      lock.unlock();
      const std::exception_ptr error = attempt(call);
      lock.lock();
      if (!call.error) call.error = error;
      if (--call.active == 0) m_left.notify_all();
    }
  }

  static std::exception_ptr attempt(const Call& call) {
    try {
      call.loop();
    } catch (...) {
      return std::current_exception();
    }
    return {};
  }

  std::mutex m_mutex; // guards all that follows
  std::condition_variable_any m_work, m_left;
  std::deque<Call*> m_calls; ///< that want helpers, the oldest first
  std::vector<std::jthread> m_threads;
};

/// A thread has its starter's priority and without privileges never rises again, so that each priority has a
/// crew of its own: the window's work does not wait on threads of a scan in the background.
Crew& crewOfThisPriority() {
  static std::mutex mutex;
  static std::map<int, Crew> crews;
  const std::scoped_lock lock(mutex);
  return crews[::getpriority(PRIO_PROCESS, 0)];
}

} // namespace

unsigned threadCount(unsigned asked) {
  return asked > 0 ? asked : std::max(1u, std::thread::hardware_concurrency());
}

void withHelpers(unsigned helpers, const std::function<void()>& loop) {
  if (helpers == 0) return loop();
  crewOfThisPriority().run(loop, helpers);
}

} // namespace normscope
