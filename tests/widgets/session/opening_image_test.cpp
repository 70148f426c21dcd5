// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/opening_image.h"
#include "widgets/small_set.h"

#include <gtest/gtest.h>

namespace normscope {
namespace {

using testing::SmallSet;

/// A session whose set was listed, and nothing more.
struct OpeningFixture {
  OpeningFixture() : opening(session) {
    session.beginOpening(QStringLiteral("set"));
    session.setDataset(set.dataset());
    session.setState(Session::State::Scanning);
  }
  void read(const char* name) {
    const ImageId id = set.image(name);
    session.setOutcome(id, set.scan()->images[id]);
    session.setProgress({});
  }
  std::string shown() const {
    const auto id = session.currentImage();
    return id ? std::string((*session.dataset())[*id].relativePath) : std::string();
  }
  const SmallSet& set = SmallSet::get();
  Session session;
  OpeningImage opening;
};

TEST(OpeningImage, IsTheFirstByNameAtOnceAndStays) {
  OpeningFixture f;
  f.opening.begin(false);
  EXPECT_EQ(f.shown(), "train/day/a.png");
  f.read("d.png");
  f.session.setAnalysis(f.set.analysis());
  EXPECT_EQ(f.shown(), "train/day/a.png") << "no picture is changed under the user";
}

TEST(OpeningImage, OfABriefSetIsTheOneThatShowsWhatNoiseBecomes) {
  OpeningFixture f;
  f.opening.begin(true);
  EXPECT_EQ(f.shown(), "") << "a moment is waited for";
  auto part = std::make_shared<ScanResult>(*f.set.scan());
  part->complete = false;
  auto early = std::make_shared<Analysis>(*f.set.analysis());
  early->scan = part;
  f.session.setAnalysis(early);
  EXPECT_EQ(f.shown(), "") << "not all of them are read";
  f.session.setAnalysis(f.set.analysis());
  EXPECT_TRUE(f.shown().starts_with("train/night/")) << f.shown();
  const std::string chosen = f.shown();
  f.session.setAnalysis(early);
  f.session.setAnalysis(f.set.analysis());
  EXPECT_EQ(f.shown(), chosen);
}

TEST(OpeningImage, IsNeverChosenOverTheUsersHead) {
  OpeningFixture f;
  f.session.setCurrentImage(3);
  f.opening.begin(false);
  EXPECT_EQ(f.session.currentImage(), ImageId{3});
  f.session.setDataset(f.set.dataset());
  f.opening.begin(true);
  f.session.setAnalysis(f.set.analysis());
  EXPECT_EQ(f.session.currentImage(), ImageId{3});
}

TEST(OpeningImage, IsOneThatCanBeRead) {
  OpeningFixture f;
  const ImageId broken = f.set.image("broken.png");
  f.opening.begin(false);
  const ImageId first = *f.session.currentImage();
  f.session.setOutcome(first, f.set.scan()->images[broken]); // it fails
  f.session.setProgress({});
  EXPECT_EQ(f.shown(), "train/day/b.png");
  f.session.setCurrentImage(broken); // there on purpose
  f.session.setOutcome(broken, f.set.scan()->images[broken]);
  f.session.setProgress({});
  EXPECT_EQ(f.session.currentImage(), broken);
}

} // namespace
} // namespace normscope
