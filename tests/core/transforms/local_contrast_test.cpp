// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "support/records.h"
#include "support/small_set.h"
#include "transforms/local_contrast.h"

#include <algorithm>
#include <cmath>

namespace normscope {
namespace {

using testing::image;
using testing::recordOf;
using Variant = LocalContrastRule::Variant;

constexpr int kWidth = 11, kHeight = 7;

// The formulas written out pixel by pixel, without separating or reordering anything. Samples are planes.
class Naive {
public:
  Naive(std::vector<std::vector<double>> planes, const LocalContrastRule& rule)
      : m_planes(std::move(planes)), m_rule(rule) {
    const int reach = rule.window / 2;
    double sum = 0;
    for (int dy = -reach; dy <= reach; ++dy)
      for (int dx = -reach; dx <= reach; ++dx)
        sum += m_kernel.emplace_back(rule.variant == Variant::torch7
                                         ? 1.0
                                         : std::exp(-(dx * dx + dy * dy) / (2 * rule.sigma * rule.sigma)));
    for (double& weight : m_kernel) weight /= sum;
  }

  // y of plane c, normalized together with all planes given.
  std::vector<std::vector<double>> operator()(double full) const {
    const bool ofX = m_rule.variant == Variant::pylearn2, torch = m_rule.variant == Variant::torch7;
    const double planes = static_cast<double>(m_planes.size());
    const std::vector<double> ones(kWidth * kHeight, 1.0);
    auto v = m_planes;
    std::vector<double> d;
    for (int p = 0; p < kWidth * kHeight; ++p) {
      double mean = 0;
      for (const auto& plane : m_planes) mean += smooth(plane, p) / planes;
      for (std::size_t c = 0; c < v.size(); ++c)
        v[c][static_cast<std::size_t>(p)] -= torch ? mean / smooth(ones, p) : mean;
    }
    double sum = 0;
    for (int p = 0; p < kWidth * kHeight; ++p) {
      double squares = 0;
      for (const auto& plane : ofX ? m_planes : v) {
        std::vector<double> square = plane;
        for (double& sample : square) sample *= sample;
        squares += smooth(square, p) / planes;
      }
      d.push_back(std::sqrt(squares) / (torch ? smooth(ones, p) : 1.0));
      sum += d.back();
    }
    const double mean = sum / (kWidth * kHeight), threshold = 1e-4 * full;
    for (auto& plane : v) {
      for (std::size_t p = 0; p < plane.size(); ++p) {
        if (torch)
          plane[p] /= d[p] > threshold ? d[p] : threshold;
        else
          plane[p] /= std::max({mean, d[p], ofX ? threshold : 0.0});
      }
    }
    return v;
  }

private:
  double smooth(const std::vector<double>& plane, int p) const {
    const auto reflect = [](int i, int n) {
      while (i < 0 || i >= n) i = i < 0 ? -i : 2 * (n - 1) - i;
      return i;
    };
    const int reach = m_rule.window / 2;
    double sum = 0;
    std::size_t weight = 0;
    for (int dy = -reach; dy <= reach; ++dy) {
      for (int dx = -reach; dx <= reach; ++dx, ++weight) {
        int x = p % kWidth + dx, y = p / kWidth + dy;
        if (m_rule.variant == Variant::jarrett) {
          x = reflect(x, kWidth);
          y = reflect(y, kHeight);
        }
        if (x >= 0 && x < kWidth && y >= 0 && y < kHeight)
          sum += m_kernel[weight] * plane[static_cast<std::size_t>(y * kWidth + x)];
      }
    }
    return sum;
  }

  std::vector<std::vector<double>> m_planes;
  LocalContrastRule m_rule;
  std::vector<double> m_kernel;
};

class LocalContrastVariants : public ::testing::TestWithParam<Variant> {
protected:
  LocalContrastVariants() {
    std::vector<std::uint8_t> samples;
    for (const int value : testing::noise(kWidth * kHeight * 3, 255, 3)) {
      planes[samples.size() % 3].push_back(value);
      samples.push_back(static_cast<std::uint8_t>(value));
    }
    picture = image(kWidth, kHeight, 3, samples);
    rule.variant = GetParam();
  }
  std::vector<std::vector<double>> planes = std::vector<std::vector<double>>(3);
  Image picture;
  LocalContrastRule rule{.window = 5, .sigma = 1.3};
};

INSTANTIATE_TEST_SUITE_P(All, LocalContrastVariants,
                         ::testing::Values(Variant::jarrett, Variant::torch7, Variant::pylearn2));

TEST_P(LocalContrastVariants, EqualTheFormulaWrittenOut) {
  const Raster y = LocalContrast({255.0}, 3, rule).apply(picture, recordOf(picture), 0);
  std::vector<std::vector<double>> expected;
  if (GetParam() == Variant::pylearn2)
    for (const auto& plane : planes) expected.push_back(Naive({plane}, rule)(255.0).front());
  else
    expected = Naive(planes, rule)(255.0);
  for (std::size_t i = 0; i < y.samples.size(); ++i)
    ASSERT_NEAR(y.samples[i], expected[i % 3][i / 3], 1e-11) << i;
}

TEST_P(LocalContrastVariants, OfYuvNormalizeLumaAloneAfterTheWholeImage) {
  std::vector<double> luma, u;
  double mean = 0, square = 0;
  for (std::size_t p = 0; p < planes[0].size(); ++p) {
    const double r = planes[0][p] / 255, g = planes[1][p] / 255, b = planes[2][p] / 255;
    luma.push_back(0.299 * r + 0.587 * g + 0.114 * b);
    u.push_back(-0.14713 * r - 0.28886 * g + 0.436 * b);
    mean += luma.back() / 77;
    square += luma.back() * luma.back() / 77;
  }
  for (double& sample : luma) sample = (sample - mean) / std::sqrt(square - mean * mean);
  const LocalContrastYuv transform({255.0}, 3, rule);
  const Raster y = transform.apply(picture, recordOf(picture), 0), basis = transform.basis(picture);
  const auto expected = Naive({luma}, rule)(1.0).front();
  for (std::size_t p = 0; p < luma.size(); ++p) {
    ASSERT_NEAR(y.samples[3 * p], expected[p], 1e-10) << p;
    ASSERT_NEAR(y.samples[3 * p + 1], u[p], 1e-14) << p;
    ASSERT_EQ(y.samples[3 * p + 2], basis.samples[3 * p + 2]) << p;
  }
}

TEST_P(LocalContrastVariants, FlatImagesOfAnySizeDoNotBreakThem) {
  rule = {.variant = GetParam()};
  for (const int side : {1, 2, 9, 30}) {
    const Image flat =
        image(side, side, 1, std::vector<std::uint8_t>(static_cast<std::size_t>(side * side), 200));
    for (const double y : LocalContrast({255.0}, 1, rule).apply(flat, recordOf(flat), 0).samples) {
      // pylearn2 sees an edge where its zeros begin.
      if (GetParam() == Variant::pylearn2)
        ASSERT_LT(std::abs(y), 6.0) << side;
      else
        ASSERT_NEAR(y, 0.0, 1e-9) << side;
    }
  }
}

} // namespace
} // namespace normscope
