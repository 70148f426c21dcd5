// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshot.h"

#include "main_window.h"

#include <QCoreApplication>
#include <QDir>
#include <QPixmap>

#include <cstdio>

namespace normscope {
namespace {

constexpr int kLook = 100;    ///< ms
constexpr int kCalmLooks = 6; ///< panels follow results by timers of their own

} // namespace

Screenshot::Screenshot(MainWindow& window, const QString& file)
    : QObject(&window), m_window(window), m_file(file) {
  m_timer.setInterval(kLook);
  connect(&m_timer, &QTimer::timeout, this, &Screenshot::look);
  m_timer.start();
}

void Screenshot::look() {
  m_calm = m_window.isSettled() ? m_calm + 1 : 0;
  if (m_calm >= kCalmLooks) take();
}

void Screenshot::take() {
  m_timer.stop();
  const Session& session = m_window.session();
  if (session.state() == Session::State::Failed) {
    std::fprintf(stderr, "normscope: %s\n", qPrintable(session.errorText()));
    QCoreApplication::exit(3);
    return;
  }
  const bool saved = m_window.grab().save(m_file, "PNG");
  if (!saved)
    std::fprintf(stderr, "normscope: %s cannot be written\n", qPrintable(QDir::toNativeSeparators(m_file)));
  QCoreApplication::exit(saved ? 0 : 3);
}

} // namespace normscope
