// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "session/value_range.h"

#include <QString>

#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace normscope {

/// What the image grid is sorted by. All but Name show the largest first.
enum class ImageSort { Name, Clip, Mean, Std, Gain };

/// Which images the grid shows and in what order.
struct ImageQuery {
  ImageSort sort = ImageSort::Name;
  bool byFolder = false;            ///< by split, then class, and only then by `sort`
  QString nameFilter;               ///< part of the relative path, in any case
  std::optional<std::string> split; ///< only this one ("" is the split without name)
  std::optional<std::string> label;
  std::optional<float> leastClip; ///< images of which mode A loses at least this share, below or above
  bool onlyUnreadable = false;
  std::optional<ValueRange> values;                  ///< images with samples there
  std::shared_ptr<const std::vector<ImageId>> among; ///< no others than these, ascending; null: all
  bool operator==(const ImageQuery&) const = default;
  bool isFiltering() const;
};

/// Everything an order is made from: immutable values, so that it can be made on any thread.
struct ImageOrderInput {
  std::shared_ptr<const Dataset> dataset;
  std::shared_ptr<const Analysis> analysis; ///< may be null
  std::string modeA;                        ///< what Clip and Gain ask
};

/// The images of a set that pass the query, in its order; ties and unknown values keep the set's order,
/// unknown ones last. No order at all when `stop` is requested meanwhile.
std::vector<ImageId> imageOrder(const ImageOrderInput& input, const ImageQuery& query,
                                const std::stop_token& stop = {});

} // namespace normscope
