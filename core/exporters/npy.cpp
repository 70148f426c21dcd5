// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "documents/npy_file.h"
#include "documents/positions_npy.h"
#include "exporters/exporter.h"
#include "exporters/mean_image.h"
#include "exporters/read_npy.h"
#include "exporters/read_text.h"

#include <algorithm>

namespace normscope {

std::string positionsNpy(const std::vector<double>& interleavedRgb, ImageSize size, std::size_t channels) {
  const auto width = static_cast<std::size_t>(size.width), height = static_cast<std::size_t>(size.height);
  if (channels == 3) return npyFile(std::span(interleavedRgb), {height, width, 3});
  std::vector<double> gray;
  gray.reserve(width * height);
  for (std::size_t i = 0; i < interleavedRgb.size(); i += 3) gray.push_back(interleavedRgb[i]);
  return npyFile(std::span<const double>(gray), {height, width});
}

namespace {

Result<std::vector<ExportFile>> writeNpy(const ExportInput& input) {
  const auto gathered = gatheredMeanImage(input);
  if (!gathered) return tl::unexpected(gathered.error());
  const MeanImageSums* const sums = *gathered;
  return std::vector{ExportFile{
      input.outputName, positionsNpy(sums->mean(), sums->size(), input.statistics.channels.size()), false}};
}

Result<ReadBack> readNpyFile(std::span<const ExportFile> files, const ReadContext& context) {
  auto mean = readNpy(files[0].bytes);
  if (!mean) return notReadable();
  return ReadBack{.transform = [mean = std::move(*mean), full = context.full](std::span<double> samples) {
    for (std::size_t i = 0; i < std::min(samples.size(), mean.size()); ++i)
      samples[i] = (samples[i] - mean[i]) * full;
  }};
}

} // namespace

Exporter npyExporter() {
  return {
      .id = "npy",
      .title = "NumPy array",
      .fileName = "mean_image.npy",
      .summary = "mean image, float64 (height, width, 3), 0..1, RGB; gray sets (height, width)",
      .reads = "numpy.load",
      .loss = "units and set: an array says nothing of where it comes from",
      .convention = {"0..1", "R, G, B", "none", "−mean image"},
      .kinds = {TransformKind::meanImage},
      .isBinary = true,
      .write = writeNpy,
      .read = readNpyFile,
  };
}

} // namespace normscope
