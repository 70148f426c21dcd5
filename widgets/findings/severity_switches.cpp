// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/severity_switches.h"

#include "controls/painting.h"
#include "findings/severity_text.h"
#include "support/fonts.h"
#include "support/number_text.h"
#include "support/tokens.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace normscope {
namespace {

constexpr int kSwitchSign = 11, kPadding = 6, kHeight = 20;

/// A sign with a number that is on or off.
class SeverityButton : public QAbstractButton {
public:
  SeverityButton(Severity severity, QWidget* parent) : QAbstractButton(parent), m_severity(severity) {
    setObjectName(QStringLiteral("switch-") + QString::fromLatin1(name(severity).data()));
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setText(QStringLiteral("0"));
  }
  QSize sizeHint() const override {
    const int figure = QFontMetrics(interfaceFont(metrics::secondary)).horizontalAdvance(text());
    return {2 * kPadding + kSwitchSign + metrics::tiny + figure, kHeight};
  }

protected:
  void paintEvent(QPaintEvent*) override {
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(hasFocus() ? t.accent : t.line);
    painter.setBrush(isChecked() ? t.raised : t.panel);
    painter.drawRoundedRect(frame, metrics::chipRadius, metrics::chipRadius);
    if (!isChecked()) painter.setOpacity(0.6);
    painting::severity(painter, QRectF(kPadding, (height() - kSwitchSign) / 2.0, kSwitchSign, kSwitchSign),
                       m_severity, t);
    painter.setFont(interfaceFont(metrics::secondary));
    painter.setPen(isChecked() ? t.text : t.muted);
    painter.drawText(rect().adjusted(kPadding + kSwitchSign + metrics::tiny, 0, 0, 0), Qt::AlignVCenter,
                     text());
  }

private:
  Severity m_severity;
};

} // namespace

SeveritySwitches::SeveritySwitches(QWidget* parent) : QWidget(parent), m_note(new QLabel(this)) {
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(metrics::medium, 0, metrics::medium, metrics::tiny);
  layout->setSpacing(metrics::tiny);
  for (const Severity severity : {Severity::error, Severity::warning, Severity::information}) {
    auto* button = new SeverityButton(severity, this);
    m_buttons[static_cast<std::size_t>(severity)] = button;
    layout->addWidget(button);
    connect(button, &QAbstractButton::clicked, this,
            [this, severity](bool on) { Q_EMIT switched(severity, on); });
    setCount(severity, 0);
  }
  m_note->setProperty("role", QStringLiteral("muted"));
  layout->addStretch(1);
  layout->addWidget(m_note);
}

void SeveritySwitches::setCount(Severity severity, int count) {
  QAbstractButton* of = button(severity);
  of->setText(countText(static_cast<std::uint64_t>(count)));
  const QString words = tr("%1: %2").arg(severityText(severity), of->text());
  of->setToolTip(words);
  of->setAccessibleName(words);
  of->updateGeometry();
  of->update();
}

void SeveritySwitches::setOn(Severity severity, bool on) { button(severity)->setChecked(on); }

void SeveritySwitches::setNote(const QString& note) { m_note->setText(note); }

} // namespace normscope
