// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "apply/journal.h"

#include "base/atomic_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <system_error>

namespace normscope {
namespace {

namespace fs = std::filesystem;
constexpr const char* kName = "normscope-apply.txt";
constexpr const char* kTitle = "NormScope: images normalized by one request";

} // namespace

ApplyJournal::ApplyJournal(fs::path folder) : m_folder(std::move(folder)), m_file(m_folder / kName) {}

void ApplyJournal::read() {
  std::ifstream file(m_file, std::ios::binary);
  std::string line;
  if (!std::getline(file, line) || line != kTitle) return;
  std::getline(file, m_request);
  while (std::getline(file, line)) m_names.push_back(line);
  std::ranges::sort(m_names);
}

Result<void> ApplyJournal::write(const std::string& request, const std::vector<std::string>& names) const {
  std::string text = fmt::format("{}\n{}\n", kTitle, request);
  for (const std::string& name : names) text.append(name).append("\n");
  return writeFileInFolder(m_folder, kName, text);
}

bool ApplyJournal::hasWritten(const std::string& name) const {
  std::error_code error;
  const auto journal = fs::last_write_time(m_file, error);
  if (error || !std::ranges::binary_search(m_names, name)) return false;
  if (!fs::is_regular_file(fs::symlink_status(m_folder / name, error))) return false;
  const auto image = fs::last_write_time(m_folder / name, error);
  return !error && image >= journal;
}

} // namespace normscope
