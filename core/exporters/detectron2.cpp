// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "exporters/provenance.h"
#include "exporters/read_text.h"
#include "exporters/text_parts.h"

#include <fmt/format.h>

namespace normscope {
namespace {

Result<std::vector<ExportFile>> writeDetectron2(const ExportInput& input) {
  const auto channels = unitAffine(input);
  if (!channels) return tl::unexpected(channels.error());
  const bool isColor = channels->size() == 3;
  const auto [mean, std] = affineLists(*channels, kEightBitFull, isColor);
  const std::string text =
      provenanceComment(input) + "# " + eightBitUnits(input, true) + "\n" +
      fmt::format("MODEL:\n  PIXEL_MEAN: {}\n  PIXEL_STD: {}\nINPUT:\n  FORMAT: \"{}\"\n", numberList(mean),
                  numberList(std), isColor ? "BGR" : "L");
  return std::vector{ExportFile{input.outputName, text}};
}

Result<ReadBack> readDetectron2(std::span<const ExportFile> files, const ReadContext& context) {
  const std::string& text = files[0].bytes;
  return statedAffine(numbersAfter(text, "PIXEL_MEAN"), numbersAfter(text, "PIXEL_STD"), 255.0, context,
                      true);
}

} // namespace

Exporter detectron2Exporter() {
  return {
      .id = "detectron2",
      .title = "Detectron2",
      .fileName = "detectron2.yaml",
      .summary = "YAML: PIXEL_MEAN, PIXEL_STD and FORMAT",
      .reads = "Detectron2 (cfg.merge_from_file)",
      .convention = {"0..255", "B, G, R", "std", "−mean, ÷std"},
      .kinds = {TransformKind::perChannel},
      .isReversed = true,
      .write = writeDetectron2,
      .read = readDetectron2,
  };
}

} // namespace normscope
