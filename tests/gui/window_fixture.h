// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "main_window.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace normscope::testing {

inline constexpr int kPatience = 60000; ///< ms; a bound against hanging, no expectation

/// The real window, new for each test, on generated sets: a demo set, and sets of 2,000 images that
/// a scan can be met half-way in.
class WindowFixture : public QObject {
  Q_OBJECT
protected:
  void openSet();                     ///< and waits until all is known about it
  void openMany();                    ///< and leaves the scan paused half-way
  void pauseBeyond(std::size_t done); ///< pauses the scan as soon as more images than that are done
  Session& session() { return m_window->session(); }

  QTemporaryDir m_folder;
  QString m_set;
  int m_foldersOfMany = 0;
  std::unique_ptr<MainWindow> m_window;

protected Q_SLOTS:
  void initTestCase();
  void init();
  void cleanup();
};

} // namespace normscope::testing
