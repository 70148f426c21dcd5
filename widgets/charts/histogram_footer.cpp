// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/histogram_footer.h"

#include "charts/clip_button.h"
#include "charts/histogram_curves.h"
#include "support/channel_style.h"
#include "support/fonts.h"
#include "support/number_text.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace normscope {
namespace {

constexpr double kLine = 16.0; ///< length of a legend line

/// "2.1 % B"; of channels with longer names, all of which lose, "2.1 % all".
QString lossText(double share, const QString& letters, const QStringList& channels) {
  if (letters.isEmpty()) return percentText(share);
  const bool isLong = letters.size() > channels.size() && letters == channels.join(QLatin1Char(' '));
  return percentText(share) + QLatin1Char(' ') + (isLong ? HistogramFooter::tr("all") : letters);
}

} // namespace

HistogramFooter::HistogramFooter(QWidget* parent)
    : QWidget(parent)
    , m_low(new ClipButton(ClipButton::End::Low, this))
    , m_high(new ClipButton(ClipButton::End::High, this)) {
  setFixedHeight(22);
  m_low->setObjectName(QStringLiteral("clipLow"));
  m_high->setObjectName(QStringLiteral("clipHigh"));
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_low);
  layout->addStretch(1);
  layout->addWidget(m_high);
  for (ClipButton* button : {m_low, m_high}) {
    connect(button, &ClipButton::hovered, this, &HistogramFooter::hovered);
    connect(button, &QAbstractButton::clicked, this, [this](bool on) {
      setLatched(on);
      Q_EMIT latched(on);
    });
  }
}

QString HistogramFooter::lowText() const { return m_low->text(); }
QString HistogramFooter::highText() const { return m_high->text(); }

void HistogramFooter::setLatched(bool on) {
  m_low->setChecked(on);
  m_high->setChecked(on);
}

void HistogramFooter::setLossName(const QString& name) {
  m_lossName = name;
  describe();
}

void HistogramFooter::setCurves(const HistogramCurves& curves) {
  m_letters.clear();
  for (const HistogramCurve& curve : curves.channels) m_letters << curve.letter;
  const QString low = curves.lettersLow(), high = curves.lettersHigh();
  const bool isEmpty = m_letters.isEmpty();
  m_low->setLoss(isEmpty ? QString() : lossText(curves.shareLow(), low, m_letters), !low.isEmpty());
  m_high->setLoss(isEmpty ? QString() : lossText(curves.shareHigh(), high, m_letters), !high.isEmpty());
  describe();
  update();
}

void HistogramFooter::describe() {
  const QString how = tr("Rest here to see them in the pictures, click to keep them shown");
  m_low->setAccessibleName(tr("%1, low end: %2").arg(m_lossName, m_low->text()));
  m_high->setAccessibleName(tr("%1, high end: %2").arg(m_lossName, m_high->text()));
  for (ClipButton* button : {m_low, m_high}) {
    button->setAccessibleDescription(how);
    button->setToolTip(toolTipText(button->accessibleName() + QStringLiteral(".\n") + how));
  }
}

void HistogramFooter::paintEvent(QPaintEvent*) {
  if (m_letters.isEmpty()) return;
  const Tokens& colours = tokens();
  QPainter painter(this);
  painter.setFont(interfaceFont(metrics::chip));
  const double middle = height() / 2.0;
  double letter = painter.fontMetrics().horizontalAdvance(QLatin1Char('G'));
  for (const QString& name : m_letters)
    letter = std::max<double>(letter, painter.fontMetrics().horizontalAdvance(name));
  const double entry = letter + 3 + kLine + 5;
  // Between the triangles, in the middle where there is room for that.
  const double length = entry * static_cast<double>(m_letters.size());
  const double left = m_low->geometry().right() + 6, right = m_high->geometry().left() - 6;
  if (right - left < length - 5) return;
  double x = std::clamp((width() - length) / 2, left, right - length + 5);
  const auto channels = static_cast<std::size_t>(m_letters.size());
  for (std::size_t c = 0; c < channels; ++c, x += entry) {
    painter.setPen(colours.muted);
    painter.drawText(QRectF(x, 0, entry, height()), Qt::AlignVCenter | Qt::AlignLeft, m_letters[int(c)]);
    QPen pen = channelPen(colours, c, channels);
    pen.setWidthF(1.5);
    painter.setPen(pen);
    painter.drawLine(QPointF(x + letter + 3, middle + 1), QPointF(x + letter + 3 + kLine, middle + 1));
  }
}

} // namespace normscope
