// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/fit_source.h"
#include "base/units.h"
#include "findings/limits.h"
#include "modes/variant.h"
#include "outcomes/outcome.h"
#include "outcomes/storage.h"
#include "project/session_file.h"
#include "scan/reading.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace normscope {

using ParametersById = std::map<std::string, ParameterValues, std::less<>>;

/// All that the user has chosen and that results follow from. A value: undo goes back to an earlier one, and
/// a session file is one with its set.
struct Choices {
  std::vector<ModeVariant> variants;           ///< modes of the user's own
  ParametersById parameters;                   ///< by mode id, of modes that have others than their defaults
  StorageType storage = StorageType::uint8Fit; ///< that "if stored" is about
  bool readsAllPixels = false;                 ///< not a sample, for what records cannot tell
  FitSource fit;                               ///< what modes of the data set are fitted on
  Reading reading;                             ///< how the set's files are read
  std::vector<ImageId> excluded;               ///< ascending; left out of the statistics
  Limits limits;
  std::set<MutedWarning> muted;
  std::string modeA = "image-zscore", modeB = "channel-zscore";
  std::vector<std::string> surveyModes{"unit",         "channel-mean", "channel-zscore",
                                       "image-zscore", "image-minmax", "lcn"}; ///< ids shown side by side
  bool operator==(const Choices&) const = default;
};

/// `now`, but what differs between `from` and `to` is as `to` has it: a step taken again, or taken back,
/// among others that have been taken since.
Choices carriedOver(Choices now, const Choices& from, const Choices& to);

/// All modes with their parameters: the catalogue's, then those of the user's own that can be defined.
std::vector<ModeRequest> modeRequests(const Choices& choices);

} // namespace normscope
