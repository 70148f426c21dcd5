// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tokens.h"

#include <QApplication>
#include <QLocale>
#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

int main(int argc, char** argv) {
  ::testing::InitGoogleTest(&argc, argv);
  if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  const QTemporaryDir settings; // tests neither read nor change the user's own
  QSettings::setDefaultFormat(QSettings::IniFormat);
  QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
  QCoreApplication::setOrganizationName(QStringLiteral("normscope"));
  QCoreApplication::setApplicationName(QStringLiteral("panels-test"));
  QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
  const QApplication application(argc, argv);
  normscope::applyTheme(normscope::Theme::Dark);
  return RUN_ALL_TESTS();
}
