// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/message_bar.h"

#include "session/fit_text.h"
#include "session/session.h"
#include "support/icons.h"
#include "support/number_text.h"
#include "support/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QTimer>

#include <chrono>

namespace normscope {
namespace {

constexpr std::chrono::seconds kPassing(10);

QString partialText(const Session& session) {
  const ScanProgress& progress = session.progress();
  const QString images =
      MessageBar::tr("Partial: %1 of %2 images.").arg(countText(progress.done()), countText(progress.found)) +
      QLatin1Char(' ');
  const auto convergence = session.convergence();
  const auto known = convergence ? convergence->now().meansKnownTo() : std::nullopt;
  if (!known) return images + MessageBar::tr("Every number below describes only those.");
  return images + MessageBar::tr("Channel means are known to %1 (95 % interval); counts describe only those.")
                      .arg(levelsMarginText(*known));
}

} // namespace

MessageBar::MessageBar(Session& session, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_icon(new QLabel)
    , m_text(new QLabel)
    , m_resume(new QPushButton(tr("Resume")))
    , m_rescan(new QPushButton(tr("Rescan")))
    , m_retry(new QPushButton(tr("Retry")))
    , m_open(new QPushButton(tr("Choose Another…")))
    , m_fitHere(new QPushButton(tr("Fit on This Set Again")))
    , m_recover(new QPushButton(tr("Open It Again")))
    , m_undo(new QPushButton(tr("Undo")))
    , m_columns(new QPushButton(tr("Choose Columns…")))
    , m_close(new QPushButton(tr("Dismiss")))
    , m_passing(new QTimer(this)) {
  setObjectName(QStringLiteral("messageBar"));
  m_text->setTextFormat(Qt::PlainText);
  m_text->setWordWrap(true);
  m_text->setObjectName(QStringLiteral("messageText"));
  m_resume->setObjectName(QStringLiteral("buttonResume"));
  m_rescan->setObjectName(QStringLiteral("buttonRescan"));
  m_retry->setObjectName(QStringLiteral("buttonRetry"));
  m_fitHere->setObjectName(QStringLiteral("buttonFitHere"));
  m_recover->setObjectName(QStringLiteral("buttonRecover"));
  m_undo->setObjectName(QStringLiteral("buttonUndoLeftOut"));
  m_columns->setObjectName(QStringLiteral("buttonChooseColumns"));
  m_close->setObjectName(QStringLiteral("buttonDismiss"));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(metrics::medium, 5, metrics::medium, 5);
  row->setSpacing(metrics::small);
  row->addWidget(m_icon);
  row->addWidget(m_text, 1);
  for (QPushButton* button :
       {m_resume, m_rescan, m_columns, m_retry, m_open, m_fitHere, m_recover, m_undo, m_close})
    row->addWidget(button);

  connect(m_resume, &QPushButton::clicked, this, &MessageBar::resumeRequested);
  for (QPushButton* button : {m_retry, m_rescan})
    connect(button, &QPushButton::clicked, this, &MessageBar::retryRequested);
  connect(m_open, &QPushButton::clicked, this, &MessageBar::openRequested);
  connect(m_columns, &QPushButton::clicked, this, &MessageBar::columnsRequested);
  m_passing->setSingleShot(true);
  m_passing->setInterval(kPassing);
  connect(m_passing, &QTimer::timeout, this, &MessageBar::showState);
  connect(m_undo, &QPushButton::clicked, this, &MessageBar::undoRequested);
  connect(m_recover, &QPushButton::clicked, this, &MessageBar::recoverRequested);
  connect(m_close, &QPushButton::clicked, this, [this] {
    if (m_recover->isVisible()) Q_EMIT recoveryRefused();
    m_notice.clear();
    m_tellsFit = false;
    hide();
  });
  connect(&session, &Session::staleChanged, this, &MessageBar::showState);
  connect(m_fitHere, &QPushButton::clicked, this, &MessageBar::fitHereRequested);
  // Another set gets to know of it again.
  for (const auto change : {&Session::fitChanged, &Session::datasetChanged})
    connect(&session, change, this, [this] {
      m_tellsFit = m_session.fitChoice().kind == FitChoice::Kind::file;
      showState();
    });
  connect(&session, &Session::warned, this, &MessageBar::showNotice);
  connect(&session, &Session::stateChanged, this, &MessageBar::showState);
  showState();
}

QString MessageBar::text() const { return m_text->text(); }

void MessageBar::showState() {
  const Session::State state = m_session.state();
  if (state == Session::State::Empty || state == Session::State::Listing) m_notice.clear();
  const bool isStale = state == Session::State::Done && !m_session.staleText().isEmpty();
  m_passing->stop();
  for (QPushButton* button : {m_recover, m_undo}) button->hide();
  m_resume->setVisible(state == Session::State::Partial);
  m_rescan->setVisible(isStale);
  m_retry->setVisible(state == Session::State::Failed);
  m_open->setVisible(state == Session::State::Failed);
  if (state == Session::State::Empty || state == Session::State::Scanning) m_offersColumns = false;
  m_columns->setVisible(state == Session::State::Failed && m_offersColumns);
  m_close->setVisible(state != Session::State::Failed);
  const bool tellsFit = m_tellsFit && state != Session::State::Empty && state != Session::State::Failed &&
                        state != Session::State::Partial && m_notice.isEmpty();
  m_fitHere->setVisible(tellsFit);
  if (state == Session::State::Failed) {
    display(Tone::Error, m_session.errorText());
  } else if (state == Session::State::Partial) {
    display(Tone::Warning, partialText(m_session));
  } else if (isStale) {
    display(Tone::Warning, m_session.staleText());
  } else if (!m_notice.isEmpty()) {
    display(Tone::Warning, m_notice);
  } else if (tellsFit) {
    display(Tone::Warning, tr("Modes are fitted on %1, not on this set.").arg(fitText(m_session.fit())));
  } else {
    hide();
  }
}

void MessageBar::showNotice(const QString& sentence) {
  m_notice = sentence;
  showState();
}

void MessageBar::showAlone(Tone tone, const QString& text, QPushButton* offered) {
  m_passing->stop();
  for (QPushButton* button : {m_resume, m_rescan, m_columns, m_retry, m_open, m_fitHere, m_recover, m_undo})
    button->setVisible(button == offered);
  m_close->show();
  display(tone, text);
}

void MessageBar::showError(const QString& text) { showAlone(Tone::Error, text); }

void MessageBar::offerRecovery(const QString& text) { showAlone(Tone::Warning, text, m_recover); }

void MessageBar::tellLeftOut(int images) {
  showAlone(Tone::Warning, tr("%n images left out of the statistics.", nullptr, images), m_undo);
  m_passing->start();
}

void MessageBar::endPassing() {
  if (m_passing->isActive()) showState();
}

void MessageBar::display(Tone tone, const QString& text) {
  const bool isError = tone == Tone::Error;
  m_text->setText(text);
  setAccessibleName(text);
  setProperty("role", isError ? QStringLiteral("message-error") : QStringLiteral("message-warning"));
  for (QWidget* widget : {static_cast<QWidget*>(this), static_cast<QWidget*>(m_text)}) {
    style()->unpolish(widget);
    style()->polish(widget);
  }
  const QColor color = isError ? tokens().error : tokens().warning;
  m_icon->setPixmap(
      themedIcon(isError ? "error" : "warning", color).pixmap(QSize(16, 16), devicePixelRatioF()));
  show();
}

} // namespace normscope
