// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "core/demo/demo_files.h"

#include <cmath>
#include <fstream>
#include <iterator>

namespace normscope::test {
namespace {

namespace fs = std::filesystem;

std::string bytesOf(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace

std::map<std::string, std::string> filesOf(const fs::path& folder) {
  std::map<std::string, std::string> files;
  for (const auto& entry : fs::recursive_directory_iterator(folder))
    if (entry.is_regular_file())
      files[entry.path().lexically_relative(folder).string()] = bytesOf(entry.path());
  return files;
}

Levels levelsOf(const Image& image) {
  double sum = 0, squares = 0, saturated = 0, count = 0;
  const ImageView view = image.view();
  const double full = fullScale(view.format.depth);
  const auto add = [&](auto row) {
    for (const auto sample : row) {
      const double x = sample / full;
      sum += x;
      squares += x * x;
      saturated += x == 1.0;
      ++count;
    }
  };
  for (int y = 0; y < view.rows; ++y) {
    if (view.format.depth == BitDepth::u16)
      add(view.row<std::uint16_t>(y));
    else
      add(view.row<std::uint8_t>(y));
  }
  const double mean = sum / count;
  return {mean, std::sqrt(std::max(0.0, squares / count - mean * mean)), saturated / count};
}

} // namespace normscope::test
