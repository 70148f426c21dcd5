// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

namespace normscope::cli {

/// How the program ends. Where several hold, the greatest does: cancelled beats failed beats someUnreadable.
enum class ExitCode : int {
  done = 0,
  someUnreadable = 1, ///< done, but some images do not count
  badUsage = 2,       ///< found before any file was touched
  failed = 3,         ///< a path is missing, nothing can be read, or an output cannot be written
  cancelled = 4,      ///< SIGINT or SIGTERM
};

constexpr ExitCode worse(ExitCode a, ExitCode b) { return a < b ? b : a; }

constexpr ExitCode exitCode(ErrorCode code) {
  switch (code) {
  case ErrorCode::badUsage: return ExitCode::badUsage;
  case ErrorCode::cancelled: return ExitCode::cancelled;
  case ErrorCode::notFound:
  case ErrorCode::cannotWrite:
  case ErrorCode::unavailable: return ExitCode::failed;
  }
  return ExitCode::failed;
}

} // namespace normscope::cli
