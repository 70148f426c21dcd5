// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/analyze.h"
#include "documents/documents.h"
#include "exporters/make_export.h"
#include "support/small_set.h"
#include "support/synthetic.h"
#include "transforms/channel_affine.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace normscope::test {
namespace {

/// Approved files: a difference is a change that users see. Run with NORMSCOPE_APPROVE=1 to write them anew,
/// then review the diff. The version stands in them as @VERSION@.
void expectApproved(const std::string& name, std::string text) {
  const std::string version = NORMSCOPE_VERSION;
  if (const std::size_t at = text.find(version); at != std::string::npos)
    text.replace(at, version.size(), "@VERSION@");
  const std::filesystem::path path = std::filesystem::path(NORMSCOPE_GOLDEN) / name;
  if (std::getenv("NORMSCOPE_APPROVE")) std::ofstream(path, std::ios::binary) << text;
  std::ifstream file(path, std::ios::binary);
  const std::string approved{std::istreambuf_iterator<char>(file), {}};
  EXPECT_EQ(text, approved) << path;
}

TEST(ApprovedTexts, Torchvision) { expectApproved("normalize.py", Export{}.bytes("torchvision")); }

TEST(ApprovedTexts, Keras) { expectApproved("normalize_keras.py", Export{}.bytes("keras")); }

TEST(ApprovedTexts, KerasWithOneMapForAllChannels) {
  const Export input;
  PointMap maps(3);
  for (ChannelMap& map : maps) {
    map.unit = 127.5;
    map.add = -1.0;
  }
  expectApproved("normalize_keras_signed_unit.py",
                 input
                     .write("keras", "signed-unit",
                            std::make_shared<ChannelAffine>(input.statistics.scale, maps), "n.py")
                     ->front()
                     .bytes);
}

TEST(ApprovedTexts, CaffeChannelMean) {
  const Export input;
  PointMap maps(3);
  for (std::size_t c = 0; c < 3; ++c) maps[c].subtract = input.statistics.channels[c].mean * 255.0;
  expectApproved("mean_values.prototxt",
                 input
                     .write("caffe", "channel-mean",
                            std::make_shared<ChannelAffine>(input.statistics.scale, maps), "m.prototxt")
                     ->front()
                     .bytes);
}

TEST(ApprovedTexts, CaffeMeanImage) {
  const Export input;
  expectApproved(
      "mean_image.prototxt",
      input.write("caffe", "mean-image", zscore(input.statistics), "mean.binaryproto")->at(1).bytes);
}

TEST(ApprovedTexts, Csv) { expectApproved("images.csv", Export{}.bytes("csv")); }

TEST(ApprovedTexts, StatisticsJson) {
  const Export input;
  Analysis analysis = *analysisOf(*input.scan, input.fittedSplit);
  analysis.datasetWarnings = {};
  expectApproved("statistics.json", statisticsJson(analysis));
}

/// Three formats by three modes by sets of gray, colour and 16-bit images.
TEST(ApprovedTexts, OfGrayColourAndSixteenBitSets) {
  struct Kind {
    const char* name;
    int channels, maxval;
  };
  for (const Kind& kind : {Kind{"gray", 1, 255}, Kind{"colour", 3, 255}, Kind{"sixteen", 3, 65535}}) {
    normscope::testing::SmallSet set;
    for (std::uint32_t i = 0; i < 3; ++i)
      set.add(fmt::format("{}.pnm", i),
              normscope::testing::pnm(
                  5, 4, kind.channels,
                  normscope::testing::noise(static_cast<std::size_t>(20 * kind.channels), kind.maxval, i + 1),
                  kind.maxval));
    const auto analysis = analyze({.scan = set.scan()});
    for (const char* format : {"torchvision", "opencv", "detectron2"})
      for (const char* mode : {"channel-zscore", "channel-mean", "dataset-minmax"}) {
        const Exporter& exporter = *findExporter(format);
        const auto made = makeExport(*analysis, exporter, {findMode(mode), {}}, exporter.fileName);
        ASSERT_TRUE(made) << format << " " << mode;
        std::string text = made->files.front().bytes;
        const std::size_t path = text.find(set.path());
        text.replace(path, set.path().size(), "@SET@");
        expectApproved(fmt::format("{}-{}-{}.txt", kind.name, mode, format), text);
      }
  }
}

} // namespace
} // namespace normscope::test
