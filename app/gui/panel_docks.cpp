// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel_docks.h"

#include "actions/actions.h"
#include "charts/chart_panel.h"
#include "charts/histogram_panel.h"
#include "views/image_panel.h"
#include "views/log_panel.h"
#include "views/mode_table_panel.h"
#include "views/parameters_panel.h"
#include "views/pixel_panel.h"
#include "views/statistics_panel.h"
#include "views/warnings_panel.h"

#include <QDockWidget>
#include <QMenu>
#include <QSettings>

#include <utility>

namespace normscope {
namespace {

constexpr int kLayoutVersion = 1;

} // namespace

PanelDocks::PanelDocks(QMainWindow& window, Session& session, Edits& edits, const Actions& actions,
                       ImagePanel* images, QMenu* menu)
    : QObject(&window), m_window(window), m_menu(menu) {
  add("dockImages", tr("Images"), images, Qt::LeftDockWidgetArea, "F6");
  add("dockHistogram", tr("Histogram"), new HistogramPanel(session), Qt::RightDockWidgetArea, "F7");
  auto* warnings = new WarningsPanel(session);
  add("dockWarnings", tr("Warnings"), warnings, Qt::RightDockWidgetArea, "F8");
  for (const auto& [action, step] : {std::pair(actions.images.nextWarning, &WarningsPanel::next),
                                     std::pair(actions.images.previousWarning, &WarningsPanel::previous)}) {
    connect(action, &QAction::triggered, this, [this] { show("dockWarnings"); });
    connect(action, &QAction::triggered, warnings, step);
  }
  add("dockModes", tr("Mode comparison"), new ModeTablePanel(session), Qt::BottomDockWidgetArea, "F9");
  add("dockCharts", tr("Charts"), new ChartPanel(session), Qt::BottomDockWidgetArea);
  add("dockStatistics", tr("Statistics"), new StatisticsPanel(session), Qt::BottomDockWidgetArea);
  auto* pixels = new PixelPanel(session);
  connect(actions.images.copyPixel, &QAction::triggered, pixels, &PixelPanel::copyTabSeparated);
  add("dockPixels", tr("Pixels"), pixels, Qt::BottomDockWidgetArea);
  add("dockParameters", tr("Parameters of A"), new ParametersPanel(session, edits), Qt::BottomDockWidgetArea);
  auto* log = new LogPanel(session);
  add("dockLog", tr("Log"), log, Qt::BottomDockWidgetArea, "F12");
  connect(log, &LogPanel::countChanged, dock("dockLog"), [this](int count) {
    dock("dockLog")->setWindowTitle(count > 0 ? tr("Log (%1)").arg(count) : tr("Log"));
  });
  arrange();
}

/// A dock without a title bar: panels carry their own headings.
void PanelDocks::add(const char* name, const QString& title, QWidget* panel, Qt::DockWidgetArea area,
                     const char* key) {
  auto* dock = new QDockWidget(title, &m_window);
  dock->setObjectName(QLatin1String(name));
  dock->setFeatures(QDockWidget::DockWidgetClosable);
  dock->setTitleBarWidget(new QWidget(dock));
  dock->setWidget(panel);
  QAction* toggle = dock->toggleViewAction();
  toggle->setObjectName(QStringLiteral("action-") + QLatin1String(name));
  if (*key) toggle->setShortcut(QKeySequence(QLatin1String(key)));
  m_window.addAction(toggle);
  m_menu->addAction(toggle);
  m_window.addDockWidget(area, dock);
}

QDockWidget* PanelDocks::dock(const char* name) const {
  return m_window.findChild<QDockWidget*>(QLatin1String(name));
}

void PanelDocks::arrange() {
  m_window.setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
  m_window.setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
  m_window.setTabPosition(Qt::BottomDockWidgetArea, QTabWidget::North);
  m_window.setDockOptions(QMainWindow::AllowTabbedDocks);
  for (const char* tab : {"dockStatistics", "dockCharts", "dockPixels", "dockParameters", "dockLog"})
    m_window.tabifyDockWidget(dock("dockModes"), dock(tab));
  dock("dockModes")->raise();
  m_window.resizeDocks({dock("dockImages"), dock("dockHistogram")}, {233, 312}, Qt::Horizontal);
  m_window.resizeDocks({dock("dockHistogram"), dock("dockWarnings")}, {240, 330}, Qt::Vertical);
  m_window.resizeDocks({dock("dockModes")}, {216}, Qt::Vertical);
  m_designed = m_window.saveState(kLayoutVersion);
}

void PanelDocks::show(const char* name) {
  dock(name)->show();
  dock(name)->raise();
}

void PanelDocks::reset() { m_window.restoreState(m_designed, kLayoutVersion); }

void PanelDocks::setOutOfTheWay(bool on) {
  if (on) {
    m_before = m_window.saveState(kLayoutVersion);
    for (QDockWidget* dock : m_window.findChildren<QDockWidget*>()) dock->hide();
  } else {
    m_window.restoreState(m_before, kLayoutVersion);
  }
}

void PanelDocks::restore() {
  const QSettings settings;
  m_window.restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
  m_window.restoreState(settings.value(QStringLiteral("window/state")).toByteArray(), kLayoutVersion);
}

void PanelDocks::keep() const {
  QSettings settings;
  settings.setValue(QStringLiteral("window/geometry"), m_window.saveGeometry());
  settings.setValue(QStringLiteral("window/state"), m_window.saveState(kLayoutVersion));
}

} // namespace normscope
