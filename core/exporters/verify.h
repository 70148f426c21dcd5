// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exporters/make_export.h"

namespace normscope {

/// Reads the files of an export back, with code that shares nothing with what wrote them, and compares: what
/// they say with the mode itself on a sample of the set's images, or their numbers with the statistics. A
/// sentence such as "verified: largest difference 3e-8 on 12 images", or why this format cannot be verified
/// here. Errors: cannotWrite, where the difference is more than 2^-22 of the output's range, or the files
/// cannot be read back: they must not replace others.
Result<Sentence> verified(const MadeExport& made, const Analysis& analysis);

} // namespace normscope
