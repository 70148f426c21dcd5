// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

namespace normscope {

/// What modes of the data set are fitted on.
struct FitChoice {
  /// automatic: the split train where there is one, else all images.
  enum class Kind : std::uint8_t { automatic, allImages, split, file };
  Kind kind = Kind::automatic;
  std::string name; ///< of the split, or the path of the statistics document (bytes, absolute); else empty
  bool operator==(const FitChoice&) const = default;
};

} // namespace normscope
