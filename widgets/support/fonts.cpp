// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fonts.h"

#include <QFontDatabase>
#include <QString>
#include <QStringList>

namespace normscope {
namespace {

/// Families whose figures are tabular or nearly so, best first; whatever the desktop has otherwise.
QString preferredFamily() {
  const QStringList installed = QFontDatabase::families();
  for (const char* family : {"Inter", "Noto Sans", "DejaVu Sans"})
    if (installed.contains(QLatin1String(family))) return QLatin1String(family);
  return QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
}

} // namespace

QFont interfaceFont(double px, QFont::Weight weight) {
  static const QString family = preferredFamily();
  QFont font(family);
  font.setPointSizeF(px * 72.0 / 96.0); // pixel sizes would be rounded to whole pixels
  font.setWeight(weight);
  return font;
}

} // namespace normscope
