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

constexpr int kTileGap = 6;      ///< between tiles; their outlines add 2 on each side
constexpr double kAspect = 1.5;  ///< of a typical photograph
constexpr int kBars = 70;        ///< title bar and histogram of a tile
constexpr int kLowestTile = 150; ///< pixels; below that the view scrolls

/// The modes of the survey; where A or B has no tile it takes the last place, both the last two.
std::vector<std::string> tiledModes(const Session& session) {
  std::vector<std::string> ids = session.surveyModes();
  const auto isChosen = [&](const std::string& id) { return id == session.modeA() || id == session.modeB(); };
  for (const std::string& missing : {session.modeB(), session.modeA()}) {
    if (ids.empty() || std::ranges::find(ids, missing) != ids.end()) continue;
    const auto last = std::find_if_not(ids.rbegin(), ids.rend(), isChosen);
    if (last != ids.rend()) *last = missing;
  }
  return ids;
}

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
  setFocusPolicy(Qt::ClickFocus);
  setWidget(m_ground);
  for (const auto change : {&Session::surveyModesChanged, &Session::modeAChanged, &Session::modeBChanged})
    connect(&session, change, this, &SurveyView::showModes);
  showModes();
}

/// Tiles that are there change their mode; only what is missing is made.
void SurveyView::showModes() {
  const std::vector<std::string> ids = tiledModes(m_session);
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
  const int width = viewport()->width() - kTileGap, height = viewport()->height() - kTileGap;
  const auto rowsOf = [count](int columns) { return (count + columns - 1) / columns; };
  const auto tileHeight = [&](int columns) {
    return std::max(height / rowsOf(columns) - kTileGap, kLowestTile);
  };
  int columns = 1;
  double best = 0;
  for (int c = 1; c <= count; ++c) {
    const double picture =
        std::min((width / c - kTileGap) / kAspect, static_cast<double>(tileHeight(c) - kBars));
    if (picture <= best) continue;
    best = picture;
    columns = c;
  }
  const int rows = rowsOf(columns);
  const int high = tileHeight(columns);
  m_ground->resize(viewport()->width(), std::max(viewport()->height(), rows * (high + kTileGap) + kTileGap));
  // Columns and rows share the rest of the division, so that the right and lower margins equal the others.
  const auto edge = [](int whole, int parts, int at) { return kTileGap + whole * at / parts; };
  for (int i = 0; i < count; ++i) {
    const int column = i % columns, line = i / columns;
    const int left = edge(width, columns, column), right = edge(width, columns, column + 1) - kTileGap;
    const int total = rows * (high + kTileGap);
    const int whole = std::max(total, height);
    const int top = edge(whole, rows, line), bottom = edge(whole, rows, line + 1) - kTileGap;
    m_tiles[static_cast<std::size_t>(i)]->setGeometry(left, top, right - left, bottom - top);
  }
}

} // namespace normscope
