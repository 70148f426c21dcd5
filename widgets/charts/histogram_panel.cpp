// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/histogram_panel.h"

#include "charts/histogram_chart.h"
#include "charts/histogram_counter.h"
#include "charts/histogram_footer.h"
#include "charts/histogram_gestures.h"
#include "charts/histogram_table_model.h"
#include "charts/histogram_words.h"
#include "controls/chip.h"
#include "controls/panel_header.h"
#include "controls/quiet_line.h"
#include "controls/segmented_control.h"
#include "controls/table_dialog.h"
#include "controls/table_text.h"
#include "session/failure_notice.h"
#include "session/session.h"
#include "session/value_filter.h"
#include "support/number_text.h"
#include "support/tokens.h"

#include <QApplication>
#include <QClipboard>
#include <QCursor>
#include <QMenu>
#include <QToolTip>
#include <QVBoxLayout>

#include <array>

namespace normscope {
namespace {

constexpr std::array kBrushShares{0.0, 0.01, 0.1};

} // namespace

HistogramPanel::HistogramPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_header(new PanelHeader(tr("Histogram"), this))
    , m_domainChip(new Chip(Chip::Kind::Menu, {}, this))
    , m_populationControl(
          new SegmentedControl({tr("Set"), tr("Sel."), tr("Image")},
                               {tr("Histogram of the set"), tr("Histogram of the selected images"),
                                tr("Histogram of the current image")},
                               this))
    , m_caption(new QuietLine({}, this))
    , m_chart(new HistogramChart(this))
    , m_footer(new HistogramFooter(this))
    , m_counter(new HistogramCounter(failureNotice(session, tr("histogram")), this)) {
  setObjectName(QStringLiteral("panelHistogram"));
  m_populationControl->setObjectName(QStringLiteral("segmentsPopulation"));
  m_caption->setObjectName(QStringLiteral("captionHistogram"));
  buildDomainMenu();
  m_header->addBeside(m_domainChip);
  m_header->addControl(m_populationControl);

  m_chart->setObjectName(QStringLiteral("chartHistogram"));
  m_chart->setAccessibleName(tr("Histogram"));
  m_chart->setContextMenuPolicy(Qt::CustomContextMenu);
  m_chart->setFocusPolicy(Qt::StrongFocus);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, metrics::tiny);
  layout->setSpacing(0);
  layout->addWidget(m_header);
  auto* body = new QVBoxLayout;
  body->setContentsMargins(metrics::medium, 0, metrics::medium, 0);
  body->setSpacing(1);
  body->addWidget(m_caption);
  body->addWidget(m_chart, 1);
  body->addWidget(m_footer);
  layout->addLayout(body, 1);

  connect(m_populationControl, &SegmentedControl::chosen, this,
          [this](int index) { setPopulation(static_cast<Population>(index)); });
  connectChart();
  connectSession();
  m_chart->setLogScale(m_session.logScale());
  showDomain();
  rebuild();
}

void HistogramPanel::buildDomainMenu() {
  m_domainChip->setObjectName(QStringLiteral("chipDomain"));
  m_domainChip->setToolTip(tr("What the histogram counts: the files' values, or what a mode makes of them"));
  auto* menu = new QMenu;
  menu->addAction(tr("Input"), this, [this] { setDomain(Domain::Input); });
  menu->addAction(tr("Output of A"), this, [this] { setDomain(Domain::OutputA); });
  menu->addAction(tr("Output of B"), this, [this] { setDomain(Domain::OutputB); });
  m_domainChip->setMenu(menu);
}

void HistogramPanel::connectSession() {
  connect(&m_session, &Session::analysisChanged, this, &HistogramPanel::rebuild);
  connect(&m_session, &Session::selectionChanged, this, [this] {
    if (m_population == Population::Selection) rebuild();
  });
  connect(&m_session, &Session::currentImageChanged, this, [this] {
    if (m_population == Population::Image) rebuild();
  });
  connect(&m_session, &Session::regionChanged, this, [this] {
    // What has just been drawn is to be looked at.
    if (m_session.region())
      setPopulation(Population::Image);
    else if (m_population == Population::Image)
      rebuild();
  });
  connect(&m_session, &Session::modeAChanged, this, [this] {
    if (m_domain == Domain::OutputA) rebuild();
  });
  connect(&m_session, &Session::modeBChanged, this, [this] {
    if (m_domain == Domain::OutputB) rebuild();
  });
  connect(&m_session, &Session::logScaleChanged, this,
          [this] { m_chart->setLogScale(m_session.logScale()); });
  connect(&m_session, &Session::pixelRead, this, &HistogramPanel::showPixel);
  connect(&m_session, &Session::displayChanged, this, &HistogramPanel::showOverlays);
  connect(&m_session, &Session::brushChanged, this, &HistogramPanel::showBrush);
}

