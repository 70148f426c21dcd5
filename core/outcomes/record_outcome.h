// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "outcomes/mode_work.h"

#include <functional>
#include <span>
#include <stop_token>
#include <string>

namespace normscope {

/// Fills in all that the records of `members` tell about modes with a point map or a colour map; outcomes
/// have a transform. Each record is loaded for all modes at once, and modes share the threads, so that what a
/// mode adds up depends neither on their number nor on where records are kept. `codes` of all images read may
/// be null: then they are added up where they are needed. `progress` is told the share done, 0..1; it may be
/// empty.
void measureFromRecords(std::span<const ModeWork> modes, const ScanResult& scan,
                        std::span<const ImageId> members, const std::string& fitSplit,
                        const CompareOptions& options, const std::shared_ptr<const SetCodes>& codes,
                        const std::stop_token& stop, const std::function<void(double)>& progress);

} // namespace normscope
