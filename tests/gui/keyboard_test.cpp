// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/export_dialog.h"
#include "support/contrast.h"
#include "window_fixture.h"

#include <QtTest>

namespace normscope::testing {

/// The way from a folder to an exported file without a mouse.
class KeyboardTest : public WindowFixture {
  Q_OBJECT
private Q_SLOTS:
  void leadsFromAFolderToAFile();
  void lettersAreTextInFields();
  void tabReachesWhatCanBeUsed();
  void focusIsVisible_data();
  void focusIsVisible();
};

namespace {

/// Types into whatever has the focus, as a keyboard does; a desktop gives a window its focus back by itself.
void press(QWidget* window, Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
  window->activateWindow();
  QVERIFY(QTest::qWaitForWindowActive(window));
  QWidget* focus = QApplication::focusWidget();
  QTest::keyClick(focus ? focus : window, key, modifiers);
}

} // namespace

void KeyboardTest::leadsFromAFolderToAFile() {
  const auto key = [this](Qt::Key which, Qt::KeyboardModifiers modifiers = {}) {
    press(m_window.get(), which, modifiers);
  };
  QTimer answer; // types the folder into the dialog that waits for it
  connect(&answer, &QTimer::timeout, this, [this, &answer] {
    auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
    if (!dialog) return;
    answer.stop();
    auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    name->clear();
    QTest::keyClicks(name, m_set);
    QTest::keyClick(name, Qt::Key_Return);
    if (dialog->isVisible()) QTest::keyClick(name, Qt::Key_Return); // the first may have chosen a completion
  });
  answer.start(50);
  key(Qt::Key_O, Qt::ControlModifier);
  QTRY_VERIFY_WITH_TIMEOUT(session().state() == Session::State::Done && m_window->isSettled(), kPatience);

  key(Qt::Key_4);
  QCOMPARE(session().modeA(), std::string("channel-zscore"));
  key(Qt::Key_5, Qt::ControlModifier);
  QCOMPARE(session().modeB(), std::string("image-zscore"));
  key(Qt::Key_C);
  QCOMPARE(session().view(), Session::View::Compare);
  key(Qt::Key_J);
  QVERIFY(session().showsLost());

  key(Qt::Key_E, Qt::ControlModifier);
  auto* dialog = m_window->findChild<ExportDialog*>();
  QVERIFY(dialog && QTest::qWaitForWindowExposed(dialog));
  const QString file = m_folder.filePath(QStringLiteral("by keyboard.py"));
  auto* path = dialog->findChild<QLineEdit*>();
  QVERIFY(path);
  path->setFocus();
  path->selectAll();
  QTest::keyClicks(path, file);
  QTest::keyClick(dialog, Qt::Key_Return);
  QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), kPatience);
}

void KeyboardTest::lettersAreTextInFields() {
  openSet();
  const Session::View before = session().view();
  press(m_window.get(), Qt::Key_F, Qt::ControlModifier); // the filter has the focus now
  auto* filter = m_window->findChild<QLineEdit*>(QStringLiteral("filterField"));
  m_window->activateWindow();
  filter->setFocus();
  for (const Qt::Key letter : {Qt::Key_N, Qt::Key_I, Qt::Key_G, Qt::Key_E, Qt::Key_J})
    QTest::keyClick(filter, letter);
  QCOMPARE(filter->text(), QStringLiteral("nigej"));
  QCOMPARE(session().view(), before);
  QVERIFY(!session().showsLost());
}

/// Walks once around with Tab: the panels' lists, the table and the tool bar's buttons all come by, and each
/// has a name for those who do not see it.
void KeyboardTest::tabReachesWhatCanBeUsed() {
  openSet();
  m_window->activateWindow();
  m_window->setFocus();
  QSet<QString> reached;
  for (int i = 0; i < 200; ++i) {
    QTest::keyClick(m_window.get(), Qt::Key_Tab);
    const QWidget* focus = QApplication::focusWidget();
    if (!focus) continue;
    const auto* button = qobject_cast<const QAbstractButton*>(focus);
    const bool isNamed = !focus->accessibleName().isEmpty() || (button && !button->text().isEmpty());
    QVERIFY2(isNamed,
             qPrintable(QStringLiteral("%1 \"%2\" has no accessible name")
                            .arg(QLatin1String(focus->metaObject()->className()), focus->objectName())));
    reached << focus->objectName();
  }
  for (const char* name :
       {"listImages", "tableModes", "listWarnings", "filterField", "pickModeA", "buttonOpen"})
    QVERIFY2(reached.contains(QLatin1String(name)), name);
}

void KeyboardTest::focusIsVisible_data() {
  QTest::addColumn<bool>("isDark");
  QTest::newRow("dark") << true;
  QTest::newRow("light") << false;
}

/// Whatever Tab reaches looks different with the focus, by a contrast of 3 : 1 (WCAG 2.2, 1.4.11).
void KeyboardTest::focusIsVisible() {
  QFETCH(bool, isDark);
  applyTheme(isDark ? Theme::Dark : Theme::Light);
  openSet();
  m_window->activateWindow();
  QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
  QSet<QWidget*> reached;
  QStringList unseen;
  for (int steps = 0; steps < 200; ++steps) {
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(), Qt::Key_Tab);
    QWidget* focus = QApplication::focusWidget();
    QVERIFY(focus);
    if (reached.contains(focus)) continue;
    reached << focus;
    const QRect place = QRect(focus->mapTo(m_window.get(), QPoint()), focus->size()).adjusted(-3, -3, 3, 3);
    const QImage with = m_window->grab(place).toImage();
    focus->clearFocus();
    const QImage without = m_window->grab(place).toImage();
    focus->setFocus(Qt::TabFocusReason);
    double most = 1;
    for (int y = 0; y < with.height(); ++y)
      for (int x = 0; x < with.width(); ++x)
        if (with.pixel(x, y) != without.pixel(x, y))
          most = std::max(most, contrast(with.pixelColor(x, y), without.pixelColor(x, y)));
    if (most < 3)
      unseen << QStringLiteral("%1 \"%2\": %3")
                    .arg(QString::fromLatin1(focus->metaObject()->className()), focus->objectName())
                    .arg(most);
  }
  QVERIFY(reached.size() > 30);
  QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(QLatin1Char('\n'))));
}

} // namespace normscope::testing

QTEST_MAIN(normscope::testing::KeyboardTest)
#include "keyboard_test.moc"
