// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "exporters/make_export.h"

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

/// The export, not yet written; a pure function, fit for any thread.
/// Errors: badUsage for an unknown format, unavailable when the mode cannot be exported so.
Result<MadeExport> makeExport(const Analysis& analysis, const ExportPlan& plan);

/// Where files were written, the named one first, and what is to be said of them.
struct WrittenExport {
  QStringList paths;
  QStringList notes; ///< what the files cannot say, and how reading them back went
};

/// Reads the files back, then writes the first to `path` (in its folder by its own name where `isInFolder`)
/// and the others beside it, each whole or not at all. Errors: cannotWrite, also where they say something
/// else than the mode; files written before stay.
Result<WrittenExport> writeExport(const Analysis& analysis, const MadeExport& made, const QString& path,
                                  bool isInFolder = false);

/// Makes and writes one after the other. What cannot be made or written is a note; errors: those of the first
/// where nothing was written.
Result<WrittenExport> exportAll(const Analysis& analysis, const std::vector<ExportPlan>& plans);

/// Why a format cannot say a mode; empty where it can.
QString cannotSay(const Exporter& exporter, const NormalizationMode& mode);

/// The first file as text to read, at most `maxChars` of it; binary files as a dump of their beginning.
/// Further files are listed with their sizes.
QString previewText(const std::vector<ExportFile>& files, qsizetype maxChars = 200'000);

/// What someone about to use the file should know: partial results, leaking splits, channel order, a file
/// that will be replaced.
QStringList exportRemarks(const Analysis& analysis, const ExportPlan& plan);

} // namespace normscope
