// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/histogram_panel.h"

#include "charts/chart_export.h"
#include "charts/histogram_chart.h"
#include "charts/histogram_footer.h"
#include "models/histogram_table_model.h"
#include "models/number_text.h"
#include "models/table_text.h"
#include "session/session.h"
#include "support/tokens.h"
#include "views/chip.h"
#include "views/panel_header.h"
#include "views/segmented_control.h"
#include "views/table_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace normscope {
namespace {

constexpr std::size_t kInlineImages = 200; ///< more are summed in the background

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
    , m_chart(new HistogramChart(this))
    , m_footer(new HistogramFooter(this)) {
  setObjectName(QStringLiteral("panelHistogram"));
  m_populationControl->setObjectName(QStringLiteral("segmentsPopulation"));
  m_domainChip->setObjectName(QStringLiteral("chipDomain"));
  m_domainChip->setToolTip(tr("What the histogram counts: the files' values, or what a mode makes of them"));
  auto* menu = new QMenu;
  menu->addAction(tr("Input"), this, [this] { setDomain(Domain::Input); });
  menu->addAction(tr("Output of A"), this, [this] { setDomain(Domain::OutputA); });
  menu->addAction(tr("Output of B"), this, [this] { setDomain(Domain::OutputB); });
  m_domainChip->setMenu(menu);
  m_header->addBeside(m_domainChip);
  m_header->addControl(m_populationControl);

  m_chart->setObjectName(QStringLiteral("chartHistogram"));
  m_chart->setAccessibleName(tr("Histogram"));
  m_chart->setContextMenuPolicy(Qt::CustomContextMenu);
  m_chart->setFocusPolicy(Qt::TabFocus);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, metrics::tiny);
  layout->setSpacing(0);
  layout->addWidget(m_header);
  auto* body = new QVBoxLayout;
  body->setContentsMargins(metrics::medium, 0, metrics::medium, 0);
  body->setSpacing(1);
  body->addWidget(m_chart, 1);
  body->addWidget(m_footer);
  layout->addLayout(body, 1);

  connect(m_populationControl, &SegmentedControl::chosen, this,
          [this](int index) { setPopulation(static_cast<Population>(index)); });
  connect(m_chart, &QWidget::customContextMenuRequested, this, &HistogramPanel::showMenu);
  connect(&m_session, &Session::analysisChanged, this, &HistogramPanel::rebuild);
  connect(&m_session, &Session::selectionChanged, this, [this] {
    if (m_population == Population::Selection) rebuild();
  });
  connect(&m_session, &Session::currentImageChanged, this, [this] {
    if (m_population == Population::Image) rebuild();
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
  m_chart->setLogScale(m_session.logScale());
  showDomain();
  rebuild();
}

const HistogramCurves& HistogramPanel::curves() const { return m_chart->curves(); }

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
                        : m_domain == Domain::OutputA ? tr("out of A")
                                                      : tr("out of B");
  m_domainChip->setText(title);
  m_domainChip->setAccessibleName(tr("Histogram counts: %1").arg(title));
  m_domainChip->updateGeometry();
}

void HistogramPanel::rebuild() {
  HistogramInput input{m_session.analysis(), m_domain, modeId(), m_population, {}};
  if (m_population == Population::Selection) input.images = m_session.selection();
  if (m_population == Population::Image && m_session.currentImage())
    input.images = {*m_session.currentImage()};
  const unsigned request = ++m_request;
  if (input.images.size() <= kInlineImages) {
    showCurves(histogramCurves(input));
    return;
  }
  QtConcurrent::run(&m_pool, [input] {
    return histogramCurves(input);
  }).then(this, [this, request](const HistogramCurves& curves) {
    if (request == m_request) showCurves(curves);
  });
}

void HistogramPanel::showCurves(const HistogramCurves& curves) {
  m_chart->setCurves(curves);
  m_footer->setCurves(curves);
  const QString words = summary();
  m_chart->setAccessibleDescription(words);
  m_chart->setToolTip(toolTipText(words));
}

QString HistogramPanel::summary() const {
  const HistogramCurves& shown = curves();
  if (shown.channels.empty()) return shown.reason;
  QStringList channels;
  for (const HistogramCurve& curve : shown.channels) {
    if (!(curve.total > 0)) continue;
    const double mean = curve.sum / curve.total;
    channels << tr("%1 mean %2, %3 lost below, %4 lost above")
                    .arg(curve.letter,
                         figureText(mean, m_domain == Domain::Input ? 0 : decimalsFor(std::abs(mean))),
                         percentText(curve.lostLow / curve.total), percentText(curve.lostHigh / curve.total));
  }
  const int count = static_cast<int>(shown.images);
  const QString images = count == 1 ? tr("one image") : tr("%n images", nullptr, count);
  const QString what = m_domain == Domain::Input
                           ? tr("Input histogram of %1, in 8-bit levels").arg(images)
                           : tr("Output histogram of mode %1, %2").arg(toQString(modeId()), images);
  return what + QStringLiteral(": ") + channels.join(QStringLiteral("; "));
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

void HistogramPanel::saveFigure() { saveChartWithDialog(m_chart->plot(), tr("histogram"), this); }

void HistogramPanel::showMenu(const QPoint& position) {
  QMenu menu(this);
  QAction* logScale = menu.addAction(tr("Logarithmic Scale"), &m_session, &Session::setLogScale);
  logScale->setCheckable(true);
  logScale->setChecked(m_session.logScale());
  menu.addSeparator();
  menu.addAction(tr("List Values…"), this, &HistogramPanel::showValues);
  menu.addAction(tr("Copy Values"), this, &HistogramPanel::copyValues);
  menu.addAction(tr("Save Figure…"), this, &HistogramPanel::saveFigure);
  menu.exec(m_chart->mapToGlobal(position));
}

} // namespace normscope
