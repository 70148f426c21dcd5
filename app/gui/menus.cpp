// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/actions.h"
#include "main_window.h"
#include "set_files.h"

#include <QDockWidget>
#include <QLabel>
#include <QMenuBar>

namespace normscope {
namespace {

QMenu* subMenu(QMenu* menu, const QString& title, const QList<QAction*>& actions) {
  QMenu* sub = menu->addMenu(title);
  sub->addActions(actions);
  sub->setToolTipsVisible(true);
  return sub;
}

template<class Actions_>
QList<QAction*> list(const Actions_& actions) {
  return {actions.begin(), actions.end()};
}

} // namespace

void MainWindow::buildMenus() {
  Actions& a = *m_actions;
  m_openMenu->addActions({a.file.openFolder, a.file.openFiles});
  m_openMenu->addMenu(m_files->recentMenu());
  m_openMenu->addSeparator();
  m_openMenu->addActions({a.file.openDemo, a.file.openObjects});

  QMenu* file = menuBar()->addMenu(tr("&File"));
  file->addActions({a.file.openFolder, a.file.openFiles, a.file.openStatistics});
  file->addMenu(m_files->recentMenu());
  file->addActions({a.file.openDemo, a.file.openObjects});
  file->addSeparator();
  file->addActions({a.file.saveSession, a.file.saveSessionAs});
  file->addSeparator();
  file->addActions({a.file.exportStatistics, a.file.exportAgain, a.file.exportImages, a.file.exportReport,
                    a.file.exportFigure});
  subMenu(file, tr("Copy as &Code"), list(a.file.copyCodes));
  file->addSeparator();
  file->addActions({a.file.closeSet, a.file.quit});

  QMenu* edit = menuBar()->addMenu(tr("&Edit"));
  edit->addActions({a.edit.undo, a.edit.redo});
  edit->addSeparator();
  edit->addActions({a.edit.copy, a.images.copyPixel});
  edit->addSeparator();
  edit->addActions({a.images.selectAll, a.images.selectNone, a.images.invertSelection});
  edit->addSeparator();
  edit->addActions({a.images.exclude, a.images.include});
  edit->addSeparator();
  edit->addActions({a.images.filter, a.images.onlySelected});
  edit->addSeparator();
  edit->addAction(a.view.preferences);

  QMenu* view = menuBar()->addMenu(tr("&View"));
  view->addActions(list(a.view.views));
  view->addSeparator();
  view->addActions({a.view.showLost, a.view.showSaturated});
  QMenu* overlay = subMenu(view, tr("O&verlay"), {a.pixels.onlyShadows, a.pixels.onlyHighlights});
  overlay->addSeparator();
  overlay->addActions(list(a.pixels.rules));
  subMenu(view, tr("Overlay &Colours"), list(a.pixels.colours))
      ->setObjectName(QStringLiteral("menuOverlayColours"));
  view->addActions({a.pixels.info, a.pixels.values, a.view.logScale});
  view->addSeparator();
  subMenu(view, tr("C&hannels"), list(a.pixels.channels));
  subMenu(view, tr("Display &Gain"), list(a.pixels.gains));
  subMenu(view, tr("S&hown As"), list(a.view.mappings));
  view->addSeparator();
  view->addActions(
      {a.view.zoomIn, a.view.zoomOut, a.view.actualSize, a.view.fit, a.view.toggleZoom, a.view.surround});
  view->addSeparator();
  m_panelMenu = view->addMenu(tr("&Panels"));
  view->addActions({a.view.maximize, a.view.fullScreen, a.view.arrangePanels, a.view.resetLayout});
  subMenu(view, tr("&Theme"), list(a.view.themes));

  QMenu* go = menuBar()->addMenu(tr("&Go"));
  go->addActions(a.images.keysOfPictures());
  go->addSeparator();
  go->addActions({a.images.goTo, a.images.facts});
  go->addSeparator();
  go->addActions({a.images.nextWarning, a.images.previousWarning});

  QMenu* dataset = menuBar()->addMenu(tr("&Dataset"));
  dataset->addActions(
      {a.dataset.rescan, a.dataset.recompute, a.dataset.pause, a.dataset.enough, a.dataset.cancel});
  dataset->addSeparator();
  subMenu(dataset, tr("&Store As"), list(a.dataset.storages));
  QMenu* fit = subMenu(dataset, tr("&Fit On"), {});
  fit->setObjectName(QStringLiteral("menuFit"));
  a.fit.fill(*fit);
  dataset->addSeparator();
  dataset->addActions({a.dataset.groupByFolder, a.dataset.identify, a.dataset.limits, a.dataset.allPixels});

  QMenu* mode = menuBar()->addMenu(tr("&Mode"));
  QMenu* modeA = subMenu(mode, tr("Mode &A"), list(a.modes.asA));
  QMenu* modeB = subMenu(mode, tr("Mode &B"), list(a.modes.asB));
  mode->addActions({a.modes.previousMode, a.modes.nextMode});
  mode->addSeparator();
  QMenu* survey = subMenu(mode, tr("In the &Survey"), list(a.modes.inSurvey));
  connect(&a.modes, &ModeActions::listed, this, [&a, modeA, modeB, survey] {
    for (const auto& [menu, actions] : {std::pair(modeA, &a.modes.asA), std::pair(modeB, &a.modes.asB),
                                        std::pair(survey, &a.modes.inSurvey)}) {
      menu->clear();
      menu->addActions(list(*actions));
    }
  });
  mode->addActions({a.modes.parameters, a.modes.modeHelp});
  mode->addSeparator();
  mode->addActions({a.modes.addMode, a.modes.editMode, a.modes.removeMode});

  QMenu* compare = menuBar()->addMenu(tr("&Compare"));
  compare->addActions({a.compare.sideBySide, a.compare.wipe, a.compare.flip, a.compare.difference});
  compare->addSeparator();
  compare->addAction(a.compare.wipeOrientation);
  subMenu(compare, tr("Difference &Gain"), list(a.compare.gains));
  compare->addSeparator();
  compare->addActions({a.compare.beforeAfter, a.compare.holdOriginal, a.compare.pin});
  compare->addSeparator();
  compare->addActions({a.compare.swap, a.compare.link});

  QMenu* help = menuBar()->addMenu(tr("&Help"));
  help->addActions({a.help.help, a.help.whatsThis, a.modes.modeHelp, a.help.shortcuts, a.help.tour});
  help->addSeparator();
  help->addActions({a.help.problem, a.help.about});

  m_setLabel->setObjectName(QStringLiteral("setLabel"));
  m_setLabel->setTextFormat(Qt::PlainText);
  m_setLabel->setProperty("role", QStringLiteral("muted"));
  m_setLabel->setContentsMargins(0, 0, metrics::medium, 0);
  m_setLabel->setMinimumHeight(metrics::controlHeight);
  menuBar()->setCornerWidget(m_setLabel);
}

} // namespace normscope
