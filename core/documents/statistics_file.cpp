// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/system_error.h"
#include "documents/documents.h"

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <system_error>

namespace normscope {
namespace {

// Bytes; documents of large sets have some millions.
constexpr std::size_t kLargestFile = std::size_t{256} << 20;

} // namespace

Result<DatasetStatistics> readStatisticsFile(const std::string& path) {
  std::error_code ignored;
  errno = 0;
  std::ifstream stream(path, std::ios::binary);
  if (!stream || std::filesystem::is_directory(path, ignored))
    return fail(ErrorCode::notFound, errno && !stream ? systemError(errno) : sentence("cannot be read"),
                path);
  std::string text;
  for (std::string part(1 << 16, '\0'); stream && text.size() <= kLargestFile;) {
    stream.read(part.data(), static_cast<std::streamsize>(part.size()));
    text.append(part, 0, static_cast<std::size_t>(stream.gcount()));
  }
  if (stream.bad()) return fail(ErrorCode::notFound, "cannot be read", path);
  if (text.size() > kLargestFile) return fail(ErrorCode::notFound, "it is too large for statistics", path);
  auto statistics = readStatisticsJson(text);
  if (!statistics) return fail(ErrorCode::notFound, statistics.error().message, path);
  return statistics;
}

Result<FitSource> readFitSource(const std::string& path) {
  std::error_code ignored;
  // A pipe would keep the reader waiting for ever.
  if (std::filesystem::exists(path, ignored) && !std::filesystem::is_regular_file(path, ignored))
    return fail(ErrorCode::notFound, "it is no file", path);
  auto statistics = readStatisticsFile(path);
  if (!statistics) return tl::unexpected(statistics.error());
  return FitSource{{FitChoice::Kind::file, path},
                   std::make_shared<const DatasetStatistics>(std::move(*statistics))};
}

} // namespace normscope
