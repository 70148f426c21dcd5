// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "previews/compare_view.h"

#include "canvas/image_canvas.h"
#include "canvas/wipe_line.h"
#include "controls/segmented_control.h"
#include "previews/difference_tile.h"
#include "previews/mode_tile.h"
#include "session/preview_controller.h"
#include "session/session.h"
#include "support/tokens.h"

#include <QPainter>

namespace normscope {
namespace {

constexpr int kGap = 6;

} // namespace

CompareView::CompareView(Session& session, PreviewController& previews, ViewLink& link, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_a(new ModeTile(session, previews, link, session.modeA(), this))
    , m_b(new ModeTile(session, previews, link, session.modeB(), this))
    , m_difference(new DifferenceTile(session, previews, link, this))
    , m_layouts(new SegmentedControl({tr("Side by side"), tr("Wipe"), tr("Flip"), tr("Difference")},
                                     {tr("A beside B"), tr("A and B in one place, with a line between them"),
                                      tr("A or B in one place"), tr("A minus B")},
                                     this))
    , m_line(new WipeLine(this)) {
  setObjectName(QStringLiteral("compareView"));
  setAccessibleName(tr("Compare"));
  setFocusPolicy(Qt::ClickFocus);
  m_a->setLetter(QStringLiteral("A"));
  m_b->setLetter(QStringLiteral("B"));
  m_b->setShowsPinned(true);
  connect(&session, &Session::modeAChanged, m_a, [this] { m_a->setMode(m_session.modeA()); });
  connect(&session, &Session::modeBChanged, m_b, [this] { m_b->setMode(m_session.modeB()); });
  connect(&session, &Session::compareChanged, this, &CompareView::arrange);
  connect(&session, &Session::pinnedImageChanged, this, &CompareView::followSize);
  connect(&previews, &PreviewController::pictureChanged, this, &CompareView::followSize);
  connect(&previews.pinned(), &PreviewController::pictureChanged, this, &CompareView::followSize);
  m_layouts->setObjectName(QStringLiteral("compareLayouts"));
  connect(m_layouts, &SegmentedControl::chosen, &session,
          [&session](int index) { session.setCompareLayout(static_cast<CompareLayout>(index)); });
  connect(m_line, &WipeLine::moved, this, [this](double share) {
    m_share = share;
    arrange();
  });
  followSize();
  arrange();
}

void CompareView::followSize() {
  const auto& picture = m_a->canvas().picture();
  m_b->canvas().setSizeOfScale(m_session.pinnedImage() && picture ? picture->imageSize : QSize());
}

void CompareView::resizeEvent(QResizeEvent*) { arrange(); }

void CompareView::arrange() {
  const CompareState& state = m_session.compare();
  const CompareLayout layout = state.layout;
  m_layouts->setCurrent(static_cast<int>(layout));
  m_layouts->setGeometry(QRect(QPoint(kGap, kGap), m_layouts->sizeHint()));
  const QRect area = rect().adjusted(kGap, m_layouts->geometry().bottom() + kGap, -kGap, -kGap);
  const bool isFlip = layout == CompareLayout::flip, isWipe = layout == CompareLayout::wipe;
  const bool onlyB = isFlip && state.flippedToB;
  m_a->setPart(isWipe ? ModeTile::Part::Left : ModeTile::Part::Whole);
  m_b->setPart(isWipe ? ModeTile::Part::Right : ModeTile::Part::Whole);
  if (!isWipe) m_b->clearMask();
  // A canvas that says it is opaque would keep what lies under it from being painted, masked or not.
  m_b->canvas().setAttribute(Qt::WA_OpaquePaintEvent, !isWipe);
  if (isWipe) {
    arrangeWipe(area);
  } else if (layout == CompareLayout::sideBySide) {
    arrangeBeside(area);
  } else {
    for (QWidget* tile :
         {static_cast<QWidget*>(m_a), static_cast<QWidget*>(m_b), static_cast<QWidget*>(m_difference)})
      tile->setGeometry(area);
  }
  m_a->setVisible(layout != CompareLayout::difference && !onlyB);
  m_b->setVisible(layout != CompareLayout::difference && (!isFlip || onlyB));
  m_difference->setVisible(layout == CompareLayout::difference);
  m_line->setVisible(isWipe);
  // One that is seen tells the scale, and zooms for all when the keys do.
  m_a->canvas().setReportsScale(!onlyB);
  m_b->canvas().setReportsScale(onlyB);
}

void CompareView::arrangeBeside(const QRect& area) {
  if (area.width() >= area.height()) {
    const int half = (area.width() - kGap) / 2;
    m_a->setGeometry(area.left(), area.top(), half, area.height());
    m_b->setGeometry(area.left() + half + kGap, area.top(), area.width() - half - kGap, area.height());
  } else {
    const int half = (area.height() - kGap) / 2;
    m_a->setGeometry(area.left(), area.top(), area.width(), half);
    m_b->setGeometry(area.left(), area.top() + half + kGap, area.width(), area.height() - half - kGap);
  }
}

/// B lies on A and leaves free what A shows: its share of the picture, and its half of bar and histogram.
void CompareView::arrangeWipe(const QRect& area) {
  for (ModeTile* tile : {m_a, m_b}) tile->setGeometry(area);
  m_b->raise();
  const QRect canvas = m_b->pictureArea();
  const bool upright = m_session.compare().wipeLine == Qt::Vertical;
  const QRect ofB = upright ? canvas.adjusted(qRound(m_share * canvas.width()), 0, 0, 0)
                            : canvas.adjusted(0, qRound(m_share * canvas.height()), 0, 0);
  m_b->setMask(QRegion(ofB) + m_b->partOfBar() + m_b->partOfHistogram());
  m_line->place(canvas.translated(m_b->pos()), m_session.compare().wipeLine, m_share);
}

void CompareView::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), tokens().gridSurround); }

} // namespace normscope
