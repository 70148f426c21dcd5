// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "findings/short_fact.h"

#include "findings/wording.h"

#include <algorithm>

namespace normscope {

const Warning* decidingWarning(const std::vector<Warning>& modeWarnings, Question question) {
  const Warning* worst = nullptr;
  for (const Warning& warning : modeWarnings)
    if (warning.severity > (worst ? worst->severity : Severity::information) &&
        questionOf(warning) == question)
      worst = &warning;
  return worst;
}

Sentence shortFact(const Warning& warning, const ModeOutcome& outcome) {
  const std::string& code = warning.code;
  if (code == "W1") return sentence("low −{}", percentText(warning.value));
  if (code == "W2") return sentence("high −{}", percentText(warning.value));
  if (code == "W3") return sentence("not storable");
  if (code == "W6") return sentence("flat images");
  if (code == "W7") return sentence("noise {}", evText(outcome.noiseGainP95));
  if (code == "W8") return sentence("keeps {}", percentText(warning.value));
  if (code == "W9") return sentence("levels lost");
  if (code == "W10") return sentence("wrong range");
  if (code == "W14") return sentence("mixed sizes");
  if (code == "W17") return sentence("few images");
  return Sentence::whole(code);
}

} // namespace normscope
