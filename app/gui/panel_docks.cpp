// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel_docks.h"

#include "actions/actions.h"
#include "canvas/pixel_panel.h"
#include "charts/chart_panel.h"
#include "charts/histogram_panel.h"
#include "files/log_panel.h"
#include "findings/warnings_panel.h"
#include "images/image_panel.h"
#include "images/statistics_panel.h"
#include "modes/mode_table_panel.h"
#include "modes/parameters_panel.h"
#include "session/session.h"

#include <QDockWidget>
#include <QMenu>
#include <QSettings>
#include <QTabBar>

#include <utility>

namespace normscope {
namespace {

constexpr int kLayoutVersion = 3;
constexpr char kHelpPage[] = "helpPage"; ///< property of a dock

} // namespace

PanelDocks::PanelDocks(QMainWindow& window, Session& session, Edits& edits, const Actions& actions,
                       ImagePanel* images, QMenu* menu)
    : QObject(&window), m_window(window), m_menu(menu) {
  constexpr Qt::DockWidgetArea left = Qt::LeftDockWidgetArea, right = Qt::RightDockWidgetArea,
                               bottom = Qt::BottomDockWidgetArea;
  add({"dockImages", tr("Images"), left, "F6", "images#the-images-panel",
       tr("The images of the set, by split and class: sorted, filtered, with badges that say what is lost.")},
      images);
  add({"dockHistogram", tr("Histogram"), right, "F7", "charts#the-histogram-panel",
       tr("How often each value occurs, per channel: of the set, the selection or the image, before or after "
          "a mode.")},
      new HistogramPanel(session));
  m_parameters = new ParametersPanel(session, edits);
  add({"dockParameters", tr("Parameters of A"), right, "", "modes#parameters",
       tr("What mode A can be told; clipping and histograms follow while a slider moves.")},
      m_parameters);
  auto* warnings = new WarningsPanel(session, edits);
  add({"dockWarnings", tr("Warnings"), right, "F8", "findings#the-warnings-panel",
       tr("What was found, with its evidence: warnings about modes and set, advice, and the audit of the "
          "files.")},
      warnings);
  for (const auto& [action, step] : {std::pair(actions.images.nextWarning, &WarningsPanel::next),
                                     std::pair(actions.images.previousWarning, &WarningsPanel::previous)}) {
    connect(action, &QAction::triggered, this, [this] { show("dockWarnings"); });
    connect(action, &QAction::triggered, warnings, step);
  }
  add({"dockModes", tr("Mode comparison"), bottom, "F9", "modes#the-mode-comparison",
       tr("One row per mode: what it gives, loses, amplifies and keeps. A click makes a mode A, a right "
          "click B.")},
      new ModeTablePanel(session, actions.dataset.storages));
  add({"dockCharts", tr("Charts"), bottom, "", "charts#the-charts-panel",
       tr("What modes keep against the noise they make, the set's eigenvalues, and how soon numbers "
          "settle.")},
      new ChartPanel(session));
  add({"dockStatistics", tr("Statistics"), bottom, "", "statistics#the-statistics-panel",
       tr("Means and the three numbers called std, per channel and split, with their intervals.")},
      new StatisticsPanel(session));
  auto* pixels = new PixelPanel(session);
  connect(actions.images.copyPixel, &QAction::triggered, pixels, &PixelPanel::copyTabSeparated);
  add({"dockPixels", tr("Pixels"), bottom, "", "pictures#the-pixels-panel",
       tr("The pixel under the mouse: its values in the file, after A and after B, and what is stored.")},
      pixels);
  auto* log = new LogPanel(session);
  add({"dockLog", tr("Log"), bottom, "F12", "files#the-log-panel",
       tr("Images that could not be read, each with the reason, and what the cache had to say.")},
      log);
  connect(log, &LogPanel::countChanged, dock("dockLog"), [this](int count) {
    dock("dockLog")->setWindowTitle(count > 0 ? tr("Log (%1)").arg(count) : tr("Log"));
  });
  connect(dock("dockImages"), &QDockWidget::visibilityChanged, this, &PanelDocks::imagesShown);
  for (const auto change : {&Session::viewChanged, &Session::datasetChanged})
    connect(&session, change, this, [this, &session, images] { followView(session, *images); });
  arrange();
}

/// While all images are browsed, a panel that has nothing but them goes.
void PanelDocks::followView(const Session& session, const ImagePanel& images) {
  const bool isAside = session.view() == Session::View::Browse && !images.hasTree();
  if (isAside == m_imagesAside || (isAside && dock("dockImages")->isHidden())) return;
  m_imagesAside = isAside;
  dock("dockImages")->setVisible(!isAside);
}

/// A dock without a title bar: panels carry their own headings.
void PanelDocks::add(const Panel& row, QWidget* panel) {
  auto* dock = new QDockWidget(row.title, &m_window);
  dock->setObjectName(QLatin1String(row.name));
  dock->setWhatsThis(row.whatsThis);
  dock->setProperty(kHelpPage, QLatin1String(row.helpPage));
  dock->setFeatures(QDockWidget::DockWidgetClosable);
  dock->setTitleBarWidget(new QWidget(dock));
  dock->setWidget(panel);
  // One behind a tab counts as visible: Tab would lead into what nobody sees.
  connect(dock, &QDockWidget::visibilityChanged, panel, &QWidget::setEnabled);
  QAction* toggle = dock->toggleViewAction();
  toggle->setObjectName(QStringLiteral("action-") + QLatin1String(row.name));
  if (*row.key) toggle->setShortcut(QKeySequence(QLatin1String(row.key)));
  m_window.addAction(toggle);
  m_menu->addAction(toggle);
  m_window.addDockWidget(row.area, dock);
}

QString PanelDocks::helpPage(const QWidget* widget) const {
  for (; widget; widget = widget->parentWidget())
    if (const QVariant page = widget->property(kHelpPage); page.isValid()) return page.toString();
  return QStringLiteral("first-steps");
}

QDockWidget* PanelDocks::dock(const char* name) const {
  return m_window.findChild<QDockWidget*>(QLatin1String(name));
}

void PanelDocks::arrange() {
  m_window.setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
  m_window.setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
  m_window.setTabPosition(Qt::BottomDockWidgetArea, QTabWidget::North);
  m_window.setDockOptions(QMainWindow::AllowTabbedDocks);
  for (const char* tab : {"dockStatistics", "dockCharts", "dockPixels", "dockLog"})
    m_window.tabifyDockWidget(dock("dockModes"), dock(tab));
  dock("dockModes")->raise();
  m_window.resizeDocks({dock("dockImages"), dock("dockHistogram")}, {233, 312}, Qt::Horizontal);
  m_window.resizeDocks({dock("dockHistogram"), dock("dockParameters"), dock("dockWarnings")}, {186, 130, 244},
                       Qt::Vertical);
  m_window.resizeDocks({dock("dockModes")}, {216}, Qt::Vertical);
  m_designed = m_window.saveState(kLayoutVersion);
  for (QTabBar* tabs : m_window.findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly))
    tabs->setAccessibleName(tr("Panels"));
}

void PanelDocks::show(const char* name) {
  if (dock(name)->widget() == m_parameters) m_parameters->setFolded(false);
  dock(name)->show();
  dock(name)->raise();
}

void PanelDocks::setLow(bool on) {
  if (on == m_isLow) return; // between the two the user may fold as he likes
  m_isLow = on;
  m_parameters->setFolded(on);
}

void PanelDocks::setMovable(bool on) {
  for (QDockWidget* dock : m_window.findChildren<QDockWidget*>()) {
    QWidget* before = dock->titleBarWidget();
    dock->setTitleBarWidget(on ? nullptr : new QWidget(dock));
    delete before;
    QDockWidget::DockWidgetFeatures features = QDockWidget::DockWidgetClosable;
    if (on) features |= QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetFloatable;
    dock->setFeatures(features);
  }
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
  if (m_imagesAside) dock("dockImages")->show();
  QSettings settings;
  settings.setValue(QStringLiteral("window/geometry"), m_window.saveGeometry());
  settings.setValue(QStringLiteral("window/state"), m_window.saveState(kLayoutVersion));
}

} // namespace normscope
