// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "actions/actions.h"
#include "auto_save.h"
#include "compare_memory.h"
#include "controls/view_link.h"
#include "escape_order.h"
#include "files/message_bar.h"
#include "files/reading_line.h"
#include "files/status_bar.h"
#include "findings/summary_strip.h"
#include "image_steps.h"
#include "images/browse_page.h"
#include "images/browse_view.h"
#include "images/image_panel.h"
#include "key_bindings.h"
#include "panel_docks.h"
#include "previews/empty_state.h"
#include "previews/preview_area.h"
#include "session/analysis_controller.h"
#include "session/edits.h"
#include "session/fit_text.h"
#include "session/preview_controller.h"
#include "session/scan_controller.h"
#include "session/stale_watch.h"
#include "session/thumbnail_store.h"
#include "session_files.h"
#include "set_files.h"
#include "start_values.h"
#include "summary_bar.h"
#include "support/number_text.h"
#include "support/translation.h"
#include "tool_bar.h"
#include "tour.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QListView>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>

#include <algorithm>
#include <chrono>

namespace normscope {
namespace {

const QLatin1String kSurround("view/surround"), kByFolder("images/byFolder");
constexpr int kRemarkTime = 8000; ///< ms
constexpr int kRoomForAll = 800;  ///< height of a window whose summary has both lines, and parameters show
constexpr std::chrono::seconds kLongWork(30);

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
    , m_stale(new StaleWatch(*m_session, *m_scans, this))
    , m_analyses(new AnalysisController(*m_session, this))
    , m_previews(new PreviewController(*m_session, this))
    , m_thumbnails(new ThumbnailStore(*m_session, this))
    , m_link(new ViewLink(this))
    , m_actions(std::make_unique<Actions>(*m_session, *m_edits, this))
    , m_area(new PreviewArea(*m_session, *m_previews, *m_link))
    , m_messages(new MessageBar(*m_session))
    , m_reading(new ReadingLine(*m_session))
    , m_summary(new SummaryBar(*m_session))
    , m_images(new ImagePanel(*m_session, *m_thumbnails))
    , m_openMenu(new QMenu(this))
    , m_setLabel(new QLabel) {
  setObjectName(QStringLiteral("mainWindow"));
  setAcceptDrops(true);
  setCentralWidget(m_area);
  m_area->addLine(m_messages);
  m_area->addLine(m_reading);
  auto* browse = new BrowsePage(*m_images);
  m_area->setBrowseView(browse);
  connect(&browse->view(), &QListView::doubleClicked, m_session,
          [this] { m_session->setView(Session::View::Loupe); });
  buildMenus();
  auto* toolBar = new ToolBar(*m_session, *m_actions, m_openMenu);
  connect(toolBar, &ToolBar::filterChanged, m_images, &ImagePanel::setNameFilter);
  connect(m_images, &ImagePanel::queryChanged, toolBar,
          [this, toolBar] { toolBar->setFilter(m_images->query().nameFilter); });
  addToolBar(toolBar);
  addToolBarBreak();
  addToolBar(m_summary);
  setStatusBar(new StatusBar(
      *m_session, *m_link, {m_actions->dataset.enough, m_actions->dataset.pause, m_actions->dataset.cancel}));
  m_docks = new PanelDocks(*this, *m_session, *m_edits, *m_actions, m_images, m_panelMenu);
  connect(m_docks, &PanelDocks::imagesShown, browse, [browse](bool on) { browse->setShowsQuery(!on); });
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
    const StartValues start = StartValues::kept();
    m_session->setView(start.view);
    m_session->choose([&start](Choices& choices) { choices.storage = start.storage; });
    m_docks->restore();
    (new AutoSave(*m_session, *m_edits, *m_sessions, this))->offerLeftBehind(*m_messages);
    m_summary->keepFolded();
    keepCompareState(*m_session);
    m_actions->pixels.remember();
    ImageQuery query = m_images->query();
    query.byFolder = QSettings().value(kByFolder).toBool();
    m_images->setQuery(query);
    connect(m_images, &ImagePanel::queryChanged, this,
            [this] { QSettings().setValue(kByFolder, m_images->query().byFolder); });
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
  delete m_stale;
  delete m_scans;
  delete m_thumbnails;
}

void MainWindow::resizeEvent(QResizeEvent* event) {
  QMainWindow::resizeEvent(event);
  const bool isLow = height() < kRoomForAll;
  m_summary->strip().setCramped(isLow);
  if (m_docks) m_docks->setLow(isLow);
}

/// Stands in the status bar for a while.
void MainWindow::remark(const QString& sentence) { statusBar()->showMessage(sentence, kRemarkTime); }

void MainWindow::connectParts() {
  connect(&m_area->emptyState(), &EmptyState::openFolderRequested, m_files, &SetFiles::chooseFolder);
  connect(&m_area->emptyState(), &EmptyState::demoRequested, m_files,
          [this] { m_files->openDemo(DemoKind::dayNight); });
  connect(&m_area->emptyState(), &EmptyState::recentRequested, m_files,
          [this](const QString& path) { m_files->open({path}); });
  const auto showRecent = [this] { m_area->emptyState().setRecent(m_files->recent()); };
  connect(m_files, &SetFiles::recentChanged, this, showRecent);
  showRecent();
  connect(m_messages, &MessageBar::resumeRequested, m_scans, &ScanController::resume);
  connect(m_messages, &MessageBar::retryRequested, m_scans, [this] { m_scans->rescan(); });
  connect(m_scans, &ScanController::columnsMissing, m_messages, &MessageBar::offerColumns);
  connect(m_messages, &MessageBar::columnsRequested, this, &MainWindow::chooseReading);
  connect(m_messages, &MessageBar::openRequested, m_files, &SetFiles::chooseFolder);
  connect(m_reading, &ReadingLine::defaultsRequested, m_scans, [this] { m_scans->rescan(Reading()); });
  connect(m_files, &SetFiles::reportWritten, this, [this](const QString& path) {
    remark(tr("Report written to %1").arg(pathText(QFile::encodeName(path).toStdString())));
  });
  connect(m_files, &SetFiles::copied, this, &MainWindow::remark);
  connect(&m_summary->strip(), &SummaryStrip::exportRequested, m_files,
          [this] { m_files->exportStatistics(QStringLiteral("torchvision")); });
  connect(m_messages, &MessageBar::fitHereRequested, m_edits, [this] { m_edits->setFit({}); });
  connect(m_files, &SetFiles::statisticsOpened, this, &MainWindow::showOpenedStatistics);
  connect(m_files, &SetFiles::failed, m_messages, &MessageBar::showError);
  connect(m_sessions, &SessionFiles::failed, m_messages, &MessageBar::showError);
  connect(m_sessions, &SessionFiles::changed, this, &MainWindow::showTitle);
  connect(m_sessions, &SessionFiles::saved, this, [this](const QString& path) {
    remark(tr("Session saved to %1").arg(pathText(QFile::encodeName(path).toStdString())));
  });
  connect(m_session, &Session::stateChanged, this, &MainWindow::callBack);
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

void MainWindow::showOpenedStatistics(const QString& path) {
  const QString name = pathText(QFile::encodeName(QFileInfo(path).fileName()).toStdString());
  remark(m_session->state() == Session::State::Empty
             ? tr("Modes of the next set will be fitted on %1").arg(name)
             : tr("Modes are now fitted on %1").arg(name));
}

bool MainWindow::isSettled() const {
  if (m_files->isReading() || m_sessions->isReading() || m_scans->isLooking()) return false;
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
  if (m_layout != Layout::Saved) return;
  StartValues values = StartValues::kept();
  values.theme = theme;
  values.keep();
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

/// Tells the desktop that what took its time is done, when the user is elsewhere.
void MainWindow::callBack() {
  const bool isOver = m_session->state() == Session::State::Done;
  if (isOver && !isActiveWindow() && m_session->progress().elapsed > kLongWork) QApplication::alert(this);
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
