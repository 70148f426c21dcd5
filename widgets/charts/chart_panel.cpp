// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_panel.h"

#include "charts/chart.h"
#include "charts/registry.h"
#include "controls/chip.h"
#include "controls/panel_header.h"
#include "controls/quiet_line.h"
#include "controls/segmented_control.h"
#include "support/tokens.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace normscope {
namespace {

constexpr int kWide = 1240; ///< px from which charts stand side by side

/// The chart's menu as a button, for those who do not think of the right mouse button.
Chip* menuChip(Chart* chart, QWidget* parent) {
  auto* chip = new Chip(Chip::Kind::Menu, ChartPanel::tr("values"), parent);
  chip->setAccessibleName(ChartPanel::tr("Values and figure of the chart: %1").arg(chart->accessibleName()));
  chip->setToolTip(ChartPanel::tr("Show or copy the numbers, save the figure"));
  auto* menu = new QMenu;
  chart->fillMenu(*menu);
  chip->setMenu(menu);
  return chip;
}

} // namespace

ChartPanel::ChartPanel(Session& session, QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("panelCharts"));
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(0);
  auto* columns = new QHBoxLayout;
  columns->setSpacing(0);
  QStringList titles, lessons;
  for (const ChartRow& row : chartRows()) {
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(metrics::medium, 0, metrics::medium, metrics::small);
    layout->setSpacing(0);
    Chart* chart = row.make(session, box);
    chart->setAccessibleName(row.title);
    auto* header = new PanelHeader(row.title, box);
    header->layout()->setContentsMargins(0, 2, 0, 2);
    header->addBeside(new QuietLine(row.lesson, header));
    header->addControl(menuChip(chart, header));
    layout->addWidget(header);
    layout->addWidget(chart, 1);
    columns->addWidget(box, row.stretch);
    m_cells.push_back({box, header, chart});
    titles << row.title;
    lessons << row.lesson;
  }
  m_choice = new SegmentedControl(titles, lessons, this);
  m_choice->setObjectName(QStringLiteral("segmentsCharts"));
  m_header = new PanelHeader(tr("Charts"), this);
  m_header->addBeside(m_choice);
  rows->addWidget(m_header);
  rows->addLayout(columns, 1);
  connect(m_choice, &SegmentedControl::chosen, this, &ChartPanel::showChart);
  arrange();
}

void ChartPanel::showChart(int index) {
  m_current = index;
  m_choice->setCurrent(index);
  arrange();
}

void ChartPanel::arrange() {
  m_isWide = width() >= kWide || m_cells.size() == 1;
  m_header->setVisible(!m_isWide);
  for (std::size_t i = 0; i < m_cells.size(); ++i) {
    m_cells[i].header->setVisible(m_isWide);
    m_cells[i].box->setVisible(m_isWide || static_cast<int>(i) == m_current);
  }
}

void ChartPanel::resizeEvent(QResizeEvent* event) {
  arrange();
  QWidget::resizeEvent(event);
}

} // namespace normscope
