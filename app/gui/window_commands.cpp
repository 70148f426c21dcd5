// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/actions.h"
#include "controls/view_link.h"
#include "files/message_bar.h"
#include "files/reading_options_dialog.h"
#include "findings/identify_dialog.h"
#include "findings/limits_dialog.h"
#include "focus_commands.h"
#include "help/help_window.h"
#include "help_dialogs.h"
#include "hold_key.h"
#include "images/image_panel.h"
#include "main_window.h"
#include "modes/variant_dialog.h"
#include "panel_docks.h"
#include "preferences_dialog.h"
#include "previews/preview_area.h"
#include "session/edits.h"
#include "session/scan_controller.h"
#include "session_files.h"
#include "set_files.h"
#include "tour.h"

#include <QMenuBar>
#include <QUndoStack>
#include <QWhatsThis>

namespace normscope {
namespace {

constexpr double kZoomStep = 1.5;

/// A dialog that stays beside the window and is gone when it is closed.
void showBeside(QDialog* dialog) {
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->show();
}

/// The place of the help about a view.
QString helpPage(Session::View view) {
  switch (view) {
  case Session::View::Browse: return QStringLiteral("images#browse");
  case Session::View::Compare: return QStringLiteral("comparing");
  case Session::View::Loupe:
  case Session::View::Survey: break;
  }
  return QStringLiteral("pictures#survey-and-loupe");
}

} // namespace

/// What the menus' actions do that is not done by them alone.
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
  connect(a.file.exportStatistics, &QAction::triggered, m_files, [this] { m_files->exportStatistics(); });
  connect(a.file.exportImages, &QAction::triggered, m_files, &SetFiles::exportImages);
  connect(a.file.exportReport, &QAction::triggered, m_files, &SetFiles::exportReport);
  connect(a.file.exportAgain, &QAction::triggered, m_files, &SetFiles::exportAgain);
  for (QAction* copy : a.file.copyCodes)
    connect(copy, &QAction::triggered, m_files, [this, copy] { m_files->copyCode(copy->data().toString()); });
  connect(a.modes.parameters, &QAction::triggered, m_docks, [this] { m_docks->show("dockParameters"); });
  connect(a.file.quit, &QAction::triggered, this, &QWidget::close);
  connect(a.dataset.rescan, &QAction::triggered, m_scans, [this] { m_scans->rescan(); });
  connect(a.dataset.recompute, &QAction::triggered, this, &MainWindow::chooseReading);
  connect(a.dataset.pause, &QAction::triggered, this,
          [this] { m_scans->setPaused(m_session->state() == Session::State::Scanning); });
  connect(a.dataset.enough, &QAction::triggered, m_scans, &ScanController::cancel);
  connect(a.dataset.identify, &QAction::triggered, this,
          [this] { showBeside(new IdentifyDialog(*m_session, *m_edits, this)); });
  connect(a.dataset.limits, &QAction::triggered, this,
          [this] { showBeside(new LimitsDialog(*m_session, *m_edits, this)); });
  connect(a.modes.addMode, &QAction::triggered, this, &MainWindow::addMode);
  connect(a.modes.editMode, &QAction::triggered, this, &MainWindow::editMode);
  connect(a.modes.removeMode, &QAction::triggered, m_edits,
          [this] { m_edits->removeVariant(m_session->modeA()); });
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
  m_images->setMenuActions({a.images.onlySelected, a.images.exclude, a.images.include});
  connect(a.images.exclude, &QAction::triggered, m_edits, [this] {
    const std::size_t before = m_session->excluded().size();
    m_edits->exclude(m_session->chosenImages());
    const std::size_t more = m_session->excluded().size() - before;
    if (more > 0) m_messages->tellLeftOut(static_cast<int>(more));
  });
  connect(&m_edits->stack(), &QUndoStack::indexChanged, m_messages, &MessageBar::endPassing);
  connect(m_messages, &MessageBar::undoRequested, &m_edits->stack(), &QUndoStack::undo);
  connect(a.images.include, &QAction::triggered, m_edits,
          [this] { m_edits->include(m_session->chosenImages()); });
  auto* focus = new FocusCommands(*m_session, *m_area, this);
  connect(a.edit.copy, &QAction::triggered, focus, &FocusCommands::copy);
  connect(a.file.exportFigure, &QAction::triggered, focus, &FocusCommands::exportFigure);
  connect(focus, &FocusCommands::copied, this, &MainWindow::remark);
  connect(a.view.preferences, &QAction::triggered, this, [this] {
    auto* dialog = new PreferencesDialog(*m_keys, this);
    connect(dialog, &PreferencesDialog::themeChosen, this, &MainWindow::setTheme);
    showBeside(dialog);
  });
  connect(a.help.help, &QAction::triggered, this, [this] {
    const bool isInView = m_session->dataset() && m_area->isAncestorOf(focusWidget());
    showHelp(isInView ? helpPage(m_session->view()) : m_docks->helpPage(focusWidget()));
  });
  connect(a.help.whatsThis, &QAction::triggered, this, [] { QWhatsThis::enterWhatsThisMode(); });
  connect(a.help.tour, &QAction::triggered, m_tour, &Tour::start);
  connect(a.help.shortcuts, &QAction::triggered, this, [this] { showShortcutSheet(*menuBar(), this); });
  connect(a.help.problem, &QAction::triggered, this, [this] { showProblemReport(*m_session, this); });
  connect(a.help.about, &QAction::triggered, this, [this] { showAboutDialog(this); });
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

void MainWindow::chooseReading() {
  const auto dataset = m_session->dataset();
  auto* dialog =
      new ReadingOptionsDialog(m_session->reading(), dataset ? dataset->splits() : std::vector<std::string>(),
                               m_scans->listColumns(), this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, m_scans, [this, dialog] { m_scans->rescan(dialog->reading()); });
  dialog->open();
}

void MainWindow::addMode() {
  auto* dialog = new VariantDialog(*m_session, *m_edits, this);
  connect(dialog, &VariantDialog::made, m_session, &Session::setModeA);
  showBeside(dialog);
}

void MainWindow::editMode() { showBeside(new VariantDialog(*m_session, *m_edits, this, m_session->modeA())); }

} // namespace normscope
