// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/advice_view.h"

#include "session/session.h"
#include "support/tokens.h"
#include "support/translation.h"

#include <QEvent>
#include <QRegularExpression>
#include <QScrollBar>
#include <QUrl>

#include <algorithm>

namespace normscope {

AdviceView::AdviceView(Session& session, QWidget* parent) : QTextBrowser(parent), m_session(session) {
  setObjectName(QStringLiteral("viewAdvice"));
  setAccessibleName(tr("Advice"));
  setFrameShape(QFrame::NoFrame);
  setProperty("role", QStringLiteral("page"));
  setOpenLinks(false);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  document()->setDocumentMargin(metrics::medium);
  connect(this, &QTextBrowser::anchorClicked, this,
          [this](const QUrl& url) { m_session.setModeA(url.path().toStdString()); });
  connect(&m_session, &Session::analysisChanged, this, &AdviceView::showAnalysis);
  showAnalysis();
}

void AdviceView::changeEvent(QEvent* event) {
  QTextBrowser::changeEvent(event);
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) showAnalysis();
}

/// The ids of modes in a sentence become links; a longer id ("image-zscore-channel") is not cut at a shorter
/// one, and "unit" is a mode only in sentences about it.
QString AdviceView::withLinks(const Advice& advice) const {
  const QString sentence = translated(advice.message);
  static const QRegularExpression word(QStringLiteral("[a-z]+(-[a-z]+)*"));
  QString html;
  qsizetype done = 0;
  for (auto match = word.globalMatch(sentence); match.hasNext();) {
    const QRegularExpressionMatch id = match.next();
    if (std::find(advice.modes.begin(), advice.modes.end(), id.captured().toStdString()) ==
        advice.modes.end())
      continue;
    html += sentence.mid(done, id.capturedStart() - done).toHtmlEscaped();
    html += QStringLiteral("<a href=\"mode:%1\">%1</a>").arg(id.captured());
    done = id.capturedEnd();
  }
  return html + sentence.mid(done).toHtmlEscaped();
}

void AdviceView::showAnalysis() {
  const auto analysis = m_session.analysis();
  m_count = analysis ? static_cast<int>(analysis->advice->size()) : 0;
  const int scrolled = verticalScrollBar()->value();
  const QString muted = tokens().muted.name(), accent = tokens().accent.name();
  QString html = QStringLiteral("<style>p { margin: 0 0 10px 0; } a { color: %1; text-decoration: none; } "
                                ".quiet { color: %2; }</style>")
                     .arg(accent, muted);
  if (m_count == 0)
    html += QStringLiteral("<p class=\"quiet\">%1</p>")
                .arg(analysis ? tr("Nothing stands out.")
                              : tr("What the measures mean for your set is said here."));
  for (int i = 0; i < m_count; ++i)
    html += QStringLiteral("<p>%1</p>").arg(withLinks((*analysis->advice)[static_cast<std::size_t>(i)]));
  setHtml(html);
  verticalScrollBar()->setValue(scrolled);
}

} // namespace normscope
