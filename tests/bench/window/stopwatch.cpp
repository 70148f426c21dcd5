// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/window/stopwatch.h"

#include <QCoreApplication>
#include <QTimer>

#include <stdexcept>

namespace normscope::bench {
namespace {

constexpr std::chrono::minutes kPatience{20};
constexpr int kHeartbeat = 20; ///< ms: waiting for events must end when none comes

} // namespace

double Stopwatch::until(const std::function<bool()>& holds) const {
  QTimer heartbeat;
  heartbeat.start(kHeartbeat);
  const auto elapsed = [this] { return std::chrono::steady_clock::now() - m_start; };
  while (!holds()) {
    // Not a loop that spins: it would take a core from what is waited for.
    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    if (elapsed() > kPatience) throw std::runtime_error("the window does not come to an end");
  }
  QCoreApplication::sendPostedEvents();
  QCoreApplication::processEvents();
  return std::chrono::duration<double, std::milli>(elapsed()).count();
}

} // namespace normscope::bench
