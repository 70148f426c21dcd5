// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "exporters/formats_json.h"

#include "exporters/exporter.h"

#include <nlohmann/json.hpp>

namespace normscope {
namespace {

using Json = nlohmann::ordered_json;

Json formatJson(const Exporter& exporter) {
  Json kinds = Json::array(), modes = Json::array(), near = Json::array();
  for (const TransformKind kind : exporter.kinds) kinds.push_back(name(kind));
  for (const NormalizationMode& mode : allModes()) {
    if (!exporter.needsMode() || !exporter.expresses(mode)) continue;
    (exporter.approximates(mode) ? near : modes).push_back(mode.id);
  }
  const Convention& convention = exporter.convention;
  return {{"id", exporter.id},
          {"title", exporter.title},
          {"file", exporter.fileName},
          {"summary", exporter.summary},
          {"read_by", exporter.reads},
          {"default_mode", exporter.needsMode() ? Json(exporter.defaultMode().id) : Json(nullptr)},
          {"units", convention.units},
          {"order", convention.order},
          {"divisor", convention.divisor},
          {"steps", convention.steps},
          {"expresses", std::move(kinds)},
          {"modes", std::move(modes)},
          {"approximates", std::move(near)},
          {"loss", exporter.loss},
          {"needs_images", exporter.needsImages},
          {"verified", exporter.read != nullptr}};
}

} // namespace

std::string formatsJson() {
  Json formats = Json::array();
  for (const Exporter& exporter : allExporters()) formats.push_back(formatJson(exporter));
  return Json{{"schema", "normscope.formats/1"}, {"formats", std::move(formats)}}.dump(2) + "\n";
}

} // namespace normscope
