// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/pixel_panel.h"

#include "canvas/pixel_table_model.h"
#include "controls/plain_table.h"
#include "session/failure_notice.h"
#include "session/session.h"
#include "support/background.h"
#include "support/number_text.h"
#include "support/tokens.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

namespace normscope {

PixelPanel::PixelPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new PixelTableModel(this))
    , m_position(new QLabel(this))
    , m_table(new PlainTable(QStringLiteral("tablePixel"), tr("Values of the pixel under the mouse"), m_model,
                             this))
    , m_regionTitle(new QLabel(this))
    , m_regionPart(new QWidget(this))
    , m_regionModel(new ValueTableModel(this))
    , m_job(failureNotice(session, tr("statistics of the region"))) {
  setObjectName(QStringLiteral("panelPixels"));
  m_position->setObjectName(QStringLiteral("labelPosition"));
  m_position->setTextFormat(Qt::PlainText);
  m_position->setProperty("role", QStringLiteral("muted"));
  m_position->setContentsMargins(metrics::small, 0, metrics::small, 0);
  m_position->setFixedHeight(metrics::titleBar);
  m_table->horizontalHeader()->setStretchLastSection(false);
  m_table->horizontalHeader()->setDefaultSectionSize(110);
  m_table->setColumnWidth(PixelTableModel::Channel, 70);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_position);
  auto* tables = new QHBoxLayout;
  tables->setSpacing(metrics::medium);
  layout->addLayout(tables, 1);
  tables->addWidget(m_table, 1);

  m_regionTable = new PlainTable(QStringLiteral("tableRegion"), tr("Statistics of the region"), m_regionModel,
                                 m_regionPart);
  m_regionTitle->setObjectName(QStringLiteral("labelRegion"));
  m_regionTitle->setProperty("role", QStringLiteral("muted"));
  m_regionTitle->setFixedHeight(metrics::titleBar);
  auto* regionLayout = new QVBoxLayout(m_regionPart);
  regionLayout->setContentsMargins(0, 0, 0, 0);
  regionLayout->setSpacing(0);
  regionLayout->addWidget(m_regionTitle);
  regionLayout->addWidget(m_regionTable, 1);
  tables->addWidget(m_regionPart, 2);
  for (const auto change : {&Session::regionChanged, &Session::analysisChanged, &Session::modeAChanged,
                            &Session::modeBChanged, &Session::currentImageChanged})
    connect(&m_session, change, this, &PixelPanel::askForRegion);
  askForRegion();

  connect(&m_session, &Session::pixelRead, this, &PixelPanel::showReadout);
  for (const auto signal : {&Session::currentImageChanged, &Session::datasetChanged})
    connect(&m_session, signal, this, &PixelPanel::clear);
  clear();
}

void PixelPanel::askForRegion() {
  const auto analysis = m_session.analysis();
  const bool isThere = m_session.region() && m_session.currentImage() && analysis;
  m_regionPart->setVisible(isThere);
  RegionQuestion question;
  if (isThere)
    question = {analysis, *m_session.currentImage(), *m_session.region(), m_session.modeA(),
                m_session.modeB()};
  if (question == m_question) return;
  m_question = question;
  if (!isThere) return m_job.cancel();
  const QRect& region = question.region;
  m_regionTitle->setText(tr("Region x %1  y %2, %3 × %4 px")
                             .arg(region.x())
                             .arg(region.y())
                             .arg(region.width())
                             .arg(region.height()));
  const auto work = [question](const JobContext& context) {
    workInBackground();
    return regionTable(question, context.stop);
  };
  m_job.ask(work, [this, question](const ValueTable& table) {
    if (question == m_question) m_regionModel->setTable(table);
  });
}

QString PixelPanel::positionText() const { return m_position->text(); }

void PixelPanel::clear() {
  m_model->setReadout({});
  m_position->setText(
      tr("Move the mouse over a picture to read its values; drag with Ctrl for the statistics of a region."));
}

void PixelPanel::showReadout(const std::optional<PixelReadout>& readout) {
  if (!readout) return;
  m_model->setReadout(readout);
  QString image;
  const auto dataset = m_session.dataset();
  if (dataset && m_session.currentImage() && *m_session.currentImage() < dataset->size())
    image = pathText((*dataset)[*m_session.currentImage()].relativePath);
  m_position->setText(tr("x %1  y %2  %3").arg(readout->position.x()).arg(readout->position.y()).arg(image));
}

void PixelPanel::copyTabSeparated() const { m_table->copyTabSeparated(); }

} // namespace normscope
