// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/reading_line.h"

#include "controls/quiet_line.h"
#include "files/reading_text.h"
#include "session/session.h"
#include "support/tokens.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace normscope {

ReadingLine::ReadingLine(Session& session, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_text(new QuietLine(QString()))
    , m_defaults(new QPushButton(tr("Read with Defaults"))) {
  setObjectName(QStringLiteral("readingLine"));
  setProperty("role", QStringLiteral("message-note"));
  m_text->setObjectName(QStringLiteral("readingText"));
  m_defaults->setObjectName(QStringLiteral("buttonReadWithDefaults"));
  m_defaults->setProperty("role", QStringLiteral("link"));
  m_defaults->setToolTip(tr("Reads the set again as it is read without any options"));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(metrics::medium, 2, metrics::medium, 2);
  row->setSpacing(metrics::small);
  row->addWidget(m_text, 1);
  row->addWidget(m_defaults);
  connect(m_defaults, &QPushButton::clicked, this, &ReadingLine::defaultsRequested);
  connect(&session, &Session::readingChanged, this, &ReadingLine::showReading);
  showReading();
}

QString ReadingLine::text() const { return m_text->text(); }

void ReadingLine::showReading() {
  const QString what = readingText(m_session.reading());
  m_text->setText(what.isEmpty() ? QString() : tr("Read with options: %1").arg(what));
  setVisible(!what.isEmpty());
}

} // namespace normscope
