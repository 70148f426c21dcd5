// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/atomic_file.h"

#include "base/descriptor.h"
#include "base/system_error.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>

#include <cerrno>
#include <random>
#include <string>

namespace normscope {
namespace {

namespace fs = std::filesystem;

Sentence reason(int error) {
  return error == ENOENT ? sentence("the folder does not exist") : systemError(error);
}

tl::unexpected<Error> cannotWrite(const fs::path& path, int error) {
  return fail(ErrorCode::cannotWrite, sentence("could not write: {}", reason(error)), path.string());
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
  if (!file || !writeAll(file.get(), std::as_bytes(std::span(bytes))) || !file.close())
    return cannotWrite(path, errno);
  return {};
}

struct Temporary {
  std::string name;
  Descriptor file;
};

// Makes a new file beside `path`; without file, and errno set, where that fails. The system cuts
// `permissions` by the umask as for any new file: a program cannot ask for its umask without setting it for
// all threads.
Temporary makeTemporary(const fs::path& path, mode_t permissions) {
  std::random_device random;
  Temporary made;
  for (int attempt = 0; attempt < 100; ++attempt) {
    made.name = (folderOf(path) / fmt::format(".normscope-{:08x}", random())).string();
    made.file = Descriptor(::open(made.name.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, permissions));
    if (made.file || errno != EEXIST) break;
  }
  return made;
}

Result<void> replaceFile(const fs::path& path, std::string_view bytes, const struct stat* old) {
  Temporary temporary = makeTemporary(path, old ? 0600 : 0666);
  Descriptor& file = temporary.file;
  if (!file) return cannotWrite(path, errno);
  const auto giveUp = [&](int error) {
    ::unlink(temporary.name.c_str());
    return cannotWrite(path, error);
  };
  struct stat written {};
  if (!writeAll(file.get(), std::as_bytes(std::span(bytes)))) return giveUp(errno);
  if (old && ::fchmod(file.get(), old->st_mode & 07777) != 0) return giveUp(errno);
  if (::fsync(file.get()) != 0 || ::fstat(file.get(), &written) != 0) return giveUp(errno);
  if (static_cast<std::size_t>(written.st_size) != bytes.size()) return giveUp(EIO);
  if (!file.close()) return giveUp(errno);
  if (::rename(temporary.name.c_str(), path.c_str()) != 0) return giveUp(errno);
  // The rename is durable once the folder is; a file system that cannot sync folders has no better to offer.
  if (const Descriptor folder(::open(folderOf(path).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)); folder)
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
