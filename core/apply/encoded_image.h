// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "apply/apply_format.h"
#include "transforms/image_rows.h"

#include <stop_token>
#include <string>

namespace normscope {

/// All rows of y, stored as a type, as the bytes of a file: (height, width, channels), one channel without
/// the last axis. bfloat16 is kept in npy as its upper 16 bits, <u2. Empty at a stop request.
std::string encodedImage(ImageRows& rows, const Storage& storage, ApplyFormat format,
                         const std::stop_token& stop);

} // namespace normscope
