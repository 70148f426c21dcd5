// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "image/file_bytes.h"

#include "base/place.h"
#include "image/refusal.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>
#include <optional>
#include <system_error>

namespace normscope {
namespace {

tl::unexpected<Failure> notRegular(FailureCode code, Sentence message) {
  return tl::unexpected<Failure>(Failure{FailureClass::notRegular, code, std::move(message)});
}

tl::unexpected<Failure> refuseKind(mode_t mode) {
  if (S_ISDIR(mode)) return notRegular(FailureCode::folder, sentence("not a regular file (folder)"));
  if (S_ISFIFO(mode)) return notRegular(FailureCode::fifo, sentence("not a regular file (FIFO)"));
  if (S_ISSOCK(mode)) return notRegular(FailureCode::socket, sentence("not a regular file (socket)"));
  return notRegular(FailureCode::device, sentence("not a regular file (device)"));
}

tl::unexpected<Failure> cannotOpen(int error) {
  if (error == ELOOP) return notRegular(FailureCode::linkLoop, sentence("link loop"));
  if (error == ENOENT || error == ENOTDIR) return reject(FailureCode::missing, sentence("no such file"));
  if (error == EACCES || error == EPERM)
    return reject(FailureCode::unreadable, sentence("permission denied"));
  if (error == ENAMETOOLONG) return reject(FailureCode::unreadable, sentence("file name too long"));
  return reject(FailureCode::unreadable,
                sentence("cannot be opened: {}", std::system_category().message(error)));
}

tl::unexpected<Failure> refuseOpen(const Place& place, int error) {
  struct stat entry {};
  const bool exists = ::fstatat(place.at(), place.rest.c_str(), &entry, AT_SYMLINK_NOFOLLOW) == 0;
  const bool link = exists && S_ISLNK(entry.st_mode);
  if (error == ENOENT && link) return notRegular(FailureCode::danglingLink, sentence("link to nothing"));
  if (error == ENXIO || error == ENODEV) {
    struct stat target {};
    if (::fstatat(place.at(), place.rest.c_str(), &target, 0) == 0 && !S_ISREG(target.st_mode))
      return refuseKind(target.st_mode);
  }
  return cannotOpen(error);
}

FileStamp stampOf(const struct stat& info) {
  return {static_cast<std::uint64_t>(info.st_size),
          static_cast<std::int64_t>(info.st_mtim.tv_sec) * 1'000'000'000 + info.st_mtim.tv_nsec};
}

/// One try; `changed` when the file moved under it.
DecodeResult<FileStamp> readOnce(const Place& place, std::vector<std::byte>& buffer, std::uint64_t maxBytes) {
  // O_NONBLOCK: a FIFO without a writer opens at once instead of never; O_NOCTTY: a terminal stays a file.
  const Descriptor file = place.open(O_RDONLY | O_NONBLOCK | O_NOCTTY);
  if (!file) return refuseOpen(place, errno);
  struct stat before {};
  if (::fstat(file.get(), &before) != 0) return refuseOpen(place, errno);
  if (!S_ISREG(before.st_mode)) return refuseKind(before.st_mode);
  if (before.st_size == 0) return reject(FailureCode::empty, sentence("empty file"));
  const FileStamp stamp = stampOf(before);
  if (stamp.size > maxBytes)
    return overLimit(
        sentence("{} bytes is over the file limit of {} bytes", grouped(stamp.size), grouped(maxBytes)));

  buffer.resize(stamp.size);
  std::size_t filled = 0;
  while (filled < buffer.size()) {
    const ssize_t count = ::read(file.get(), buffer.data() + filled, buffer.size() - filled);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0)
      return reject(FailureCode::unreadable,
                    sentence("cannot be read: {}", std::system_category().message(errno)));
    if (count == 0) break;
    filled += static_cast<std::size_t>(count);
  }
  struct stat after {};
  if (filled < buffer.size() || ::fstat(file.get(), &after) != 0 || stampOf(after) != stamp)
    return reject(FailureCode::changed, sentence("changed while being read"));
  return stamp;
}

} // namespace

DecodeResult<FileStamp> readFile(const std::string& path, std::vector<std::byte>& buffer,
                                 std::uint64_t maxBytes) {
  const std::optional<Place> place = placeOf(path);
  if (!place) return cannotOpen(errno);
  auto stamp = readOnce(*place, buffer, maxBytes);
  if (!stamp && stamp.error().code == FailureCode::changed) stamp = readOnce(*place, buffer, maxBytes);
  return stamp;
}

} // namespace normscope
