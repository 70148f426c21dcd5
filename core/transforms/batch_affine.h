// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transforms/transform.h"

#include <utility>

namespace normscope {

/// Maps shared by the images of a mini-batch: an image's output depends on who else is in its batch.
class BatchAffine final : public Transform {
public:
  /// `batchOf` gives each ImageId its batch; an image that no batch holds (it was not read when the mode was
  /// fitted) is treated as one of batch 0.
  BatchAffine(LevelScale scale, std::vector<PointMap> batches, std::vector<std::uint32_t> batchOf)
      : Transform(scale, static_cast<int>(batches.front().size()))
      , m_batches(std::move(batches))
      , m_batchOf(std::move(batchOf)) {}

  std::optional<PointMap> pointMap(const ImageRecord&, ImageId id) const override {
    return m_batches[id < m_batchOf.size() ? m_batchOf[id] : 0];
  }
  bool isPixelwise() const override { return true; }
  TransformDescription describe() const override {
    return {"batch-affine", {{"batches", {static_cast<double>(m_batches.size())}}}};
  }

private:
  std::vector<PointMap> m_batches;
  std::vector<std::uint32_t> m_batchOf;
};

} // namespace normscope
