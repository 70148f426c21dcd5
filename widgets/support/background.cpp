// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/background.h"

#include <QCoreApplication>

#include <algorithm>
#include <condition_variable>
#include <list>
#include <mutex>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace normscope {
namespace {

struct Running {
  std::stop_source stop;
  AtExit atExit;
};

/// Never destroyed: a thread that is left at the end may come back after everything else has gone.
struct Threads {
  std::mutex mutex;
  std::condition_variable gone;
  std::list<Running> running;
};

Threads& threads() {
  static auto* const all = [] {
    qAddPostRoutine([] { finishBackground(std::chrono::hours(24)); });
    return new Threads;
  }();
  return *all;
}

} // namespace

void workInBackground([[maybe_unused]] Urgency urgency) {
#ifdef Q_OS_LINUX
  // Linux keeps this value per thread, and a thread inherits it from its parent. Where it is refused, work is
  // done all the same.
  setpriority(PRIO_PROCESS, 0, urgency == Urgency::Seen ? 3 : 10);
#endif
}

void startInBackground(const std::stop_source& stop, std::function<void(const std::stop_token&)> work,
                       AtExit atExit) {
  Threads& all = threads();
  const std::lock_guard lock(all.mutex); // the thread's end waits for it
  all.running.push_back({stop, atExit});
  const auto place = std::prev(all.running.end());
  try {
    std::thread([&all, place, stop = stop.get_token(), work = std::move(work)]() mutable {
      work(stop);
      work = nullptr;
      std::unique_lock end(all.mutex);
      all.running.erase(place);
      std::notify_all_at_thread_exit(all.gone, std::move(end));
    }).detach();
  } catch (...) {
    all.running.erase(place);
    throw;
  }
}

std::size_t runningInBackground() {
  const std::lock_guard lock(threads().mutex);
  return threads().running.size();
}

bool finishBackground(std::chrono::milliseconds patience) {
  Threads& all = threads();
  std::unique_lock lock(all.mutex);
  // Outside the lock: what a request calls back may want it.
  std::vector<std::stop_source> stops;
  for (const Running& each : all.running) stops.push_back(each.stop);
  lock.unlock();
  for (std::stop_source& stop : stops) stop.request_stop();
  lock.lock();
  all.gone.wait(lock, [&] {
    return std::ranges::none_of(all.running, [](const Running& r) { return r.atExit == AtExit::IsAwaited; });
  });
  return all.gone.wait_for(lock, patience, [&] { return all.running.empty(); });
}

void letGoInBackground(std::shared_ptr<const void> value) {
  try {
    startInBackground({}, [value = std::move(value)](const std::stop_token&) {});
  } catch (const std::system_error&) {
    // No thread is to be had: it has gone here.
  }
}

} // namespace normscope
