// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/report_job.h"

#include "base/atomic_file.h"
#include "report/report.h"
#include "support/number_text.h"
#include "support/translation.h"

#include <QFile>

namespace normscope {

ReportWriter::ReportWriter(QObject* parent)
    : QObject(parent), m_job([this](const QString& why) {
      Q_EMIT failed(tr("The report could not be written: %1").arg(why));
    }) {}

void ReportWriter::write(std::shared_ptr<const Analysis> analysis, const QString& path) {
  const std::string bytes = QFile::encodeName(path).toStdString();
  const auto work = [analysis = std::move(analysis), bytes] {
    return writeFileAtomically(bytes, htmlReport(*analysis));
  };
  m_job.add(work, [this, path, bytes](const Result<void>& result) {
    if (result) return Q_EMIT written(path);
    Q_EMIT failed(tr("The report could not be written to %1: %2")
                      .arg(pathText(bytes), translated(result.error().message)));
  });
}

} // namespace normscope
