// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/sentence.h"

#include <cstdint>

namespace normscope {

/// What a scan tells the user about its cache.
struct Notice {
  enum class Kind : std::uint8_t {
    trouble,      ///< something is wrong with the cache
    forMeanImage, ///< known images are read again, for the mean image's sake alone
  };
  Kind kind = Kind::trouble;
  Sentence message;
};

} // namespace normscope
