// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "demo/demo.h"
#include "session/scan_controller.h"
#include "set_files.h"
#include "support/background.h"

#include <QTimer>
#include <QtTest>

#include <filesystem>

namespace normscope::testing {
namespace {

using State = Session::State;

std::filesystem::path path(const QString& text) { return QFile::encodeName(text).toStdString(); }

/// Fills a new folder with `count` names of one file.
void linkMany(const QString& folder, const QString& file, int count) {
  std::filesystem::create_directory(path(folder));
  const QString suffix = QFileInfo(file).suffix();
  for (int i = 0; i < count; ++i)
    std::filesystem::create_hard_link(path(file),
                                      path(QStringLiteral("%1/%2.%3").arg(folder).arg(i).arg(suffix)));
}

} // namespace

void WindowFixture::initTestCase() {
  QVERIFY(m_folder.isValid());
  QVERIFY(qputenv("XDG_CACHE_HOME", QFile::encodeName(m_folder.filePath(QStringLiteral("cache")))));
  m_set = m_folder.filePath(QStringLiteral("set"));
  QVERIFY(writeDemoSet(path(m_set)));
}

void WindowFixture::init() {
  applyTheme(Theme::Dark);
  m_window = std::make_unique<MainWindow>(MainWindow::Layout::Default);
  m_window->resize(1280, 720);
  m_window->show();
  // Which image a set opens with is not to depend on how busy the machine is.
  QTimer* const opening = m_window->findChild<QTimer*>(QStringLiteral("openingPatience"));
  QVERIFY(opening);
  opening->setInterval(kPatience);
  QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

/// What the window has let go ends with it: the next test may open the same files.
void WindowFixture::cleanup() {
  m_window.reset();
  QVERIFY(finishBackground(std::chrono::milliseconds(kPatience)));
}

void WindowFixture::openSet() {
  m_window->files().open({m_set});
  QTRY_VERIFY_WITH_TIMEOUT(session().state() == State::Done && m_window->isSettled(), kPatience);
}

void WindowFixture::openMany() {
  QDirIterator files(m_set + QStringLiteral("/train/day"), QDir::Files);
  QVERIFY(files.hasNext());
  // A folder of its own each time: what the cache knows is not scanned again.
  const QString folder = m_folder.filePath(QStringLiteral("many-%1").arg(++m_foldersOfMany));
  linkMany(folder, files.next(), 2000);
  pauseBeyond(0);
  m_window->files().open({folder});
  QTRY_COMPARE_WITH_TIMEOUT(session().state(), State::Paused, kPatience);
}

void WindowFixture::pauseBeyond(std::size_t done) {
  const auto connection = std::make_shared<QMetaObject::Connection>();
  *connection = connect(&session(), &Session::progressed, m_window.get(), [this, connection, done] {
    if (session().progress().done() <= done) return;
    disconnect(*connection);
    m_window->scans().setPaused(true);
  });
}

} // namespace normscope::testing
