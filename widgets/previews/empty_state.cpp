// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "previews/empty_state.h"

#include "support/icons.h"
#include "support/tokens.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace normscope {
namespace {

QLabel* centeredLabel(const QString& text, const char* role) {
  auto* label = new QLabel(text);
  label->setAlignment(Qt::AlignCenter);
  label->setTextFormat(Qt::PlainText);
  label->setProperty("role", QLatin1String(role));
  return label;
}

/// A large icon that follows the theme.
class PictureIcon : public QWidget {
public:
  PictureIcon() { setFixedSize(64, 64); }

protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    themedIcon("pictures", tokens().muted).paint(&painter, rect());
  }
};

constexpr int kMostRecent = 6;

} // namespace

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent), m_recent(new QWidget), m_recentRows(new QVBoxLayout(m_recent)) {
  setObjectName(QStringLiteral("emptyState"));
  auto* open = new QPushButton(tr("Open Folder…"));
  open->setObjectName(QStringLiteral("buttonOpenFolder"));
  open->setProperty("role", QStringLiteral("primary"));
  auto* demo = new QPushButton(tr("Try the Demo Set"));
  demo->setObjectName(QStringLiteral("buttonDemo"));
  connect(open, &QPushButton::clicked, this, &EmptyState::openFolderRequested);
  connect(demo, &QPushButton::clicked, this, &EmptyState::demoRequested);

  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(metrics::small);
  buttons->addStretch();
  buttons->addWidget(open);
  buttons->addWidget(demo);
  buttons->addStretch();

  m_recentRows->setContentsMargins(0, metrics::large, 0, 0);
  m_recentRows->setSpacing(2);
  m_recent->hide();

  auto* column = new QVBoxLayout(this);
  column->setSpacing(metrics::small);
  column->addStretch(3);
  column->addWidget(new PictureIcon, 0, Qt::AlignCenter);
  column->addSpacing(metrics::small);
  column->addWidget(centeredLabel(tr("Drop a folder of images here"), "heading"));
  column->addWidget(centeredLabel(tr("See what every normalization mode does to your images, "
                                     "and what each of them loses."),
                                  "muted"));
  column->addSpacing(metrics::medium);
  column->addLayout(buttons);
  column->addWidget(m_recent, 0, Qt::AlignCenter);
  column->addSpacing(metrics::large);
  column->addWidget(centeredLabel(tr("Nothing leaves this computer."), "muted"));
  column->addStretch(4);
}

void EmptyState::setRecent(const QStringList& folders) {
  while (QLayoutItem* item = m_recentRows->takeAt(0)) {
    delete item->widget();
    delete item;
  }
  m_recent->setVisible(!folders.isEmpty());
  if (folders.isEmpty()) return;
  m_recentRows->addWidget(centeredLabel(tr("Recent"), "muted"));
  for (const QString& folder : folders.mid(0, kMostRecent)) {
    auto* row =
        new QPushButton(QFileInfo(folder).fileName().isEmpty() ? folder : QFileInfo(folder).fileName());
    row->setProperty("role", QStringLiteral("link"));
    row->setToolTip(QDir::toNativeSeparators(folder));
    connect(row, &QPushButton::clicked, this, [this, folder] { Q_EMIT recentRequested(folder); });
    m_recentRows->addWidget(row, 0, Qt::AlignCenter);
  }
}

/// A dashed frame says that things can be dropped here.
void EmptyState::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), tokens().window);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(tokens().line, 1.5, Qt::DashLine));
  painter.drawRoundedRect(QRectF(rect()).adjusted(24, 24, -24, -24), 12, 12);
}

} // namespace normscope
