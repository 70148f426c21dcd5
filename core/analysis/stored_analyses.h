// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/analyze.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace normscope {

/// Analyses of the same question for other storage types than the main one's; all list the same modes.
using OtherStorage = std::span<const std::shared_ptr<const Analysis>>;

/// One question answered for several storage types.
struct StoredAnalyses {
  std::shared_ptr<const Analysis> main;
  std::vector<std::shared_ptr<const Analysis>> others; ///< in the order in which types were asked
};

/// Computes an analysis, and the same for other storage types, which costs little beside: only what depends
/// on the type is measured again, on images decoded once for all of them. Blocks; none when it was stopped.
std::optional<StoredAnalyses> analyzeStored(const AnalysisRequest& request,
                                            std::span<const StorageType> others,
                                            const std::stop_token& stop = {},
                                            const AnalysisListener& listener = {});

/// Whether there is room to remember what all its modes do in that many more storage types.
bool canRemember(const Analysis& analysis, std::size_t types);

/// A whole analysis that remembers, among `seen`, what its modes do in other storage types too: a question
/// for one of them is answered at once, and people are told of it before they ask. Blocks. Null where nothing
/// is to be added, where there is no room, and when it was stopped.
std::shared_ptr<const Analysis> withOtherStorage(const AnalysisRequest& request,
                                                 const std::shared_ptr<const Analysis>& main,
                                                 std::span<const StorageType> others,
                                                 const std::stop_token& stop = {});

/// How many modes lose data in training or, by the other question, stored as this type; none while that is
/// not known of all of them.
std::optional<std::size_t> losingModes(const Analysis& analysis, Question question, StorageType storage);

/// A mode in all these analyses.
class StoredMode {
public:
  /// The mode that stands at `index` in all of them, which must outlive this.
  StoredMode(const Analysis& main, OtherStorage others, std::size_t index);

  const JudgedOutcome& main() const { return *m_all.front(); }
  std::span<const JudgedOutcome* const> all() const { return m_all; } ///< the main one first
  std::span<const JudgedOutcome* const> others() const { return std::span(m_all).subspan(1); }
  /// The types that people are shown: float32, which training takes and which holds everything, stands there
  /// only where it is alone.
  std::span<const JudgedOutcome* const> shown() const;
  /// Findings on training and on each storage type, sorted by severity, worst first.
  std::vector<Warning> warnings() const;

private:
  std::vector<const JudgedOutcome*> m_all;
};

/// The analyses for the types that people are shown, as StoredMode::shown() has them.
std::vector<const Analysis*> shownTypes(const Analysis& main, OtherStorage others);

/// Advice on training and on each storage type.
std::vector<Advice> adviceOnAll(const Analysis& main, OtherStorage others);

} // namespace normscope
