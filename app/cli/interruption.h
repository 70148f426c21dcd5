// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <csignal>
#include <stop_token>
#include <thread>

namespace normscope::cli {

/// Turns SIGINT and SIGTERM into a stop request while it lives; a second signal ends the program at once,
/// with the same exit code. Make it before any other thread, which inherits the blocked signals.
class Interruption {
public:
  Interruption();
  ~Interruption();
  Interruption(const Interruption&) = delete;
  Interruption& operator=(const Interruption&) = delete;
  std::stop_token token() const { return m_source.get_token(); }

private:
  std::stop_source m_source;
  sigset_t m_previous{};
  std::jthread m_listener;
};

} // namespace normscope::cli
