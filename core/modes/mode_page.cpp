// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "modes/mode_page.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace normscope {
namespace {

std::string_view dependenceSentence(Dependence dependence) {
  switch (dependence) {
  case Dependence::none: return "Nothing: the same numbers for every image of every set.";
  case Dependence::dataset:
    return "The data set: fitted once on the training images; every image is then treated alike, and "
           "differences "
           "between images stay.";
  case Dependence::batch: return "The mini-batch: an image's values depend on who else is drawn with it.";
  case Dependence::image:
    return "The image itself: each is normalized by its own statistics, and what told images apart by these "
           "is gone.";
  case Dependence::window: return "The neighbourhood of each pixel.";
  }
  return "";
}

std::string_view costSentence(CostClass cost) {
  switch (cost) {
  case CostClass::constants: return "Constants: one multiplication and addition per sample, or a table.";
  case CostClass::onePass: return "One pass over the image before its first sample can be normalized.";
  case CostClass::window: return "A window around every pixel.";
  }
  return "";
}

std::string parameterLine(const ParameterSpec& spec) {
  std::string line = fmt::format("- **{}** (`{}`", spec.title, spec.id);
  if (spec.type == ParameterSpec::Type::choice)
    line += fmt::format(": {}", fmt::join(spec.choices, " | "));
  else
    line += fmt::format(", {:g} to {:g}", spec.min, spec.max);
  return line + fmt::format("; default {}): {}\n", parameterText(spec.defaultValue), spec.help);
}

} // namespace

std::string modePage(const NormalizationMode& mode) {
  std::string page =
      fmt::format("# {}\n\n`{}`\n\n{}\n\n    {}\n\n", mode.title, mode.id, mode.summary, mode.formula);
  page += fmt::format("**Depends on.** {}\n\n", dependenceSentence(mode.dependence));
  page += fmt::format("**Beware.** {}\n\n", mode.trap);
  page +=
      fmt::format("**Can be undone.** {}\n\n", mode.invertible ? "Yes, from the fitted numbers."
                                                               : "No, not from the fitted numbers alone.");
  page += fmt::format("**Cost at inference.** {}\n\n", costSentence(mode.cost));
  if (!mode.parameters.empty()) {
    page += "**Parameters.**\n\n";
    for (const ParameterSpec& spec : mode.parameters) page += parameterLine(spec);
    page += '\n';
  }
  return page + fmt::format("**Source.** {}\n", mode.source);
}

} // namespace normscope
