// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "key_bindings.h"
#include "main_window.h"
#include "preferences_dialog.h"
#include "start_values.h"

#include <QKeySequenceEdit>
#include <QtTest>

namespace normscope {
namespace {

/// A menu bar of its own, as the window has one.
struct Menus {
  Menus() {
    QMenu* menu = bar.addMenu(QStringLiteral("&View"));
    browse = menu->addAction(QStringLiteral("&Browse"));
    browse->setObjectName(QStringLiteral("actionBrowse"));
    browse->setShortcuts({QKeySequence(QStringLiteral("G")), QKeySequence(QStringLiteral("Shift+G"))});
    zoom = menu->addAction(QStringLiteral("Zoom &In"));
    zoom->setObjectName(QStringLiteral("actionZoom"));
    zoom->setShortcuts({QKeySequence(QStringLiteral("Ctrl++")), QKeySequence(QStringLiteral("+")),
                        QKeySequence(QStringLiteral("Shift++")), QKeySequence(QStringLiteral("Ctrl+="))});
    menu->addAction(QStringLiteral("a folder opened lately")); // has no name, so no key can be kept for it
  }
  QMenuBar bar;
  QAction *browse, *zoom;
};

QKeySequence key(const char* text) { return QKeySequence(QLatin1String(text)); }

} // namespace

class KeysTest : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void init() { QSettings().remove(QStringLiteral("keys")); }

  void spellingsOfOneKeyAreShownOnce() {
    const Menus menus;
    QCOMPARE(keysText(*menus.zoom), QStringLiteral("Ctrl++  +"));
    QCOMPARE(keysText(*menus.browse), QStringLiteral("G  Shift+G"));
  }

  void chosenKeysAreInForceAgain() {
    {
      const Menus menus;
      KeyBindings keys(menus.bar, KeyBindings::Memory::Kept, nullptr);
      QCOMPARE(keys.bindings().size(), std::size_t{2});
      QCOMPARE(keys.bindings().front().title, QStringLiteral("View: Browse"));
      keys.set(0, key("Ctrl+B"));
      keys.set(1, {});
    }
    const Menus menus;
    KeyBindings keys(menus.bar, KeyBindings::Memory::Kept, nullptr);
    QCOMPARE(menus.browse->shortcuts(), QList<QKeySequence>{key("Ctrl+B")});
    QVERIFY(menus.zoom->shortcuts().isEmpty());
    QVERIFY(!keys.isDesigned(0));
    keys.resetAll();
    QCOMPARE(menus.browse->shortcuts().size(), 2);
    QVERIFY(QSettings().allKeys().filter(QStringLiteral("keys/")).isEmpty());
  }

  void withoutMemoryNothingIsReadOrKept() {
    QSettings().setValue(QStringLiteral("keys/actionBrowse"), QStringLiteral("Ctrl+B"));
    const Menus menus;
    KeyBindings keys(menus.bar, KeyBindings::Memory::None, nullptr);
    QVERIFY(keys.isDesigned(0));
    keys.set(1, key("Ctrl+J"));
    QVERIFY(!QSettings().contains(QStringLiteral("keys/actionZoom")));
  }

  void oneKeyHasOneAction() {
    const Menus menus;
    KeyBindings keys(menus.bar, KeyBindings::Memory::None, nullptr);
    QCOMPARE(keys.ownerOf(key("+"), 0), std::optional<std::size_t>(1));
    QCOMPARE(keys.ownerOf(key("+"), 1), std::nullopt);
    QCOMPARE(keys.ownerOf({}, 0), std::nullopt);
    keys.set(0, key("+"));
    QCOMPARE(menus.browse->shortcuts(), QList<QKeySequence>{key("+")});
    QVERIFY(!menus.zoom->shortcuts().contains(key("+")));
    QVERIFY(menus.zoom->shortcuts().contains(key("Ctrl++")));
    keys.reset(1); // takes its key back
    QVERIFY(menus.zoom->shortcuts().contains(key("+")));
    QVERIFY(menus.browse->shortcuts().isEmpty());
  }

  void dialogAssignsAndFinds() {
    const Menus menus;
    KeyBindings keys(menus.bar, KeyBindings::Memory::None, nullptr);
    PreferencesDialog dialog(keys);
    dialog.show();
    auto* table = dialog.findChild<QTableView*>(QStringLiteral("tableKeys"));
    auto* edit = dialog.findChild<QKeySequenceEdit*>(QStringLiteral("editKey"));
    auto* assign = dialog.findChild<QPushButton*>(QStringLiteral("buttonAssignKey"));
    auto* standard = dialog.findChild<QPushButton*>(QStringLiteral("buttonStandardKey"));
    QVERIFY(!assign->isEnabled());
    QTest::keyClick(edit, Qt::Key_Plus); // the field waits a moment for more keys
    QTRY_VERIFY(assign->isEnabled());
    const QString ownersOffer = assign->text();
    assign->click();
    QCOMPARE(menus.browse->shortcuts(), QList<QKeySequence>{key("+")});
    QVERIFY(assign->text() != ownersOffer); // it had said that it takes the key from another
    QVERIFY(standard->isEnabled());
    standard->click();
    QVERIFY(keys.isDesigned(0));

    auto* find = dialog.findChild<QLineEdit*>(QStringLiteral("editFilterKeys"));
    find->setText(QStringLiteral("zoom"));
    QVERIFY(table->isRowHidden(0) && !table->isRowHidden(1));
    find->setText(QStringLiteral("shift+g"));
    QVERIFY(!table->isRowHidden(0) && table->isRowHidden(1));
  }

  void windowsBeginAsPreferred() {
    StartValues().keep(); // nothing of an earlier run
    const Menus menus;
    KeyBindings keys(menus.bar, KeyBindings::Memory::None, nullptr);
    PreferencesDialog dialog(keys);
    dialog.show();
    Theme theme = Theme::System;
    connect(&dialog, &PreferencesDialog::themeChosen, this, [&](Theme chosen) { theme = chosen; });
    const auto choose = [&](const char* name, const QString& value) {
      auto* box = dialog.findChild<QComboBox*>(QLatin1String(name));
      box->setFocus();
      QTest::keyClicks(box, value);
      return box->currentText() == value;
    };
    QVERIFY(choose("startView", QStringLiteral("Compare")));
    QVERIFY(choose("startStorage", QStringLiteral("float16")));
    QVERIFY(choose("startTheme", QStringLiteral("Dark")));
    QCOMPARE(theme, Theme::Dark);
    const StartValues kept = StartValues::kept();
    QCOMPARE(kept.theme, Theme::Dark);
    QCOMPARE(kept.view, Session::View::Compare);
    QCOMPARE(kept.storage, StorageType::float16);
    MainWindow window(MainWindow::Layout::Saved);
    QCOMPARE(window.session().view(), Session::View::Compare);
    QCOMPARE(window.session().storage(), StorageType::float16);
    QSettings().setValue(QStringLiteral("start/view"), QStringLiteral("of a later version"));
    QCOMPARE(StartValues::kept().view, Look{}.view);
  }
};

} // namespace normscope

int main(int argc, char* argv[]) {
  QCoreApplication::setApplicationName(QStringLiteral("keys_test"));
  QCoreApplication::setOrganizationName(QStringLiteral("normscope"));
  QSettings::setDefaultFormat(QSettings::IniFormat);
  QApplication application(argc, argv);
  normscope::KeysTest test;
  return QTest::qExec(&test, argc, argv);
}
#include "keys_test.moc"
