// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "actions/actions.h"
#include "compare_memory.h"
#include "escape_order.h"
#include "focus_commands.h"
#include "help_dialogs.h"
#include "hold_key.h"
#include "image_steps.h"
#include "key_bindings.h"
#include "models/number_text.h"
#include "panel_docks.h"
#include "preferences_dialog.h"
#include "session/analysis_controller.h"
#include "session/edits.h"
#include "session/preview_controller.h"
#include "session/scan_controller.h"
#include "session/thumbnail_store.h"
#include "session_files.h"
#include "set_files.h"
#include "support/translation.h"
#include "tool_bar.h"
#include "tour.h"
#include "views/empty_state.h"
#include "views/help_window.h"
#include "views/identify_dialog.h"
#include "views/image_panel.h"
#include "views/limits_dialog.h"
#include "views/message_bar.h"
#include "views/preview_area.h"
#include "views/status_bar.h"
#include "views/view_link.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QListView>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QWhatsThis>

#include <algorithm>

namespace normscope {
namespace {

const QLatin1String kSurround("view/surround");
constexpr double kZoomStep = 1.5;
constexpr int kRemarkTime = 8000; ///< ms

/// A dialog that stays beside the window and is gone when it is closed.
void showBeside(QDialog* dialog) {
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->show();
}

} // namespace

MainWindow::MainWindow(Layout layout, QWidget* parent)
    : QMainWindow(parent)
    , m_layout(layout)
    , m_session(new Session(this))
    , m_edits(new Edits(*m_session, this))
    , m_scans(new ScanController(*m_session, this))
    , m_sessions(new SessionFiles(*m_session, *m_edits, *m_scans, this))
    , m_files(new SetFiles(*m_session, *m_edits, *m_scans, *m_sessions,
                           layout == Layout::Saved ? SetFiles::Memory::Kept : SetFiles::Memory::None, this))
    , m_analyses(new AnalysisController(*m_session, this))
    , m_previews(new PreviewController(*m_session, this))
    , m_thumbnails(new ThumbnailStore(*m_session, this))
    , m_link(new ViewLink(this))
    , m_actions(std::make_unique<Actions>(*m_session, *m_edits, this))
    , m_area(new PreviewArea(*m_session, *m_previews, *m_link))
    , m_images(new ImagePanel(*m_session, *m_thumbnails))
    , m_openMenu(new QMenu(this))
    , m_setLabel(new QLabel) {
  setObjectName(QStringLiteral("mainWindow"));
  setAcceptDrops(true);
  setCentralWidget(m_area);
  m_area->setImages(m_images->grid()->model(), m_images->grid()->selectionModel());
  buildMenus();
  auto* toolBar = new ToolBar(*m_session, *m_actions, m_openMenu);
  connect(toolBar, &ToolBar::filterChanged, m_images, &ImagePanel::setNameFilter);
  addToolBar(toolBar);
  setStatusBar(new StatusBar(
      *m_session, *m_link, {m_actions->dataset.enough, m_actions->dataset.pause, m_actions->dataset.cancel}));
  m_docks = new PanelDocks(*this, *m_session, *m_edits, *m_actions, m_images, m_panelMenu);
  new ImageSteps(*m_session, *m_images, *m_actions, this);
  m_tour = new Tour(*this, *m_docks);
  m_keys = new KeyBindings(
      *menuBar(), layout == Layout::Saved ? KeyBindings::Memory::Kept : KeyBindings::Memory::None, this);
  connectActions();
  orderEscapes();
  connectParts();
  showTitle();
  resize(1440, 900);
  if (m_layout == Layout::Saved) {
    m_docks->restore();
    keepCompareState(*m_session);
    m_actions->pixels.remember();
    m_link->setSurround(static_cast<Surround>(QSettings().value(kSurround).toInt() % 3));
    connect(m_link, &ViewLink::surroundChanged, this,
            [this] { QSettings().setValue(kSurround, static_cast<int>(m_link->surround())); });
  }
}

/// The parts point at each other's services: views go before controllers, controllers before the session.
MainWindow::~MainWindow() {
  delete m_files;
  delete m_sessions;
  delete takeCentralWidget();
  for (QDockWidget* dock : findChildren<QDockWidget*>()) delete dock;
  delete m_previews;
  delete m_analyses;
  delete m_scans;
  delete m_thumbnails;
}

void MainWindow::connectActions() {
  Actions& a = *m_actions;
  connect(a.file.openFolder, &QAction::triggered, m_files, &SetFiles::chooseFolder);
  connect(a.file.openFiles, &QAction::triggered, m_files, &SetFiles::chooseFiles);
  connect(a.file.openStatistics, &QAction::triggered, m_files, &SetFiles::chooseStatistics);
  connect(a.file.openDemo, &QAction::triggered, m_files, [this] { m_files->openDemo(DemoKind::dayNight); });
  connect(a.file.openObjects, &QAction::triggered, m_files, [this] { m_files->openDemo(DemoKind::objects); });
  connect(a.file.closeSet, &QAction::triggered, m_files, &SetFiles::close);
  connect(a.file.saveSession, &QAction::triggered, m_sessions, &SessionFiles::save);
  connect(a.file.saveSessionAs, &QAction::triggered, m_sessions, &SessionFiles::saveAs);
  connect(a.file.exportStatistics, &QAction::triggered, m_files, &SetFiles::exportStatistics);
  connect(a.file.exportReport, &QAction::triggered, m_files, &SetFiles::exportReport);
  connect(a.file.exportAgain, &QAction::triggered, m_files, &SetFiles::exportAgain);
  for (QAction* copy : a.file.copyCodes)
    connect(copy, &QAction::triggered, m_files, [this, copy] { m_files->copyCode(copy->data().toString()); });
  connect(a.modes.parameters, &QAction::triggered, m_docks, [this] { m_docks->show("dockParameters"); });
  connect(a.file.quit, &QAction::triggered, this, &QWidget::close);
  connect(a.dataset.rescan, &QAction::triggered, m_scans, &ScanController::rescan);
  connect(a.dataset.pause, &QAction::triggered, this,
          [this] { m_scans->setPaused(m_session->state() == Session::State::Scanning); });
  connect(a.dataset.enough, &QAction::triggered, m_scans, &ScanController::cancel);
  connect(a.dataset.identify, &QAction::triggered, this,
          [this] { showBeside(new IdentifyDialog(*m_session, *m_edits, this)); });
  connect(a.dataset.limits, &QAction::triggered, this,
          [this] { showBeside(new LimitsDialog(*m_session, *m_edits, this)); });
  connect(a.modes.modeHelp, &QAction::triggered, this, [this] { showHelp(helpPageOf(m_session->modeA())); });
  connect(a.view.zoomIn, &QAction::triggered, m_link, [this] { Q_EMIT m_link->zoomRequested(kZoomStep); });
  connect(a.view.zoomOut, &QAction::triggered, m_link,
          [this] { Q_EMIT m_link->zoomRequested(1 / kZoomStep); });
  connect(a.view.actualSize, &QAction::triggered, m_link, &ViewLink::actualSizeRequested);
  connect(a.view.fit, &QAction::triggered, m_link, &ViewLink::fitRequested);
  connect(a.view.surround, &QAction::triggered, m_link, &ViewLink::cycleSurround);
  connect(a.view.toggleZoom, &QAction::triggered, this, [this] {
    m_link->state().fit ? Q_EMIT m_link->actualSizeRequested() : Q_EMIT m_link->fitRequested();
  });
  connect(new HoldKey(a.compare.holdOriginal), &HoldKey::heldChanged, m_session, &Session::setHoldsOriginal);
  connect(a.view.maximize, &QAction::toggled, m_docks, &PanelDocks::setOutOfTheWay);
  connect(a.view.fullScreen, &QAction::toggled, this, &MainWindow::setFullScreen);
  connect(a.view.arrangePanels, &QAction::toggled, m_docks, &PanelDocks::setMovable);
  connect(a.view.resetLayout, &QAction::triggered, m_docks, &PanelDocks::reset);
  for (std::size_t i = 0; i < a.view.themes.size(); ++i)
    connect(a.view.themes[i], &QAction::triggered, this, [this, i] { setTheme(static_cast<Theme>(i)); });
  for (QWidget* widget : {static_cast<QWidget*>(m_area), static_cast<QWidget*>(m_images)})
    widget->addActions(a.images.keysOfPictures());
  m_images->setMenuActions({a.images.exclude, a.images.include});
  connect(a.images.exclude, &QAction::triggered, m_edits,
          [this] { m_edits->exclude(m_session->chosenImages()); });
  connect(a.images.include, &QAction::triggered, m_edits,
          [this] { m_edits->include(m_session->chosenImages()); });
  auto* focus = new FocusCommands(*m_session, *m_area, this);
  connect(a.edit.copy, &QAction::triggered, focus, &FocusCommands::copy);
  connect(a.file.exportFigure, &QAction::triggered, focus, &FocusCommands::exportFigure);
  connect(focus, &FocusCommands::copied, this,
          [this](const QString& what) { statusBar()->showMessage(what, kRemarkTime); });
  connect(a.view.preferences, &QAction::triggered, this,
          [this] { showBeside(new PreferencesDialog(*m_keys, this)); });
  connect(a.help.help, &QAction::triggered, this, [this] { showHelp(m_docks->helpPage(focusWidget())); });
  connect(a.help.whatsThis, &QAction::triggered, this, [] { QWhatsThis::enterWhatsThisMode(); });
  connect(a.help.tour, &QAction::triggered, m_tour, &Tour::start);
  connect(a.help.shortcuts, &QAction::triggered, this, [this] { showShortcutSheet(*menuBar(), this); });
  connect(a.help.problem, &QAction::triggered, this, [this] { showProblemReport(*m_session, this); });
  connect(a.help.about, &QAction::triggered, this, [this] { showAboutDialog(this); });
}

void MainWindow::connectParts() {
  connect(&m_area->emptyState(), &EmptyState::openFolderRequested, m_files, &SetFiles::chooseFolder);
  connect(&m_area->emptyState(), &EmptyState::demoRequested, m_files,
          [this] { m_files->openDemo(DemoKind::dayNight); });
  connect(&m_area->emptyState(), &EmptyState::recentRequested, m_files,
          [this](const QString& path) { m_files->open({path}); });
  const auto showRecent = [this] { m_area->emptyState().setRecent(m_files->recent()); };
  connect(m_files, &SetFiles::recentChanged, this, showRecent);
  showRecent();
  connect(&m_area->messages(), &MessageBar::resumeRequested, m_scans, &ScanController::resume);
  connect(&m_area->messages(), &MessageBar::retryRequested, m_scans, &ScanController::rescan);
  connect(&m_area->messages(), &MessageBar::openRequested, m_files, &SetFiles::chooseFolder);
  connect(m_files, &SetFiles::reportWritten, this, [this](const QString& path) {
    statusBar()->showMessage(tr("Report written to %1").arg(pathText(QFile::encodeName(path).toStdString())),
                             kRemarkTime);
  });
  connect(m_files, &SetFiles::copied, this,
          [this](const QString& what) { statusBar()->showMessage(what, kRemarkTime); });
  connect(&m_area->messages(), &MessageBar::fitHereRequested, m_edits, [this] { m_edits->setFit({}); });
  connect(m_files, &SetFiles::statisticsOpened, this, &MainWindow::showOpenedStatistics);
  connect(m_files, &SetFiles::failed, &m_area->messages(), &MessageBar::showError);
  connect(m_sessions, &SessionFiles::failed, &m_area->messages(), &MessageBar::showError);
  connect(m_sessions, &SessionFiles::changed, this, &MainWindow::showTitle);
  connect(m_sessions, &SessionFiles::saved, this, [this](const QString& path) {
    statusBar()->showMessage(tr("Session saved to %1").arg(pathText(QFile::encodeName(path).toStdString())),
                             kRemarkTime);
  });
  connect(m_scans, &ScanController::scanFinished, m_analyses, &AnalysisController::setScan);
  connect(m_analyses, &AnalysisController::snapshotWanted, m_scans, &ScanController::wantSnapshot);
  connect(m_scans, &ScanController::snapshotTaken, m_analyses, &AnalysisController::setSnapshot);
  connect(m_scans, &ScanController::picturesArrived, m_thumbnails,
          [this](const auto& pictures) { m_thumbnails->addBatch(pictures); });
  m_previews->setThumbnails([this](ImageId id) { return m_thumbnails->thumbnail(id); });
  // A first set has something to be shown at.
  if (m_layout == Layout::Saved)
    connect(m_session, &Session::analysisChanged, m_tour, [this] {
      if (m_session->state() == Session::State::Done && m_session->analysis()) m_tour->startOnce();
    });
  connect(m_session, &Session::datasetChanged, m_tour, [this] {
    if (m_tour->isRunning()) m_tour->stop();
  });
  connect(m_session, &Session::linkViewsChanged, m_link,
          [this] { m_link->setLinked(m_session->linkViews()); });
  connect(m_session, &Session::datasetChanged, m_link, [this] { m_link->setState({}); });
  for (const auto change :
       {&Session::stateChanged, &Session::progressed, &Session::storageChanged, &Session::fitChanged})
    connect(m_session, change, this, &MainWindow::showTitle);
}

/// "Demo: day and night · uint8, saturate" at the end of the menu bar; the same and the progress in the
/// frame.
void MainWindow::showTitle() {
  const bool isOpen = m_session->state() != Session::State::Empty;
  const QString storage = translated(row(m_session->storage()).title);
  const QString fit = fitText(m_session->fit());
  const QString fitted = fit.isEmpty() ? QString() : tr("fitted on %1").arg(fit);
  QString text = isOpen ? m_session->title() + QStringLiteral(" · ") + storage : QString();
  if (!fitted.isEmpty()) text += (isOpen ? QStringLiteral(" · ") : QString()) + fitted;
  if (m_setLabel->text() != text) {
    m_setLabel->setText(text);
    menuBar()->setCornerWidget(m_setLabel); // the menu bar measures its corner only then
    m_setLabel->show();
  }
  QString title = isOpen ? m_session->title() + QStringLiteral(" – NormScope") : QStringLiteral("NormScope");
  if (isOpen && !m_sessions->path().isEmpty())
    title = QFileInfo(m_sessions->path()).fileName() + QStringLiteral("[*] – ") + title;
  const ScanProgress& progress = m_session->progress();
  if (m_session->state() == Session::State::Scanning && progress.found > 0)
    title = QStringLiteral("%1 % ").arg(100 * progress.done() / progress.found) + title;
  setWindowTitle(title);
  setWindowModified(!m_sessions->path().isEmpty() && m_sessions->isModified());
}

void MainWindow::showHelp(const QString& page) {
  if (auto* open = findChild<HelpWindow*>()) {
    open->showPage(page);
    open->raise();
    open->activateWindow();
  } else {
    showBeside(new HelpWindow(page, this));
  }
}

void MainWindow::showOpenedStatistics(const QString& path) {
  const QString name = pathText(QFile::encodeName(QFileInfo(path).fileName()).toStdString());
  statusBar()->showMessage(m_session->state() == Session::State::Empty
                               ? tr("Modes of the next set will be fitted on %1").arg(name)
                               : tr("Modes are now fitted on %1").arg(name),
                           kRemarkTime);
}

bool MainWindow::isSettled() const {
  if (m_files->isReading() || m_sessions->isReading()) return false;
  switch (m_session->state()) {
  case Session::State::Listing:
  case Session::State::Scanning: return false;
  case Session::State::Done:
  case Session::State::Partial: return m_session->analysis() && m_analyses->isIdle() && m_previews->isIdle();
  case Session::State::Empty:
  case Session::State::Paused:
  case Session::State::Failed: break;
  }
  return true;
}

void MainWindow::setTheme(Theme theme) {
  applyTheme(theme);
  showTheme(theme);
  if (m_layout == Layout::Saved)
    QSettings().setValue(QStringLiteral("window/theme"), static_cast<int>(theme));
}

void MainWindow::showTheme(Theme theme) {
  m_actions->view.themes[static_cast<std::size_t>(theme)]->setChecked(true);
}

void MainWindow::setFullScreen(bool on) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, on)); }

