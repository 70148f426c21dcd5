// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scan/scan.h"

#include <chrono>
#include <mutex>
#include <string>
#include <string_view>

namespace normscope::cli {

enum class ProgressPolicy { automatic, always, never };

/// One line on stderr that tells how far the work is: redrawn in place on a terminal and erased at the end;
/// elsewhere, when asked for, one plain line a second. Thread-safe.
class ProgressLine final : public ScanObserver {
public:
  explicit ProgressLine(ProgressPolicy policy);
  ~ProgressLine() override { erase(); }
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;

  void listed(std::size_t found);
  void progressed(const ScanProgress& progress) override;
  void noticed(const Notice& notice) override;
  void compared(std::size_t done, std::size_t modes);
  void applied(std::size_t done, std::size_t images);
  void erase();

private:
  void show(std::string_view text, double share);
  const bool m_terminal;
  const bool m_visible;
  std::mutex m_mutex;
  std::chrono::steady_clock::time_point m_last{};
  bool m_drawn = false;
};

} // namespace normscope::cli
