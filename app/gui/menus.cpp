// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions.h"
#include "main_window.h"

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
  m_openMenu->addActions({a.openFolder, a.openFiles});
  m_openMenu->addMenu(m_recentMenu);
  m_openMenu->addSeparator();
  m_openMenu->addActions({a.openDemo, a.openObjects});

  QMenu* file = menuBar()->addMenu(tr("&File"));
  file->addActions({a.openFolder, a.openFiles});
  file->addMenu(m_recentMenu);
  file->addActions({a.openDemo, a.openObjects});
  file->addSeparator();
  file->addActions({a.exportStatistics, a.exportAgain, a.exportReport});
  file->addSeparator();
  file->addActions({a.closeSet, a.quit});

  QMenu* edit = menuBar()->addMenu(tr("&Edit"));
  edit->addActions({a.copyPixel, a.filter});

  QMenu* view = menuBar()->addMenu(tr("&View"));
  view->addActions(list(a.views));
  view->addSeparator();
  view->addActions({a.showLost, a.showSaturated, a.logScale});
  subMenu(view, tr("S&hown As"), list(a.mappings));
  view->addSeparator();
  view->addActions({a.zoomIn, a.zoomOut, a.actualSize, a.fit, a.toggleZoom});
  view->addSeparator();
  m_panelMenu = view->addMenu(tr("&Panels"));
  view->addActions({a.maximize, a.fullScreen, a.resetLayout});
  subMenu(view, tr("&Theme"), list(a.themes));

  QMenu* go = menuBar()->addMenu(tr("&Go"));
  go->addActions({a.previousImage, a.nextImage, a.firstImage, a.lastImage});

  QMenu* dataset = menuBar()->addMenu(tr("&Dataset"));
  dataset->addActions({a.rescan, a.pause, a.enough, a.cancel});
  dataset->addSeparator();
  subMenu(dataset, tr("&Store As"), list(a.storages));
  dataset->addSeparator();
  dataset->addActions({a.identify, a.limits, a.allPixels});

  QMenu* mode = menuBar()->addMenu(tr("&Mode"));
  subMenu(mode, tr("Mode &A"), list(a.asA));
  subMenu(mode, tr("Mode &B"), list(a.asB));
  mode->addActions({a.previousMode, a.nextMode});
  mode->addSeparator();
  subMenu(mode, tr("In the &Survey"), list(a.inSurvey));
  mode->addActions({a.parameters, a.modeHelp});

  QMenu* compare = menuBar()->addMenu(tr("&Compare"));
  compare->addActions({a.swap, a.wipe, a.link});

  QMenu* help = menuBar()->addMenu(tr("&Help"));
  help->addActions({a.shortcuts, a.about});

  m_setLabel->setObjectName(QStringLiteral("setLabel"));
  m_setLabel->setTextFormat(Qt::PlainText);
  m_setLabel->setProperty("role", QStringLiteral("muted"));
  m_setLabel->setContentsMargins(0, 0, metrics::medium, 0);
  m_setLabel->setMinimumHeight(metrics::controlHeight);
  menuBar()->setCornerWidget(m_setLabel);
}

} // namespace normscope