/// Esc leaves what lies in front first; a scan comes last.
void MainWindow::orderEscapes() {
  auto* order = new EscapeOrder(m_actions->dataset.cancel);
  order->add([this] { return m_tour->isRunning(); }, [this] { m_tour->stop(); });
  connect(m_tour, &Tour::runningChanged, order, &EscapeOrder::update);
  order->add([this] { return m_session->region().has_value(); },
             [this] { m_session->setRegion(std::nullopt); });
  connect(m_session, &Session::regionChanged, order, &EscapeOrder::update);
  order->add([this] { return m_session->brush().has_value(); },
             [this] { m_session->setBrush(std::nullopt); });
  connect(m_session, &Session::brushChanged, order, &EscapeOrder::update);
  for (QAction* entered : {m_actions->view.fullScreen, m_actions->view.maximize}) {
    order->add([entered] { return entered->isChecked(); }, [entered] { entered->setChecked(false); });
    connect(entered, &QAction::toggled, order, &EscapeOrder::update);
  }
  order->add(
      [this] {
        using State = Session::State;
        const State state = m_session->state();
        return state == State::Listing || state == State::Scanning || state == State::Paused;
      },
      [this] { m_scans->cancel(); });
  connect(m_session, &Session::stateChanged, order, &EscapeOrder::update);
}

void MainWindow::closeEvent(QCloseEvent* event) {
  if (!m_sessions->mayLeave()) return event->ignore();
  if (m_layout == Layout::Saved) {
    m_actions->view.maximize->setChecked(false); // a maximized preview is no layout to come back to
    m_docks->keep();
  }
  QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  const QList<QUrl> urls = event->mimeData()->urls();
  if (std::any_of(urls.begin(), urls.end(), [](const QUrl& url) { return url.isLocalFile(); }))
    event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
  QStringList paths;
  for (const QUrl& url : event->mimeData()->urls())
    if (url.isLocalFile()) paths << url.toLocalFile();
  event->acceptProposedAction();
  m_files->open(paths);
}

} // namespace normscope
