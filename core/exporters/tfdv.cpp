// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "exporters/protobuf_writer.h"
#include "exporters/read_protobuf.h"
#include "exporters/read_text.h"
#include "statistics/dataset_statistics.h"

#include <algorithm>

namespace normscope {
namespace {

// Numbers of fields and values of statistics.proto: DatasetFeatureStatisticsList, DatasetFeatureStatistics,
// FeatureNameStatistics, NumericStatistics, CommonStatistics, Histogram and its Bucket.
constexpr unsigned kDatasets = 1;
constexpr unsigned kSetName = 1, kExamples = 2, kFeatures = 3;
constexpr unsigned kFeatureName = 1, kType = 2, kNumbers = 3;
constexpr std::uint64_t kFloat = 1;
constexpr unsigned kCommon = 1, kMean = 2, kDeviation = 3, kZeros = 4, kMin = 5, kMedian = 6, kMax = 7,
                   kHistograms = 8;
constexpr unsigned kPresent = 1, kMissing = 2, kFewest = 3, kMost = 4;
constexpr unsigned kBuckets = 3, kHistogramType = 4;
constexpr std::uint64_t kStandard = 0, kQuantiles = 1;
constexpr unsigned kLow = 1, kHigh = 2, kCount = 4;

ProtobufMessage bucket(double low, double high, double count) {
  return ProtobufMessage().number(kLow, low).number(kHigh, high).number(kCount, count);
}

/// 256 bins of 8-bit levels, in unit range.
ProtobufMessage histogram(const std::array<std::uint64_t, 258>& counts) {
  ProtobufMessage message;
  for (std::size_t bin = 0; bin < 256; ++bin)
    message.message(kBuckets, bucket(static_cast<double>(bin) / 256.0, static_cast<double>(bin + 1) / 256.0,
                                     static_cast<double>(counts[bin + 1])));
  return message.integer(kHistogramType, kStandard);
}

/// The reported percentiles: as many samples between two of them as they are apart.
ProtobufMessage quantiles(const ChannelStatistics& channel) {
  ProtobufMessage message;
  double low = channel.min, before = 0.0;
  const auto add = [&](double high, double percent) {
    message.message(kBuckets,
                    bucket(low, high, (percent - before) / 100.0 * static_cast<double>(channel.samples)));
    low = high;
    before = percent;
  };
  for (std::size_t i = 0; i < kReportedPercentiles.size(); ++i)
    add(channel.percentiles[i], kReportedPercentiles[i]);
  add(channel.max, 100.0);
  return message.integer(kHistogramType, kQuantiles);
}

ProtobufMessage feature(const ChannelStatistics& channel, const std::array<std::uint64_t, 258>* display) {
  const std::uint64_t samples = channel.samples;
  ProtobufMessage common, numbers;
  common.integer(kPresent, samples).integer(kMissing, 0).integer(kFewest, 1).integer(kMost, 1);
  numbers.message(kCommon, common)
      .number(kMean, channel.mean)
      .number(kDeviation, channel.std)
      .integer(kZeros, static_cast<std::uint64_t>(channel.atMinFraction * static_cast<double>(samples) + 0.5))
      .number(kMin, channel.min)
      .number(kMedian, channel.percentiles[4])
      .number(kMax, channel.max);
  if (display) numbers.message(kHistograms, histogram(*display));
  numbers.message(kHistograms, quantiles(channel));
  return ProtobufMessage().text(kFeatureName, channel.name).integer(kType, kFloat).message(kNumbers, numbers);
}

ProtobufMessage dataset(const std::string& name, const ColorStatistics& colors,
                        const std::vector<std::array<std::uint64_t, 258>>& displays) {
  ProtobufMessage message;
  message.text(kSetName, name).integer(kExamples, colors.channels.empty() ? 0 : colors.channels[0].samples);
  for (std::size_t c = 0; c < colors.channels.size(); ++c)
    message.message(kFeatures, feature(colors.channels[c], c < displays.size() ? &displays[c] : nullptr));
  return message;
}

/// The fitted split first, the others after it.
Result<std::vector<ExportFile>> writeTfdv(const ExportInput& input) {
  if (input.statistics.channels.empty()) return fail(ErrorCode::unavailable, "no image was read");
  ProtobufMessage list;
  const std::string fitted = input.fittedSplit.empty() ? "all" : input.fittedSplit;
  list.message(kDatasets, dataset(fitted, input.statistics, input.statistics.display));
  if (input.analysis)
    for (const auto& [split, colors] : *input.analysis->bySplit)
      if (split != fitted) list.message(kDatasets, dataset(split, colors, {}));
  return std::vector{ExportFile{input.outputName, list.bytes(), false}};
}

Result<ReadBack> readTfdv(std::span<const ExportFile> files, const ReadContext& context) {
  const auto list = readProtobuf(files[0].bytes);
  if (!list || payloads(*list, 1).empty()) return notReadable();
  const auto set = readProtobuf(payloads(*list, 1)[0]);
  if (!set || payloads(*set, 3).size() != context.channels) return notReadable();
  ReadBack result;
  for (const std::string_view bytes : payloads(*set, 3)) {
    const auto channel = readProtobuf(bytes);
    if (!channel || payloads(*channel, 3).empty()) return notReadable();
    const auto numbers = readProtobuf(payloads(*channel, 3)[0]);
    if (!numbers) return notReadable();
    for (const ProtobufField& field : *numbers) {
      if (field.number == 2) result.mean.push_back(field.asDouble());
      if (field.number == 3) result.std.push_back(field.asDouble());
    }
  }
  return result;
}

} // namespace

Exporter tfdvExporter() {
  return {
      .id = "tfdv",
      .title = "TFDV and Facets",
      .fileName = "statistics.tfdv",
      .summary = "protobuf: one feature per channel with its histogram and percentiles, for every split",
      .reads = "TensorFlow Data Validation and Facets Overview (DatasetFeatureStatisticsList)",
      .convention = {"0..1", "R, G, B", "std", ""},
      .kinds = {},
      .write = writeTfdv,
      .read = readTfdv,
  };
}

} // namespace normscope
