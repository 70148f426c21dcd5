// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "law_sets.h"
#include "transforms/thumbnail_whitening.h"

#include <algorithm>
#include <cmath>

namespace normscope {
namespace {

using testing::FittedSet;
using testing::image;
using testing::pnm;
using testing::SmallSet;

constexpr std::size_t kD = 64; // gray thumbnails of 8 × 8, the size of the images themselves
using SquareMatrix = std::vector<std::vector<double>>;

// Gray images whose neighbouring samples resemble each other, of different brightness.
std::vector<std::uint8_t> samplesOf(std::uint32_t seed) {
  const auto noise = testing::noise(kD + 1, 150, seed + 1);
  std::vector<std::uint8_t> samples;
  for (std::size_t i = 0; i < kD; ++i)
    samples.push_back(static_cast<std::uint8_t>((noise[i] + noise[i + 1]) / 2 + static_cast<int>(seed % 90)));
  return samples;
}

struct GraySet {
  SmallSet files;
  std::vector<std::vector<double>> rows;
  std::optional<FittedSet> set;

  explicit GraySet(std::uint32_t images) {
    for (std::uint32_t i = 0; i < images; ++i) {
      const auto samples = samplesOf(i);
      rows.emplace_back(samples.begin(), samples.end());
      files.add(std::to_string(i) + ".pgm", pnm(8, 8, 1, {samples.begin(), samples.end()}));
    }
    set.emplace(files);
  }
  TransformPtr fit(const std::string& rule) const { return set->fit("zca", {{"side", 8.0}, {"rule", rule}}); }
};

// W read off the transform, column by column.
SquareMatrix matrixOf(const Transform& transform) {
  SquareMatrix w(kD, std::vector<double>(kD));
  for (std::size_t j = 0; j < kD; ++j) {
    Raster unit(8, 8, 1);
    unit.samples[j] = 1.0;
    const Raster column = dynamic_cast<const ThumbnailWhitening&>(transform).whitened(std::move(unit));
    for (std::size_t i = 0; i < kD; ++i) w[i][j] = column.samples[i];
  }
  return w;
}

SquareMatrix operator*(const SquareMatrix& a, const SquareMatrix& b) {
  SquareMatrix c(kD, std::vector<double>(kD));
  for (std::size_t i = 0; i < kD; ++i)
    for (std::size_t k = 0; k < kD; ++k)
      for (std::size_t j = 0; j < kD; ++j) c[i][j] += a[i][k] * b[k][j];
  return c;
}

SquareMatrix secondMoments(std::vector<std::vector<double>> rows, double centre, double divisor,
                           bool perSample) {
  std::vector<double> mean(kD, centre);
  if (perSample) {
    mean.assign(kD, 0.0);
    for (const auto& row : rows)
      for (std::size_t i = 0; i < kD; ++i) mean[i] += row[i] / static_cast<double>(rows.size());
  }
  SquareMatrix c(kD, std::vector<double>(kD));
  for (const auto& row : rows)
    for (std::size_t i = 0; i < kD; ++i)
      for (std::size_t j = 0; j < kD; ++j) c[i][j] += (row[i] - mean[i]) * (row[j] - mean[j]) / divisor;
  return c;
}

void expectIdentity(const SquareMatrix& m, double tolerance) {
  for (std::size_t i = 0; i < kD; ++i)
    for (std::size_t j = 0; j < kD; ++j) ASSERT_NEAR(m[i][j], i == j ? 1 : 0, tolerance) << i << " " << j;
}

TEST(Zca, KerasWhitensAboutTheChannelMean) {
  const GraySet data(200);
  double mean = 0;
  for (const auto& row : data.rows)
    for (const double sample : row) mean += sample / (200.0 * kD);
  const auto transform = data.fit("keras");
  const SquareMatrix w = matrixOf(*transform);
  expectIdentity(w * secondMoments(data.rows, mean, 200.0, false) * w, 1e-6);
  EXPECT_NEAR(transform->describe().find("mean").at(17), mean, 1e-9);
  // apply centres and multiplies.
  const auto samples = samplesOf(5);
  const Image picture = image(8, 8, 1, samples);
  const Raster y = transform->apply(picture, testing::recordOf(picture), 0);
  for (std::size_t i = 0; i < kD; ++i) {
    double expected = 0;
    for (std::size_t j = 0; j < kD; ++j) expected += w[i][j] * (samples[j] - mean);
    ASSERT_NEAR(y.samples[i], expected, 1e-9);
  }
}

TEST(Zca, KorniaAddsItsEpsilonToTheUnbiasedCovariance) {
  GraySet data(200);
  for (auto& row : data.rows)
    for (double& sample : row) sample /= 255.0;
  SquareMatrix covariance = secondMoments(data.rows, 0, 199.0, true);
  for (std::size_t i = 0; i < kD; ++i) covariance[i][i] += 1e-6;
  const SquareMatrix w = matrixOf(*data.fit("kornia"));
  expectIdentity(w * covariance * w, 1e-6);
}

TEST(Zca, Pylearn2NormalizesTheContrastOfEachThumbnailFirst) {
  GraySet data(200);
  for (auto& row : data.rows) {
    double mean = 0, squares = 0;
    for (const double sample : row) mean += sample / kD;
    for (const double sample : row) squares += (sample - mean) * (sample - mean);
    for (double& sample : row) sample = (sample - mean) / std::sqrt(10 + squares / (kD - 1));
  }
  SquareMatrix covariance = secondMoments(data.rows, 0, 200.0, true);
  for (std::size_t i = 0; i < kD; ++i) covariance[i][i] += 0.1;
  const auto transform = data.fit("pylearn2");
  const SquareMatrix w = matrixOf(*transform);
  // Without contrast the images lack one direction, the mean of a thumbnail: it gets gain 0.
  EXPECT_EQ(transform->describe().find("rank"), std::vector<double>{63});
  SquareMatrix projector = w * covariance * w;
  for (auto& row : projector)
    for (double& value : row) value += 1.0 / kD;
  expectIdentity(projector, 1e-6);
}

TEST(Zca, WithFewerImagesThanDimensionsTheRestGetsNoGain) {
  const GraySet data(20);
  const auto transform = data.fit("kornia");
  const TransformDescription description = transform->describe();
  EXPECT_EQ(description.find("images"), std::vector<double>{20});
  EXPECT_EQ(description.find("dimensions"), std::vector<double>{64});
  EXPECT_EQ(description.find("rank"), std::vector<double>{19}) << "one is lost to the mean";
  EXPECT_EQ(description.find("side"), std::vector<double>{8});
  // An image that was not seen is not blown up: its gains are those of the directions that were.
  const Image other = image(8, 8, 1, samplesOf(1000));
  for (const double y : transform->apply(other, testing::recordOf(other), 0).samples)
    EXPECT_LT(std::abs(y), 20);
}

TEST(Zca, FitsOnTheImagesOfItsSplitAlone) {
  SmallSet files;
  for (std::uint32_t i = 0; i < 10; ++i) {
    const auto samples = samplesOf(i);
    files.add((i < 7 ? "train/" : "test/") + std::to_string(i) + ".pgm",
              pnm(8, 8, 1, {samples.begin(), samples.end()}));
  }
  const auto scan = files.scan();
  const auto fit = [&](const DatasetStatistics& statistics, const ParameterValues& parameters) {
    return (*fitMode(*findMode("zca"), statistics, scan.get(), parameters))->describe().find("images");
  };
  EXPECT_EQ(fit(computeStatistics(*scan, "train"), {}), std::vector<double>{7});
  EXPECT_EQ(fit(computeStatistics(*scan), {}), std::vector<double>{10});
  EXPECT_EQ(fit(computeStatistics(*scan), {{"images", 4.0}}), std::vector<double>{4});
}

TEST(Zca, DoesNotDependOnThreads) {
  const GraySet data(40);
  const auto fit = [&](unsigned threads) {
    return (*fitMode(*findMode("zca"), data.set->statistics, data.set->scan.get(), {}, {.threads = threads}))
        ->apply(image(8, 8, 1, samplesOf(3)), {}, 0);
  };
  EXPECT_EQ(fit(1), fit(4));
}

TEST(Zca, SaysWhatIsMissingAndStopsAtOnce) {
  const GraySet data(3);
  const NormalizationMode& mode = *findMode("zca");
  EXPECT_EQ(fitMode(mode, data.set->statistics, nullptr).error().code, ErrorCode::unavailable);
  DatasetStatistics fromFile = data.set->statistics;
  fromFile.split.reset();
  EXPECT_THAT(fitMode(mode, fromFile, data.set->scan.get()).error().message,
              ::testing::HasSubstr("statistics file"));
  const GraySet one(1);
  EXPECT_THAT(fitMode(mode, one.set->statistics, one.set->scan.get()).error().message,
              ::testing::HasSubstr("two images"));
  std::stop_source source;
  source.request_stop();
  EXPECT_EQ(fitMode(mode, data.set->statistics, data.set->scan.get(), {}, {.stop = source.get_token()})
                .error()
                .code,
            ErrorCode::cancelled);
}

TEST(Zca, GivesUpBetweenReadingAndSolving) {
  const GraySet data(3);
  std::stop_source source;
  const FitControl control{.stop = source.get_token(),
                           .progress =
                               [&](double share) {
                                 if (share > 0.69) source.request_stop();
                               },
                           .threads = 1};
  EXPECT_EQ(fitMode(*findMode("zca"), data.set->statistics, data.set->scan.get(), {}, control).error().code,
            ErrorCode::cancelled);
}

TEST(Zca, TellsHowFarItIs) {
  const GraySet data(30);
  std::vector<double> shares;
  const FitControl control{.progress = [&](double share) { shares.push_back(share); }, .threads = 1};
  ASSERT_TRUE(fitMode(*findMode("zca"), data.set->statistics, data.set->scan.get(), {}, control));
  EXPECT_EQ(shares.size(), 30u);
  EXPECT_TRUE(std::ranges::is_sorted(shares));
}

} // namespace
} // namespace normscope
