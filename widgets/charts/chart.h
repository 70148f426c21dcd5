// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controls/value_table_model.h"

#include <QFrame>

class QCustomPlot;
class QMenu;

namespace normscope {

/// What all charts of the panel share: a framed plot, a menu that shows and copies its numbers and saves it
/// as a figure, tooltips, and a description for screen readers. A chart gives its numbers and its drawing.
class Chart : public QFrame {
  Q_OBJECT
public:
  explicit Chart(QWidget* parent = nullptr);
  QCustomPlot& plot() const { return *m_plot; }
  virtual ValueTable values() const = 0;
  virtual QString summary() const = 0;  ///< the chart in a few sentences
  virtual QString fileName() const = 0; ///< suggested for the figure, without extension
  /// What a place of the plot says, in the plot's pixels; empty for nothing.
  virtual QString toolTipAt(const QPoint& place) const;
  void fillMenu(QMenu& menu);

public Q_SLOTS:
  void showValues();
  void copyValues() const; ///< as tab-separated text
  void saveFigure();

protected:
  /// Draws everything anew from the tokens in force; ends with the base's, which asks for a replot.
  virtual void rebuild();
  QPoint toPlot(const QPoint& position) const;

  bool event(QEvent* event) override;
  void changeEvent(QEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

private:
  QCustomPlot* m_plot;
};

} // namespace normscope
