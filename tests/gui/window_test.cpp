// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/actions.h"
#include "models/image_list_model.h"
#include "views/image_canvas.h"
#include "views/image_panel.h"
#include "views/mode_tile.h"
#include "views/status_bar.h"
#include "views/view_link.h"
#include "window_fixture.h"

#include <QtTest>

using namespace normscope;
using normscope::testing::kPatience;
using State = Session::State;

/// Drives the real window on a set that was read.
class WindowTest : public normscope::testing::WindowFixture {
  Q_OBJECT
private Q_SLOTS:
  void shortcutsAreUnique();
  void firstImageMakesTheArgument();
  void keysSwitchViewsAndModes();
  void clickPutsModesIntoAAndB();
  void arrowsStepThroughImages();
  void pixelUnderTheMouseIsRead();
  void storageAndParametersAreFollowed();
  void reportIsWritten();
  void everyActionCanBeTriggered();
};

void WindowTest::shortcutsAreUnique() {
  QMap<QString, QString> owners;
  for (const QAction* action : m_window->findChildren<QAction*>())
    for (const QKeySequence& key : action->shortcuts()) {
      const QString text = key.toString();
      QVERIFY2(!owners.contains(text), qPrintable(text + QStringLiteral(": ") + owners.value(text) +
                                                  QStringLiteral(", ") + action->text()));
      owners.insert(text, action->text());
    }
  QVERIFY(owners.size() > 40);
}

void WindowTest::firstImageMakesTheArgument() {
  openSet();
  QCOMPARE(session().modeA(), std::string("image-zscore"));
  QCOMPARE(session().modeB(), std::string("channel-zscore"));
  QVERIFY(session().currentImage());
  QCOMPARE((*session().dataset())[*session().currentImage()].label, std::string("night"));
  QVERIFY(session().outcome("image-zscore")->effects[*session().currentImage()].gain > 2.0F);
}

void WindowTest::keysSwitchViewsAndModes() {
  openSet();
  const auto press = [this](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
    QTest::keyClick(m_window.get(), key, modifiers);
  };
  press(Qt::Key_G);
  QCOMPARE(session().view(), Session::View::Browse);
  press(Qt::Key_E);
  QCOMPARE(session().view(), Session::View::Loupe);
  press(Qt::Key_C);
  QCOMPARE(session().view(), Session::View::Compare);
  press(Qt::Key_N);
  QCOMPARE(session().view(), Session::View::Survey);
  press(Qt::Key_W);
  QCOMPARE(session().view(), Session::View::Compare);
  QVERIFY(m_window->actions().compare.wipe->isChecked());
  press(Qt::Key_6);
  QCOMPARE(session().modeA(), std::string("image-minmax"));
  press(Qt::Key_1, Qt::ControlModifier);
  QCOMPARE(session().modeB(), std::string("unit"));
  press(Qt::Key_X);
  QCOMPARE(session().modeA(), std::string("unit"));
  press(Qt::Key_BracketRight);
  QCOMPARE(session().modeA(), session().surveyModes()[1]);
  press(Qt::Key_J);
  QVERIFY(session().showsLost());
  press(Qt::Key_O);
  QVERIFY(!session().showsLost());
  press(Qt::Key_J, Qt::ShiftModifier);
  QVERIFY(session().showsSaturated());
  press(Qt::Key_L);
  QVERIFY(session().logScale());
  press(Qt::Key_K);
  QVERIFY(!session().linkViews());
  press(Qt::Key_0);
  QCOMPARE(m_window->findChild<ViewLink*>()->surround(), Surround::Black);
}

void WindowTest::clickPutsModesIntoAAndB() {
  openSet();
  auto* first = m_window->findChild<ModeTile*>(QStringLiteral("tile-unit"));
  auto* second = m_window->findChild<ModeTile*>(QStringLiteral("tile-channel-mean"));
  QVERIFY(first && second);
  QTest::mouseClick(&first->canvas(), Qt::LeftButton);
  QCOMPARE(session().modeA(), std::string("unit"));
  QTest::mouseClick(&second->canvas(), Qt::RightButton);
  QCOMPARE(session().modeB(), std::string("channel-mean"));
  QTest::mouseClick(&second->canvas(), Qt::LeftButton, Qt::ControlModifier);
  QCOMPARE(session().modeB(), std::string("channel-mean"));
  QTest::mouseDClick(&first->canvas(), Qt::LeftButton);
  QCOMPARE(session().view(), Session::View::Loupe);
}

