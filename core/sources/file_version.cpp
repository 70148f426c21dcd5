// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "sources/file_version.h"

#include <sys/stat.h>

#include <algorithm>
#include <ctime>

namespace normscope {
namespace {

constexpr std::int64_t kSecond = 1'000'000'000;
constexpr std::int64_t kKernelTick = kSecond / 50; // file times move in steps of up to 10 ms

std::int64_t nanoseconds(const timespec& time) {
  return static_cast<std::int64_t>(time.tv_sec) * kSecond + time.tv_nsec;
}

// File systems that count whole seconds may be two seconds late.
std::int64_t granularity(const FileVersion& version) {
  return version.changedNs % kSecond == 0 ? 2 * kSecond : kKernelTick;
}

} // namespace

std::optional<FileVersion> fileVersion(const std::string& path) {
  struct stat info {};
  if (::stat(path.c_str(), &info) != 0) return std::nullopt;
  return FileVersion{S_ISREG(info.st_mode) ? info.st_size : -1, nanoseconds(info.st_mtim),
                     nanoseconds(info.st_ctim)};
}

std::optional<FileVersion> ifSettled(const std::optional<FileVersion>& version) {
  if (!version || version->size < 0) return std::nullopt;
  timespec now{};
  ::clock_gettime(CLOCK_REALTIME, &now);
  const std::int64_t age = nanoseconds(now) - std::max(version->modifiedNs, version->changedNs);
  // A time in the future says nothing about when the file was written.
  if (age >= 0 && age < granularity(*version)) return std::nullopt;
  return version;
}

} // namespace normscope
