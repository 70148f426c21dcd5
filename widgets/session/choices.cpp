// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/choices.h"

namespace normscope {
namespace {

template<class... Member>
void carry(Choices& now, const Choices& from, const Choices& to, Member Choices::*... member) {
  const auto one = [&](auto place) {
    if (from.*place != to.*place) now.*place = to.*place;
  };
  (one(member), ...);
}

} // namespace

Choices carriedOver(Choices now, const Choices& from, const Choices& to) {
  carry(now, from, to, &Choices::variants, &Choices::parameters, &Choices::storage, &Choices::readsAllPixels,
        &Choices::fit, &Choices::reading, &Choices::excluded, &Choices::limits, &Choices::muted,
        &Choices::modeA, &Choices::modeB, &Choices::surveyModes);
  return now;
}

std::vector<ModeRequest> modeRequests(const Choices& choices) {
  std::vector<ModeRequest> requests;
  const auto add = [&](const NormalizationMode& mode) {
    const auto found = choices.parameters.find(mode.id);
    requests.push_back({&mode, found == choices.parameters.end() ? ParameterValues() : found->second});
  };
  for (const NormalizationMode& mode : allModes()) add(mode);
  for (const ModeVariant& variant : choices.variants)
    if (const auto mode = defineVariant(variant)) add(**mode);
  return requests;
}

} // namespace normscope
