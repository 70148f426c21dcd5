// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "cache_options.h"

#include "arguments.h"
#include "output.h"
#include "records/cache_folder.h"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <cmath>
#include <string_view>

namespace normscope::cli {
namespace {
constexpr std::string_view kUnits = "BKMGT";
}

void CacheArguments::addTo(Verb& verb, const char* group) {
  const Option folder =
      verb.text("--cache", m_folder, "Keep records of images in DIR (default: ~/.cache/normscope)")
          .typed("DIR")
          .group(group);
  verb.flag("--no-cache", m_none, "Read every image, keep no records").excludes(folder).group(group);
}

void CacheArguments::addFolderTo(Verb& verb) {
  verb.text("--cache", m_folder, "The cache folder (default: ~/.cache/normscope)").typed("DIR");
}

std::optional<std::filesystem::path> CacheArguments::folder() const {
  if (m_none) return std::nullopt;
  if (!m_folder.empty()) return m_folder;
  auto folder = defaultCacheFolder();
  if (!folder) say("normscope-cli: no cache: neither XDG_CACHE_HOME nor HOME names a folder");
  return folder;
}

Result<std::uint64_t> parseBytes(const std::string& text) {
  const auto wrong = [&] { return fail(ErrorCode::badUsage, "expected a size such as 500M or 4G", text); };
  double number = 0;
  const char* const end = text.data() + text.size();
  const auto [rest, error] = std::from_chars(text.data(), end, number);
  if (error != std::errc{} || !std::isfinite(number)) return wrong();
  std::string unit(rest, end);
  if (unit.starts_with(' ')) unit.erase(0, 1);
  if (unit.size() == 2 && unit[1] == 'B') unit.pop_back();
  const std::size_t power = unit.empty() ? 0 : kUnits.find(unit[0]);
  if (unit.size() > 1 || power == std::string_view::npos) return wrong();
  const double bytes = number * std::pow(1024.0, static_cast<double>(power));
  constexpr double kMost = 1ull << 50;
  if (bytes < 1 || bytes > kMost) return wrong();
  return static_cast<std::uint64_t>(bytes);
}

std::string bytesText(std::uint64_t bytes) {
  auto number = static_cast<double>(bytes);
  std::size_t power = 0;
  for (; number >= 1023.5 && power + 1 < kUnits.size(); ++power) number /= 1024;
  return power == 0 ? fmt::format("{} B", bytes) : fmt::format("{:.1f} {}B", number, kUnits[power]);
}

} // namespace normscope::cli
