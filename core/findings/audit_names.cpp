// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/path_text.h"
#include "findings/audit_parts.h"

#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace normscope {
namespace {

// What extensions promise: a format, or one that is not read here. Others promise nothing.
using Promise = std::pair<std::string_view, std::optional<FileFormat>>;
constexpr auto kExtensions =
    std::to_array<Promise>({{"jpg", FileFormat::jpeg},  {"jpeg", FileFormat::jpeg}, {"jpe", FileFormat::jpeg},
                            {"jfif", FileFormat::jpeg}, {"png", FileFormat::png},   {"tif", FileFormat::tiff},
                            {"tiff", FileFormat::tiff}, {"webp", FileFormat::webp}, {"bmp", FileFormat::bmp},
                            {"dib", FileFormat::bmp},   {"pbm", FileFormat::pnm},   {"pgm", FileFormat::pnm},
                            {"ppm", FileFormat::pnm},   {"pnm", FileFormat::pnm},   {"pfm", FileFormat::pfm},
                            {"hdr", FileFormat::hdr},   {"exr", FileFormat::exr},   {"jp2", FileFormat::jp2},
                            {"gif", std::nullopt},      {"heic", std::nullopt},     {"heif", std::nullopt},
                            {"avif", std::nullopt},     {"tga", std::nullopt},      {"psd", std::nullopt},
                            {"ico", std::nullopt}});

std::string extensionOf(std::string_view path) {
  const std::size_t dot = path.find_last_of("./");
  if (dot == std::string_view::npos || path[dot] == '/') return {};
  std::string extension(path.substr(dot + 1));
  for (char& letter : extension) letter = static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
  return extension;
}

class NamesChapter : public AuditChapter {
public:
  void add(ImageId id, const ImageRecord& image, const DatasetEntry& entry) override {
    const std::string extension = extensionOf(entry.relativePath);
    const auto promised = std::ranges::find(kExtensions, extension, &Promise::first);
    if (promised == kExtensions.end() || promised->second == image.header.format) return;
    m_images.push_back(id);
    m_kinds.insert(std::string(name(image.header.format)) + " as ." + extension);
  }
  std::vector<AuditEntry> entries(const ScanResult&, const DatasetStatistics&) const override {
    if (m_images.empty()) return {};
    return {{"wrong_extension", Severity::warning, m_images.size(),
             sentence("the contents are of another format than the extension says ({}): loaders that go by "
                      "names fail on them",
                      fmt::format("{}", fmt::join(m_kinds, ", "))),
             m_images}};
  }

private:
  std::vector<ImageId> m_images;
  std::set<std::string> m_kinds;
};

} // namespace

std::unique_ptr<AuditChapter> auditNames() { return std::make_unique<NamesChapter>(); }

} // namespace normscope
