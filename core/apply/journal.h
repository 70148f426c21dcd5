// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

#include <filesystem>
#include <string>
#include <vector>

namespace normscope {

/// What an applying run leaves in its folder before it writes the first image: by which request the files
/// named there are or will be. Files appear whole, so one that is there and younger than the journal is done.
class ApplyJournal {
public:
  explicit ApplyJournal(std::filesystem::path folder);
  /// Reads what an earlier run left; nothing where there is none.
  void read();
  /// Names this request and its files. Errors: cannotWrite.
  Result<void> write(const std::string& request, const std::vector<std::string>& names) const;
  bool isOf(const std::string& request) const { return !request.empty() && m_request == request; }
  /// Whether the request of the journal has written that file.
  bool hasWritten(const std::string& name) const;
  const std::filesystem::path& file() const { return m_file; }

private:
  std::filesystem::path m_folder, m_file;
  std::string m_request;
  std::vector<std::string> m_names; ///< sorted
};

} // namespace normscope
