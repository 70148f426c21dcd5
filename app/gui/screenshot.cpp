// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshot.h"

#include "main_window.h"
#include "session_files.h"
#include "set_files.h"
#include "support/tokens.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QPainter>
#include <QPixmap>

#include <cstdio>

namespace normscope {
namespace {

constexpr int kLook = 100;    ///< ms
constexpr int kCalmLooks = 6; ///< panels follow results by timers of their own

} // namespace

Screenshot::Screenshot(MainWindow& window, const QString& file, const QStringList& steps)
    : QObject(&window), m_window(window), m_file(file), m_steps(steps) {
  connect(&window.files(), &SetFiles::failed, this, [this](const QString& why) { m_failure = why; });
  connect(&window.sessions(), &SessionFiles::failed, this, [this](const QString& why) { m_failure = why; });
  m_timer.setInterval(kLook);
  connect(&m_timer, &QTimer::timeout, this, &Screenshot::look);
  m_timer.start();
}

void Screenshot::look() {
  m_calm = m_window.isSettled() ? m_calm + 1 : 0;
  if (m_calm < kCalmLooks) return;
  m_calm = 0;
  if (m_steps.isEmpty() || m_window.session().state() == Session::State::Failed)
    take();
  else
    step(m_steps.takeFirst());
}

bool Screenshot::isStep(const MainWindow& window, const QString& name) {
  return window.findChild<QAction*>(name) || window.findChild<QDockWidget*>(name);
}

void Screenshot::step(const QString& name) {
  if (auto* dock = m_window.findChild<QDockWidget*>(name)) {
    dock->show();
    dock->raise();
  } else if (auto* action = m_window.findChild<QAction*>(name)) {
    action->trigger();
  }
}

void Screenshot::take() {
  m_timer.stop();
  const Session& session = m_window.session();
  if (session.state() == Session::State::Failed) m_failure = session.errorText();
  if (session.state() == Session::State::Failed ||
      (session.state() == Session::State::Empty && !m_failure.isEmpty())) {
    std::fprintf(stderr, "normscope: %s\n", qPrintable(m_failure));
    QCoreApplication::exit(3);
    return;
  }
  QPixmap picture = m_window.grab();
  QPainter painter(&picture);
  for (QWidget* front : QApplication::topLevelWidgets()) {
    if (front == &m_window || !front->isVisible() || !front->isWindow()) continue;
    const QPoint corner = m_window.rect().center() - front->rect().center();
    painter.drawPixmap(corner, front->grab());
    painter.setPen(tokens().muted);
    painter.drawRect(QRect(corner, front->size()).adjusted(-1, -1, 0, 0));
  }
  painter.end();
  const bool saved = picture.save(m_file, "PNG");
  if (!saved)
    std::fprintf(stderr, "normscope: %s cannot be written\n", qPrintable(QDir::toNativeSeparators(m_file)));
  QCoreApplication::exit(saved ? 0 : 3);
}

} // namespace normscope
