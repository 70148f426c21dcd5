// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions.h"
#include "demo/demo.h"
#include "main_window.h"
#include "models/image_list_model.h"
#include "session/scan_controller.h"
#include "views/image_canvas.h"
#include "views/image_panel.h"
#include "views/message_bar.h"
#include "views/mode_tile.h"
#include "views/status_bar.h"

#include <QtTest>

#include <filesystem>

using namespace normscope;
using State = Session::State;

namespace {

constexpr int kPatience = 60000; ///< ms; a bound against hanging, no expectation

std::filesystem::path path(const QString& text) { return QFile::encodeName(text).toStdString(); }

} // namespace

/// Drives the real window on a generated set.
class WindowTest : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void initTestCase();
  void init();
  void cleanup();
  void shortcutsAreUnique();
  void opensAndFinishes();
  void firstImageMakesTheArgument();
  void droppedFolderOpens();
  void keysSwitchViewsAndModes();
  void clickPutsModesIntoAAndB();
  void arrowsStepThroughImages();
  void unreadableImageIsExplained();
  void pixelUnderTheMouseIsRead();
  void storageAndParametersAreFollowed();
  void cancelLeavesPartialAndResumeCompletes();
  void pauseHoldsTheScan();
  void missingFolderIsExplained();
  void reportIsWritten();
  void closingEmptiesTheWindow();
  void everyActionCanBeTriggered();

private:
  void openSet();
  void openMany();
  Session& session() { return m_window->session(); }

  QTemporaryDir m_folder;
  QString m_set, m_many;
  std::unique_ptr<MainWindow> m_window;
};

void WindowTest::initTestCase() {
  QVERIFY(m_folder.isValid());
  m_set = m_folder.filePath(QStringLiteral("set"));
  QVERIFY(writeDemoSet(path(m_set)));
  // Enough images that a scan can be met half-way.
  m_many = m_folder.filePath(QStringLiteral("many"));
  QVERIFY(QDir().mkpath(m_many));
  QDirIterator files(m_set + QStringLiteral("/train/day"), QDir::Files);
  QVERIFY(files.hasNext());
  const QString file = files.next();
  const QString suffix = QFileInfo(file).suffix();
  for (int i = 0; i < 2000; ++i)
    std::filesystem::create_hard_link(path(file),
                                      path(QStringLiteral("%1/%2.%3").arg(m_many).arg(i).arg(suffix)));
}

void WindowTest::init() {
  applyTheme(Theme::Dark);
  m_window = std::make_unique<MainWindow>(MainWindow::Layout::Default);
  m_window->resize(1280, 720);
  m_window->show();
  QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void WindowTest::cleanup() { m_window.reset(); }

void WindowTest::openSet() {
  m_window->open({m_set});
  QTRY_VERIFY_WITH_TIMEOUT(session().state() == State::Done && m_window->isSettled(), kPatience);
}

/// Leaves the scan paused half-way, however fast the machine is.
void WindowTest::openMany() {
  const auto connection = connect(&session(), &Session::progressed, m_window.get(), [this] {
    if (session().progress().done() > 0) m_window->scans().setPaused(true);
  });
  m_window->open({m_many});
  QTRY_COMPARE_WITH_TIMEOUT(session().state(), State::Paused, kPatience);
  disconnect(connection);
}

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

void WindowTest::opensAndFinishes() {
  QSignalSpy states(&session(), &Session::stateChanged);
  openSet();
  QVERIFY(session().dataset()->size() >= 24);
  QVERIFY(session().analysis()->scan->complete);
  QCOMPARE(session().progress().done(), session().dataset()->size());
  QCOMPARE(session().analysis()->outcomes.size(), session().modes().size());
  for (const ModeTile* tile : m_window->findChildren<ModeTile*>()) {
    const ModeOutcome* outcome = session().outcome(tile->modeId());
    if (!tile->isVisible() || outcome->unavailable) continue;
    QVERIFY2(const_cast<ModeTile*>(tile)->canvas().picture(), tile->modeId().c_str());
    QVERIFY(!std::isnan(tile->lostLow()));
  }
  QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("set")));
}

void WindowTest::firstImageMakesTheArgument() {
  openSet();
  QCOMPARE(session().modeA(), std::string("image-zscore"));
  QCOMPARE(session().modeB(), std::string("channel-zscore"));
  QVERIFY(session().currentImage());
  QCOMPARE((*session().dataset())[*session().currentImage()].label, std::string("night"));
  QVERIFY(session().outcome("image-zscore")->effects[*session().currentImage()].gain > 2.0F);
}

void WindowTest::droppedFolderOpens() {
  QMimeData data;
  data.setUrls({QUrl::fromLocalFile(m_set)});
  const QPoint at(600, 300);
  QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
  QCoreApplication::sendEvent(m_window.get(), &enter);
  QVERIFY(enter.isAccepted());
  QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, {});
  QCoreApplication::sendEvent(m_window.get(), &move);
  QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, {});
  QCoreApplication::sendEvent(m_window.get(), &drop);
  QVERIFY(drop.isAccepted());
  QTRY_COMPARE_WITH_TIMEOUT(session().state(), State::Done, kPatience);

  QMimeData text;
  text.setText(QStringLiteral("no file"));
  QDragEnterEvent refused(at, Qt::CopyAction, &text, Qt::LeftButton, {});
  QCoreApplication::sendEvent(m_window.get(), &refused);
  QVERIFY(!refused.isAccepted());
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
  QVERIFY(m_window->actions().wipe->isChecked());
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
  actions.firstImage->trigger();
  QCOMPARE(session().currentImage(), std::optional(panel->model().imageAt(0)));
  actions.nextImage->trigger();
  QCOMPARE(session().currentImage(), std::optional(panel->model().imageAt(1)));
  actions.previousImage->trigger();
  actions.previousImage->trigger(); // stays at the first
  QCOMPARE(session().currentImage(), std::optional(panel->model().imageAt(0)));
  actions.lastImage->trigger();
  QCOMPARE(session().currentImage(), std::optional(panel->model().imageAt(panel->model().rowCount() - 1)));
}

