// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include "controls/hint_bubble.h"
#include "panel_docks.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>
#include <QSettings>
#include <QToolButton>

namespace normscope {
namespace {

constexpr int kSteps = 4;
const QString kSeen = QStringLiteral("tour/seen");

} // namespace

Tour::Tour(QMainWindow& window, PanelDocks& docks)
    : QObject(&window), m_window(window), m_docks(docks), m_bubble(new HintBubble(&window)) {
  m_bubble->hide();
  connect(m_bubble, &HintBubble::closeRequested, this, &Tour::stop);
  connect(m_bubble, &HintBubble::nextRequested, this, [this] {
    ++m_step;
    showStep();
  });
}

void Tour::start() {
  m_step = 0;
  showStep();
  Q_EMIT runningChanged();
}

void Tour::startOnce() {
  if (!QSettings().value(kSeen).toBool()) start();
}

void Tour::stop() {
  m_step = -1;
  m_bubble->hide();
  QSettings().setValue(kSeen, true);
  Q_EMIT runningChanged();
}

QWidget* Tour::anchor(int step) const {
  switch (step) {
  case 0: return m_window.centralWidget();
  case 1: return m_window.findChild<QDockWidget*>(QStringLiteral("dockModes"));
  case 2: return m_window.findChild<QDockWidget*>(QStringLiteral("dockWarnings"));
  default: break;
  }
  for (auto* button : m_window.findChildren<QToolButton*>())
    if (button->defaultAction() && button->defaultAction()->objectName() == QLatin1String("actionExport"))
      return button;
  return m_window.centralWidget();
}

void Tour::showStep() {
  struct Words {
    QString title, text;
  };
  const Words words[kSteps] = {
      {tr("One image, several modes"),
       tr("Each tile is what a network would see. On a night scene image z-score turns night into day and "
          "lifts "
          "its noise, channel z-score keeps night dark. Click a tile for A, right-click for B; J marks what "
          "storage loses.")},
      {tr("Numbers about your images"),
       tr("One row per mode: what it clips, how many levels are left, what it amplifies, and how much of the "
          "difference between images it keeps. Every heading says what it means.")},
      {tr("What was found"), tr("Each warning comes with its evidence and the limit it is judged by. Show "
                                "leads to the images it is "
                                "about.")},
      {tr("Take it with you"),
       tr("Export writes the statistics as the file or the snippet that your training library reads.")}};
  if (m_step >= kSteps) return stop();
  if (m_step == 1) m_docks.show("dockModes");
  if (m_step == 2) m_docks.show("dockWarnings");
  const Words& step = words[m_step];
  m_bubble->showAbout(anchor(m_step), step.title, step.text, tr("%1 of %2").arg(m_step + 1).arg(kSteps),
                      m_step + 1 == kSteps);
}

} // namespace normscope
