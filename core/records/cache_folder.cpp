// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "records/cache_folder.h"

#include "base/atomic_file.h"
#include "base/hash.h"
#include "base/system_error.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <map>
#include <system_error>
#include <thread>
#include <utility>

namespace normscope {
namespace {

namespace fs = std::filesystem;

constexpr const char* kExtension = ".sqlite";
constexpr const char* kAside = ".damaged-1";

fs::path withSuffix(fs::path file, const char* suffix) { return file += suffix; }

std::uint64_t sizeOf(const fs::path& file) {
  std::error_code error;
  const std::uintmax_t size = fs::file_size(file, error);
  return error ? 0 : size;
}

} // namespace

std::optional<fs::path> defaultCacheFolder() {
  if (const char* const cache = std::getenv("XDG_CACHE_HOME"); cache && fs::path(cache).is_absolute())
    return fs::path(cache) / "normscope";
  if (const char* const home = std::getenv("HOME"); home && fs::path(home).is_absolute())
    return fs::path(home) / ".cache" / "normscope";
  return std::nullopt;
}

fs::path setsFolder(const fs::path& cache) { return cache / "sets"; }

fs::path setFile(const fs::path& cache, const std::string& identity) {
  return setsFolder(cache) / (hex(hash128(std::as_bytes(std::span(identity)))) + kExtension);
}

fs::path thumbnailFile(const fs::path& cache) { return cache / "thumbnails.sqlite"; }

std::uint64_t cacheLimit(const fs::path& cache) {
  std::ifstream file(cache / "limit", std::ios::binary);
  const std::string text(std::istreambuf_iterator<char>(file), {});
  std::uint64_t bytes = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), bytes);
  return error == std::errc{} && bytes > 0 ? bytes : kDefaultCacheLimit;
}

Result<void> setCacheLimit(const fs::path& cache, std::uint64_t bytes) {
  std::error_code error;
  fs::create_directories(cache, error);
  return writeFileAtomically(cache / "limit", std::to_string(bytes) + "\n");
}

bool removeSet(const fs::path& file) {
  std::error_code error;
  const bool existed = fs::remove(file, error);
  for (const char* suffix : {"-wal", "-shm", "-journal", kAside}) fs::remove(withSuffix(file, suffix), error);
  return existed;
}

void setAside(const fs::path& file) {
  std::error_code error;
  const fs::path aside = withSuffix(file, kAside);
  fs::remove(aside, error);
  fs::rename(file, aside, error);
  if (error) fs::remove(file, error);
  for (const char* suffix : {"-wal", "-shm", "-journal"}) fs::remove(withSuffix(file, suffix), error);
}

std::vector<SetFile> setFiles(const fs::path& cache) {
  std::vector<SetFile> files;
  std::error_code error;
  for (fs::directory_iterator at(setsFolder(cache), error), end; !error && at != end; at.increment(error)) {
    const fs::path& file = at->path();
    std::error_code ignored;
    if (file.extension() != kExtension || !at->is_regular_file(ignored) || at->is_symlink(ignored)) continue;
    SetFile set{file, sizeOf(file), at->last_write_time(ignored)};
    for (const char* suffix : {"-wal", "-shm", kAside}) set.bytes += sizeOf(withSuffix(file, suffix));
    files.push_back(std::move(set));
  }
  std::ranges::sort(files, [](const SetFile& a, const SetFile& b) {
    return std::tie(b.used, a.file) < std::tie(a.used, b.file);
  });
  return files;
}

void dropOldSets(const fs::path& cache, const fs::path& keep) {
  const std::uint64_t limit = cacheLimit(cache);
  std::vector<SetFile> files = setFiles(cache);
  std::uint64_t total = 0;
  for (const SetFile& set : files) total += set.bytes;
  for (; total > limit && !files.empty(); files.pop_back()) {
    if (files.back().file == keep) continue;
    removeSet(files.back().file);
    total -= files.back().bytes;
  }
}

Result<CacheLock> CacheLock::take(const fs::path& cache) {
  const fs::path file = setsFolder(cache) / ".lock";
  Descriptor lock(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
  if (!lock) return fail(ErrorCode::cannotWrite, systemError(errno), cache.string());
  for (int attempt = 0; ::flock(lock.get(), LOCK_EX | LOCK_NB) != 0; ++attempt) {
    if ((errno != EWOULDBLOCK && errno != EINTR) || attempt == 100)
      return fail(ErrorCode::cannotWrite, "another program holds it", cache.string());
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
  }
  return CacheLock(std::move(lock));
}

} // namespace normscope
