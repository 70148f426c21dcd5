// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "demo/demo.h"
#include "session/scan_controller.h"

#include <QtTest>

#include <filesystem>

namespace normscope::testing {
namespace {

using State = Session::State;

std::filesystem::path path(const QString& text) { return QFile::encodeName(text).toStdString(); }

} // namespace

void WindowFixture::initTestCase() {
  QVERIFY(m_folder.isValid());
  m_set = m_folder.filePath(QStringLiteral("set"));
  QVERIFY(writeDemoSet(path(m_set)));
  // Enough images that a scan can be met half-way.
  m_many = m_folder.filePath(QStringLiteral("many"));
  QVERIFY(QDir().mkpath(m_many));
  QDirIterator files(m_set + QStringLiteral("/train/day"), QDir::Files);
  QVERIFY(files.hasNext());
  const QString file = files.next();
  const QString suffix = QFileInfo(file).suffix();
  for (int i = 0; i < 2000; ++i)
    std::filesystem::create_hard_link(path(file),
                                      path(QStringLiteral("%1/%2.%3").arg(m_many).arg(i).arg(suffix)));
}

void WindowFixture::init() {
  applyTheme(Theme::Dark);
  m_window = std::make_unique<MainWindow>(MainWindow::Layout::Default);
  m_window->resize(1280, 720);
  m_window->show();
  QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void WindowFixture::cleanup() { m_window.reset(); }

void WindowFixture::openSet() {
  m_window->open({m_set});
  QTRY_VERIFY_WITH_TIMEOUT(session().state() == State::Done && m_window->isSettled(), kPatience);
}

void WindowFixture::openMany() {
  const auto connection = connect(&session(), &Session::progressed, m_window.get(), [this] {
    if (session().progress().done() > 0) m_window->scans().setPaused(true);
  });
  m_window->open({m_many});
  QTRY_COMPARE_WITH_TIMEOUT(session().state(), State::Paused, kPatience);
  disconnect(connection);
}

} // namespace normscope::testing
