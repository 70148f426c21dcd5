// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/histogram_curves.h"

#include <QThreadPool>
#include <QWidget>

namespace normscope {

class Chip;
class HistogramChart;
class HistogramFooter;
class PanelHeader;
class SegmentedControl;
class Session;
struct PixelReadout;

/// The histogram of the set, the selection or the image, before or after a mode, with what is lost at its
/// ends.
class HistogramPanel : public QWidget {
  Q_OBJECT
public:
  explicit HistogramPanel(Session& session, QWidget* parent = nullptr);
  Population population() const { return m_population; }
  Domain domain() const { return m_domain; }
  const HistogramCurves& curves() const;
  const HistogramFooter& footer() const { return *m_footer; }
  QString summary() const; ///< the chart in a sentence, for screen readers

public Q_SLOTS:
  void setPopulation(Population population);
  void setDomain(Domain domain);
  void copyValues() const; ///< as tab-separated text
  void showValues();       ///< the same as a table
  void saveFigure();

private:
  void rebuild(); ///< in the background where many images are summed
  void showCurves(const HistogramCurves& curves);
  void showDomain();
  void showPixel(const std::optional<PixelReadout>& readout);
  void showMenu(const QPoint& position);
  const std::string& modeId() const;

  Session& m_session;
  Population m_population = Population::Set;
  Domain m_domain = Domain::Input;
  PanelHeader* m_header;
  Chip* m_domainChip;
  SegmentedControl* m_populationControl;
  HistogramChart* m_chart;
  HistogramFooter* m_footer;
  unsigned m_request = 0;
  QThreadPool m_pool;
};

} // namespace normscope
