// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/analyze.h"
#include "apply/apply_mode.h"

namespace normscope {

/// What to write of a set under a mode that is fitted as `question` fits modes; the folder is still to be
/// named. For types with one map for the whole set (int8, uint8-fit) all pixels are looked at first, as a
/// comparison of all pixels does. Errors: unavailable when the mode cannot be fitted; cancelled.
Result<ApplyRequest> applyRequest(AnalysisRequest question, const ModeRequest& mode, StorageType store,
                                  ApplyFormat format, const std::stop_token& stop = {});

} // namespace normscope
