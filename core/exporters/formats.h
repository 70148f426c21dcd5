// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exporters/exporter.h"

namespace normscope {

// One function per format, each in the file of its name.
Exporter caffeExporter();
Exporter csvExporter();
Exporter jsonExporter();
Exporter kerasExporter();
Exporter npyExporter();
Exporter npzExporter();
Exporter torchvisionExporter();

} // namespace normscope
