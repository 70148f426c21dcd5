// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/trade_off_scene.h"

#include "charts/label_placement.h"
#include "support/fonts.h"
#include "support/mode_numbers.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <numeric>

namespace normscope {
namespace {

constexpr double kTogether = 6;  ///< marks nearer than this are one spot, px
constexpr double kReach = 10;    ///< how near the mouse must come
constexpr double kSymbol = 13;   ///< width of a line's symbol
constexpr double kLine = 13.5;   ///< height of a line
constexpr double kFarLabel = 16; ///< a label further than this gets a leader

struct Words {
  Q_DECLARE_TR_FUNCTIONS(TradeOff)
};

int rank(const TradeOffPoint& point, const std::string& a, const std::string& b) {
  if (point.id == a) return -2;
  if (point.id == b) return -1;
  const int number = modeNumber(point.id);
  return number > 0 ? number : 10;
}

std::vector<TradeOffSpot> spotsOf(const TradeOff& data, const std::vector<QPointF>& at, const std::string& a,
                                  const std::string& b) {
  std::vector<std::size_t> order(at.size());
  std::iota(order.begin(), order.end(), 0U);
  std::stable_sort(order.begin(), order.end(), [&](std::size_t i, std::size_t j) {
    return rank(data.points[i], a, b) < rank(data.points[j], a, b);
  });
  std::vector<TradeOffSpot> spots;
  for (const std::size_t point : order) {
    const auto near = std::find_if(spots.begin(), spots.end(), [&](const TradeOffSpot& spot) {
      return QLineF(spot.at, at[point]).length() < kTogether;
    });
    if (near == spots.end())
      spots.push_back({at[point], {point}});
    else
      near->points.push_back(point);
  }
  return spots;
}

/// The lines of a spot's label, at most `most`, from the origin down.
std::vector<TradeOffLine> linesOf(const TradeOffSpot& spot, const TradeOff& data, std::size_t most,
                                  const std::string& a, const std::string& b) {
  const std::size_t shown =
      spot.points.size() <= most ? spot.points.size() : std::max<std::size_t>(1, most - 1);
  const double indent = spot.points.size() > 1 ? kSymbol : 0;
  std::vector<TradeOffLine> lines;
  const auto addLine = [&](const QString& text, std::optional<std::size_t> point, bool isBold) {
    const QFontMetricsF font(interfaceFont(metrics::chip, isBold ? QFont::DemiBold : QFont::Normal));
    lines.push_back({QRectF(0, static_cast<double>(lines.size()) * kLine,
                            indent + font.horizontalAdvance(text) + 2, kLine),
                     text, point, indent});
  };
  for (std::size_t i = 0; i < shown; ++i) {
    const TradeOffPoint& point = data.points[spot.points[i]];
    const QString letter = point.id == a   ? QStringLiteral("A ")
                           : point.id == b ? QStringLiteral("B ")
                                           : QString();
    addLine(letter + point.title, spot.points[i], !letter.isEmpty());
  }
  const auto more = static_cast<int>(spot.points.size() - shown);
  if (more > 0 && most > 1) addLine(Words::tr("and %n more", nullptr, more), std::nullopt, false);
  return lines;
}

std::vector<std::pair<QRectF, QString>> cornersOf(const QRectF& area) {
  const QFontMetricsF font(interfaceFont(metrics::chip));
  const std::array words{Words::tr("images evened out, noisy"), Words::tr("differences kept, noisy"),
                         Words::tr("images evened out, quiet"), Words::tr("differences kept, quiet")};
  std::vector<std::pair<QRectF, QString>> corners;
  for (std::size_t i = 0; i < words.size(); ++i) {
    QRectF rect(0, 0, font.horizontalAdvance(words[i]) + 2, kLine);
    rect.moveLeft(i % 2 == 0 ? area.left() + 5 : area.right() - rect.width() - 5);
    rect.moveTop(i < 2 ? area.top() + 2 : area.bottom() - rect.height() - 2);
    corners.emplace_back(rect, words[i]);
  }
  return corners;
}

QPointF nearest(const QRectF& rect, const QPointF& point) {
  return {std::clamp(point.x(), rect.left(), rect.right()), std::clamp(point.y(), rect.top(), rect.bottom())};
}

} // namespace

TradeOffScene arrangeTradeOff(const TradeOff& data, const std::vector<QPointF>& at, const QRectF& area,
                              const std::string& modeA, const std::string& modeB) {
  TradeOffScene scene;
  scene.area = area;
  scene.spots = spotsOf(data, at, modeA, modeB);
  // Crowded spots hold A or B or are many: they choose first. A stable order keeps A's before B's.
  std::vector<std::size_t> order(scene.spots.size());
  std::iota(order.begin(), order.end(), 0U);
  const auto isChosen = [&](std::size_t spot) {
    return rank(data.points[scene.spots[spot].points.front()], modeA, modeB) < 0;
  };
  std::stable_sort(order.begin(), order.end(), [&](std::size_t i, std::size_t j) {
    if (isChosen(i) != isChosen(j)) return isChosen(i);
    return scene.spots[i].points.size() > scene.spots[j].points.size();
  });

  auto corners = cornersOf(area);
  std::vector<QRectF> words;
  for (const auto& corner : corners) words.push_back(corner.first);
  const QRectF bounds = area.adjusted(2, 1, -2, -1);
  std::vector<std::vector<TradeOffLine>> blocks;
  std::vector<LabelRequest> requests;
  std::vector<std::optional<QRectF>> places;
  const auto place = [&](std::size_t most) {
    blocks.clear();
    requests.clear();
    for (const std::size_t spot : order) {
      blocks.push_back(linesOf(scene.spots[spot], data, most, modeA, modeB));
      double width = 0;
      for (const TradeOffLine& line : blocks.back()) width = std::max(width, line.rect.width());
      const double height = static_cast<double>(blocks.back().size()) * kLine;
      requests.push_back({scene.spots[spot].at, {width, height}, isChosen(spot)});
    }
    places = placeLabels(requests, bounds, words);
    // The names of modes are worth more than the words in the corners.
    if (std::count(places.begin(), places.end(), std::nullopt) > 0)
      places = placeLabels(requests, bounds, {});
    for (std::size_t i = 0; i < order.size(); ++i)
      if (isChosen(order[i]) && !places[i]) return false;
    return true;
  };
  // A and B are always named, if need be with fewer of those beside them.
  auto most = static_cast<std::size_t>(std::clamp(area.height() * 0.75 / kLine, 2.0, 12.0));
  while (!place(most) && most > 1) most /= 2;

  std::vector<QRectF> taken;
  for (std::size_t i = 0; i < places.size(); ++i) {
    taken.emplace_back(requests[i].anchor - QPointF(kReach, kReach), QSizeF(2 * kReach, 2 * kReach));
    if (!places[i]) continue;
    taken.push_back(*places[i]);
    for (TradeOffLine& line : blocks[i]) {
      line.rect.translate(places[i]->topLeft());
      scene.lines.push_back(line);
    }
    const QLineF leader(requests[i].anchor, nearest(*places[i], requests[i].anchor));
    if (leader.length() > kFarLabel) scene.leaders.push_back(leader);
  }
  for (const auto& corner : corners)
    if (std::none_of(taken.begin(), taken.end(), [&](auto& rect) { return rect.intersects(corner.first); }))
      scene.corners.push_back(corner);
  return scene;
}

std::vector<std::size_t> TradeOffScene::pointsAt(const QPointF& place) const {
  for (const TradeOffLine& line : lines)
    if (line.point && line.rect.contains(place)) return {*line.point};
  const TradeOffSpot* spot = spotAt(place);
  return spot ? spot->points : std::vector<std::size_t>();
}

const TradeOffSpot* TradeOffScene::spotAt(const QPointF& place) const {
  const TradeOffSpot* nearestSpot = nullptr;
  double distance = kReach;
  for (const TradeOffSpot& spot : spots) {
    const double length = QLineF(spot.at, place).length();
    if (length >= distance) continue;
    nearestSpot = &spot;
    distance = length;
  }
  return nearestSpot;
}

} // namespace normscope
