// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace normscope {

/// A ZIP archive of stored (not compressed) files, as numpy.savez writes it. All files carry the first date
/// that ZIP knows, so the same content gives the same bytes. For archives below 4 GB.
class ZipArchive {
public:
  void add(std::string_view name, std::string_view content);
  /// The archive; call once, after the last add().
  std::string take();

private:
  std::string m_files;
  std::string m_directory;
  unsigned m_count = 0;
};

} // namespace normscope
