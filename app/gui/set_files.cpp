// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "set_files.h"

#include "models/number_text.h"
#include "recent_sets.h"
#include "session/export_job.h"
#include "session/report_job.h"
#include "session/scan_controller.h"
#include "session/session.h"
#include "support/text.h"
#include "support/translation.h"
#include "views/export_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QMenu>
#include <QSettings>
#include <QStandardPaths>

namespace normscope {
namespace {

std::filesystem::path demoFolder(DemoKind kind) {
  const QString cache = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
  const DemoKindRow& row = demoKind(kind);
  const QString name = QStringLiteral("%1-%2").arg(toQString(row.id)).arg(row.revision);
  return QFile::encodeName(cache + QStringLiteral("/demo/") + name).toStdString();
}

} // namespace

SetFiles::SetFiles(Session& session, ScanController& scans, Memory memory, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_scans(scans)
    , m_memory(memory)
    , m_window(window)
    , m_reports(new ReportWriter(this))
    , m_recentMenu(new QMenu(tr("Open &Recent"), window)) {
  connect(m_reports, &ReportWriter::written, this, &SetFiles::reportWritten);
  connect(m_reports, &ReportWriter::failed, this, &SetFiles::failed);
  showRecent();
}

void SetFiles::open(const QStringList& paths) {
  if (paths.isEmpty()) return;
  if (m_memory == Memory::Kept) {
    recentsets::add(paths.front());
    showRecent();
  }
  m_scans.open(paths);
}

void SetFiles::openDemo(DemoKind kind) { m_scans.openDemo(demoFolder(kind), kind); }

void SetFiles::chooseFolder() {
  const QString folder =
      QFileDialog::getExistingDirectory(m_window, tr("Open Folder"), recentsets::lastFolder());
  if (!folder.isEmpty()) open({folder});
}

void SetFiles::chooseFiles() {
  open(QFileDialog::getOpenFileNames(m_window, tr("Open Images or a List File"), recentsets::lastFolder()));
}

void SetFiles::exportStatistics() {
  auto* dialog = new ExportDialog(m_session, m_window);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

void SetFiles::exportAgain() { ExportDialog::exportAgain(m_session, m_window); }

void SetFiles::exportReport() {
  const std::shared_ptr<const Analysis> analysis = m_session.analysis();
  if (!analysis) return;
  const QString key = QStringLiteral("report/path");
  const QString before = QSettings().value(key).toString();
  const QString path = QFileDialog::getSaveFileName(
      m_window, tr("Export Report"),
      before.isEmpty() ? recentsets::lastFolder() + QStringLiteral("/report.html") : before,
      tr("HTML pages (*.html)"));
  if (path.isEmpty()) return;
  QSettings().setValue(key, path);
  m_reports->write(analysis, path);
}

void SetFiles::copyCode(const QString& exporterId) {
  const std::shared_ptr<const Analysis> analysis = m_session.analysis();
  const Exporter* exporter = findExporter(exporterId.toStdString());
  if (!analysis || !exporter) return;
  const std::string mode = exporter->expresses(m_session.modeA()) ? m_session.modeA() : exporter->defaultMode;
  const Result<std::vector<ExportFile>> files = makeExport(*analysis, {exporter->id, mode, QString()});
  if (!files) {
    Q_EMIT failed(translated(files.error()));
    return;
  }
  QApplication::clipboard()->setText(toQString(files->front().bytes));
  const QString copiedMode = translated(findMode(mode)->title);
  Q_EMIT copied(
      mode == m_session.modeA()
          ? tr("Copied: %1 for %2").arg(translated(exporter->title), copiedMode)
          : tr("Copied: %1 for %2; it cannot say mode A").arg(translated(exporter->title), copiedMode));
}

QStringList SetFiles::recent() const { return m_memory == Memory::Kept ? recentsets::all() : QStringList(); }

void SetFiles::showRecent() {
  const QStringList paths = recent();
  m_recentMenu->clear();
  for (const QString& path : paths)
    m_recentMenu->addAction(pathText(QFile::encodeName(path).toStdString()), this,
                            [this, path] { open({path}); });
  m_recentMenu->setEnabled(!paths.isEmpty());
  Q_EMIT recentChanged();
}

} // namespace normscope
