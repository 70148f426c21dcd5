// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/panel_header.h"

#include "support/fonts.h"
#include "support/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace normscope {

PanelHeader::PanelHeader(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_title(new QLabel(title, this))
    , m_note(new QLabel(this)) {
  m_layout->setContentsMargins(metrics::medium, 2, metrics::medium, 2);
  m_layout->setSpacing(metrics::tiny + 2);
  m_title->setTextFormat(Qt::PlainText);
  m_note->setTextFormat(Qt::PlainText);
  m_note->setObjectName(QStringLiteral("panelNote"));
  m_layout->addWidget(m_title);
  m_layout->addWidget(m_note);
  m_layout->addStretch(1);
  setFixedHeight(metrics::titleBar + metrics::tiny);
  restyle();
}

void PanelHeader::setNote(const QString& note) { m_note->setText(note); }
QString PanelHeader::note() const { return m_note->text(); }

void PanelHeader::addBeside(QWidget* widget) {
  m_note->hide();
  m_layout->insertWidget(1, widget);
}

void PanelHeader::addFold(QWidget* mark) { m_layout->insertWidget(0, mark); }

void PanelHeader::addControl(QWidget* widget) { m_layout->addWidget(widget); }

void PanelHeader::changeEvent(QEvent* event) {
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) restyle();
  QWidget::changeEvent(event);
}

void PanelHeader::restyle() {
  m_title->setFont(interfaceFont(metrics::text, QFont::DemiBold));
  QPalette quiet = palette();
  quiet.setColor(QPalette::WindowText, tokens().muted);
  m_note->setPalette(quiet);
}

} // namespace normscope
