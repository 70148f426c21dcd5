// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "controls/value_table_model.h"

#include <QRect>

#include <memory>
#include <stop_token>
#include <string>

namespace normscope {

/// A rectangle of an image, and the modes it is looked at through.
struct RegionQuestion {
  std::shared_ptr<const Analysis> analysis;
  ImageId image = 0;
  QRect region; ///< in upright image coordinates
  std::string modeA, modeB;
  bool operator==(const RegionQuestion&) const = default;
};

/// Mean, standard deviation and range of each channel in the rectangle: of the file's code values, of what A
/// and B make of them. Decodes the image and applies the modes; blocks. No rows when it cannot be read or
/// `stop` is requested.
ValueTable regionTable(const RegionQuestion& question, const std::stop_token& stop = {});

} // namespace normscope
