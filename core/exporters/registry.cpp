// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "exporters/exporter.h"

#include <algorithm>

namespace normscope {

// Each format's row is defined in the file of its name.
Exporter albumentationsExporter();
Exporter caffeExporter();
Exporter coremlExporter();
Exporter csvExporter();
Exporter daliExporter();
Exporter deepstreamExporter();
Exporter detectron2Exporter();
Exporter huggingfaceExporter();
Exporter jsonExporter();
Exporter kerasExporter();
Exporter mmdetectionExporter();
Exporter nnunetExporter();
Exporter npyExporter();
Exporter npzExporter();
Exporter numpyExporter();
Exporter onnxExporter();
Exporter opencvExporter();
Exporter openvinoExporter();
Exporter tensorflowExporter();
Exporter tfdvExporter();
Exporter tfliteExporter();
Exporter timmExporter();
Exporter torchvisionExporter();
Exporter ultralyticsExporter();

namespace {

bool states(const std::vector<TransformKind>& kinds, const NormalizationMode& mode) {
  return std::ranges::any_of(kinds, [&](TransformKind kind) { return includes(kind, mode.transform); });
}

} // namespace

bool Exporter::expresses(const NormalizationMode& mode) const {
  return kinds.empty() || approximates(mode) || states(kinds, mode);
}

bool Exporter::approximates(const NormalizationMode& mode) const {
  return approximate && includes(TransformKind::perChannel, mode.transform) && !states(kinds, mode);
}

const NormalizationMode& Exporter::defaultMode() const {
  const TransformKind usual = kinds.empty() ? TransformKind::perChannel : kinds.front();
  const auto modes = allModes();
  const auto first = [&](auto accepts) {
    return std::ranges::find_if(
        modes, [&](const NormalizationMode& mode) { return mode.transform == usual && accepts(mode); });
  };
  auto found = first([](const NormalizationMode& mode) { return mode.dependence == Dependence::dataset; });
  if (found == modes.end()) found = first([](const NormalizationMode&) { return true; });
  return found == modes.end() ? modes.front() : *found;
}

std::span<const Exporter> allExporters() {
  static const std::vector<Exporter> exporters{
      torchvisionExporter(), timmExporter(),        huggingfaceExporter(), albumentationsExporter(),
      kerasExporter(),       tensorflowExporter(),  tfliteExporter(),      numpyExporter(),
      onnxExporter(),        opencvExporter(),      openvinoExporter(),    daliExporter(),
      deepstreamExporter(),  coremlExporter(),      caffeExporter(),       detectron2Exporter(),
      mmdetectionExporter(), ultralyticsExporter(), nnunetExporter(),      npyExporter(),
      npzExporter(),         tfdvExporter(),        jsonExporter(),        csvExporter(),
  };
  return exporters;
}

const Exporter* findExporter(std::string_view id) {
  const auto exporters = allExporters();
  const auto found = std::ranges::find(exporters, id, &Exporter::id);
  return found == exporters.end() ? nullptr : &*found;
}

} // namespace normscope
