// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "modes/mode.h"

#include <string>
#include <string_view>

namespace normscope {

/// A mode of the user's own: the rule of a catalogue mode under another name, with other parameters.
struct ModeVariant {
  std::string id; ///< letters a to z, digits and hyphens; none of the catalogue's
  std::string title;
  std::string base;           ///< id of the catalogue mode
  ParameterValues parameters; ///< that become its defaults; what is not named is as in the base
  bool operator==(const ModeVariant&) const = default;
};

/// What the variant comes to, for nobody else to find: to check it. Errors: badUsage, for an id or a title
/// that cannot be, no such mode, and those of completeParameters.
Result<NormalizationMode> variantMode(const ModeVariant& variant);

/// The variant as a mode that findMode finds, until another one of that id is defined. The row stays where it
/// is for as long as the program runs; the same variant has the same row. Safe to call from any thread.
/// Errors: those of variantMode.
Result<const NormalizationMode*> defineVariant(const ModeVariant& variant);

/// The variant that was last defined under that id, or null.
const NormalizationMode* findVariant(std::string_view id);

/// An id made of a title: "My ImageNet" gives "my-imagenet"; empty where nothing of it can stand in one.
std::string variantId(std::string_view title);

} // namespace normscope
