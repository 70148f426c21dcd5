// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/atomic_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <string>
#include <system_error>
#include <utility>

namespace normscope {
namespace {

namespace fs = std::filesystem;

class Descriptor {
public:
  explicit Descriptor(int fd) : m_fd(fd) {}
  ~Descriptor() {
    if (m_fd >= 0) ::close(m_fd);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  explicit operator bool() const { return m_fd >= 0; }
  int get() const { return m_fd; }
  // Closing can report a write that only failed then (NFS), so its result counts.
  bool close() { return ::close(std::exchange(m_fd, -1)) == 0; }

private:
  int m_fd;
};

std::string reason(int error) {
  switch (error) {
  case ENOSPC:
  case EDQUOT: return "disk full";
  case EACCES:
  case EPERM: return "permission denied";
  case EROFS: return "the file system is read-only";
  case ENOENT: return "the folder does not exist";
  case EISDIR: return "it is a folder";
  default: return std::generic_category().message(error);
  }
}

tl::unexpected<Error> cannotWrite(const fs::path& path, int error) {
  return fail(ErrorCode::cannotWrite, "could not write: " + reason(error), path.string());
}

bool writeAll(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(fd, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

// The file a path finally means: links followed, also one whose target does not exist yet.
fs::path target(const fs::path& path) {
  fs::path resolved = path;
  std::error_code error;
  for (int links = 0; links < 40 && fs::is_symlink(fs::symlink_status(resolved, error)); ++links) {
    const fs::path next = fs::read_symlink(resolved, error);
    if (error) break;
    resolved = next.is_absolute() ? next : resolved.parent_path() / next;
  }
  return resolved;
}

fs::path folderOf(const fs::path& path) {
  return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

Result<void> writeInPlace(const fs::path& path, std::string_view bytes) {
  Descriptor file(::open(path.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY));
  if (!file || !writeAll(file.get(), bytes) || !file.close()) return cannotWrite(path, errno);
  return {};
}

Result<void> replaceFile(const fs::path& path, std::string_view bytes, const struct stat* old) {
  std::string temporary = (folderOf(path) / ".normscope-XXXXXX").string();
  Descriptor file(::mkostemp(temporary.data(), O_CLOEXEC));
  if (!file) return cannotWrite(path, errno);
  const auto giveUp = [&](int error) {
    ::unlink(temporary.c_str());
    return cannotWrite(path, error);
  };
  mode_t permissions = 0;
  if (old) {
    permissions = old->st_mode & 07777;
  } else {
    const mode_t mask = ::umask(0);
    ::umask(mask);
    permissions = 0666 & ~mask;
  }
  struct stat written {};
  if (!writeAll(file.get(), bytes)) return giveUp(errno);
  if (::fchmod(file.get(), permissions) != 0 || ::fsync(file.get()) != 0) return giveUp(errno);
  if (::fstat(file.get(), &written) != 0) return giveUp(errno);
  if (static_cast<std::size_t>(written.st_size) != bytes.size()) return giveUp(EIO);
  if (!file.close()) return giveUp(errno);
  if (::rename(temporary.c_str(), path.c_str()) != 0) return giveUp(errno);
  // The rename is durable once the folder is; a file system that cannot sync folders has no better to offer.
  if (Descriptor folder(::open(folderOf(path).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)); folder)
    ::fsync(folder.get());
  return {};
}

} // namespace

Result<void> writeFileAtomically(const fs::path& path, std::string_view bytes) {
  const fs::path file = target(path);
  struct stat status {};
  const bool exists = ::stat(file.c_str(), &status) == 0;
  if (!exists && errno != ENOENT) return cannotWrite(path, errno);
  if (exists && S_ISDIR(status.st_mode)) return cannotWrite(path, EISDIR);
  if (exists && !S_ISREG(status.st_mode)) return writeInPlace(file, bytes);
  return replaceFile(file, bytes, exists ? &status : nullptr);
}

Result<void> checkWritable(const fs::path& path) {
  const fs::path file = target(path);
  struct stat status {};
  const bool exists = ::stat(file.c_str(), &status) == 0;
  if (!exists && errno != ENOENT) return cannotWrite(path, errno);
  if (exists && S_ISDIR(status.st_mode)) return cannotWrite(path, EISDIR);
  if (exists && !S_ISREG(status.st_mode))
    return ::access(file.c_str(), W_OK) == 0 ? Result<void>{} : Result<void>(cannotWrite(path, errno));
  const fs::path folder = folderOf(file);
  if (::stat(folder.c_str(), &status) != 0) return cannotWrite(path, errno);
  if (!S_ISDIR(status.st_mode)) return cannotWrite(path, ENOTDIR);
  if (::access(folder.c_str(), W_OK | X_OK) != 0) return cannotWrite(path, errno);
  return {};
}

} // namespace normscope
