// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "actions.h"
#include "help_dialogs.h"
#include "models/image_list_model.h"
#include "models/number_text.h"
#include "panel_docks.h"
#include "recent_sets.h"
#include "session/analysis_controller.h"
#include "session/preview_controller.h"
#include "session/report_job.h"
#include "session/scan_controller.h"
#include "session/thumbnail_store.h"
#include "support/text.h"
#include "tool_bar.h"
#include "views/compare_view.h"
#include "views/empty_state.h"
#include "views/export_dialog.h"
#include "views/identify_dialog.h"
#include "views/image_panel.h"
#include "views/limits_dialog.h"
#include "views/message_bar.h"
#include "views/mode_help.h"
#include "views/preview_area.h"
#include "views/status_bar.h"
#include "views/view_link.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLabel>
#include <QListView>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace normscope {
namespace {

constexpr double kZoomStep = 1.5;
constexpr int kRemarkTime = 8000; ///< ms

std::filesystem::path demoFolder(DemoKind kind) {
  const QString cache = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
  const DemoKindRow& row = demoKind(kind);
  const QString name = QStringLiteral("%1-%2").arg(toQString(row.id)).arg(row.revision);
  return QFile::encodeName(cache + QStringLiteral("/demo/") + name).toStdString();
}

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
    , m_scans(new ScanController(*m_session, this))
    , m_analyses(new AnalysisController(*m_session, this))
    , m_previews(new PreviewController(*m_session, this))
    , m_thumbnails(new ThumbnailStore(*m_session, this))
    , m_reports(new ReportWriter(this))
    , m_link(new ViewLink(this))
    , m_actions(new Actions(*m_session, this))
    , m_area(new PreviewArea(*m_session, *m_previews, *m_link))
    , m_images(new ImagePanel(*m_session, *m_thumbnails))
    , m_openMenu(new QMenu(this))
    , m_recentMenu(new QMenu(tr("Open &Recent"), this))
    , m_setLabel(new QLabel) {
  setObjectName(QStringLiteral("mainWindow"));
  setAcceptDrops(true);
  setCentralWidget(m_area);
  m_area->setImages(m_images->grid()->model(), m_images->grid()->selectionModel());
  buildMenus();
  auto* toolBar = new ToolBar(*m_session, *m_actions, m_openMenu);
  connect(toolBar, &ToolBar::filterChanged, m_images, &ImagePanel::setNameFilter);
  addToolBar(toolBar);
  setStatusBar(new StatusBar(*m_session, *m_link, {m_actions->enough, m_actions->pause, m_actions->cancel}));
  m_docks = new PanelDocks(*this, *m_session, *m_actions, m_images, m_panelMenu);
  connectActions();
  connectParts();
  showTitle();
  showRecent();
  resize(1440, 900);
  if (m_layout == Layout::Saved) m_docks->restore();
}

/// The parts point at each other's services: views go before controllers, controllers before the session.
MainWindow::~MainWindow() {
  delete takeCentralWidget();
  for (QDockWidget* dock : findChildren<QDockWidget*>()) delete dock;
  delete m_previews;
  delete m_analyses;
  delete m_scans;
  delete m_thumbnails;
}

void MainWindow::connectActions() {
  Actions& a = *m_actions;
  connect(a.openFolder, &QAction::triggered, this, &MainWindow::chooseFolder);
  connect(a.openFiles, &QAction::triggered, this, &MainWindow::chooseFiles);
  connect(a.openDemo, &QAction::triggered, this, [this] { openDemo(DemoKind::dayNight); });
  connect(a.openObjects, &QAction::triggered, this, [this] { openDemo(DemoKind::objects); });
  connect(a.closeSet, &QAction::triggered, m_scans, &ScanController::close);
  connect(a.exportStatistics, &QAction::triggered, this, &MainWindow::exportStatistics);
  connect(a.exportReport, &QAction::triggered, this, &MainWindow::exportReport);
  connect(a.exportAgain, &QAction::triggered, this, [this] { ExportDialog::exportAgain(*m_session, this); });
  connect(a.parameters, &QAction::triggered, m_docks, [this] { m_docks->show("dockParameters"); });
  connect(a.quit, &QAction::triggered, this, &QWidget::close);
  connect(a.rescan, &QAction::triggered, m_scans, &ScanController::rescan);
  connect(a.pause, &QAction::triggered, this,
          [this] { m_scans->setPaused(m_session->state() == Session::State::Scanning); });
  connect(a.enough, &QAction::triggered, m_scans, &ScanController::cancel);
  connect(a.cancel, &QAction::triggered, this, &MainWindow::escape);
  connect(a.identify, &QAction::triggered, this,
          [this] { showBeside(new IdentifyDialog(*m_session, this)); });
  connect(a.limits, &QAction::triggered, this, [this] { showBeside(new LimitsDialog(*m_session, this)); });
  connect(a.modeHelp, &QAction::triggered, this,
          [this] { showBeside(new ModeHelp(m_session->modeA(), this)); });
  connect(a.zoomIn, &QAction::triggered, m_link, [this] { Q_EMIT m_link->zoomRequested(kZoomStep); });
  connect(a.zoomOut, &QAction::triggered, m_link, [this] { Q_EMIT m_link->zoomRequested(1 / kZoomStep); });
  connect(a.actualSize, &QAction::triggered, m_link, &ViewLink::actualSizeRequested);
  connect(a.fit, &QAction::triggered, m_link, &ViewLink::fitRequested);
  connect(a.toggleZoom, &QAction::triggered, this, [this] {
    m_link->state().fit ? Q_EMIT m_link->actualSizeRequested() : Q_EMIT m_link->fitRequested();
  });
  connect(a.wipe, &QAction::toggled, &m_area->compareView(), &CompareView::setWipe);
  connect(a.maximize, &QAction::toggled, m_docks, &PanelDocks::setOutOfTheWay);
  connect(a.fullScreen, &QAction::toggled, this, &MainWindow::setFullScreen);
  connect(a.resetLayout, &QAction::triggered, m_docks, &PanelDocks::reset);
  for (std::size_t i = 0; i < a.themes.size(); ++i)
    connect(a.themes[i], &QAction::triggered, this, [this, i] { setTheme(static_cast<Theme>(i)); });
  for (QWidget* widget : {static_cast<QWidget*>(m_area), static_cast<QWidget*>(m_images)})
    widget->addActions({a.previousImage, a.nextImage, a.firstImage, a.lastImage});
  connect(a.previousImage, &QAction::triggered, this, [this] { stepImage(-1); });
  connect(a.nextImage, &QAction::triggered, this, [this] { stepImage(1); });
  connect(a.firstImage, &QAction::triggered, this,
          [this] { stepImage(-m_images->grid()->model()->rowCount()); });
  connect(a.lastImage, &QAction::triggered, this,
          [this] { stepImage(m_images->grid()->model()->rowCount()); });
  connect(a.shortcuts, &QAction::triggered, this, [this] { showShortcutSheet(*menuBar(), this); });
  connect(a.about, &QAction::triggered, this, [this] { showAboutDialog(this); });
}

void MainWindow::connectParts() {
  connect(&m_area->emptyState(), &EmptyState::openFolderRequested, this, &MainWindow::chooseFolder);
  connect(&m_area->emptyState(), &EmptyState::demoRequested, this, [this] { openDemo(DemoKind::dayNight); });
  connect(&m_area->emptyState(), &EmptyState::recentRequested, this,
          [this](const QString& path) { open({path}); });
  connect(&m_area->messages(), &MessageBar::resumeRequested, m_scans, &ScanController::resume);
  connect(&m_area->messages(), &MessageBar::retryRequested, m_scans, &ScanController::rescan);
  connect(&m_area->messages(), &MessageBar::openRequested, this, &MainWindow::chooseFolder);
  connect(m_reports, &ReportWriter::written, this, [this](const QString& path) {
    statusBar()->showMessage(tr("Report written to %1").arg(pathText(QFile::encodeName(path).toStdString())),
                             kRemarkTime);
  });
  connect(m_reports, &ReportWriter::failed, &m_area->messages(), &MessageBar::showError);
  connect(m_scans, &ScanController::scanFinished, m_analyses, &AnalysisController::setScan);
  connect(m_scans, &ScanController::picturesArrived, m_thumbnails,
          [this](const auto& pictures) { m_thumbnails->addBatch(pictures); });
  m_previews->setThumbnails([this](ImageId id) { return m_thumbnails->thumbnail(id); });
  connect(m_session, &Session::linkViewsChanged, m_link,
          [this] { m_link->setLinked(m_session->linkViews()); });
  connect(m_session, &Session::datasetChanged, m_link, [this] { m_link->setState({}); });
  for (const auto change : {&Session::stateChanged, &Session::progressed, &Session::storageChanged})
    connect(m_session, change, this, &MainWindow::showTitle);
}

void MainWindow::open(const QStringList& paths) {
  if (paths.isEmpty()) return;
  addRecent(paths);
  m_scans->open(paths);
}

void MainWindow::openDemo(DemoKind kind) { m_scans->openDemo(demoFolder(kind), kind); }

void MainWindow::chooseFolder() {
  const QString folder = QFileDialog::getExistingDirectory(this, tr("Open Folder"), recentsets::lastFolder());
  if (!folder.isEmpty()) open({folder});
}

void MainWindow::chooseFiles() {
  open(QFileDialog::getOpenFileNames(this, tr("Open Images or a List File"), recentsets::lastFolder()));
}

void MainWindow::exportStatistics() {
  auto* dialog = new ExportDialog(*m_session, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

void MainWindow::exportReport() {
  const std::shared_ptr<const Analysis> analysis = m_session->analysis();
  if (!analysis) return;
  const QString key = QStringLiteral("report/path");
  const QString before = QSettings().value(key).toString();
  const QString path = QFileDialog::getSaveFileName(
      this, tr("Export Report"),
      before.isEmpty() ? recentsets::lastFolder() + QStringLiteral("/report.html") : before,
      tr("HTML pages (*.html)"));
  if (path.isEmpty()) return;
  QSettings().setValue(key, path);
  m_reports->write(analysis, path);
}

void MainWindow::addRecent(const QStringList& paths) {
  if (m_layout == Layout::Default) return;
  recentsets::add(paths.front());
  showRecent();
}

void MainWindow::showRecent() {
  const QStringList recent = m_layout == Layout::Default ? QStringList() : recentsets::all();
  m_recentMenu->clear();
  for (const QString& path : recent)
    m_recentMenu->addAction(pathText(QFile::encodeName(path).toStdString()), this,
                            [this, path] { open({path}); });
  m_recentMenu->setEnabled(!recent.isEmpty());
  m_area->emptyState().setRecent(recent);
}

/// "Demo: day and night · uint8, saturate" at the end of the menu bar; the same and the progress in the
/// frame.
void MainWindow::showTitle() {
  const bool isOpen = m_session->state() != Session::State::Empty;
  const QString storage = toQString(row(m_session->storage()).title);
  const QString text = isOpen ? m_session->title() + QStringLiteral(" · ") + storage : QString();
  if (m_setLabel->text() != text) {
    m_setLabel->setText(text);
    menuBar()->setCornerWidget(m_setLabel); // the menu bar measures its corner only then
    m_setLabel->show();
  }
  QString title = isOpen ? m_session->title() + QStringLiteral(" – NormScope") : QStringLiteral("NormScope");
  const ScanProgress& progress = m_session->progress();
  if (m_session->state() == Session::State::Scanning && progress.found > 0)
    title = QStringLiteral("%1 % ").arg(100 * progress.done() / progress.found) + title;
  setWindowTitle(title);
}

bool MainWindow::isSettled() const {
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
  m_actions->themes[static_cast<std::size_t>(theme)]->setChecked(true);
}

void MainWindow::setFullScreen(bool on) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, on)); }

/// Steps in the order of the image grid.
void MainWindow::stepImage(int step) {
  const ImageListModel& model = m_images->model();
  const int count = model.rowCount();
  if (count == 0) return;
  const std::optional<ImageId> current = m_session->currentImage();
  const int from = current ? model.rowOf(*current).value_or(step > 0 ? -1 : count) : -1;
  m_session->setCurrentImage(model.imageAt(std::clamp(from + step, 0, count - 1)));
}

/// Takes back the least first: the histogram's brush, full screen, the maximized preview, then the scan.
void MainWindow::escape() {
  if (m_session->brush())
    m_session->setBrush(std::nullopt);
  else if (m_actions->fullScreen->isChecked())
    m_actions->fullScreen->setChecked(false);
  else if (m_actions->maximize->isChecked())
    m_actions->maximize->setChecked(false);
  else
    m_scans->cancel();
}

void MainWindow::closeEvent(QCloseEvent* event) {
  if (m_layout == Layout::Saved) {
    m_actions->maximize->setChecked(false); // a maximized preview is no layout to come back to
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
  open(paths);
}

} // namespace normscope
