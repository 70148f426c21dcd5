// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/reading_text.h"

#include "support/number_text.h"
#include "support/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace normscope {
namespace {

struct ReadingTextWords {
  Q_DECLARE_TR_FUNCTIONS(ReadingText)
};

void addFiles(QStringList& parts, const DatasetOptions& dataset) {
  if (!dataset.recursive) parts << ReadingTextWords::tr("without subfolders");
  if (!dataset.include.empty())
    parts << ReadingTextWords::tr("only files like %1").arg(globsText(dataset.include));
  if (!dataset.exclude.empty())
    parts << ReadingTextWords::tr("no files like %1").arg(globsText(dataset.exclude));
  if (dataset.pages == PagePolicy::all) parts << ReadingTextWords::tr("all pages");
  if (dataset.split) parts << ReadingTextWords::tr("only split %1").arg(pathText(*dataset.split));
}

QString filterText(ResizeFilter filter) {
  switch (filter) {
  case ResizeFilter::area: return ReadingTextWords::tr("area average");
  case ResizeFilter::bilinear: return ReadingTextWords::tr("bilinear");
  case ResizeFilter::bicubic: return ReadingTextWords::tr("bicubic");
  }
  return {};
}

void addColumns(QStringList& parts, const ListColumns& columns) {
  if (!columns.path.empty())
    parts << ReadingTextWords::tr("paths from column %1").arg(pathText(columns.path));
  if (!columns.label.empty())
    parts << ReadingTextWords::tr("classes from column %1").arg(pathText(columns.label));
  if (!columns.split.empty())
    parts << ReadingTextWords::tr("splits from column %1").arg(pathText(columns.split));
}

void addPixels(QStringList& parts, const ScanOptions& scan) {
  if (scan.resize) {
    QString size = QString::number(*scan.resize);
    if (scan.crop) size += QLatin1Char('/') + QString::number(*scan.crop);
    parts << ReadingTextWords::tr("training size %1 (%2)").arg(size, filterText(scan.resizeFilter));
  }
  if (scan.orientation == OrientationPolicy::ignore)
    parts << ReadingTextWords::tr("EXIF orientation ignored");
  if (scan.includeDamaged) parts << ReadingTextWords::tr("damaged images counted");
}

void addMeanImage(QStringList& parts, const ScanOptions& scan) {
  const ScanOptions usual;
  if (!scan.meanImage) {
    parts << ReadingTextWords::tr("no mean image");
    return;
  }
  if (scan.meanImage != usual.meanImage)
    parts << ReadingTextWords::tr("mean image of %1 × %2")
                 .arg(scan.meanImage->width)
                 .arg(scan.meanImage->height);
  if (scan.meanImagePolicy != usual.meanImagePolicy)
    parts << ReadingTextWords::tr("mean image of centre crops");
}

void addAmount(QStringList& parts, const ScanOptions& scan) {
  if (scan.sample) parts << ReadingTextWords::tr("a sample of %1 images").arg(countText(*scan.sample));
  if (scan.tolerance)
    parts << ReadingTextWords::tr("until means are known to %1").arg(levelsMarginText(*scan.tolerance));
  if (scan.order == ScanOrder::path) parts << ReadingTextWords::tr("in order of paths");
}

} // namespace

QString globsText(const std::vector<std::string>& globs) {
  QStringList texts;
  for (const std::string& glob : globs) texts << toQString(glob);
  return texts.join(QStringLiteral("; "));
}

std::vector<std::string> globsIn(const QString& text) {
  std::vector<std::string> globs;
  for (const QString& glob : text.split(QLatin1Char(';'), Qt::SkipEmptyParts))
    if (!glob.trimmed().isEmpty()) globs.push_back(glob.trimmed().toStdString());
  return globs;
}

QString readingText(const Reading& reading) {
  QStringList parts;
  addPixels(parts, reading.scan);
  addFiles(parts, reading.dataset);
  addColumns(parts, reading.dataset.columns);
  addAmount(parts, reading.scan);
  addMeanImage(parts, reading.scan);
  return parts.join(QStringLiteral(", "));
}

} // namespace normscope
