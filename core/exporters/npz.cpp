// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "documents/npy_file.h"
#include "documents/positions_npy.h"
#include "documents/zip_archive.h"
#include "exporters/exporter.h"
#include "exporters/read_npy.h"
#include "exporters/read_text.h"

#include <algorithm>

namespace normscope {
namespace {

class Arrays {
public:
  void add(const std::string& name, std::span<const double> values, const std::vector<std::size_t>& shape) {
    addFile(name, npyFile(values, shape));
  }
  void add(const std::string& name, std::uint64_t value) { addFile(name, npyFile(std::span(&value, 1), {})); }
  void add(const std::string& name, double value) { add(name, std::span(&value, 1), {}); }
  void addFile(const std::string& name, const std::string& file) { m_archive.add(name + ".npy", file); }
  std::string take() { return m_archive.take(); }

private:
  ZipArchive m_archive;
};

void addChannels(Arrays& arrays, const DatasetStatistics& statistics) {
  const std::size_t channels = statistics.channels.size();
  std::string letters;
  for (const ChannelStatistics& channel : statistics.channels) letters += channel.name;
  arrays.addFile("channels", npyLetters(letters));
  for (const auto& [name, member] :
       {std::pair("mean", &ChannelStatistics::mean), std::pair("std", &ChannelStatistics::std),
        std::pair("min", &ChannelStatistics::min), std::pair("max", &ChannelStatistics::max)}) {
    std::vector<double> values;
    for (const ChannelStatistics& channel : statistics.channels) values.push_back(channel.*member);
    arrays.add(name, values, {channels});
  }
  std::vector<double> percentiles, covariance;
  for (std::size_t c = 0; c < channels; ++c) {
    const auto& ofChannel = statistics.channels[c].percentiles;
    percentiles.insert(percentiles.end(), ofChannel.begin(), ofChannel.end());
    covariance.insert(covariance.end(), statistics.covariance[c].begin(),
                      statistics.covariance[c].begin() + static_cast<std::ptrdiff_t>(channels));
  }
  arrays.add("percentile_points", kReportedPercentiles, {kReportedPercentiles.size()});
  arrays.add("percentiles", percentiles, {channels, kReportedPercentiles.size()});
  arrays.add("covariance", covariance, {channels, channels});
  arrays.add("joint_mean", statistics.jointMean);
  arrays.add("joint_std", statistics.jointStd);
}

void addHistogram(Arrays& arrays, const DatasetStatistics& statistics) {
  std::vector<std::uint64_t> counts;
  for (const auto& display : statistics.display)
    counts.insert(counts.end(), display.begin() + 1, display.end() - 1);
  arrays.addFile("histogram",
                 npyFile(std::span<const std::uint64_t>(counts), {statistics.display.size(), 256}));
}

/// The fitted numbers of the mode, in the units of its formula: mode_subtract and what else it has.
void addMode(Arrays& arrays, const ExportInput& input) {
  arrays.addFile("mode", npyLetters(input.mode.id));
  for (auto [name, values] : input.transform->describe().numbers) {
    std::ranges::replace(name, '-', '_');
    arrays.add("mode_" + name, values, {values.size()});
  }
}

Result<std::vector<ExportFile>> writeNpz(const ExportInput& input) {
  const DatasetStatistics& statistics = input.statistics;
  if (statistics.channels.empty()) return fail(ErrorCode::unavailable, "no image was read");
  if (statistics.display.empty())
    return fail(ErrorCode::unavailable,
                "the images are needed: a statistics document holds no histogram, mean_image and std_image");
  Arrays arrays;
  addChannels(arrays, statistics);
  arrays.add("images", statistics.images);
  arrays.add("pixels", statistics.pixels);
  addHistogram(arrays, statistics);
  if (input.transform) addMode(arrays, input);
  if (const auto& sums = statistics.meanImage; sums && sums->images() > 0) {
    const std::size_t channels = statistics.channels.size();
    arrays.addFile("mean_image", positionsNpy(sums->mean(), sums->size(), channels));
    arrays.addFile("std_image", positionsNpy(sums->standardDeviation(), sums->size(), channels));
  }
  return std::vector{ExportFile{input.outputName, arrays.take(), false}};
}

Result<ReadBack> readNpz(std::span<const ExportFile> files, const ReadContext&) {
  const auto arrays = readStoredZip(files[0].bytes);
  ReadBack result;
  for (const auto& [name, values] :
       {std::pair("mean.npy", &result.mean), std::pair("std.npy", &result.std)}) {
    const auto at = arrays.find(name);
    const auto read = at == arrays.end() ? std::nullopt : readNpy(at->second);
    if (!read) return notReadable();
    *values = *read;
  }
  return result;
}

} // namespace

Exporter npzExporter() {
  return {
      .id = "npz",
      .title = "NumPy archive",
      .fileName = "statistics.npz",
      .summary =
          "mean, std, percentiles, covariance, histogram, mean_image, the numbers of the mode and more; "
          "0..1, RGB",
      .reads = "numpy.load",
      .convention = {"0..1; mode_*: as its formula", "R, G, B", "std", ""},
      .kinds = {TransformKind::perChannel, TransformKind::unchanged, TransformKind::clipped,
                TransformKind::meanImage, TransformKind::colorMatrix, TransformKind::standardization,
                TransformKind::other},
      .isBinary = true,
      .needsImages = true,
      .write = writeNpz,
      .read = readNpz,
  };
}

} // namespace normscope
