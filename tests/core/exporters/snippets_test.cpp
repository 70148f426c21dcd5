// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "support/readers.h"
#include "support/synthetic.h"
#include "transforms/channel_affine.h"

#include <algorithm>
#include <cmath>

namespace normscope::test {
namespace {

TransformPtr channelAffine(LevelScale scale, const PointMap& maps) {
  return std::make_shared<ChannelAffine>(scale, maps);
}

/// y of sample v (unit range) of a channel by the transform itself.
double expected(const Export& input, const Transform& transform, std::size_t channel, double v) {
  const PointMap map = *transform.pointMap(*input.scan->images[0].record.load(), 0);
  return map[channel](v * transform.scale().full);
}

PointMap maps(std::initializer_list<ChannelMap> rows) { return rows; }

/// Transforms of every affine kind: deviations, levels, published constants in 0..1, min-max, one for all.
std::vector<std::pair<std::string, TransformPtr>> affineTransforms(const Export& input) {
  const LevelScale scale = input.statistics.scale;
  ChannelMap unit, signedUnit;
  unit.unit = scale.full;
  signedUnit.unit = scale.full / 2;
  signedUnit.add = -1.0;
  PointMap constants(3), mean(3);
  const double published[3][2] = {{0.485, 0.229}, {0.456, 0.224}, {0.406, 0.225}};
  for (std::size_t c = 0; c < 3; ++c) {
    constants[c].unit = scale.full;
    constants[c].subtract = published[c][0];
    constants[c].divide = published[c][1];
    mean[c].subtract = 123.68 - 10.0 * static_cast<double>(c);
  }
  PointMap joint(3), range(3);
  for (std::size_t c = 0; c < 3; ++c) {
    joint[c] = {.subtract = 101.5, .divide = 61.25};
    range[c] = {.subtract = 2.0 + static_cast<double>(c), .divide = 250.0 - static_cast<double>(c)};
  }
  return {{"channel-zscore", zscore(input.statistics)},
          {"channel-mean", channelAffine(scale, mean)},
          {"caffe-constants", channelAffine(scale, mean)},
          {"constants", channelAffine(scale, constants)},
          {"unit", channelAffine(scale, maps({unit, unit, unit}))},
          {"signed-unit", channelAffine(scale, maps({signedUnit, signedUnit, signedUnit}))},
          {"joint-zscore", channelAffine(scale, joint)},
          {"dataset-minmax", channelAffine(scale, range)}};
}

constexpr double kSamples[] = {0.0, 0.2, 0.5, 1.0};

TEST(TorchvisionSnippet, ReadBackAndAppliedEqualsTheTransform) {
  const Export input;
  for (const auto& [mode, transform] : affineTransforms(input)) {
    const auto files = input.write("torchvision", mode, transform, "normalize.py");
    ASSERT_TRUE(files) << mode << ": " << files.error().message;
    ASSERT_EQ(files->size(), 1u);
    const std::string& text = files->front().bytes;
    std::vector<double> mean{0, 0, 0}, std{1, 1, 1};
    if (text.find("v2.Normalize") != std::string::npos) {
      mean = numbersAfter(text, "mean=");
      std = numbersAfter(text, "std=");
    }
    ASSERT_EQ(mean.size(), 3u) << mode;
    ASSERT_EQ(std.size(), 3u) << mode;
    for (std::size_t c = 0; c < 3; ++c)
      for (const double v : kSamples)
        EXPECT_NEAR((v - mean[c]) / std[c], expected(input, *transform, c, v), 1e-10)
            << mode << " channel " << c;
  }
}

TEST(TorchvisionSnippet, UnitRangeNeedsNoNormalize) {
  const Export input;
  const auto files = input.write("torchvision", "unit", affineTransforms(input)[4].second, "normalize.py");
  EXPECT_EQ(files->front().bytes.find("v2.Normalize"), std::string::npos);
}

TEST(TorchvisionSnippet, ConstantChannelIsRefused) {
  const Export input;
  PointMap flat(3);
  flat[1].divide = 0.0; // what a z-score without epsilon makes of a constant channel
  const auto files =
      input.write("torchvision", "channel-zscore", channelAffine(input.statistics.scale, flat), "n.py");
  ASSERT_FALSE(files);
  EXPECT_EQ(files.error().code, ErrorCode::unavailable);
  EXPECT_THAT(files.error().message, ::testing::HasSubstr("channel G"));
}

TEST(TorchvisionSnippet, ClippingIsRefused) {
  const Export input;
  PointMap clipped(3);
  for (ChannelMap& map : clipped) map.high = 2.0;
  const auto files =
      input.write("torchvision", "channel-zscore", channelAffine(input.statistics.scale, clipped), "n.py");
  ASSERT_FALSE(files);
  EXPECT_EQ(files.error().code, ErrorCode::unavailable);
  EXPECT_THAT(files.error().message, ::testing::HasSubstr("clips"));
}

TEST(KerasSnippet, ReadBackAndAppliedEqualsTheTransform) {
  const Export input;
  for (const auto& [mode, transform] : affineTransforms(input)) {
    const auto files = input.write("keras", mode, transform, "normalize.py");
    ASSERT_TRUE(files) << mode << ": " << files.error().message;
    const std::string& text = files->front().bytes;
    for (std::size_t c = 0; c < 3; ++c) {
      for (const double v : kSamples) {
        const double code = v * 255.0;
        double y = 0;
        if (text.find("Normalization(\n") != std::string::npos) {
          ASSERT_EQ(numbersAfter(text, "scale=1.0 / "), std::vector<double>{255.0});
          const double mean = numbersAfter(text, "mean=").at(c),
                       variance = numbersAfter(text, "variance=").at(c);
          y = (code / 255.0 - mean) / std::max(std::sqrt(variance), 1e-7);
        } else {
          y = code * numbersAfter(text, "scale=").front() + numbersAfter(text, "offset=").front();
        }
        EXPECT_NEAR(y, expected(input, *transform, c, v), 1e-10) << mode << " channel " << c;
      }
    }
  }
}

TEST(KerasSnippet, DivisorBelowKerasOwnEpsilonIsRefused) {
  const Export input;
  PointMap tiny(3);
  tiny[0].divide = 1e-9;
  const auto files =
      input.write("keras", "channel-zscore", channelAffine(input.statistics.scale, tiny), "n.py");
  ASSERT_FALSE(files);
  EXPECT_EQ(files.error().code, ErrorCode::unavailable);
}

TEST(CaffePrototxt, ReadBackAndAppliedEqualsTheTransform) {
  const Export input;
  for (const auto& [mode, transform] : affineTransforms(input)) {
    const Exporter& caffe = *findExporter("caffe");
    if (!caffe.expresses(*findMode(mode)) || caffe.approximates(*findMode(mode))) continue;
    const auto files = input.write("caffe", mode, transform, "mean.binaryproto");
    ASSERT_TRUE(files) << mode << ": " << files.error().message;
    ASSERT_EQ(files->size(), 1u);
    EXPECT_EQ(files->front().name, "mean.prototxt");
    const std::string& text = files->front().bytes;
    std::vector<double> bgr;
    for (std::size_t at = text.find("mean_value: "); at != std::string::npos;
         at = text.find("mean_value: ", at + 1))
      bgr.push_back(numbersAfter(std::string_view(text).substr(at), "mean_value: ").front());
    if (bgr.empty()) bgr = {0, 0, 0};
    const bool scaled = text.find("scale: ") != std::string::npos;
    const double scale = scaled ? numbersAfter(text, "  scale: ").front() : 1.0;
    ASSERT_EQ(bgr.size(), 3u) << mode;
    for (std::size_t c = 0; c < 3; ++c)
      for (const double v : kSamples)
        EXPECT_NEAR((v * 255.0 - bgr[2 - c]) * scale, expected(input, *transform, c, v), 1e-10) << mode;
  }
}

TEST(CaffePrototxt, OneScaleForThreeDeviationsSaysWhatThatCosts) {
  const Export input;
  const auto files = input.write("caffe", "channel-zscore", zscore(input.statistics), "mean.binaryproto");
  ASSERT_TRUE(files) << files.error().message;
  EXPECT_THAT(files->front().loss, ::testing::HasSubstr("largest error in levels of 8 bits: R "));
  EXPECT_THAT(files->front().bytes, ::testing::HasSubstr("# Loss: " + files->front().loss.english()));
  const double scale = numbersAfter(files->front().bytes, "  scale: ").front();
  double largest = 0.0, smallest = 1e9;
  for (const ChannelStatistics& channel : input.statistics.channels) {
    largest = std::max(largest, channel.std);
    smallest = std::min(smallest, channel.std);
  }
  EXPECT_DOUBLE_EQ(1.0 / (scale * 255.0), (largest + smallest) / 2) << "the gains' errors are balanced";
}

TEST(CaffePrototxt, FileNamesAreEscaped) {
  const Export input;
  const auto files = input.write("caffe", "mean-image", zscore(input.statistics), "a\"b\\\n.binaryproto");
  ASSERT_TRUE(files);
  EXPECT_NE(files->at(1).bytes.find("mean_file: \"a\\042b\\134\\012.binaryproto\"\n"), std::string::npos)
      << files->at(1).bytes;
}

TEST(Snippets, ScaleOfSixteenBitSetsIsTheirs) {
  Export input;
  input.statistics.scale = {65535.0};
  PointMap raw(3);
  for (ChannelMap& map : raw) map.subtract = 32767.5;
  raw[1].divide = 2.0;
  const TransformPtr transform = channelAffine(input.statistics.scale, raw);
  const std::string torch = input.write("torchvision", "channel-mean", transform, "n.py")->front().bytes;
  EXPECT_DOUBLE_EQ(numbersAfter(torch, "mean=").front(), 0.5);
  EXPECT_DOUBLE_EQ(numbersAfter(torch, "std=").front(), 1.0 / 65535.0);
  const std::string keras = input.write("keras", "channel-mean", transform, "n.py")->front().bytes;
  EXPECT_DOUBLE_EQ(numbersAfter(keras, "scale=1.0 / ").front(), 65535.0);
}

TEST(Snippets, NoPathCanLeaveItsCommentLine) {
  Export input;
  auto dataset = std::make_shared<Dataset>(*input.scan->dataset);
  dataset->roots = {"/set\nimport os"};
  auto scan = std::make_shared<ScanResult>(*input.scan);
  scan->dataset = dataset;
  input.scan = scan;
  const std::string text = input.bytes("torchvision");
  EXPECT_EQ(text.find("\nimport os"), std::string::npos);
  EXPECT_NE(text.find("# Set: /set\\x0aimport os\n"), std::string::npos) << text;
}

} // namespace
} // namespace normscope::test
