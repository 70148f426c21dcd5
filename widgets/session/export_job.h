// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "exporters/exporter.h"

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace normscope {

/// What to export: a format, the mode it shall describe with the parameters that differ from its defaults,
/// and the path of the named file.
struct ExportPlan {
  std::string format;
  std::string modeId;
  QString path;
  ParameterValues parameters = {};
  bool operator==(const ExportPlan&) const = default;
};

/// The files of an export, not yet written; a pure function, fit for any thread.
/// Errors: badUsage for an unknown format, unavailable when the mode cannot be exported so.
Result<std::vector<ExportFile>> makeExport(const Analysis& analysis, const ExportPlan& plan);

/// Writes the first file to `path` and the others beside it, each whole or not at all; the paths written.
/// Errors: cannotWrite; files written before stay.
Result<QStringList> writeExport(const std::vector<ExportFile>& files, const QString& path);

/// The first file as text to read, at most `maxChars` of it; binary files as a dump of their beginning.
/// Further files are listed with their sizes.
QString previewText(const std::vector<ExportFile>& files, qsizetype maxChars = 200'000);

/// What someone about to use the file should know: partial results, leaking splits, channel order, a file
/// that will be replaced.
QStringList exportRemarks(const Analysis& analysis, const ExportPlan& plan);

} // namespace normscope
