// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "progress_line.h"

#include "output.h"

#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace normscope::cli {
namespace {

std::string duration(double seconds) {
  const auto total = static_cast<long>(std::ceil(seconds));
  return total < 3600 ? fmt::format("{}:{:02}", total / 60, total % 60)
                      : fmt::format("{}:{:02}:{:02}", total / 3600, total / 60 % 60, total % 60);
}

int terminalWidth() {
  winsize size{};
  return ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

} // namespace

ProgressLine::ProgressLine(ProgressPolicy policy)
    : m_terminal(isatty(STDERR_FILENO) != 0)
    , m_visible(policy == ProgressPolicy::always || (policy == ProgressPolicy::automatic && m_terminal)) {}

void ProgressLine::listed(std::size_t found) { show(fmt::format("{} found", found), -1); }

void ProgressLine::progressed(const ScanProgress& progress) {
  std::string text =
      fmt::format("{}/{} images, {:.0f}/s", progress.done(), progress.found, progress.imagesPerSecond);
  if (progress.failed > 0) text += fmt::format(", {} failed", progress.failed);
  if (progress.secondsLeft) text += ", " + duration(*progress.secondsLeft) + " left";
  const double found = static_cast<double>(std::max<std::size_t>(1, progress.found));
  show(text, static_cast<double>(progress.done()) / found);
}

void ProgressLine::noticed(const Notice& notice) {
  erase();
  const bool isSparable = notice.kind == Notice::Kind::forMeanImage;
  say("normscope-cli: " + notice.message.english() + (isSparable ? " (--no-mean-image spares it)" : ""));
}

void ProgressLine::compared(std::size_t done, std::size_t modes) {
  show(fmt::format("{}/{} modes", done, modes),
       static_cast<double>(done) / static_cast<double>(std::max<std::size_t>(1, modes)));
}

void ProgressLine::applied(std::size_t done, std::size_t images) {
  show(fmt::format("{}/{} images written", done, images),
       static_cast<double>(done) / static_cast<double>(std::max<std::size_t>(1, images)));
}

void ProgressLine::erase() {
  const std::lock_guard lock(m_mutex);
  if (m_drawn && m_terminal) std::fputs("\r\033[K", stderr);
  m_drawn = false;
}

void ProgressLine::show(std::string_view text, double share) {
  if (!m_visible) return;
  const std::lock_guard lock(m_mutex);
  const auto now = std::chrono::steady_clock::now();
  if (now - m_last < (m_terminal ? std::chrono::milliseconds(100) : std::chrono::seconds(1))) return;
  m_last = now;
  m_drawn = true;
  if (!m_terminal) {
    fmt::print(stderr, "{}\n", text);
    return;
  }
  constexpr int kBar = 24;
  const int columns = terminalWidth() - 1;
  std::string line(text.substr(0, static_cast<std::size_t>(std::max(0, columns))));
  if (share >= 0 && static_cast<int>(text.size()) + kBar + 3 <= columns) {
    const auto filled = static_cast<std::size_t>(std::clamp(share, 0.0, 1.0) * kBar);
    line = '[' + std::string(filled, '#') + std::string(kBar - filled, '.') + "] " + line;
  }
  fmt::print(stderr, "\r{}\033[K", line);
  std::fflush(stderr);
}

} // namespace normscope::cli
