// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "exporters/provenance.h"
#include "exporters/read_text.h"
#include "exporters/text_parts.h"

#include <fmt/format.h>

namespace normscope {
namespace {

Result<std::vector<ExportFile>> writeDeepstream(const ExportInput& input) {
  const auto scaled = oneScale(input);
  if (!scaled) return tl::unexpected(scaled.error());
  const auto [offsets, divide] = affineLists(scaled->channels, kEightBitFull);
  const std::string text =
      provenanceComment(input) + lossComment(scaled->loss) + "# " + eightBitUnits(input) +
      "; model-color-format 0 is RGB, 2 gray\n[property]\n" +
      fmt::format("net-scale-factor={}\noffsets={}\nmodel-color-format={}\n", 1.0 / divide[0],
                  joinedNumbers(offsets, ";"), offsets.size() == 3 ? 0 : 2);
  return std::vector{ExportFile{input.outputName, text, true, scaled->loss}};
}

Result<ReadBack> readDeepstream(std::span<const ExportFile> files, const ReadContext& context) {
  const std::string& text = files[0].bytes;
  const auto factor = numbersAfter(text, "net-scale-factor");
  if (!factor || factor->size() != 1) return notReadable();
  return statedAffine(numbersAfter(text, "offsets"), inverses(*factor), 255.0, context);
}

} // namespace

Exporter deepstreamExporter() {
  return {
      .id = "deepstream",
      .title = "NVIDIA DeepStream",
      .fileName = "config_infer.txt",
      .summary = "key file: net-scale-factor, offsets and model-color-format of nvinfer",
      .reads = "DeepStream 5 or later (Gst-nvinfer)",
      .loss = "one scale for all channels",
      .convention = {"0..255", "R, G, B", "one scale", "−offset, ×factor"},
      .kinds = {TransformKind::oneScale},
      .approximate = withOneScale,
      .write = writeDeepstream,
      .read = readDeepstream,
  };
}

} // namespace normscope
