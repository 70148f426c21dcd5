// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart.h"

#include "charts/chart_export.h"
#include "charts/plot_style.h"
#include "charts/qcustomplot.h"
#include "controls/table_dialog.h"
#include "controls/table_text.h"
#include "support/number_text.h"
#include "support/tokens.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QToolTip>
#include <QVBoxLayout>

namespace normscope {
namespace {

constexpr int kLeastHeight = 112; ///< px at which charts are still read

} // namespace

Chart::Chart(QWidget* parent) : QFrame(parent), m_plot(new QCustomPlot(this)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(metrics::tiny, metrics::tiny, metrics::tiny, metrics::tiny);
  layout->addWidget(m_plot);
  m_plot->setAttribute(Qt::WA_TransparentForMouseEvents); // the chart itself knows what is under the mouse
  m_plot->setFocusPolicy(Qt::NoFocus);
  m_plot->setMinimumSize(60, 60);
  setMinimumHeight(kLeastHeight);
  setFocusPolicy(Qt::StrongFocus);
}

void Chart::fillMenu(QMenu& menu) {
  menu.addAction(tr("Show Values…"), this, &Chart::showValues);
  menu.addAction(tr("Copy Values"), this, &Chart::copyValues);
  menu.addAction(tr("Save Figure…"), this, &Chart::saveFigure);
}

void Chart::showValues() {
  auto* model = new ValueTableModel;
  model->setTable(values());
  TableDialog dialog(accessibleName(), model, this);
  dialog.resize(720, 480);
  dialog.exec();
}

void Chart::copyValues() const {
  ValueTableModel model;
  model.setTable(values());
  QApplication::clipboard()->setText(tabSeparated(model));
}

void Chart::saveFigure() { saveChartWithDialog(*m_plot, fileName(), this); }

void Chart::rebuild() {
  setAccessibleDescription(summary());
  m_plot->replot(QCustomPlot::rpQueuedReplot);
}

QString Chart::toolTipAt(const QPoint&) const { return {}; }
QPoint Chart::toPlot(const QPoint& position) const { return m_plot->mapFrom(this, position); }

bool Chart::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QFrame::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  QToolTip::showText(help->globalPos(), toolTipText(toolTipAt(toPlot(help->pos()))), this);
  return true;
}

void Chart::changeEvent(QEvent* event) {
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) rebuild();
  QFrame::changeEvent(event);
}

void Chart::contextMenuEvent(QContextMenuEvent* event) {
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  fillMenu(*menu);
  menu->popup(event->globalPos());
}

void Chart::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(hasFocus() ? tokens().accent : tokens().line);
  painter.setBrush(tokens().field);
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::controlRadius,
                          metrics::controlRadius);
}

} // namespace normscope
