// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace normscope::cli {

class Verb;

/// Where records are kept between runs, as it stands on the command line.
class CacheArguments {
public:
  void addTo(Verb& verb, const char* group);
  void addFolderTo(Verb& verb); ///< for verbs that are about the cache itself
  /// None with --no-cache, and where there is no folder to keep it in, which is said on stderr.
  std::optional<std::filesystem::path> folder() const;

private:
  std::string m_folder;
  bool m_none = false;
};

/// "500M", "4G", "2.5 GB" or a number of bytes; units of 1024. Errors: badUsage.
Result<std::uint64_t> parseBytes(const std::string& text);
std::string bytesText(std::uint64_t bytes); ///< "4.0 GB"

} // namespace normscope::cli
