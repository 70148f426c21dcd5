// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "previews/survey_view.h"

#include "canvas/image_canvas.h"
#include "previews/mode_tile.h"
#include "session/preview_controller.h"
#include "support/tokens.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace normscope {
namespace {

constexpr int kGap = 6;          ///< between tiles; their outlines add 2 on each side
constexpr double kAspect = 1.5;  ///< of a typical photograph
constexpr int kBars = 58;        ///< title bar and histogram of a tile
constexpr int kLowestTile = 150; ///< pixels; below that the view scrolls

class Ground : public QWidget {
protected:
  void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), tokens().gridSurround); }
};

} // namespace

SurveyView::SurveyView(Session& session, PreviewController& previews, ViewLink& link, QWidget* parent)
    : QScrollArea(parent), m_session(session), m_previews(previews), m_link(link), m_ground(new Ground) {
  setObjectName(QStringLiteral("surveyView"));
  setAccessibleName(tr("Survey"));
  setFrameShape(QFrame::NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::StrongFocus);
  setWidget(m_ground);
  connect(&session, &Session::surveyModesChanged, this, &SurveyView::showModes);
  showModes();
}

/// Tiles that are there change their mode; only what is missing is made.
void SurveyView::showModes() {
  const std::vector<std::string>& ids = m_session.surveyModes();
  while (m_tiles.size() > ids.size()) {
    delete m_tiles.back();
    m_tiles.pop_back();
  }
  for (std::size_t i = 0; i < ids.size(); ++i) {
    if (i < m_tiles.size()) {
      if (m_tiles[i]->modeId() != ids[i]) m_tiles[i]->setMode(ids[i]);
      continue;
    }
    auto* tile = new ModeTile(m_session, m_previews, m_link, ids[i], m_ground);
    tile->canvas().setReportsScale(i == 0);
    tile->show();
    m_tiles.push_back(tile);
  }
  arrange();
}

void SurveyView::resizeEvent(QResizeEvent* event) {
  QScrollArea::resizeEvent(event);
  arrange();
}

void SurveyView::arrange() {
  const int count = static_cast<int>(m_tiles.size());
  if (count == 0) return;
  const int width = viewport()->width() - kGap, height = viewport()->height() - kGap;
  const auto rowsOf = [count](int columns) { return (count + columns - 1) / columns; };
  const auto tileHeight = [&](int columns) { return std::max(height / rowsOf(columns) - kGap, kLowestTile); };
  int columns = 1;
  double best = 0;
  for (int c = 1; c <= count; ++c) {
    const double picture = std::min((width / c - kGap) / kAspect, static_cast<double>(tileHeight(c) - kBars));
    if (picture <= best) continue;
    best = picture;
    columns = c;
  }
  const int rows = rowsOf(columns);
  const int high = tileHeight(columns);
  m_ground->resize(viewport()->width(), std::max(viewport()->height(), rows * (high + kGap) + kGap));
  // Columns and rows share the rest of the division, so that the right and lower margins equal the others.
  const auto edge = [](int whole, int parts, int at) { return kGap + whole * at / parts; };
  for (int i = 0; i < count; ++i) {
    const int column = i % columns, line = i / columns;
    const int left = edge(width, columns, column), right = edge(width, columns, column + 1) - kGap;
    const int total = rows * (high + kGap);
    const int whole = std::max(total, height);
    const int top = edge(whole, rows, line), bottom = edge(whole, rows, line + 1) - kGap;
    m_tiles[static_cast<std::size_t>(i)]->setGeometry(left, top, right - left, bottom - top);
  }
}

} // namespace normscope
