// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_export.h"
#include "charts/histogram_curves.h"

#include <QWidget>

namespace normscope {

class Chip;
class HistogramChart;
class HistogramCounter;
class HistogramFooter;
class PanelHeader;
class QuietLine;
class SegmentedControl;
class Session;
struct PixelReadout;

/// The histogram of the set, the selection or the image, before or after a mode, with what is lost at its
/// ends. A range brushed on it narrows the Session's images.
class HistogramPanel : public QWidget {
  Q_OBJECT
public:
  explicit HistogramPanel(Session& session, QWidget* parent = nullptr);
  ~HistogramPanel() override;
  Population population() const { return m_population; }
  Domain domain() const { return m_domain; }
  const HistogramCurves& curves() const;
  const HistogramFooter& footer() const { return *m_footer; }
  QString caption() const; ///< what is counted, in words
  QString summary() const; ///< the chart in a sentence, for screen readers

public Q_SLOTS:
  void setPopulation(Population population);
  void setDomain(Domain domain);
  void copyValues() const; ///< as tab-separated text
  void showValues();       ///< the same as a table
  void saveFigure(FigureFormat format);
  void setBrushShare(double share); ///< how much of a channel an image must have in the brushed range

private:
  void buildDomainMenu();
  void connectSession();
  void connectChart();
  void rebuild();
  HistogramInput input() const;
  void showWaiting(const HistogramInput& input);
  void showCurves(const HistogramInput& input, const HistogramCurves& curves);
  void showDomain();
  void showOverlays(); ///< which overlay the triangles switch, and whether it is on
  void previewOverlay(bool on);
  void latchOverlay(bool on);
  void brush(double low, double high);
  void showBrush();
  void showPixel(const std::optional<PixelReadout>& readout);
  void showMenu(const QPoint& position);
  const std::string& modeId() const;

  Session& m_session;
  Population m_population = Population::Set;
  Domain m_domain = Domain::Input;
  PanelHeader* m_header;
  Chip* m_domainChip;
  SegmentedControl* m_populationControl;
  QuietLine* m_caption;
  HistogramChart* m_chart;
  HistogramFooter* m_footer;
  double m_brushShare = 0.01;
  HistogramInput m_shown; ///< what the curves were made from
  HistogramCounter* m_counter;
};

} // namespace normscope
