// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart.h"
#include "figures/ladder.h"

class QCPPainter;

namespace normscope {

class Session;

/// The eigenvalues of the fitted split's colours, raw, centered, standardized and whitened: one column per
/// step on a logarithmic axis, lines from rank to rank, and the condition number below.
class LadderChart : public Chart {
  Q_OBJECT
public:
  explicit LadderChart(Session& session, QWidget* parent = nullptr);
  ValueTable values() const override;
  QString summary() const override;
  QString fileName() const override;
  QString toolTipAt(const QPoint& place) const override;
  const std::vector<LadderRung>& ladder() const { return m_ladder; }

protected:
  void rebuild() override;
  void resizeEvent(QResizeEvent* event) override;

private:
  void showAnalysis();
  void leaveRoom();
  void paintSpans(QCPPainter& painter) const; ///< bars whose length on the axis is the condition number
  void paint(QCPPainter& painter) const;

  Session& m_session;
  std::vector<LadderRung> m_ladder; ///< empty: none, or not known
  figures::Ladder m_figure;         ///< of it
};

} // namespace normscope
