// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "set_files.h"

#include "documents/documents.h"
#include "files/apply_dialog.h"
#include "files/export_dialog.h"
#include "recent_sets.h"
#include "session/edits.h"
#include "session/export_job.h"
#include "session/report_job.h"
#include "session/scan_controller.h"
#include "session/session.h"
#include "session_files.h"
#include "support/number_text.h"
#include "support/text.h"
#include "support/translation.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QSettings>

#include <algorithm>

namespace normscope {
namespace {

bool isStatistics(const QString& path) {
  return path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive) && !QFileInfo(path).isDir();
}

} // namespace

SetFiles::SetFiles(Session& session, Edits& edits, ScanController& scans, SessionFiles& sessions,
                   Memory memory, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_edits(edits)
    , m_scans(scans)
    , m_sessions(sessions)
    , m_memory(memory)
    , m_window(window)
    , m_reports(new ReportWriter(this))
    , m_recentMenu(new QMenu(tr("Open &Recent"), window))
    , m_statistics([this](const QString& why) {
      Q_EMIT failed(tr("The statistics could not be opened: %1").arg(why));
    }) {
  connect(m_reports, &ReportWriter::written, this, &SetFiles::reportWritten);
  connect(m_reports, &ReportWriter::failed, this, &SetFiles::failed);
  connect(&sessions, &SessionFiles::saved, this, &SetFiles::remember);
  connect(&sessions, &SessionFiles::opened, this, &SetFiles::remember);
  connect(&sessions, &SessionFiles::opened, this, [this] { m_statistics.cancel(); }); // it names its own
  connect(&session, &Session::datasetChanged, this, &SetFiles::rememberSet);
  showRecent();
}

void SetFiles::open(const QStringList& paths) {
  if (paths.isEmpty()) return;
  if (paths.size() == 1 && isStatistics(paths.front())) return openStatistics(paths.front());
  const bool isSession = SessionFiles::isSession(paths.front());
  if (std::any_of(paths.begin() + 1, paths.end(), &SessionFiles::isSession) ||
      (isSession && paths.size() > 1)) {
    Q_EMIT failed(tr("A session is opened alone: it names its images."));
    return;
  }
  if (!m_sessions.mayLeave()) return;
  if (isSession) {
    m_sessions.open(paths.front());
    return;
  }
  leave();
  m_scans.open(paths);
}

void SetFiles::leave() {
  if (m_statisticsAreForSet) m_statistics.cancel();
  m_sessions.forget();
}

/// Once it has turned out to be one.
void SetFiles::rememberSet() {
  const bool isSet = m_session.dataset() && m_session.dataset()->size() > 0 && !m_scans.demo();
  if (isSet && m_sessions.path().isEmpty()) remember(m_scans.paths().value(0));
}

void SetFiles::remember(const QString& path) {
  if (m_memory == Memory::None || path.isEmpty()) return;
  recentsets::add(path);
  showRecent();
}

void SetFiles::openDemo(DemoKind kind) {
  if (!m_sessions.mayLeave()) return;
  leave();
  m_scans.openDemo(kind);
}

void SetFiles::close() {
  if (!m_sessions.mayLeave()) return;
  leave();
  m_scans.close();
}

void SetFiles::chooseFolder() {
  const QString folder =
      QFileDialog::getExistingDirectory(m_window, tr("Open Folder"), recentsets::lastFolder());
  if (!folder.isEmpty()) open({folder});
}

void SetFiles::chooseFiles() {
  open(QFileDialog::getOpenFileNames(m_window, tr("Open Images, a List File or a Session"),
                                     recentsets::lastFolder()));
}

void SetFiles::chooseStatistics() {
  const QString key = QStringLiteral("statistics/path");
  const QString before = QSettings().value(key).toString();
  const QString path = QFileDialog::getOpenFileName(
      m_window, tr("Open Statistics"), before.isEmpty() ? recentsets::lastFolder() : before,
      tr("Statistics (*.json)") + QStringLiteral(";;") + tr("All files (*)"));
  if (path.isEmpty()) return;
  if (m_memory == Memory::Kept) QSettings().setValue(key, path);
  openStatistics(path);
}

void SetFiles::openStatistics(const QString& path) {
  const std::string bytes = QFile::encodeName(QFileInfo(path).absoluteFilePath()).toStdString();
  m_statisticsAreForSet = m_session.state() != Session::State::Empty;
  const auto work = [bytes](const JobContext&) { return readFitSource(bytes); };
  m_statistics.ask(work, [this, path, bytes](const Result<FitSource>& source) {
    if (!source)
      return Q_EMIT failed(
          tr("%1 could not be opened: %2").arg(pathText(bytes), translated(source.error().message)));
    m_edits.setFit(*source);
    Q_EMIT statisticsOpened(path);
  });
}

void SetFiles::exportStatistics(const QString& format) {
  auto* dialog = new ExportDialog(m_session, m_window);
  if (!format.isEmpty()) dialog->setFormat(format);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

void SetFiles::exportAgain() { ExportDialog::exportAgain(m_session, m_window); }

void SetFiles::exportImages() {
  auto* dialog = new ApplyDialog(m_session, m_window);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

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

namespace {

/// The snippet among the files of an export, else its first text.
const std::string& textToCopy(const std::vector<ExportFile>& files) {
  const auto snippet =
      std::ranges::find_if(files, [](const ExportFile& file) { return file.name.ends_with(".py"); });
  const auto text = snippet == files.end() ? std::ranges::find_if(files, &ExportFile::isText) : snippet;
  return text == files.end() ? files.front().bytes : text->bytes;
}

} // namespace

void SetFiles::copyCode(const QString& exporterId) {
  const std::shared_ptr<const Analysis> analysis = m_session.analysis();
  const Exporter* exporter = findExporter(exporterId.toStdString());
  const NormalizationMode* mode = m_session.mode(m_session.modeA());
  if (!analysis || !exporter || !mode) return;
  const Exporter* const able = exporter->expresses(*mode) ? exporter : findExporter("numpy");
  const Result<MadeExport> made = makeExport(
      *analysis, {able->id, mode->id, toQString(able->fileName), m_session.parametersOf(mode->id)});
  if (!made) {
    Q_EMIT failed(translated(made.error().message));
    return;
  }
  QString code = toQString(textToCopy(made->files));
  // Who pastes it does not see what the window says.
  if (able != exporter)
    code.prepend(QStringLiteral("# %1 cannot say %2: this is a function in NumPy.\n")
                     .arg(toQString(exporter->id), toQString(mode->id)));
  QApplication::clipboard()->setText(code);
  const QString copiedMode = translated(mode->title);
  Q_EMIT copied(able == exporter ? tr("Copied: %1 for %2").arg(translated(exporter->title), copiedMode)
                                 : tr("Copied: a NumPy function for %2, as %1 cannot say mode A")
                                       .arg(translated(exporter->title), copiedMode));
}

QStringList SetFiles::recent() const { return m_memory == Memory::Kept ? recentsets::all() : QStringList(); }

void SetFiles::showRecent() {
  const QStringList paths = recent();
  m_recentMenu->clear();
  for (const QString& path : paths)
    m_recentMenu->addAction(pathText(QFile::encodeName(path).toStdString()), this,
                            [this, path] { open({path}); });
  m_recentMenu->addSeparator();
  m_recentMenu->addAction(tr("&Clear"), this, [this] {
    recentsets::clear();
    showRecent();
  });
  m_recentMenu->setEnabled(!paths.isEmpty());
  Q_EMIT recentChanged();
}

} // namespace normscope
