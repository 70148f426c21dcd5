// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scan/scan.h"
#include "statistics/dataset_statistics.h"
#include "support/pnm.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace normscope::testing {

/// A set of small images on disk, scanned on demand.
class SmallSet {
public:
  void add(const std::string& name, std::string_view bytes) { m_folder.write(name, bytes); }
  void remove(const std::string& name) { std::filesystem::remove(m_folder.path() / name); }
  std::string path() const { return m_folder.path().string(); }

  std::shared_ptr<const Dataset> open() const {
    const std::vector<std::string> paths{path()};
    auto dataset = openDataset(paths);
    EXPECT_TRUE(dataset) << (dataset ? "" : dataset.error().message.english());
    return dataset.value_or(std::make_shared<const Dataset>());
  }
  std::shared_ptr<const ScanResult> scan(ScanOptions options = smallOptions()) const {
    return normscope::scan(open(), options);
  }
  static ScanOptions smallOptions() {
    ScanOptions options;
    options.meanImage = ImageSize{4, 4};
    return options;
  }

private:
  TemporaryFolder m_folder;
};

/// Samples that look random but are the same everywhere.
inline std::vector<int> noise(std::size_t count, int maxval, std::uint32_t seed) {
  std::vector<int> samples;
  for (std::size_t i = 0; i < count; ++i) {
    seed = seed * 1664525u + 1013904223u;
    samples.push_back(static_cast<int>((seed >> 8) % static_cast<std::uint32_t>(maxval + 1)));
  }
  return samples;
}

} // namespace normscope::testing