void WindowTest::unreadableImageIsExplained() {
  openSet();
  const auto& images = session().images();
  const auto broken =
      std::find_if(images.begin(), images.end(), [](const ImageOutcome& i) { return i.failure; });
  QVERIFY(broken != images.end());
  session().setCurrentImage(static_cast<ImageId>(broken - images.begin()));
  auto* tile = m_window->findChild<ModeTile*>(QStringLiteral("tile-unit"));
  QTRY_VERIFY_WITH_TIMEOUT(!tile->canvas().picture(), kPatience);
  QVERIFY(tile->canvas().accessibleDescription().contains(QString::fromStdString(broken->failure->message)));
  m_window->actions().previousImage->trigger();
  QTRY_VERIFY_WITH_TIMEOUT(tile->canvas().picture(), kPatience);
}

void WindowTest::pixelUnderTheMouseIsRead() {
  openSet();
  QSignalSpy read(&session(), &Session::pixelRead);
  Q_EMIT session().pixelHovered(QPoint(10, 12));
  QCOMPARE(read.count(), 1);
  const auto readout = read.front().front().value<std::optional<PixelReadout>>();
  QVERIFY(readout && readout->a && readout->b);
  const ModeOutcome* a = session().outcome(session().modeA());
  const ImageRecord& record = *session().images()[*session().currentImage()].record;
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

void WindowTest::cancelLeavesPartialAndResumeCompletes() {
  openMany();
  QTest::keyClick(m_window.get(), Qt::Key_Escape);
  QTRY_COMPARE_WITH_TIMEOUT(session().state(), State::Partial, kPatience);
  const std::size_t read = m_window->scans().result()->read;
  QVERIFY(read > 0 && read < 2000);
  QTRY_VERIFY_WITH_TIMEOUT(session().analysis() && !session().analysis()->scan->complete, kPatience);
  auto* messages = m_window->findChild<MessageBar*>();
  QVERIFY(messages->isVisible() && messages->text().contains(QStringLiteral("2,000")));

  QTest::mouseClick(messages->findChild<QPushButton*>(QStringLiteral("buttonResume")), Qt::LeftButton);
  QTRY_COMPARE_WITH_TIMEOUT(session().state(), State::Done, kPatience);
  QVERIFY(!messages->isVisible());
  QCOMPARE(m_window->scans().result()->read, std::size_t(2000));
  QVERIFY(m_window->scans().result()->complete);
  QCOMPARE(m_window->scans().result()->meanImages.begin()->second.images(), std::uint64_t(2000));
}

void WindowTest::pauseHoldsTheScan() {
  openMany();
  QTest::qWait(300); // images that were begun come in
  const std::size_t held = session().progress().done();
  QTest::qWait(300);
  QCOMPARE(session().progress().done(), held);
  QVERIFY(held < 2000);
  QTest::keyClick(m_window.get(), Qt::Key_P);
  QCOMPARE(session().state(), State::Scanning);
  QTRY_VERIFY_WITH_TIMEOUT(session().progress().done() > held, kPatience);
  QTest::keyClick(m_window.get(), Qt::Key_P);
  QCOMPARE(session().state(), State::Paused);
}

void WindowTest::missingFolderIsExplained() {
  m_window->open({m_folder.filePath(QStringLiteral("nowhere"))});
  QTRY_COMPARE_WITH_TIMEOUT(session().state(), State::Failed, kPatience);
  const auto* messages = m_window->findChild<MessageBar*>();
  QVERIFY(messages->isVisible() && messages->text().contains(QStringLiteral("nowhere")));
}

void WindowTest::reportIsWritten() {
  QAction* action = m_window->actions().exportReport;
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

void WindowTest::closingEmptiesTheWindow() {
  openSet();
  m_window->actions().closeSet->trigger();
  QCOMPARE(session().state(), State::Empty);
  QVERIFY(!session().analysis() && session().images().empty());
  QVERIFY(m_window->findChild<QWidget*>(QStringLiteral("emptyState"))->isVisible());
}

void WindowTest::everyActionCanBeTriggered() {
  openSet();
  QTimer dismiss; // file dialogs and questions wait for an answer
  connect(&dismiss, &QTimer::timeout, this, [] {
    if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) dialog->reject();
  });
  dismiss.start(50);
  QList<QAction*> actions = m_window->findChildren<QAction*>();
  QAction* quit = m_window->actions().quit;
  for (QAction* action : actions) {
    if (action == quit || action->menu() || action == m_window->actions().openDemo ||
        action == m_window->actions().openObjects)
      continue;
    action->trigger();
    action->trigger();
    QCoreApplication::processEvents();
    if (action == m_window->actions().closeSet || action == m_window->actions().rescan) openSet();
  }
  for (QDialog* dialog : m_window->findChildren<QDialog*>()) dialog->reject();
  for (QAction* demo : {m_window->actions().openDemo, m_window->actions().openObjects}) {
    demo->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(session().state(), State::Done, kPatience);
  }
  QCOMPARE(session().title(), QStringLiteral("Demo: objects"));
  quit->trigger();
  QVERIFY(!m_window->isVisible());
}

QTEST_MAIN(WindowTest)
#include "window_test.moc"
