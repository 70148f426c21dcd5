// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session_files.h"

#include "base/atomic_file.h"
#include "documents/documents.h"
#include "recent_sets.h"
#include "session/edits.h"
#include "session/scan_controller.h"
#include "session/session.h"
#include "support/number_text.h"
#include "support/translation.h"

#include <QEventLoop>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QUndoStack>

namespace normscope {
namespace {

const QString kSuffix = QStringLiteral(".normscope");

std::string bytesOf(const QString& path) { return QFile::encodeName(path).toStdString(); }

QString shown(const QString& path) { return pathText(bytesOf(path)); }

} // namespace

SessionFiles::SessionFiles(Session& session, Edits& edits, ScanController& scans, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_edits(edits)
    , m_scans(scans)
    , m_window(window)
    , m_opening(
          [this](const QString& why) { Q_EMIT failed(tr("The session could not be opened: %1").arg(why)); })
    , m_writing([this](const QString& why) {
      Q_EMIT failed(tr("The session could not be written: %1").arg(why));
    }) {
  connect(&edits.stack(), &QUndoStack::cleanChanged, this, &SessionFiles::changed);
  connect(&session, &Session::excludedChanged, this, &SessionFiles::changed);
  connect(&session, &Session::readingChanged, this, &SessionFiles::changed);
}

bool SessionFiles::isSession(const QString& path) {
  return path.endsWith(kSuffix, Qt::CaseInsensitive) && !QFileInfo(path).isDir();
}

/// Changes of a set that was just dropped in are play until they take work: images sorted out, or a file that
/// they belong to.
bool SessionFiles::isModified() const {
  const bool isChanged = !m_edits.stack().isClean() || m_session.reading() != m_savedReading;
  return isChanged && (!m_path.isEmpty() || !m_session.excluded().empty());
}

SessionDocument SessionFiles::document() const {
  SessionDocument document;
  if (const auto demo = m_scans.demo())
    document.demo = demoKind(*demo).id;
  else
    for (const QString& path : m_scans.paths())
      document.paths.push_back(bytesOf(QFileInfo(path).absoluteFilePath()));
  const Choices& choices = m_session.choices();
  const auto dataset = m_session.dataset();
  for (const ImageId id : choices.excluded) document.excluded.emplace_back((*dataset)[id].relativePath);
  document.reading = choices.reading;
  document.storage = choices.storage;
  document.variants = choices.variants;
  document.parameters = choices.parameters;
  document.limits = choices.limits;
  document.fit = choices.fit.choice;
  document.muted = choices.muted;
  document.modeA = choices.modeA;
  document.modeB = choices.modeB;
  document.surveyModes = choices.surveyModes;
  document.readsAllPixels = choices.readsAllPixels;
  return document;
}

void SessionFiles::apply(const SessionDocument& document, const FitSource& fit) {
  const std::set<std::string, std::less<>> excluded(document.excluded.begin(), document.excluded.end());
  if (const DemoKindRow* demo = findDemoKind(document.demo)) {
    m_scans.openDemo(demo->kind, excluded, document.reading);
  } else {
    QStringList paths;
    for (const std::string& path : document.paths) paths << QFile::decodeName(path.c_str());
    m_scans.open(paths, excluded, document.reading);
  }
  m_session.choose([&](Choices& choices) {
    choices.fit = fit;
    choices.storage = document.storage;
    choices.limits = document.limits;
    choices.variants = document.variants;
    choices.parameters = document.parameters;
    choices.muted = document.muted;
    choices.readsAllPixels = document.readsAllPixels;
    if (!document.surveyModes.empty()) choices.surveyModes = document.surveyModes;
    choices.modeA = document.modeA;
    choices.modeB = document.modeB;
  });
}

void SessionFiles::open(const QString& path) { read(path, QFileInfo(path).absoluteFilePath()); }

void SessionFiles::recover(const QString& path) { read(path, QString()); }

std::string SessionFiles::json(const QString& at) const { return sessionJson(document(), bytesOf(at)); }

QString SessionFiles::askWhere(const QString& missing) const {
  QMessageBox box(QMessageBox::Question, tr("Images Are Not There"),
                  tr("%1 is not where the session has it. Left-out images, muted warnings and all other "
                     "choices are kept when it is found.")
                      .arg(shown(missing)),
                  QMessageBox::Cancel, m_window);
  box.addButton(tr("&Locate…"), QMessageBox::AcceptRole);
  if (box.exec() == QMessageBox::Cancel) return {};
  return QFileInfo(missing).suffix().isEmpty()
             ? QFileDialog::getExistingDirectory(m_window, tr("Where %1 Is Now").arg(shown(missing)))
             : QFileDialog::getOpenFileName(m_window, tr("Where %1 Is Now").arg(shown(missing)));
}

/// Puts paths in place of those that are gone; false where one stays missing.
bool SessionFiles::locateMissing(SessionDocument& document) const {
  for (std::string& path : document.paths) {
    const QString missing = QFile::decodeName(path.c_str());
    if (QFileInfo::exists(missing)) continue;
    const QString found = m_locate ? m_locate(missing) : askWhere(missing);
    if (found.isEmpty()) return false;
    path = bytesOf(QFileInfo(found).absoluteFilePath());
  }
  return true;
}

void SessionFiles::read(const QString& path, const QString& standsFor) {
  Result<SessionDocument> document = readSession(bytesOf(path));
  if (document && !document->demo.empty() && !findDemoKind(document->demo))
    document = fail(ErrorCode::badUsage, sentence("this program has no demo set '{}'", document->demo));
  const auto refuse = [this, path](const QString& why) {
    Q_EMIT failed(tr("%1 could not be opened: %2").arg(shown(path), why));
  };
  m_opening.cancel();
  if (!document) return refuse(translated(document.error().message));
  const auto named = document->paths;
  if (!locateMissing(*document)) return refuse(tr("its images are not there"));
  const bool isSaved = !standsFor.isEmpty() && document->paths == named;
  if (document->fit.kind != FitChoice::Kind::file)
    return finishOpening(standsFor, *document, {document->fit, nullptr}, isSaved);
  const auto work = [file = document->fit.name](const JobContext&) { return readFitSource(file); };
  m_opening.ask(work, [this, standsFor, isSaved, refuse, document = *document](const Result<FitSource>& fit) {
    if (!fit)
      return refuse(pathText(document.fit.name) + QStringLiteral(": ") + translated(fit.error().message));
    finishOpening(standsFor, document, *fit, isSaved);
  });
}

void SessionFiles::finishOpening(const QString& standsFor, const SessionDocument& document,
                                 const FitSource& fit, bool isSaved) {
  ++m_opened;
  apply(document, fit);
  m_savedReading = document.reading;
  m_edits.stack().clear();
  if (isSaved)
    m_edits.stack().setClean();
  else
    m_edits.stack().resetClean();
  setPath(standsFor);
  Q_EMIT opened(standsFor);
}

void SessionFiles::save() {
  if (m_path.isEmpty()) return saveAs();
  write(m_path, [](bool) {});
}

void SessionFiles::saveAs() {
  const QString path = askForName();
  if (!path.isEmpty()) write(path, [](bool) {});
}

QString SessionFiles::askForName() {
  const QString proposed =
      m_path.isEmpty() ? recentsets::lastFolder() + QLatin1Char('/') + m_session.title() + kSuffix : m_path;
  QString path = QFileDialog::getSaveFileName(m_window, tr("Save Session"), proposed,
                                              tr("NormScope sessions (*.normscope)"));
  if (!path.isEmpty() && !path.endsWith(kSuffix, Qt::CaseInsensitive)) path += kSuffix;
  return path;
}

void SessionFiles::write(const QString& path, const std::function<void(bool)>& then) {
  const int step = m_edits.stack().index();
  const Reading reading = m_session.reading();
  const auto work = [path, document = document()] {
    return writeFileAtomically(bytesOf(path), sessionJson(document, bytesOf(path)));
  };
  m_writing.add(work, [this, path, step, reading, then, opened = m_opened](const Result<void>& result) {
    then(result.has_value());
    if (!result) return tellFailure(path, translated(result.error().message));
    if (opened == m_opened) { // else the window stands for something else by now
      if (m_edits.stack().index() == step) m_edits.stack().setClean();
      m_savedReading = reading;
      setPath(QFileInfo(path).absoluteFilePath());
    }
    Q_EMIT saved(path);
  });
}

void SessionFiles::tellFailure(const QString& path, const QString& why) {
  Q_EMIT failed(tr("The session could not be written to %1: %2").arg(shown(path), why));
}

void SessionFiles::forget() {
  ++m_opened;
  m_opening.cancel();
  m_session.choose([](Choices& choices) { choices.muted.clear(); });
  m_savedReading = {};
  m_edits.stack().clear();
  m_edits.stack().setClean();
  setPath({});
}

bool SessionFiles::mayLeave() {
  if (!isModified()) return true;
  QMessageBox box(QMessageBox::Question, tr("Save Session"),
                  tr("Changes of parameters, limits and left-out images are not saved in a session."),
                  QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_window);
  box.setDefaultButton(QMessageBox::Save);
  const int answer = box.exec();
  if (answer != QMessageBox::Save) return answer == QMessageBox::Discard;
  const QString path = m_path.isEmpty() ? askForName() : m_path;
  if (path.isEmpty()) return false;
  return saveNow(path);
}

/// Returns when it is written, after all that is being written already: the next thing may be the end of the
/// program.
bool SessionFiles::saveNow(const QString& path) {
  QEventLoop wait;
  bool isWritten = false;
  write(path, [&](bool result) { isWritten = result; });
  while (m_writing.isBusy())
    wait.processEvents(QEventLoop::ExcludeUserInputEvents | QEventLoop::WaitForMoreEvents);
  return isWritten;
}

void SessionFiles::setPath(const QString& path) {
  m_path = path;
  Q_EMIT changed();
}

} // namespace normscope
