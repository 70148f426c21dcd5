// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/report_job.h"

#include "base/atomic_file.h"
#include "report/report.h"
#include "support/number_text.h"
#include "support/translation.h"

#include <QFile>
#include <QtConcurrent>

namespace normscope {

ReportWriter::ReportWriter(QObject* parent) : QObject(parent) {}

void ReportWriter::write(std::shared_ptr<const Analysis> analysis, const QString& path) {
  const std::string bytes = QFile::encodeName(path).toStdString();
  QtConcurrent::run(&m_pool, [analysis = std::move(analysis), bytes] {
    return writeFileAtomically(bytes, htmlReport(*analysis));
  }).then(this, [this, path, bytes](const Result<void>& result) {
    if (result) return Q_EMIT written(path);
    Q_EMIT failed(
        tr("The report could not be written to %1: %2").arg(pathText(bytes), translated(result.error())));
  });
}

} // namespace normscope
