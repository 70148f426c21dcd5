// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "exporters/exporter.h"

#include <algorithm>

namespace normscope {

// Each format's row is defined in the file of its name.
Exporter caffeExporter();
Exporter csvExporter();
Exporter jsonExporter();
Exporter kerasExporter();
Exporter npyExporter();
Exporter npzExporter();
Exporter torchvisionExporter();

bool Exporter::expresses(const NormalizationMode& mode) const {
  return kinds.empty() || std::ranges::find(kinds, mode.transform) != kinds.end();
}

const NormalizationMode& Exporter::defaultMode() const {
  const TransformKind usual = kinds.empty() ? TransformKind::perChannel : kinds.front();
  const auto modes = allModes();
  const auto found = std::ranges::find_if(modes, [usual](const NormalizationMode& mode) {
    return mode.transform == usual && mode.dependence == Dependence::dataset;
  });
  return found == modes.end() ? modes.front() : *found;
}

std::span<const Exporter> allExporters() {
  static const std::vector<Exporter> exporters{
      torchvisionExporter(), kerasExporter(), caffeExporter(), npyExporter(),
      npzExporter(),         jsonExporter(),  csvExporter(),
  };
  return exporters;
}

const Exporter* findExporter(std::string_view id) {
  const auto exporters = allExporters();
  const auto found = std::ranges::find(exporters, id, &Exporter::id);
  return found == exporters.end() ? nullptr : &*found;
}

} // namespace normscope
