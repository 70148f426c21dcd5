// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace normscope {

/// All formats with what each can express, in which units, order and form, and what is lost: schema
/// normscope.formats/1, ending in a newline.
std::string formatsJson();

} // namespace normscope
