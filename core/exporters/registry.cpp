// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "exporters/formats.h"

#include <algorithm>

namespace normscope {

bool Exporter::expresses(std::string_view modeId) const {
  return modes.empty() || std::ranges::find(modes, modeId) != modes.end();
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
