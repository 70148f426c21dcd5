// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "figures/trade_off_scene.h"

#include "figures/label_layout.h"

#include <array>
#include <numeric>
#include <tuple>

namespace normscope::figures {
namespace {

constexpr double kMarkSpace = 2.5; ///< px that stay free around a mark
constexpr std::size_t kMostRows = 14;

/// How the names of one spot may stand together.
struct Shape {
  std::size_t rows, columns;
};

/// The names of one spot, from the origin.
struct Block {
  std::vector<TradeOffLine> lines;
  Size size;
};

class Arranging {
public:
  Arranging(const TradeOff& figure, const Canvas& canvas, const std::string& a, const std::string& b)
      : m_figure(figure), m_canvas(canvas), m_a(a), m_b(b), m_line(canvas.lineHeight()) {}

  TradeOffScene scene() {
    findSpots();
    addCorners();
    addLimit();
    nameSpots();
    keepFreeWords();
    return std::move(m_scene);
  }

private:
  using Places = std::vector<std::optional<Box>>;
  /// Names that were tried and where they found room, beside the spots.
  struct Attempt {
    std::vector<Block> blocks;
    Places places;
  };

  bool isChosen(std::size_t mode) const {
    const std::string& id = m_figure.modes[mode].id;
    return id == m_a || id == m_b;
  }
  bool isChosen(const TradeOffSpot& spot) const { return isChosen(spot.modes.front()); }
  double markReach() const { return m_canvas.markRadius + kMarkSpace; }

  Point placeOf(const TradeOffMode& mode) const {
    const Box& area = m_canvas.area;
    return {m_figure.kept.at(mode.kept, area.left, area.right()),
            m_figure.noise.at(m_figure.onNoiseAxis(mode.noiseShare), area.bottom(), area.top)};
  }

  /// Marks that would hide each other are one spot. Whoever is furthest left begins it, so that the order of
  /// the modes does not matter.
  void findSpots() {
    const auto& modes = m_figure.modes;
    std::vector<Point> at;
    for (const TradeOffMode& mode : modes) at.push_back(placeOf(mode));
    std::vector<std::size_t> order(modes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, {}, [&](std::size_t i) { return std::tie(at[i].x, at[i].y, modes[i].id); });
    const double together = m_canvas.markRadius * 4 / 3;
    for (const std::size_t mode : order) {
      const auto near = std::ranges::find_if(
          m_scene.spots, [&](const TradeOffSpot& spot) { return distance(spot.at, at[mode]) < together; });
      if (near == m_scene.spots.end())
        m_scene.spots.push_back({at[mode], {mode}});
      else
        near->modes.push_back(mode);
    }
    for (TradeOffSpot& spot : m_scene.spots) {
      std::ranges::sort(spot.modes, {}, [&](std::size_t mode) {
        const std::string& id = modes[mode].id;
        return std::tuple(id == m_a ? 0 : id == m_b ? 1 : 2, mode);
      });
      spot.at = at[spot.modes.front()];
    }
    std::ranges::stable_sort(m_scene.spots, {}, [](const TradeOffSpot& spot) { return spot.at.x; });
  }

  TradeOffLine lineOf(const Sentence& words, bool isStrong) const {
    const double width = m_canvas.measure(words, isStrong ? TextStyle::strong : TextStyle::plain).width;
    return {.box = {0, 0, width + 2, m_line}, .words = words, .isChosen = isStrong};
  }

  /// Whether there is room beside the other words.
  bool addWords(const TradeOffLine& line) {
    const bool isFree = m_canvas.area.contains(line.box) &&
                        std::ranges::none_of(m_scene.words, [&](const TradeOffLine& other) {
                          return line.box.overlaps(other.box, 2);
                        });
    if (isFree) m_scene.words.push_back(line);
    return isFree;
  }

  void addCorners() {
    const Box& area = m_canvas.area;
    const std::array corners{sentence("images evened out, noisy"), sentence("differences kept, noisy"),
                             sentence("images evened out, quiet"), sentence("differences kept, quiet")};
    for (std::size_t i = 0; i < corners.size(); ++i) {
      TradeOffLine line = lineOf(corners[i], false);
      line.box = line.box.movedBy(i % 2 == 0 ? area.left + 5 : area.right() - line.box.width - 5,
                                  i < 2 ? area.top + 2 : area.bottom() - m_line - 2);
      addWords(line);
    }
  }

  /// Its words stand above the line, or if the corner's are there, below it.
  void addLimit() {
    const double limit = m_figure.noiseLimit;
    if (!(limit > m_figure.noise.low && limit < m_figure.noise.high)) return;
    const Box& area = m_canvas.area;
    const double y = m_figure.noise.at(limit, area.bottom(), area.top);
    TradeOffLine line = lineOf(sentence("above: mostly noise (limit {:.3g} %)", 100 * limit), false);
    line.box = line.box.movedBy(area.right() - line.box.width - 5, y - m_line - 1);
    if (addWords(line) || addWords({.box = line.box.movedBy(0, m_line + 2), .words = line.words}))
      m_scene.limit = Segment{{area.left, y}, {area.right(), y}};
  }

