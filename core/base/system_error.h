// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/sentence.h"

#include <system_error>

namespace normscope {

/// What the system says went wrong, by errno, as a clause that can be translated: "permission denied". What
/// is rarer stands as the system's own text.
Sentence systemError(int error);
/// The same of the file system library; its codes are errno's.
inline Sentence systemError(const std::error_code& error) { return systemError(error.value()); }

} // namespace normscope
