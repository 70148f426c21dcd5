// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/atomic_file.h"

#include "base/descriptor.h"
#include "base/system_error.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>

#include <cerrno>
#include <optional>
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

/// Where a name below it is looked up; rights to list it are not needed.
Descriptor openFolder(const fs::path& folder) {
  return Descriptor(::open(folder.empty() ? "." : folder.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
}

struct Temporary {
  std::string name;
  Descriptor file;
};

// Makes a new file in the folder; without file, and errno set, where that fails. The system cuts
// `permissions` by the umask as for any new file: a program cannot ask for its umask without setting it for
// all threads.
Temporary makeTemporary(int folder, mode_t permissions) {
  std::random_device random;
  Temporary made;
  for (int attempt = 0; attempt < 100; ++attempt) {
    made.name = fmt::format(".normscope-{:08x}", random());
    made.file = Descriptor(
        ::openat(folder, made.name.c_str(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, permissions));
    if (made.file || errno != EEXIST) break;
  }
  return made;
}

/// `path` is how the file is called in messages.
Result<void> replaceFile(int folder, const std::string& name, std::string_view bytes, const struct stat* old,
                         const fs::path& path) {
  Temporary temporary = makeTemporary(folder, old ? 0600 : 0666);
  Descriptor& file = temporary.file;
  if (!file) return cannotWrite(path, errno);
  const auto giveUp = [&](int error) {
    ::unlinkat(folder, temporary.name.c_str(), 0);
    return cannotWrite(path, error);
  };
  struct stat written {};
  if (!writeAll(file.get(), std::as_bytes(std::span(bytes)))) return giveUp(errno);
  if (old && ::fchmod(file.get(), old->st_mode & 07777) != 0) return giveUp(errno);
  if (::fsync(file.get()) != 0 || ::fstat(file.get(), &written) != 0) return giveUp(errno);
  if (static_cast<std::size_t>(written.st_size) != bytes.size()) return giveUp(EIO);
  if (!file.close()) return giveUp(errno);
  if (::renameat(folder, temporary.name.c_str(), folder, name.c_str()) != 0) return giveUp(errno);
  // The rename is durable once the folder is; a file system that cannot sync folders has no better to offer.
  if (const Descriptor listed(::openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)); listed)
    ::fsync(listed.get());
  return {};
}

tl::unexpected<Error> isInTheWay(const fs::path& path, const struct stat& what) {
  return fail(ErrorCode::cannotWrite,
              S_ISLNK(what.st_mode)
                  ? sentence("is a link: what is written into a folder follows none out of it")
                  : sentence("is in the way: it is neither file nor folder as is needed"),
              path.string());
}

/// The folder that the last part of `name` lies in, gone to from `folder` part by part, by no link. Missing
/// ones are made where `makes` says so; else there is none, and no error, behind one that is missing.
Result<Descriptor> walk(const fs::path& folder, const fs::path& name, bool makes) {
  Descriptor at = openFolder(folder);
  if (!at) return cannotWrite(folder, errno);
  fs::path path = folder;
  for (const fs::path& part : name.parent_path()) {
    path /= part;
    if (makes && ::mkdirat(at.get(), part.c_str(), 0777) != 0 && errno != EEXIST)
      return cannotWrite(path, errno);
    struct stat status {};
    if (::fstatat(at.get(), part.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0) {
      if (!makes && errno == ENOENT) return Descriptor();
      return cannotWrite(path, errno);
    }
    if (!S_ISDIR(status.st_mode)) return isInTheWay(path, status);
    at = Descriptor(::openat(at.get(), part.c_str(), O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!at) return cannotWrite(path, errno);
  }
  return at;
}

/// The file of that name as it is; none where it is missing.
Result<std::optional<struct stat>> regularFile(int folder, const fs::path& name, const fs::path& path) {
  struct stat status {};
  if (::fstatat(folder, name.filename().c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0) {
    if (errno != ENOENT) return cannotWrite(path, errno);
    return std::nullopt;
  }
  if (!S_ISREG(status.st_mode)) return isInTheWay(path, status);
  return status;
}

} // namespace

Result<void> writeFileAtomically(const fs::path& path, std::string_view bytes) {
  const fs::path file = target(path);
  struct stat status {};
  const bool exists = ::stat(file.c_str(), &status) == 0;
  if (!exists && errno != ENOENT) return cannotWrite(path, errno);
  if (exists && S_ISDIR(status.st_mode)) return cannotWrite(path, EISDIR);
  if (exists && !S_ISREG(status.st_mode)) return writeInPlace(file, bytes);
  const Descriptor folder = openFolder(folderOf(file));
  if (!folder) return cannotWrite(path, errno);
  return replaceFile(folder.get(), file.filename().string(), bytes, exists ? &status : nullptr, path);
}

Result<void> writeFileInFolder(const fs::path& folder, const fs::path& name, std::string_view bytes) {
  const fs::path path = folder / name;
  const auto at = walk(folder, name, true);
  if (!at) return tl::unexpected(at.error());
  const auto old = regularFile(at->get(), name, path);
  if (!old) return tl::unexpected(old.error());
  return replaceFile(at->get(), name.filename().string(), bytes, *old ? &**old : nullptr, path);
}

Result<void> checkWritableInFolder(const fs::path& folder, const fs::path& name) {
  const fs::path path = folder / name;
  const auto at = walk(folder, name, false);
  if (!at) return tl::unexpected(at.error());
  if (!*at) return {};
  if (const auto old = regularFile(at->get(), name, path); !old) return tl::unexpected(old.error());
  return ::faccessat(at->get(), ".", W_OK | X_OK, 0) == 0 ? Result<void>{}
                                                          : Result<void>(cannotWrite(path, errno));
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
