// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "records/set_paths.h"

#include <algorithm>
#include <filesystem>
#include <string_view>
#include <system_error>

namespace normscope {
namespace {

namespace fs = std::filesystem;

std::string resolved(const std::string& path) {
  std::error_code error;
  fs::path real = fs::weakly_canonical(path, error);
  if (error) real = fs::absolute(path, error).lexically_normal();
  if (!real.has_filename() && real.has_relative_path()) real = real.parent_path();
  return real.string();
}

} // namespace

std::string identityOf(const std::vector<std::string>& roots) {
  std::string identity;
  for (const std::string& root : roots) identity += resolved(root) + '\0';
  return identity;
}

std::vector<std::string> rootsOf(const std::string& identity) {
  std::vector<std::string> roots;
  for (std::size_t begin = 0, end; (end = identity.find('\0', begin)) != std::string::npos; begin = end + 1)
    roots.push_back(identity.substr(begin, end - begin));
  return roots;
}

SetPaths::SetPaths(const Dataset& dataset) : m_identity(identityOf(dataset.roots)) {
  for (const std::string& root : dataset.roots) m_roots.push_back(root.ends_with('/') ? root : root + '/');
}

std::string SetPaths::nameOf(const DatasetEntry& entry) const {
  const std::string path = entry.path();
  const auto root =
      std::ranges::find_if(m_roots, [&](const std::string& prefix) { return path.starts_with(prefix); });
  if (root != m_roots.end()) {
    std::string_view rest = std::string_view(path).substr(root->size());
    rest.remove_prefix(std::min(rest.find_first_not_of('/'), rest.size()));
    return std::to_string(root - m_roots.begin()) + ":" + std::string(rest);
  }
  std::error_code error;
  const fs::path whole = fs::absolute(path, error);
  return error ? path : whole.lexically_normal().string();
}

} // namespace normscope
