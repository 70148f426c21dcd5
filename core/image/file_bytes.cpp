// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "image/file_bytes.h"

#include "image/refusal.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <climits>
#include <system_error>

namespace normscope {
namespace {

class Descriptor {
public:
  explicit Descriptor(int fd) : m_fd(fd) {}
  Descriptor(Descriptor&& other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(m_fd, other.m_fd);
    return *this;
  }
  ~Descriptor() {
    if (m_fd >= 0) ::close(m_fd);
  }
  int get() const { return m_fd; }
  bool isOpen() const { return m_fd >= 0; }

private:
  int m_fd;
};

/// A path as the system calls take it: relative to an open folder where the whole would be too long.
struct Place {
  Descriptor folder{-1};
  std::string rest;
  int at() const { return folder.isOpen() ? folder.get() : AT_FDCWD; }
};

/// Walks into a path longer than PATH_MAX folder by folder; false, with errno set, where that fails.
bool shorten(Place& place) {
  while (place.rest.size() >= PATH_MAX) {
    const std::size_t slash = place.rest.rfind('/', PATH_MAX - 2);
    if (slash == std::string::npos || slash == 0) {
      errno = ENAMETOOLONG;
      return false;
    }
    const std::string head = place.rest.substr(0, slash);
    Descriptor folder(::openat(place.at(), head.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isOpen()) return false;
    place.folder = std::move(folder);
    place.rest.erase(0, place.rest.find_first_not_of('/', slash));
  }
  return true;
}

tl::unexpected<Failure> notRegular(FailureCode code, std::string message) {
  return tl::unexpected<Failure>(Failure{FailureClass::notRegular, code, std::move(message)});
}

tl::unexpected<Failure> refuseKind(mode_t mode) {
  if (S_ISDIR(mode)) return notRegular(FailureCode::notImage, "not a regular file (folder)");
  if (S_ISFIFO(mode)) return notRegular(FailureCode::fifo, "not a regular file (FIFO)");
  if (S_ISSOCK(mode)) return notRegular(FailureCode::socket, "not a regular file (socket)");
  return notRegular(FailureCode::device, "not a regular file (device)");
}

tl::unexpected<Failure> refuseOpen(const Place& place, int error) {
  struct stat entry {};
  const bool exists = ::fstatat(place.at(), place.rest.c_str(), &entry, AT_SYMLINK_NOFOLLOW) == 0;
  const bool link = exists && S_ISLNK(entry.st_mode);
  if (error == ELOOP) return notRegular(FailureCode::linkLoop, "link loop");
  if (error == ENOENT && link) return notRegular(FailureCode::danglingLink, "link to nothing");
  if (error == ENOENT || error == ENOTDIR) return reject(FailureCode::missing, "no such file");
  if (error == ENXIO || error == ENODEV) {
    struct stat target {};
    if (::fstatat(place.at(), place.rest.c_str(), &target, 0) == 0 && !S_ISREG(target.st_mode))
      return refuseKind(target.st_mode);
  }
  if (error == EACCES || error == EPERM) return reject(FailureCode::unreadable, "permission denied");
  if (error == ENAMETOOLONG) return reject(FailureCode::unreadable, "file name too long");
  return reject(FailureCode::unreadable,
                fmt::format("cannot be opened: {}", std::system_category().message(error)));
}

FileStamp stampOf(const struct stat& info) {
  return {static_cast<std::uint64_t>(info.st_size),
          static_cast<std::int64_t>(info.st_mtim.tv_sec) * 1'000'000'000 + info.st_mtim.tv_nsec};
}

/// One try; `changed` when the file moved under it.
DecodeResult<FileStamp> readOnce(const Place& place, std::vector<std::byte>& buffer, std::uint64_t maxBytes) {
  // O_NONBLOCK: a FIFO without a writer opens at once instead of never; O_NOCTTY: a terminal stays a file.
  const Descriptor file(
      ::openat(place.at(), place.rest.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
  if (!file.isOpen()) return refuseOpen(place, errno);
  struct stat before {};
  if (::fstat(file.get(), &before) != 0) return refuseOpen(place, errno);
  if (!S_ISREG(before.st_mode)) return refuseKind(before.st_mode);
  if (before.st_size == 0) return reject(FailureCode::empty, "empty file");
  const FileStamp stamp = stampOf(before);
  if (stamp.size > maxBytes)
    return overLimit(
        fmt::format("{} bytes is over the file limit of {} bytes", grouped(stamp.size), grouped(maxBytes)));

  buffer.resize(stamp.size);
  std::size_t filled = 0;
  while (filled < buffer.size()) {
    const ssize_t count = ::read(file.get(), buffer.data() + filled, buffer.size() - filled);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0)
      return reject(FailureCode::unreadable,
                    fmt::format("cannot be read: {}", std::system_category().message(errno)));
    if (count == 0) break;
    filled += static_cast<std::size_t>(count);
  }
  struct stat after {};
  if (filled < buffer.size() || ::fstat(file.get(), &after) != 0 || stampOf(after) != stamp)
    return reject(FailureCode::changed, "changed while being read");
  return stamp;
}

} // namespace

DecodeResult<FileStamp> readFile(const std::string& path, std::vector<std::byte>& buffer,
                                 std::uint64_t maxBytes) {
  Place place;
  place.rest = path;
  if (!shorten(place)) return refuseOpen(place, errno);
  auto stamp = readOnce(place, buffer, maxBytes);
  if (!stamp && stamp.error().code == FailureCode::changed) stamp = readOnce(place, buffer, maxBytes);
  return stamp;
}

} // namespace normscope
