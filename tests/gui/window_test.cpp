// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/actions.h"
#include "canvas/image_canvas.h"
#include "controls/table_dialog.h"
#include "controls/table_text.h"
#include "controls/view_link.h"
#include "files/status_bar.h"
#include "findings/warning_list_model.h"
#include "findings/warnings_panel.h"
#include "image_steps.h"
#include "images/image_list_model.h"
#include "images/image_panel.h"
#include "previews/mode_tile.h"
#include "session/edits.h"
#include "support/number_text.h"
#include "support/translation.h"
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
  void goesToImagesByNumberAndName();
  void imagesAreChosenByKeys();
  void factsOfAnImageAreShown();
  void codeIsCopied();
  void escapeTakesBackTheBrushFirst();
  void pixelUnderTheMouseIsRead();
  void storageAndParametersAreFollowed();
  void changesAreTakenBack();
  void keysWalkThroughWarnings();
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

void WindowTest::goesToImagesByNumberAndName() {
  openSet();
  auto* steps = m_window->findChild<ImageSteps*>();
  const ImageListModel& model = m_window->findChild<ImagePanel*>()->model();
  QVERIFY(steps->goTo(QStringLiteral("3")));
  QCOMPARE(session().currentImage(), std::optional(model.imageAt(2)));
  QVERIFY(steps->goTo(QStringLiteral("NIGHT_lake")));
  const ImageId lake = *session().currentImage();
  QVERIFY(std::string((*session().dataset())[lake].relativePath).find("night_lake") != std::string::npos);
  QVERIFY(steps->goTo(QStringLiteral("night_lake"))); // the only one: found again
  QCOMPARE(session().currentImage(), std::optional(lake));
  QVERIFY(!steps->goTo(QStringLiteral("no such image")));
  QVERIFY(!steps->goTo(QStringLiteral("100000")));
  QCOMPARE(session().currentImage(), std::optional(lake));
  m_window->actions().images.firstImage->trigger();
  m_window->actions().images.nextPage->trigger();
  QVERIFY(*model.rowOf(*session().currentImage()) > 1);
  m_window->actions().images.previousPage->trigger();
  QCOMPARE(session().currentImage(), std::optional(model.imageAt(0)));
}

void WindowTest::imagesAreChosenByKeys() {
  openSet();
  const ImageActions& actions = m_window->actions().images;
  const auto count = session().dataset()->size();
  actions.selectAll->trigger();
  QCOMPARE(session().selection().size(), count);
  session().setSelection({0, 1});
  actions.invertSelection->trigger();
  QCOMPARE(session().selection().size(), count - 2);
  session().setSelection({0, 1});
  actions.onlySelected->trigger();
  const auto* panel = m_window->findChild<ImagePanel*>();
  QCOMPARE(panel->model().rowCount(), 2);
  QVERIFY(actions.onlySelected->isChecked());
  actions.onlySelected->trigger();
  QCOMPARE(panel->model().rowCount(), static_cast<int>(count));
  actions.selectNone->trigger();
  QVERIFY(session().selection().size() <= 1); // the current image stays marked
}

void WindowTest::factsOfAnImageAreShown() {
  openSet();
  const auto facts = [this] {
    m_window->actions().images.facts->trigger();
    auto* dialog = m_window->findChild<TableDialog*>();
    QString text = tabSeparated(*dialog->findChild<QTableView*>()->model());
    delete dialog;
    return text;
  };
  const auto& images = session().images();
  for (ImageId id = 0; id < images.size(); ++id) {
    session().setCurrentImage(id);
    const QString text = facts();
    QVERIFY(text.contains(pathText((*session().dataset())[id].path())));
    if (images[id].failure)
      QVERIFY(text.contains(translated(images[id].failure->message)));
    else
      QVERIFY(text.contains(QStringLiteral("384 × 256")));
  }
}

void WindowTest::codeIsCopied() {
  QVERIFY(!m_window->actions().file.copyCodes.front()->isEnabled());
  openSet();
  session().setModeA("channel-zscore");
  for (QAction* copy : m_window->actions().file.copyCodes) {
    copy->trigger();
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("channel-zscore")));
  }
  session().setModeA("lcn"); // no framework can say it
  m_window->actions().file.copyCodes.front()->trigger();
  QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("def normalize(image")));
  QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("# torchvision cannot say lcn")));
  QVERIFY(m_window->statusBar()->currentMessage().contains(QStringLiteral("mode A")));
}

