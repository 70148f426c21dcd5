// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start_values.h"

#include "support/text.h"

#include <QSettings>

#include <algorithm>

namespace normscope {
namespace {

const QString kTheme = QStringLiteral("window/theme"), kView = QStringLiteral("start/view"),
              kStorage = QStringLiteral("start/storage");

} // namespace

/// What is not understood, perhaps of a later version, is as designed.
StartValues StartValues::kept() {
  const QSettings settings;
  StartValues values;
  const int theme = settings.value(kTheme, static_cast<int>(values.theme)).toInt();
  if (theme >= 0 && theme <= static_cast<int>(Theme::System)) values.theme = static_cast<Theme>(theme);
  const std::string view = settings.value(kView).toString().toStdString();
  if (const auto found = std::ranges::find(kViewNames, view); found != kViewNames.end())
    values.view = static_cast<Session::View>(found - kViewNames.begin());
  const std::string storage = settings.value(kStorage).toString().toStdString();
  for (const StorageRow& row : storageTypes())
    if (row.id == storage) values.storage = row.type;
  return values;
}

void StartValues::keep() const {
  QSettings settings;
  settings.setValue(kTheme, static_cast<int>(theme));
  settings.setValue(kView, toQString(kViewNames[static_cast<std::size_t>(view)]));
  settings.setValue(kStorage, toQString(row(storage).id));
}

} // namespace normscope
