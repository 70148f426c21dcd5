// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sys/types.h>
#include <unistd.h>

#include <cerrno>
#include <cstddef>
#include <optional>
#include <span>
#include <utility>

namespace normscope {

/// Owns an open file descriptor, or none.
class Descriptor {
public:
  Descriptor() = default;
  /// Below 0: none, as the system calls say it.
  explicit Descriptor(int fd) : m_fd(fd) {}
  Descriptor(Descriptor&& other) noexcept : m_fd(other.release()) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(m_fd, other.m_fd);
    return *this;
  }
  ~Descriptor() {
    const int error = errno; // what the call before failed with stays to be told
    if (m_fd >= 0) ::close(m_fd);
    errno = error;
  }

  explicit operator bool() const { return m_fd >= 0; }
  int get() const { return m_fd; }
  int release() { return std::exchange(m_fd, -1); }
  /// Closing can report a write that only failed then (NFS), so its result counts.
  bool close() { return ::close(release()) == 0; }

private:
  int m_fd = -1;
};

/// Writes all of it, at the descriptor's own position or at `offset`; false, with errno set, where that
/// fails.
inline bool writeAll(int fd, std::span<const std::byte> bytes, std::optional<off_t> offset = {}) {
  while (!bytes.empty()) {
    const ssize_t written =
        offset ? ::pwrite(fd, bytes.data(), bytes.size(), *offset) : ::write(fd, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    bytes = bytes.subspan(static_cast<std::size_t>(written));
    if (offset) *offset += written;
  }
  return true;
}

} // namespace normscope
