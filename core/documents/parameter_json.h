// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "documents/json_number.h"
#include "modes/mode.h"

#include <string>
#include <variant>
#include <vector>

namespace normscope {

/// The value of a mode's parameter as JSON: a number, a text or a list of numbers.
template<class Json>
Json parameterValueJson(const ParameterValue& value) {
  if (const double* number = std::get_if<double>(&value)) return numberOrNull<Json>(*number);
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  return numbersOrNull<Json>(std::get<std::vector<double>>(value));
}

} // namespace normscope
