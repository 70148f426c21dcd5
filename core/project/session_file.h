// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/fit_choice.h"
#include "base/error.h"
#include "findings/limits.h"
#include "modes/variant.h"
#include "outcomes/storage.h"
#include "scan/reading.h"

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace normscope {

/// A warning that was put aside: its code and the mode it is about (empty: the set).
using MutedWarning = std::pair<std::string, std::string>;

/// All that decides what numbers the window shows: what is open, how it is normalized, stored and judged.
struct SessionDocument {
  std::vector<std::string> paths;    ///< folders, images, list files: bytes, absolute
  std::string demo;                  ///< id of a demo set instead; then `paths` is empty
  std::vector<std::string> excluded; ///< relative paths (bytes) of images left out, in the set's order
  std::vector<ModeVariant> variants; ///< modes of the user's own, which the members below may name
  Reading reading;
  FitChoice fit;
  StorageType storage = StorageType::uint8Saturate;
  std::map<std::string, ParameterValues, std::less<>> parameters; ///< by mode id, of modes that have others
                                                                  ///< than their defaults
  Limits limits;
  std::set<MutedWarning> muted;
  std::string modeA, modeB;
  std::vector<std::string> surveyModes; ///< ids shown side by side
  bool readsAllPixels = false;          ///< not a sample of them, for what records cannot tell
  bool operator==(const SessionDocument&) const = default;
};

/// The JSON of a session (schema normscope.session/1) that will lie at `file`: paths beneath its folder are
/// written relative to it, so that both can be moved together. Only what differs from the defaults is there.
std::string sessionJson(const SessionDocument& session, const std::filesystem::path& file);

/// The inverse. What this program does not know is an error and never passed over, as its numbers would not
/// be those that were saved. Errors: badUsage.
Result<SessionDocument> parseSession(std::string_view json, const std::filesystem::path& file);

/// Reads a session from a file. Errors: notFound, badUsage; both with the path.
Result<SessionDocument> readSession(const std::filesystem::path& file);

} // namespace normscope
