// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/hash.h"
#include "records/scan_result.h"

#include <string>
#include <vector>

namespace normscope {

/// Names the images that were read, whatever their order, threads and machine: XXH3-128 (seed 0) over the
/// concatenation, for each image that was read, of
///   the relative path's bytes, one zero byte, the file's size (8 bytes), and the XXH3-128 of its bytes
///   (16 bytes, high half first), both big-endian;
/// images sorted by these fields, paths as unsigned bytes.
Hash128 fingerprint(const ScanResult& scan);

/// The same for those who pass over the records anyway (visitRecords in scan/record_pass.h).
class Fingerprint {
public:
  explicit Fingerprint(const Dataset& dataset) : m_dataset(dataset) {} ///< which must outlive this
  void add(ImageId id, const ImageRecord& record);
  Hash128 take(); ///< once every image that was read has been added

private:
  const Dataset& m_dataset;
  std::vector<std::string> m_items; ///< the fields of each image, encoded
};

} // namespace normscope