void HistogramPanel::connectChart() {
  connect(m_chart, &QWidget::customContextMenuRequested, this, &HistogramPanel::showMenu);
  connect(&m_chart->gestures(), &HistogramGestures::brushed, this, &HistogramPanel::brush);
  connect(&m_chart->gestures(), &HistogramGestures::cleared, this,
          [this] { m_session.setBrush(std::nullopt); });
  connect(m_counter, &HistogramCounter::counted, this, &HistogramPanel::showCurves);
  connect(m_counter, &HistogramCounter::waiting, this, &HistogramPanel::showWaiting);
  connect(m_footer, &HistogramFooter::hovered, this, &HistogramPanel::previewOverlay);
  connect(m_footer, &HistogramFooter::latched, this, &HistogramPanel::latchOverlay);
}

/// Triangles let go of their preview when they are hidden, which is after this has ended.
HistogramPanel::~HistogramPanel() { m_footer->disconnect(this); }

const HistogramCurves& HistogramPanel::curves() const { return m_chart->curves(); }
QString HistogramPanel::caption() const { return captionText(m_shown, curves()); }
QString HistogramPanel::summary() const { return summaryText(m_shown, curves()); }

const std::string& HistogramPanel::modeId() const {
  return m_domain == Domain::OutputB ? m_session.modeB() : m_session.modeA();
}

void HistogramPanel::setPopulation(Population population) {
  m_population = population;
  m_populationControl->setCurrent(static_cast<int>(population));
  rebuild();
}

void HistogramPanel::setDomain(Domain domain) {
  m_domain = domain;
  showDomain();
  rebuild();
}

void HistogramPanel::showDomain() {
  const QString title = m_domain == Domain::Input     ? tr("input")
                        : m_domain == Domain::OutputA ? tr("out A")
                                                      : tr("out B");
  m_domainChip->setText(title);
  m_domainChip->setAccessibleName(tr("Histogram counts: %1").arg(title));
  m_domainChip->updateGeometry();
  m_footer->setLossName(m_domain == Domain::Input ? tr("Samples saturated in the source")
                                                  : tr("Samples lost in storage"));
  m_session.previewOverlays(false, false);
  showOverlays();
}

HistogramInput HistogramPanel::input() const {
  HistogramInput input{m_session.analysis(), m_domain, modeId(), m_population, {}};
  if (m_population == Population::Selection) input.images = m_session.selection();
  if (m_population == Population::Image && m_session.currentImage())
    input.images = {*m_session.currentImage()};
  if (m_population == Population::Image) input.region = m_session.region();
  return input;
}

void HistogramPanel::rebuild() { m_counter->count(input()); }

/// Newer numbers of what is shown can be waited for in front of the older ones.
void HistogramPanel::showWaiting(const HistogramInput& input) {
  if (input.domain == m_shown.domain && input.modeId == m_shown.modeId &&
      input.population == m_shown.population && input.images == m_shown.images &&
      input.region == m_shown.region)
    return;
  HistogramCurves nothingYet;
  nothingYet.reason = tr("Counting…");
  showCurves(input, nothingYet);
}

void HistogramPanel::showCurves(const HistogramInput& input, const HistogramCurves& curves) {
  m_shown = input;
  m_chart->setCurves(curves);
  m_footer->setCurves(curves);
  m_caption->setText(caption());
  const QString words = summary();
  m_chart->setAccessibleDescription(words);
  QStringList lines{words};
  if (const QString heights = m_chart->cutHeights(); !heights.isEmpty())
    lines << tr("Cut off: %1").arg(heights);
  if (!curves.channels.empty())
    lines << tr("Drag over a range to see only the images with samples there; the wheel zooms.");
  m_chart->setToolTip(toolTipText(lines.join(QLatin1Char('\n'))));
  showBrush();
}

void HistogramPanel::showOverlays() {
  m_footer->setLatched(m_domain == Domain::Input ? m_session.showsSaturated() : m_session.showsLost());
}