void WindowTest::escapeTakesBackTheBrushFirst() {
  openSet();
  Actions& actions = m_window->actions();
  const auto* panel = m_window->findChild<ImagePanel*>();
  const int all = panel->model().rowCount();
  QVERIFY(!actions.dataset.cancel->isEnabled());
  session().setBrush(ValueRange{{}, 250, 256, 0.2});
  QTRY_VERIFY_WITH_TIMEOUT(panel->model().rowCount() < all, kPatience);
  actions.view.fullScreen->setChecked(true);
  actions.dataset.cancel->trigger();
  QVERIFY(!session().brush());
  QVERIFY(actions.view.fullScreen->isChecked());
  QTRY_COMPARE_WITH_TIMEOUT(panel->model().rowCount(), all, kPatience);
  actions.dataset.cancel->trigger();
  QVERIFY(!actions.view.fullScreen->isChecked());
  QVERIFY(!actions.dataset.cancel->isEnabled());
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
  session().choose([](Choices& choices) { choices.storage = StorageType::float32; });
  QTRY_COMPARE_WITH_TIMEOUT(session().outcome("image-zscore")->storage, StorageType::float32, kPatience);
  QCOMPARE(session().outcome("image-zscore")->channels.front().clippedLow, 0.0);

  const TransformPtr untouched = session().outcome("channel-mean")->transform;
  const NormalizationMode* mode = findMode("image-zscore");
  const ParameterSpec& rule = mode->parameters.front();
  QCOMPARE(rule.type, ParameterSpec::Type::choice);
  session().choose([&](Choices& choices) {
    choices.parameters[mode->id] = {{rule.id, rule.choices.back()}};
  });
  QTRY_VERIFY_WITH_TIMEOUT(
      session().outcome(mode->id)->parameters.at(rule.id) == ParameterValue(rule.choices.back()), kPatience);
  QCOMPARE(session().outcome("channel-mean")->transform, untouched); // other modes are not computed anew
}

void WindowTest::changesAreTakenBack() {
  openSet();
  const auto clipped = [this] { return session().outcome("image-zscore")->channels.front().clippedLow; };
  session().choose([](Choices& choices) { choices.storage = StorageType::uint8Saturate; });
  QTRY_VERIFY_WITH_TIMEOUT(session().analysis()->judged("image-zscore")->isJudged() && clipped() > 0.0,
                           kPatience);
  const double before = clipped();
  const QAction* undo = m_window->actions().edit.undo;
  QVERIFY(!undo->isEnabled());
  m_window->actions().dataset.storages[static_cast<std::size_t>(StorageType::float32)]->trigger();
  QTRY_COMPARE_WITH_TIMEOUT(clipped(), 0.0, kPatience);
  QVERIFY(undo->isEnabled());
  QVERIFY(undo->text().contains(QStringLiteral("float32")));
  m_window->actions().view.views.front()->trigger();
  QCOMPARE(m_window->edits().stack().count(), 1); // where one looks is no change

  QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
  QTRY_COMPARE_WITH_TIMEOUT(clipped(), before, kPatience);
  QVERIFY(!undo->isEnabled());
  QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
  QCOMPARE(session().storage(), StorageType::float32);
}

void WindowTest::keysWalkThroughWarnings() {
  QVERIFY(!m_window->actions().images.nextWarning->isEnabled());
  openSet();
  auto* panel = m_window->findChild<WarningsPanel*>();
  const auto* list = panel->findChild<QListView*>(QStringLiteral("listWarnings"));
  QVERIFY(panel->model().rowCount() > 2);
  panel->showPage(WarningsPanel::Page::Audit);
  m_window->findChild<QDockWidget*>(QStringLiteral("dockWarnings"))->hide();

  QTest::keyClick(m_window.get(), Qt::Key_F4);
  QVERIFY(list->isVisible());              // out of a closed panel, on its first page
  QCOMPARE(list->currentIndex().row(), 1); // below the first heading
  QVERIFY(!panel->model().warningAt(1).images.empty());
  QCOMPARE(session().selection(), panel->model().warningAt(1).images);
  QTest::keyClick(m_window.get(), Qt::Key_F4);
  QVERIFY(list->currentIndex().row() > 1);
  QTest::keyClick(m_window.get(), Qt::Key_F4, Qt::ShiftModifier);
  QCOMPARE(list->currentIndex().row(), 1);
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
