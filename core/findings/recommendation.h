// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/sentence.h"
#include "findings/judged_outcome.h"
#include "outcomes/outcome.h"
#include "statistics/dataset_statistics.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>

namespace normscope {

/// Where somebody who knows nothing of the set yet should begin.
struct Recommendation {
  std::string modeId;                     ///< empty: none of the usual ones is safe in training
  std::optional<std::string> compareWith; ///< a mode of single images that is worth a second run
  Sentence start;                         ///< "Start with Channel z-score: keeps …"
  Sentence light;                         ///< what light means here; empty where that is not known
  bool operator==(const Recommendation&) const = default;
};

/// The rule in words, for who asks why.
Sentence recommendationRule();

/// None while what it rests on is not judged. `source`: how well the classes stand apart before any mode.
std::optional<Recommendation> recommend(const DatasetStatistics& all, const ClassAuc& source,
                                        std::span<const JudgedOutcome> outcomes, std::size_t labelledImages,
                                        std::size_t classes);

/// The upper 95 % limit of the share of variance that `classes` explain in all images like these, when they
/// explain `share` of it in `images` drawn ones (by the non-central F distribution; Steiger 2004). 1 where
/// nothing can be said.
double classShareUpperLimit(double share, std::size_t images, std::size_t classes);

} // namespace normscope