void HistogramPanel::previewOverlay(bool on) {
  m_session.previewOverlays(on && m_domain != Domain::Input, on && m_domain == Domain::Input);
}

void HistogramPanel::latchOverlay(bool on) {
  if (m_domain == Domain::Input)
    m_session.setShowsSaturated(on);
  else
    m_session.setShowsLost(on);
}

void HistogramPanel::brush(double low, double high) {
  const bool isInput = m_domain == Domain::Input;
  if (!m_session.analysis() || curves().channels.empty()) return;
  if (!isInput && !isPointwise(*m_session.analysis(), modeId())) {
    QToolTip::showText(QCursor::pos(),
                       tr("This mode mixes pixels or channels: images cannot be picked by its output"),
                       m_chart);
    return;
  }
  m_session.setBrush(ValueRange{isInput ? std::string() : modeId(), low, high, m_brushShare});
}

void HistogramPanel::setBrushShare(double share) {
  m_brushShare = share;
  if (std::optional<ValueRange> brush = m_session.brush()) {
    brush->leastShare = share;
    m_session.setBrush(brush);
  }
}

/// The brush belongs to the domain that it was made in.
void HistogramPanel::showBrush() {
  const std::optional<ValueRange>& brush = m_session.brush();
  const bool isHere = brush && brush->modeId == (m_domain == Domain::Input ? std::string() : modeId());
  m_chart->gestures().setBrush(isHere ? std::optional(HistogramGestures::Range(brush->low, brush->high))
                                      : std::nullopt);
}

void HistogramPanel::showPixel(const std::optional<PixelReadout>& readout) {
  std::vector<double> marks;
  if (readout) {
    const auto channels = static_cast<std::size_t>(readout->channels);
    const auto& output = m_domain == Domain::OutputB ? readout->b : readout->a;
    for (std::size_t c = 0; c < channels; ++c) {
      if (m_domain == Domain::Input)
        marks.push_back(readout->source[c] / fullScale(readout->depth) * 255.0 + 0.5);
      else if (output)
        marks.push_back(output->output[c]);
    }
  }
  m_chart->setMarks(marks);
}

void HistogramPanel::copyValues() const {
  HistogramTableModel model;
  model.setCurves(curves());
  QApplication::clipboard()->setText(tabSeparated(model));
}

void HistogramPanel::showValues() {
  auto* model = new HistogramTableModel;
  model->setCurves(curves());
  TableDialog dialog(tr("Histogram values"), model, this);
  dialog.exec();
}

void HistogramPanel::saveFigure(FigureFormat format) {
  saveChartWithDialog(m_chart->plot(), figureName(m_shown), this, format);
}

void HistogramPanel::showMenu(const QPoint& position) {
  QMenu menu(this);
  QAction* logScale = menu.addAction(tr("Logarithmic Scale"), &m_session, &Session::setLogScale);
  logScale->setCheckable(true);
  logScale->setChecked(m_session.logScale());
  menu.addSeparator();
  menu.addAction(tr("List Values…"), this, &HistogramPanel::showValues);
  menu.addAction(tr("Copy Values"), this, &HistogramPanel::copyValues);
  menu.addAction(tr("Save as PNG…"), this, [this] { saveFigure(FigureFormat::Png); });
  menu.addAction(tr("Save as SVG…"), this, [this] { saveFigure(FigureFormat::Svg); });
  menu.addAction(tr("Save as PDF…"), this, [this] { saveFigure(FigureFormat::Pdf); });
  menu.addSeparator();
  QMenu* shares = menu.addMenu(tr("A Brushed Range Keeps Images With"));
  for (const double share : kBrushShares) {
    const QString title =
        share > 0 ? tr("%1 % of a Channel in It").arg(figureText(100 * share, 0)) : tr("Any Sample in It");
    QAction* action = shares->addAction(title, this, [this, share] { setBrushShare(share); });
    action->setCheckable(true);
    action->setChecked(share == m_brushShare);
  }
  menu.addAction(tr("Clear Brush"), this, [this] { m_session.setBrush(std::nullopt); })
      ->setEnabled(m_session.brush().has_value());
  menu.addAction(tr("Show Whole Axis"), &m_chart->gestures(), &HistogramGestures::resetZoom)
      ->setEnabled(m_chart->gestures().isZoomed());
  menu.exec(m_chart->mapToGlobal(position));
}

} // namespace normscope
