// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "findings/advice.h"

namespace normscope {

using Sentences = std::vector<Advice>;

bool isMeasured(const ModeOutcome& outcome);
/// "a, b and c", or the first few and how many more.
Sentence listed(const std::vector<std::string>& ids);

/// Ids of the measured modes that a test holds for.
template<class Test>
std::vector<std::string> modesThat(const AdviceInput& input, Test test) {
  std::vector<std::string> ids;
  for (const JudgedOutcome& judged : input.outcomes)
    if (isMeasured(*judged.outcome) && test(*judged.outcome)) ids.push_back(judged.outcome->mode->id);
  return ids;
}

// What of the images a network may need: light, colour, noise, splits.
Sentences lightIsSignal(const AdviceInput& input);
Sentences lightIsNuisance(const AdviceInput& input);
Sentences colorIsSignal(const AdviceInput& input);
Sentences mostlyNoise(const AdviceInput& input);
Sentences splitsDiffer(const AdviceInput& input);

// What numbers and storage do: conditioning, mean image, constants, deviations, storage type.
Sentences conditioning(const AdviceInput& input);
Sentences meanImage(const AdviceInput& input);
Sentences otherConstants(const AdviceInput& input);
Sentences threeDeviations(const AdviceInput& input);
Sentences storageLosses(const AdviceInput& input);

} // namespace normscope
