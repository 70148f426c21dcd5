// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "exporters/provenance.h"
#include "exporters/read_text.h"
#include "exporters/text_parts.h"

#include <fmt/format.h>

namespace normscope {
namespace {

Result<std::vector<ExportFile>> writeCoreml(const ExportInput& input) {
  const auto scaled = oneScale(input);
  if (!scaled) return tl::unexpected(scaled.error());
  const auto [subtract, divide] = affineLists(scaled->channels, kEightBitFull);
  std::vector<double> bias;
  for (std::size_t c = 0; c < subtract.size(); ++c) bias.push_back(-subtract[c] / divide[c]);
  const bool isColor = bias.size() == 3;
  const std::string text =
      provenanceComment(input) + lossComment(scaled->loss) + "# " + eightBitUnits(input) +
      ", as Core ML's images are; it multiplies, then adds\n"
      "import coremltools as ct\n\n"
      "image = ct.ImageType(\n    name=\"image\",\n" +
      fmt::format("    scale={},\n    bias={},\n    color_layout=ct.colorlayout.{},\n)\n", 1.0 / divide[0],
                  isColor ? numberList(bias) : fmt::format("{}", bias[0]), isColor ? "RGB" : "GRAYSCALE");
  return std::vector{ExportFile{input.outputName, text, true, scaled->loss}};
}

Result<ReadBack> readCoreml(std::span<const ExportFile> files, const ReadContext& context) {
  const std::string& text = files[0].bytes;
  const auto scale = numbersAfter(text, "scale"), bias = numbersAfter(text, "bias");
  if (!scale || scale->size() != 1 || !bias) return notReadable();
  std::vector<double> subtract = *bias;
  for (double& value : subtract) value = -value / scale->front();
  return statedAffine(subtract, inverses(*scale), 255.0, context);
}

} // namespace

Exporter coremlExporter() {
  return {
      .id = "coreml",
      .title = "Core ML",
      .fileName = "normalize_coreml.py",
      .summary = "Python: ct.ImageType with one scale and a bias per channel",
      .reads = "coremltools 4 or later (ct.convert)",
      .loss = "one scale for all channels",
      .convention = {"0..255", "R, G, B", "one scale", "×scale, +bias"},
      .kinds = {TransformKind::oneScale},
      .approximate = withOneScale,
      .write = writeCoreml,
      .read = readCoreml,
  };
}

} // namespace normscope
