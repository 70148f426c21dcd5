// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace normscope {

class Chart;
class PanelHeader;
class SegmentedControl;
class Session;

/// All charts of the registry: side by side where there is room, otherwise one at a time.
class ChartPanel : public QWidget {
  Q_OBJECT
public:
  explicit ChartPanel(Session& session, QWidget* parent = nullptr);
  bool isWide() const { return m_isWide; }

public Q_SLOTS:
  void showChart(int index);

protected:
  void resizeEvent(QResizeEvent* event) override;

private:
  struct Cell {
    QWidget* box;
    PanelHeader* header;
    Chart* chart;
  };
  void arrange();

  std::vector<Cell> m_cells;
  SegmentedControl* m_choice;
  PanelHeader* m_header; ///< with the choice, where one chart is shown at a time
  int m_current = 0;
  bool m_isWide = true;
};

} // namespace normscope
