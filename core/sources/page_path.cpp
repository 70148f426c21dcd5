// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "sources/page_path.h"

#include "base/descriptor.h"
#include "image/file_bytes.h"
#include "image/signature.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace normscope {
namespace {

bool isRegularFile(const std::string& path) {
  struct stat status {};
  return ::stat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode);
}

bool mayHavePages(const std::string& file) {
  const Descriptor opened(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
  std::array<std::byte, 32> head{};
  if (!opened || !isRegularFile(file)) return false;
  const ssize_t got = ::read(opened.get(), head.data(), head.size());
  if (got <= 0) return false;
  const Signature signature = signatureOf(std::span(head).first(static_cast<std::size_t>(got)));
  return signature.format == FileFormat::tiff || signature.format == FileFormat::webp;
}

} // namespace

std::string pagePath(std::string_view file, int page) { return fmt::format("{}/{:04}", file, page); }

std::optional<PagePlace> pagePlaceOf(const std::string& path) {
  constexpr std::size_t kDigits = 4;
  const std::size_t slash = path.rfind('/');
  if (slash == std::string::npos || path.size() - slash - 1 < kDigits) return std::nullopt;
  PagePlace place{path.substr(0, slash), 0};
  const char* const end = path.data() + path.size();
  const auto [rest, error] = std::from_chars(path.data() + slash + 1, end, place.page);
  if (error != std::errc{} || rest != end || place.page < 0 || !isRegularFile(place.file))
    return std::nullopt;
  return place;
}

int pagesOf(const std::string& file) {
  if (!mayHavePages(file)) return 1;
  std::vector<std::byte> bytes;
  if (!readFile(file, bytes)) return 1;
  const auto header = readHeader(bytes);
  return header ? header->pages() : 1;
}

} // namespace normscope
