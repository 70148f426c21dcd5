// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "findings/audit.h"

#include <optional>

namespace normscope {

/// In two or three words what a finding says about how files were read, where that makes other numbers than
/// one may expect of them: "pages left out". None for findings of other kinds. Such facts are shown whatever
/// their severity.
std::optional<Sentence> readingFact(const AuditEntry& entry);

} // namespace normscope
