// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart.h"
#include "figures/convergence.h"

#include <array>

class QCPAxisRect;
class QCPPainter;

namespace normscope {

class Session;

/// The set's channel means, beside them its pooled standard deviations, with their 95 % intervals against the
/// number of images read: whether reading on would still change anything. In levels of 255.
class ConvergenceChart : public Chart {
  Q_OBJECT
public:
  explicit ConvergenceChart(Session& session, QWidget* parent = nullptr);
  ValueTable values() const override;
  QString summary() const override;
  QString fileName() const override;
  QString toolTipAt(const QPoint& place) const override;
  /// The curve so far; ends at what is known now.
  const std::vector<ConvergencePoint>& points() const { return m_points; }

protected:
  void rebuild() override;
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;

private:
  void showSession();
  void arrange();
  void draw(QCPAxisRect& area, const figures::ConvergenceCurve& curve, std::size_t channel);
  void paintWords(QCPPainter& painter, const QCPAxisRect& area, const figures::ConvergencePanel& panel) const;
  std::size_t channels() const { return m_points.empty() ? 0 : m_points.back().channels.size(); }

  Session& m_session;
  std::vector<ConvergencePoint> m_points;
  std::array<QCPAxisRect*, 2> m_areas; ///< mean, deviation
  std::array<figures::ConvergencePanel, 2> m_panels;
};

} // namespace normscope