void WindowTest::arrowsStepThroughImages() {
  openSet();
  Actions& actions = m_window->actions();
  const auto* panel = m_window->findChild<ImagePanel*>();
  actions.images.firstImage->trigger();
  QCOMPARE(session().currentImage(), std::optional(panel->model().imageAt(0)));
  actions.images.nextImage->trigger();
  QCOMPARE(session().currentImage(), std::optional(panel->model().imageAt(1)));
  actions.images.previousImage->trigger();
  actions.images.previousImage->trigger(); // stays at the first
  QCOMPARE(session().currentImage(), std::optional(panel->model().imageAt(0)));
  actions.images.lastImage->trigger();
  QCOMPARE(session().currentImage(), std::optional(panel->model().imageAt(panel->model().rowCount() - 1)));
}

void WindowTest::pixelUnderTheMouseIsRead() {
  openSet();
  QSignalSpy read(&session(), &Session::pixelRead);
  Q_EMIT session().pixelHovered(QPoint(10, 12));
  QCOMPARE(read.count(), 1);
  const auto readout = read.front().front().value<std::optional<PixelReadout>>();
  QVERIFY(readout && readout->a && readout->b);
  const ModeOutcome* a = session().outcome(session().modeA());
  const ImageRecord record = *session().images()[*session().currentImage()].record.load();
  const auto map = a->transform->pointMap(record, *session().currentImage());
  QCOMPARE(readout->a->output[0], (*map)[0](a->transform->scale().level(readout->depth, readout->source[0])));
  const auto* bar = m_window->findChild<StatusBar*>();
  QVERIFY(bar->pixelText().contains(QStringLiteral("x 10")));
  Q_EMIT session().pixelHovered(std::nullopt);
  QVERIFY(bar->pixelText().isEmpty());
}

void WindowTest::storageAndParametersAreFollowed() {
  openSet();
  session().setStorage(StorageType::float32);
  QTRY_COMPARE_WITH_TIMEOUT(session().outcome("image-zscore")->storage, StorageType::float32, kPatience);
  QCOMPARE(session().outcome("image-zscore")->channels.front().clippedLow, 0.0);

  const TransformPtr untouched = session().outcome("channel-mean")->transform;
  const NormalizationMode* mode = findMode("image-zscore");
  const ParameterSpec& rule = mode->parameters.front();
  QCOMPARE(rule.type, ParameterSpec::Type::choice);
  session().setParameters(mode->id, {{rule.id, rule.choices.back()}});
  QTRY_VERIFY_WITH_TIMEOUT(
      session().outcome(mode->id)->parameters.at(rule.id) == ParameterValue(rule.choices.back()), kPatience);
  QCOMPARE(session().outcome("channel-mean")->transform, untouched); // other modes are not computed anew
}

void WindowTest::reportIsWritten() {
  QAction* action = m_window->actions().file.exportReport;
  QVERIFY(!action->isEnabled());
  openSet();
  QVERIFY(action->isEnabled());
  const QString file = m_folder.filePath(QStringLiteral("report of <this>.html"));
  QTimer answer;
  connect(&answer, &QTimer::timeout, this, [&file] {
    auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
    if (!dialog) return;
    dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(file);
    QMetaObject::invokeMethod(dialog, "accept");
  });
  answer.start(50);
  action->trigger();
  QTRY_VERIFY_WITH_TIMEOUT(m_window->statusBar()->currentMessage().contains(QStringLiteral("report of")),
                           kPatience);
  QFile page(file);
  QVERIFY(page.open(QIODevice::ReadOnly));
  const QByteArray html = page.readAll();
  QVERIFY(html.startsWith("<!DOCTYPE html>") && html.endsWith("</html>\n"));
  for (const ModeRequest& request : session().modes())
    QVERIFY2(html.contains("id=\"mode-" + QByteArray::fromStdString(request.mode->id) + '"'),
             request.mode->id.c_str());
}

void WindowTest::everyActionCanBeTriggered() {
  openSet();
  QTimer dismiss; // file dialogs and questions wait for an answer
  connect(&dismiss, &QTimer::timeout, this, [] {
    if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) dialog->reject();
  });
  dismiss.start(50);
  QList<QAction*> actions = m_window->findChildren<QAction*>();
  QAction* quit = m_window->actions().file.quit;
  for (QAction* action : actions) {
    if (action == quit || action->menu() || action == m_window->actions().file.openDemo ||
        action == m_window->actions().file.openObjects)
      continue;
    action->trigger();
    action->trigger();
    QCoreApplication::processEvents();
    if (action == m_window->actions().file.closeSet || action == m_window->actions().dataset.rescan)
      openSet();
  }
  for (QDialog* dialog : m_window->findChildren<QDialog*>()) dialog->reject();
  for (QAction* demo : {m_window->actions().file.openDemo, m_window->actions().file.openObjects}) {
    demo->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(session().state(), State::Done, kPatience);
  }
  QCOMPARE(session().title(), QStringLiteral("Demo: objects"));
  quit->trigger();
  QVERIFY(!m_window->isVisible());
}

QTEST_MAIN(WindowTest)
#include "window_test.moc"
