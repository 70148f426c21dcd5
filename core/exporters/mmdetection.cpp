// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "exporters/provenance.h"
#include "exporters/read_text.h"
#include "exporters/text_parts.h"

#include <fmt/format.h>

namespace normscope {
namespace {

Result<std::vector<ExportFile>> writeMmdetection(const ExportInput& input) {
  const auto channels = unitAffine(input);
  if (!channels) return tl::unexpected(channels.error());
  const auto [mean, std] = affineLists(*channels, kEightBitFull);
  const char* const reorder = channels->size() == 3 ? "True" : "False";
  const std::string text =
      provenanceComment(input) + "# " + eightBitUnits(input) +
      " after the conversion; padding follows, so a pad value of 0 is the mean\n" +
      fmt::format("# 2.x\nimg_norm_cfg = dict(\n    mean={},\n    std={},\n    to_rgb={},\n)\n\n",
                  numberList(mean), numberList(std), reorder) +
      fmt::format("# 3.x\ndata_preprocessor = dict(\n    type='DetDataPreprocessor',\n    "
                  "mean={},\n    std={},\n    bgr_to_rgb={},\n    pad_size_divisor=32,\n)\n",
                  numberList(mean), numberList(std), reorder);
  return std::vector{ExportFile{input.outputName, text}};
}

Result<ReadBack> readMmdetection(std::span<const ExportFile> files, const ReadContext& context) {
  const std::string text = withoutComments(files[0].bytes);
  return statedAffine(numbersAfter(text, "mean"), numbersAfter(text, "std"), 255.0, context);
}

} // namespace

Exporter mmdetectionExporter() {
  return {
      .id = "mmdetection",
      .title = "MMDetection",
      .fileName = "mmdetection.py",
      .summary = "Python: img_norm_cfg of 2.x and data_preprocessor of 3.x",
      .reads = "MMDetection, MMSegmentation and what else stands on MMEngine",
      .convention = {"0..255", "R, G, B", "std", "BGR to RGB, −mean, ÷std"},
      .kinds = {TransformKind::perChannel},
      .write = writeMmdetection,
      .read = readMmdetection,
  };
}

} // namespace normscope
