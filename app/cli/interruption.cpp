// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "interruption.h"

#include "exit_code.h"

#include <unistd.h>

namespace normscope::cli {
namespace {
constexpr int kEnd = SIGUSR1; // wakes the listener when there is nothing left to interrupt
}

Interruption::Interruption() {
  sigset_t signals;
  sigemptyset(&signals);
  for (const int signal : {SIGINT, SIGTERM, kEnd}) sigaddset(&signals, signal);
  pthread_sigmask(SIG_BLOCK, &signals, &m_previous);
  m_listener = std::jthread([this, signals] {
    for (int signal = 0; sigwait(&signals, &signal) == 0 && signal != kEnd;) {
      if (!m_source.request_stop()) _exit(static_cast<int>(ExitCode::cancelled));
    }
  });
}

Interruption::~Interruption() {
  pthread_kill(m_listener.native_handle(), kEnd);
  m_listener.join();
  pthread_sigmask(SIG_SETMASK, &m_previous, nullptr);
}

} // namespace normscope::cli
