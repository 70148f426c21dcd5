// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "modes/mode_page.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace normscope {
namespace {

Sentence dependenceSentence(Dependence dependence) {
  switch (dependence) {
  case Dependence::none: return sentence("Nothing: the same numbers for every image of every set.");
  case Dependence::dataset:
    return sentence(
        "The data set: fitted once on the training images; every image is then treated alike, and "
        "differences "
        "between images stay.");
  case Dependence::batch:
    return sentence("The mini-batch: an image's values depend on who else is drawn with it.");
  case Dependence::image:
    return sentence(
        "The image itself: each is normalized by its own statistics, and what told images apart by these "
        "is gone.");
  case Dependence::window: return sentence("The neighbourhood of each pixel.");
  }
  return {};
}

Sentence costSentence(CostClass cost) {
  switch (cost) {
  case CostClass::constants:
    return sentence("Constants: one multiplication and addition per sample, or a table.");
  case CostClass::colorMatrix:
    return sentence("A small matrix: each sample needs one multiplication per channel.");
  case CostClass::imageMatrix:
    return sentence(
        "A matrix over the whole small copy: each sample needs one multiplication per sample of it.");
  case CostClass::onePass:
    return sentence("One pass over the image before its first sample can be normalized.");
  case CostClass::window: return sentence("A window around every pixel.");
  }
  return {};
}

Sentence parameterLine(const ParameterSpec& spec) {
  const Sentence title = Sentence::whole(spec.title), help = Sentence::whole(spec.help);
  const std::string standard = parameterText(spec.defaultValue);
  if (spec.type == ParameterSpec::Type::choice)
    return sentence("- **{}** (`{}`: {}; default {}): {}\n", title, spec.id,
                    fmt::format("{}", fmt::join(spec.choices, " | ")), standard, help);
  return sentence("- **{}** (`{}`, {:g} to {:g}; default {}): {}\n", title, spec.id, spec.min, spec.max,
                  standard, help);
}

} // namespace

Sentence modePage(const NormalizationMode& mode) {
  std::vector<Sentence> parts{sentence("# {}\n\n`{}`\n\n{}\n\n    {}\n\n", Sentence::whole(mode.title),
                                       mode.id, Sentence::whole(mode.summary), Sentence::whole(mode.formula)),
                              sentence("**Depends on.** {}\n\n", dependenceSentence(mode.dependence)),
                              sentence("**Beware.** {}\n\n", Sentence::whole(mode.trap)),
                              mode.invertible
                                  ? sentence("**Can be undone.** Yes, from the fitted numbers.\n\n")
                                  : sentence("**Can be undone.** No, not from the fitted numbers alone.\n\n"),
                              sentence("**Cost at inference.** {}\n\n", costSentence(mode.cost))};
  if (!mode.parameters.empty()) {
    parts.push_back(sentence("**Parameters.**\n\n"));
    for (const ParameterSpec& spec : mode.parameters) parts.push_back(parameterLine(spec));
    parts.push_back(Sentence::verbatim("\n"));
  }
  parts.push_back(sentence("**Source.** {}\n", Sentence::whole(mode.source)));
  return Sentence::joined(std::move(parts), "");
}

} // namespace normscope
