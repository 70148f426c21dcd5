// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "documents/documents.h"
#include "documents/json_number.h"
#include "documents/parameter_json.h"

#include <nlohmann/json.hpp>

namespace normscope {
namespace {

using Json = nlohmann::ordered_json;

Json parameterJson(const ParameterSpec& parameter) {
  const bool ranged = parameter.type != ParameterSpec::Type::choice;
  return {{"id", parameter.id},
          {"type", name(parameter.type)},
          {"default", parameterValueJson<Json>(parameter.defaultValue)},
          {"min", ranged ? numberOrNull<Json>(parameter.min) : Json(nullptr)},
          {"max", ranged ? numberOrNull<Json>(parameter.max) : Json(nullptr)},
          {"choices", parameter.choices}};
}

Json modeJson(const NormalizationMode& mode) {
  Json parameters = Json::array();
  for (const ParameterSpec& parameter : mode.parameters) parameters.push_back(parameterJson(parameter));
  return {{"id", mode.id},
          {"title", mode.title},
          {"summary", mode.summary},
          {"depends_on", name(mode.dependence)},
          {"formula", mode.formula},
          {"source", mode.source},
          {"trap", mode.trap},
          {"invertible", mode.invertible},
          {"cost_class", name(mode.cost)},
          {"parameters", std::move(parameters)}};
}

} // namespace

std::string modesJson() {
  Json modes = Json::array();
  for (const NormalizationMode& mode : allModes()) modes.push_back(modeJson(mode));
  return Json{{"schema", "normscope.modes/1"}, {"modes", std::move(modes)}}.dump(2) + "\n";
}

} // namespace normscope
