// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recent_sets.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace normscope::recentsets {
namespace {

constexpr int kMost = 10;
const QString kKey = QStringLiteral("recent/sets");

} // namespace

QStringList all() {
  QStringList paths = QSettings().value(kKey).toStringList();
  paths.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
  return paths;
}

void add(const QString& path) {
  const QString absolute = QFileInfo(path).absoluteFilePath();
  QStringList paths = QSettings().value(kKey).toStringList();
  paths.removeAll(absolute);
  paths.prepend(absolute);
  QSettings().setValue(kKey, paths.mid(0, kMost));
}

void clear() { QSettings().remove(kKey); }

QString lastFolder() {
  const QStringList paths = all();
  return paths.isEmpty() ? QDir::homePath() : QFileInfo(paths.front()).absolutePath();
}

} // namespace normscope::recentsets
