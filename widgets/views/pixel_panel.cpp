// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pixel_panel.h"

#include "models/number_text.h"
#include "models/pixel_table_model.h"
#include "session/session.h"
#include "support/tokens.h"
#include "views/plain_table.h"

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
                             this)) {
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
  layout->addWidget(m_table, 1);

  connect(&m_session, &Session::pixelRead, this, &PixelPanel::showReadout);
  for (const auto signal : {&Session::currentImageChanged, &Session::datasetChanged})
    connect(&m_session, signal, this, &PixelPanel::clear);
  clear();
}

QString PixelPanel::positionText() const { return m_position->text(); }

void PixelPanel::clear() {
  m_model->setReadout({});
  m_position->setText(tr("Move the mouse over a picture to read its values."));
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
