// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/constants.h"
#include "figures/trade_off_scene.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>
#include <set>

namespace normscope::figures {
namespace {

Canvas canvas(double width, double height) {
  return {.area = {40, 10, width, height}, .measure = [](const Sentence& words, TextStyle style) {
            const double letter = style == TextStyle::strong ? 7 : 6;
            return Size{letter * static_cast<double>(words.english().size()), 13};
          }};
}

TradeOffMode mode(const std::string& id, double kept, double noise) {
  return {.id = id, .label = Sentence::verbatim("Mode " + id), .kept = kept, .noiseShare = noise};
}

/// Eleven modes that treat all images alike, and others around.
std::vector<TradeOffMode> modes() {
  std::vector<TradeOffMode> modes;
  for (int i = 0; i < 11; ++i) modes.push_back(mode("alike-" + std::to_string(i), 1.0, 0.002));
  for (int i = 0; i < 14; ++i)
    modes.push_back(mode("other-" + std::to_string(i), 0.07 * i, 0.3 / (1 + i % 5)));
  return modes;
}

/// Which modes share a spot, by id.
std::set<std::set<std::string>> clusters(const TradeOff& figure, const TradeOffScene& scene) {
  std::set<std::set<std::string>> clusters;
  for (const TradeOffSpot& spot : scene.spots) {
    std::set<std::string> ids;
    for (const std::size_t i : spot.modes) ids.insert(figure.modes[i].id);
    clusters.insert(ids);
  }
  return clusters;
}

void expectLaws(const TradeOff& figure, const Canvas& canvas, const TradeOffScene& scene) {
  std::vector<bool> isSpotted(figure.modes.size());
  for (const TradeOffSpot& spot : scene.spots) {
    ASSERT_FALSE(spot.modes.empty());
    EXPECT_TRUE(canvas.area.contains(spot.at)) << spot.at.x << ' ' << spot.at.y;
    for (const std::size_t i : spot.modes) {
      EXPECT_FALSE(isSpotted[i]) << "stands twice";
      isSpotted[i] = true;
    }
  }
  EXPECT_TRUE(std::ranges::all_of(isSpotted, std::identity()));
  std::vector<TradeOffLine> lines = scene.names;
  lines.insert(lines.end(), scene.words.begin(), scene.words.end());
  for (std::size_t i = 0; i < lines.size(); ++i) {
    EXPECT_TRUE(canvas.area.contains(lines[i].box)) << lines[i].words;
    for (const TradeOffSpot& spot : scene.spots)
      EXPECT_FALSE(lines[i].box.overlaps(Box::around(spot.at, canvas.markRadius))) << lines[i].words;
    for (std::size_t k = 0; k < i; ++k) {
      const Box within{lines[i].box.left, lines[i].box.top + 0.01, lines[i].box.width,
                       lines[i].box.height - 0.02};
      EXPECT_FALSE(within.overlaps(lines[k].box)) << lines[i].words << " over " << lines[k].words;
    }
  }
}

bool isNamed(const TradeOff& figure, const TradeOffScene& scene, const std::string& id) {
  return std::ranges::any_of(
      scene.names, [&](const TradeOffLine& line) { return line.mode && figure.modes[*line.mode].id == id; });
}

TEST(TradeOff, NamesStandInTheFrameAndOverNothingAtAnySize) {
  const TradeOff figure = tradeOff(modes(), 0.2);
  for (const Size size : {Size{866, 376}, {1200, 400}, {600, 150}, {300, 70}, {120, 40}, {10, 10}}) {
    const Canvas frame = canvas(size.width, size.height);
    const TradeOffScene scene = arrange(figure, frame, "other-3", "alike-7");
    expectLaws(figure, frame, scene);
    if (size.width < 300) continue;
    for (const char* id : {"other-3", "alike-7"}) EXPECT_TRUE(isNamed(figure, scene, id)) << id;
  }
}

TEST(TradeOff, AllAreNamedWhereThereIsRoom) {
  const TradeOff figure = tradeOff(modes(), 0.2);
  const TradeOffScene scene = arrange(figure, canvas(866, 376));
  for (const TradeOffMode& each : figure.modes) EXPECT_TRUE(isNamed(figure, scene, each.id)) << each.id;
  EXPECT_TRUE(scene.limit);
}

TEST(TradeOff, SpotsAreTheSameInAnyOrderOfModes) {
  std::vector<TradeOffMode> shuffled;
  std::mt19937 random(5);
  for (int i = 0; i < 60; ++i) // a crowd in which chains of neighbours form
    shuffled.push_back(mode(std::to_string(i), 0.5 + 0.004 * (i % 8), 0.01 + 0.0002 * i));
  const Canvas frame = canvas(500, 200);
  const TradeOff first = tradeOff(shuffled, 0.2);
  const auto expected = clusters(first, arrange(first, frame));
  EXPECT_LT(expected.size(), 60U);
  for (int turn = 0; turn < 8; ++turn) {
    std::ranges::shuffle(shuffled, random);
    const TradeOff figure = tradeOff(shuffled, 0.2);
    EXPECT_EQ(clusters(figure, arrange(figure, frame, shuffled[3].id, shuffled[9].id)), expected);
  }
}

TEST(TradeOff, AAndBComeFirstTheOthersInTheirOrder) {
  const TradeOff figure = tradeOff(modes(), 0.2);
  const TradeOffScene scene = arrange(figure, canvas(866, 376), "alike-7", "alike-4");
  const auto spot = std::ranges::max_element(scene.spots, {}, [](const auto& s) { return s.modes.size(); });
  EXPECT_EQ(spot->modes, (std::vector<std::size_t>{7, 4, 0, 1, 2, 3, 5, 6, 8, 9, 10}));
  const auto name = std::ranges::find(scene.names, std::optional<std::size_t>(7), &TradeOffLine::mode);
  EXPECT_EQ(name->words, "A Mode alike-7");
  EXPECT_TRUE(name->isChosen);
}

TEST(TradeOff, WhatIsNotNamedIsCounted) {
  const TradeOff figure = tradeOff(modes(), 0.2);
  int cases = 0;
  for (double height = 80; height < 380; height += 10) { // lower ones have a line for one name at most
    const TradeOffScene scene = arrange(figure, canvas(600, height));
    std::size_t alike = 0;
    for (const TradeOffLine& line : scene.names) alike += line.mode && *line.mode < 11 ? 1 : 0;
    if (alike == 0 || alike == 11) continue; // the crowd has no place, or all of it
    ++cases;
    EXPECT_TRUE(std::ranges::any_of(scene.names, [&](const TradeOffLine& line) {
      return line.words == "and " + std::to_string(11 - alike) + " more";
    })) << height;
  }
  EXPECT_GT(cases, 0);
}

TEST(TradeOff, MarksStandWhereTheirNumbersSay) {
  const TradeOff figure = tradeOff({mode("a", 0.0, 0.1), mode("b", 1.0, 0.001), mode("c", 2.0, 0.0)}, 0.2);
  const Canvas frame = canvas(800, 300);
  const TradeOffScene scene = arrange(figure, frame);
  ASSERT_EQ(scene.spots.size(), 3U);
  const Point a = scene.spots[0].at, b = scene.spots[1].at, c = scene.spots[2].at;
  EXPECT_NEAR(b.x - a.x, c.x - b.x, 1e-9);
  EXPECT_LT(a.y, b.y) << "noisier is higher";
  EXPECT_LT(b.y, c.y) << "without noise on the floor";
  EXPECT_EQ(figure.noise.ticks.front().label, "0 %");
  EXPECT_NEAR(c.y, figure.noise.at(figure.noise.ticks.front().value, frame.area.bottom(), frame.area.top),
              1e-9);
}

TEST(TradeOff, TicksLieOnTheirAxis) {
  for (const double noise : {0.0, 1e-9, 1e-4, 0.2, 1.0, 1e5})
    for (const double kept : {0.0, 1.0, 3.0, 17.0, 1e7}) {
      const TradeOff figure = tradeOff({mode("a", kept, noise), mode("b", 1, 0.05)}, 0.2);
      for (const Axis& axis : {figure.kept, figure.noise}) {
        EXPECT_GE(axis.ticks.size(), 3U) << kept << ' ' << noise;
        EXPECT_LE(axis.ticks.size(), 16U) << kept << ' ' << noise;
        for (std::size_t i = 0; i < axis.ticks.size(); ++i) {
          EXPECT_GE(axis.ticks[i].value, axis.low);
          EXPECT_LE(axis.ticks[i].value, axis.high * (1 + 1e-9));
          EXPECT_TRUE(i == 0 || axis.ticks[i].value > axis.ticks[i - 1].value);
        }
      }
    }
}

TEST(TradeOff, WhatIsNotKnownSaysWhyAndLittleMakesAFigure) {
  std::vector<TradeOffMode> unknown{mode("a", kUnknown, 0.1), mode("b", kInfinity, 0.1),
                                    mode("c", 1, kUnknown), mode("d", 1, kInfinity), mode("e", 1, -0.1)};
  unknown.push_back({.id = "f", .label = {}, .unavailable = sentence("too few images")});
  const TradeOff none = tradeOff(unknown, 0.2), nothing = tradeOff({}, kUnknown);
  EXPECT_TRUE(none.modes.empty());
  ASSERT_EQ(none.notShown.size(), 6U);
  EXPECT_EQ(whyNotShown(none.notShown[1]), "the images do not differ");
  EXPECT_EQ(whyNotShown(none.notShown[3]), "the noise is not known");
  EXPECT_EQ(whyNotShown(none.notShown[5]), "too few images");
  const Canvas frame = canvas(400, 150);
  for (const TradeOff& figure : {none, nothing}) EXPECT_TRUE(arrange(figure, frame).spots.empty());
  const TradeOff one = tradeOff({mode("a", 1, 0)}, 0.2);
  expectLaws(one, frame, arrange(one, frame));
  EXPECT_TRUE(isNamed(one, arrange(one, frame), "a"));
}

} // namespace
} // namespace normscope::figures
