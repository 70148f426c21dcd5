// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/sentence.h"

namespace normscope {

/// Whether files of this compression are read, if the installed libtiff can.
bool isTiffCompressionRead(unsigned compression);

/// What it is called: "LERC", "JPEG of TIFF 6.0 (old style)"; its number where nobody knows it.
Sentence tiffCompressionName(unsigned compression);

} // namespace normscope
