// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/export_job.h"

#include "base/atomic_file.h"
#include "exporters/verify.h"
#include "session/fit_text.h"
#include "support/number_text.h"
#include "support/translation.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace normscope {
namespace {

constexpr std::size_t kDumpedBytes = 256;

struct ExportJobWords {
  Q_DECLARE_TR_FUNCTIONS(ExportJob)
};

QString sizeText(std::size_t bytes) { return QLocale().formattedDataSize(static_cast<qint64>(bytes)); }

/// Text with plain line ends, as an editor shows it.
QString readable(std::string_view bytes) {
  return toQString(bytes).replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
}

/// Offset, sixteen bytes, and what of them can be read.
QString dump(const std::string& bytes) {
  QString lines;
  for (std::size_t at = 0; at < std::min(bytes.size(), kDumpedBytes); at += 16) {
    QString codes, letters;
    for (std::size_t i = at; i < std::min(at + 16, bytes.size()); ++i) {
      const auto byte = static_cast<unsigned char>(bytes[i]);
      codes += QStringLiteral("%1 ").arg(byte, 2, 16, QLatin1Char('0'));
      letters += byte >= 0x20 && byte < 0x7f ? QLatin1Char(static_cast<char>(byte)) : QLatin1Char('.');
    }
    lines += QStringLiteral("%1  %2 %3\n").arg(at, 6, 16, QLatin1Char('0')).arg(codes, -48).arg(letters);
  }
  return lines;
}

} // namespace

Result<MadeExport> makeExport(const Analysis& analysis, const ExportPlan& plan) {
  const Exporter* exporter = findExporter(plan.format);
  if (!exporter) return fail(ErrorCode::badUsage, "There is no such format.", plan.format);
  const NormalizationMode* mode = findMode(plan.modeId);
  if (!mode) return fail(ErrorCode::unavailable, "There is no such mode any more.", plan.modeId);
  return makeExport(analysis, *exporter, {mode, plan.parameters},
                    QFile::encodeName(QFileInfo(plan.path).fileName()).toStdString());
}

Result<WrittenExport> writeExport(const Analysis& analysis, const MadeExport& made, const QString& path,
                                  bool isInFolder) {
  const auto verification = verified(made, analysis);
  if (!verification) return tl::unexpected(verification.error());
  WrittenExport written;
  for (const ExportFile& file : made.files) {
    const QString name = QFile::decodeName(QByteArray::fromStdString(file.name));
    const QDir folder = QFileInfo(path).dir();
    const bool isNamed = written.paths.isEmpty() && !isInFolder;
    const auto result =
        isNamed ? writeFileAtomically(QFile::encodeName(path).toStdString(), file.bytes)
                : writeFileInFolder(QFile::encodeName(folder.path()).toStdString(), file.name, file.bytes);
    if (!result) return tl::unexpected(result.error());
    written.paths << (isNamed ? path : folder.filePath(name));
  }
  for (const Sentence& loss : made.losses()) written.notes << translated(loss);
  written.notes << translated(*verification);
  return written;
}

Result<WrittenExport> exportAll(const Analysis& analysis, const std::vector<ExportPlan>& plans) {
  WrittenExport all;
  Result<WrittenExport> failure = WrittenExport();
  for (const ExportPlan& plan : plans) {
    const auto written = makeExport(analysis, plan).and_then([&](const MadeExport& made) {
      return writeExport(analysis, made, plan.path, plans.size() > 1);
    });
    const QString format = toQString(plan.format) + QStringLiteral(": ");
    if (!written) {
      if (failure) failure = tl::unexpected(written.error());
      all.notes << format + translated(written.error().message);
      continue;
    }
    all.paths << written->paths;
    for (const QString& note : written->notes) all.notes << format + note;
  }
  return all.paths.isEmpty() ? failure : all;
}

QString cannotSay(const Exporter& exporter, const NormalizationMode& mode) {
  if (exporter.expresses(mode)) return {};
  QStringList kinds;
  for (const TransformKind kind : exporter.kinds) kinds << translated(name(kind));
  return ExportJobWords::tr("%1 cannot say this mode (%2). It says: %3.")
      .arg(translated(exporter.title), translated(name(mode.transform)), kinds.join(QStringLiteral("; ")));
}

QString previewText(const std::vector<ExportFile>& files, qsizetype maxChars) {
  if (files.empty()) return {};
  const ExportFile& first = files.front();
  QString preview;
  if (first.isText) {
    preview = readable(std::string_view(first.bytes).substr(0, static_cast<std::size_t>(4 * maxChars)));
    if (preview.size() > maxChars || first.bytes.size() > static_cast<std::size_t>(4 * maxChars))
      preview = preview.left(maxChars) + QStringLiteral("\n… ") +
                ExportJobWords::tr("%1 in all").arg(sizeText(first.bytes.size())) + QLatin1Char('\n');
  } else {
    preview = ExportJobWords::tr("Binary file, %1. It begins:").arg(sizeText(first.bytes.size())) +
              QStringLiteral("\n\n") + dump(first.bytes);
  }
  for (std::size_t i = 1; i < files.size(); ++i)
    preview += QLatin1Char('\n') + ExportJobWords::tr("Beside it: %1 (%2)")
                                       .arg(pathText(files[i].name), sizeText(files[i].bytes.size()));
  return preview;
}

QStringList exportRemarks(const Analysis& analysis, const ExportPlan& plan) {
  QStringList remarks;
  const ScanResult& scan = *analysis.scan;
  if (!scan.complete)
    remarks << ExportJobWords::tr("Partial: %1 of %2 images have been read.")
                   .arg(countText(scan.read + scan.failed), countText(scan.found()));
  const bool holdsOut = scan.dataset && (scan.dataset->hasSplit("val") || scan.dataset->hasSplit("test"));
  if (analysis.isFittedOnFile())
    remarks << ExportJobWords::tr("Fitted on %1, not on this set.").arg(fitText(analysis.fitted));
  else if (analysis.fittedSplit.empty() && holdsOut)
    remarks << ExportJobWords::tr(
        "Fitted on all images, those of val and test among them: results on these will look better "
        "than they are.");
  const Exporter* exporter = findExporter(plan.format);
  if (exporter && exporter->isReversed)
    remarks << ExportJobWords::tr("%1 reads channels as B, G, R; the file is written in that order.")
                   .arg(translated(exporter->title));
  const QFileInfo target(plan.path);
  if (target.isFile())
    remarks << ExportJobWords::tr("%1 will be replaced.")
                   .arg(pathText(QFile::encodeName(target.fileName()).toStdString()));
  return remarks;
}

} // namespace normscope
