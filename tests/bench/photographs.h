// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dataset/dataset.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace normscope::bench {

enum class PictureFormat { jpeg, png };

/// Files of one format to measure on.
struct PictureGroup {
  std::string name; ///< "500×375 JPEG"
  PictureFormat format = PictureFormat::jpeg;
  bool large = false; ///< some 12 megapixels each
  std::shared_ptr<const Dataset> files;
};

/// Procedural photographs: 1,500 JPEGs and 300 PNGs of 500×375, 30 JPEGs and 6 PNGs of 4000×3000; the
/// JPEGs 4:2:0 with about 4.5 bits a pixel, as ImageNet's have. Made once and kept in the temporary folder.
std::vector<PictureGroup> photographs();

/// The JPEGs and PNGs below a folder.
std::vector<PictureGroup> picturesOf(const std::filesystem::path& folder);

/// A photograph of 96×72 as a JPEG file.
std::string smallJpeg(std::uint64_t seed);

} // namespace normscope::bench
