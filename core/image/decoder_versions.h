// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace normscope {

/// The versions of all libraries that turn files into pixels: with another one the same file may give other
/// samples.
std::string decoderVersions();

} // namespace normscope