  /// The names of a spot in a shape: all of them evenly in columns, or as many as it holds and how many more.
  Block blockOf(const TradeOffSpot& spot, Shape shape) const {
    const std::size_t count = spot.modes.size(), room = shape.rows * shape.columns;
    const std::size_t shown = count <= room ? count : std::max<std::size_t>(1, room - 1);
    const std::size_t lines = shown < count && room > 1 ? shown + 1 : shown;
    const std::size_t columns = (lines + shape.rows - 1) / shape.rows, rows = (lines + columns - 1) / columns;
    Block block;
    double left = 0, width = 0;
    for (std::size_t i = 0; i < lines; ++i) {
      if (i > 0 && i % rows == 0) left += width + 6, width = 0;
      TradeOffLine line = i < shown ? nameOf(spot, i) : lineOf(sentence("and {} more", count - shown), false);
      line.box = line.box.movedBy(left, static_cast<double>(i % rows) * m_line);
      width = std::max(width, line.box.width);
      block.size = {std::max(block.size.width, line.box.right()),
                    std::max(block.size.height, line.box.bottom())};
      block.lines.push_back(std::move(line));
    }
    return block;
  }

  TradeOffLine nameOf(const TradeOffSpot& spot, std::size_t i) const {
    const TradeOffMode& mode = m_figure.modes[spot.modes[i]];
    const std::string letter = mode.id == m_a ? "A" : mode.id == m_b ? "B" : "";
    TradeOffLine line =
        lineOf(letter.empty() ? mode.label : Sentence::joined({Sentence::verbatim(letter), mode.label}, " "),
               !letter.empty());
    line.mode = spot.modes[i];
    line.indent = spot.modes.size() > 1 ? 2 * m_canvas.markRadius + 4 : 0;
    line.box.width += line.indent;
    return line;
  }

  Attempt attempt(Shape shape) const {
    Attempt attempt;
    std::vector<LabelRequest> requests;
    for (const TradeOffSpot& spot : m_scene.spots) {
      attempt.blocks.push_back(blockOf(spot, shape));
      requests.push_back({spot.at, attempt.blocks.back().size, isChosen(spot)});
    }
    std::vector<Box> words;
    for (const TradeOffLine& line : m_scene.words) words.push_back(line.box);
    const Box& area = m_canvas.area;
    const Box frame{area.left + 2, area.top + 1, area.width - 4, area.height - 2};
    attempt.places = placeLabels(frame, requests, markReach(), words);
    return attempt;
  }

  /// Chosen spots that are named, spots that are named, names: more is better, in this order.
  std::array<std::size_t, 3> worth(const Attempt& attempt) const {
    std::array<std::size_t, 3> worth{};
    for (std::size_t i = 0; i < attempt.places.size(); ++i) {
      if (!attempt.places[i]) continue;
      worth[0] += isChosen(m_scene.spots[i]) ? 1 : 0;
      worth[1] += 1;
      for (const TradeOffLine& line : attempt.blocks[i].lines) worth[2] += line.mode ? 1 : 0;
    }
    return worth;
  }

  void nameSpots() {
    Attempt best;
    std::array<std::size_t, 3> most{};
    const auto fit = static_cast<std::size_t>(std::max(1.0, m_canvas.area.height * 0.75 / m_line));
    for (std::size_t rows = std::min(fit, kMostRows); rows > 0 && most[2] < m_figure.modes.size(); rows /= 2)
      for (std::size_t columns = 1; columns <= 3 && most[2] < m_figure.modes.size(); ++columns) {
        Attempt tried = attempt({rows, columns});
        if (worth(tried) <= most) continue;
        most = worth(tried);
        best = std::move(tried);
      }
    for (std::size_t i = 0; i < best.places.size(); ++i)
      if (best.places[i]) addNames(m_scene.spots[i], best.blocks[i], *best.places[i]);
  }

  void addNames(const TradeOffSpot& spot, const Block& block, const Box& place) {
    for (TradeOffLine line : block.lines) {
      line.box = line.box.movedBy(place.left, place.top);
      line.endsAtMark = block.lines.size() == 1 && place.middle().x < spot.at.x;
      m_scene.names.push_back(std::move(line));
    }
    if (const auto leader = leaderTo(place, spot.at, markReach())) m_scene.leaders.push_back(*leader);
  }

  void keepFreeWords() {
    std::vector<TradeOffLine>& words = m_scene.words;
    const auto isCovered = [&](const TradeOffLine& line) {
      return std::ranges::any_of(m_scene.names,
                                 [&](const TradeOffLine& name) { return name.box.overlaps(line.box); }) ||
             std::ranges::any_of(m_scene.spots, [&](const TradeOffSpot& spot) {
               return Box::around(spot.at, markReach() + 3).overlaps(line.box);
             });
    };
    // A line without its words would be a riddle.
    if (m_scene.limit && isCovered(words.back())) m_scene.limit.reset();
    std::erase_if(words, isCovered);
  }

  const TradeOff& m_figure;
  const Canvas& m_canvas;
  const std::string &m_a, &m_b;
  double m_line;
  TradeOffScene m_scene;
};

} // namespace

TradeOffScene arrange(const TradeOff& figure, const Canvas& canvas, const std::string& a,
                      const std::string& b) {
  return Arranging(figure, canvas, a, b).scene();
}

} // namespace normscope::figures
