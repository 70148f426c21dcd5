// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start_values.h"

#include "support/text.h"

#include <QSettings>

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
  const QString name = settings.value(kView).toString();
  for (const auto& [known, view] : kViews)
    if (name == QLatin1String(known)) values.view = view;
  const std::string storage = settings.value(kStorage).toString().toStdString();
  for (const StorageRow& row : storageTypes())
    if (row.id == storage) values.storage = row.type;
  return values;
}

void StartValues::keep() const {
  QSettings settings;
  settings.setValue(kTheme, static_cast<int>(theme));
  settings.setValue(kView, QLatin1String(kViews[static_cast<std::size_t>(view)].first));
  settings.setValue(kStorage, toQString(row(storage).id));
}

} // namespace normscope
