// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "exporters/provenance.h"
#include "exporters/read_text.h"
#include "exporters/text_parts.h"

#include <fmt/format.h>

namespace normscope {
namespace {

Result<std::vector<ExportFile>> writeOpenvino(const ExportInput& input) {
  const auto channels = unitAffine(input);
  if (!channels) return tl::unexpected(channels.error());
  const auto [mean, scale] = affineLists(*channels, kEightBitFull);
  const std::string text =
      provenanceComment(input) + "# " + eightBitUnits(input) +
      ": the model's own. Where images come as B, G, R reverse_channels() stands before mean and scale.\n"
      "# mo of earlier releases, which subtracts, then divides, whatever the order of its options:\n" +
      fmt::format("#   mo --mean_values \"{}\" --scale_values \"{}\"\n", numberList(mean),
                  numberList(scale)) +
      "# With --reverse_input_channels releases before 2022.1 took these numbers in the order B, G, R.\n"
      "from openvino.preprocess import PrePostProcessor\n"
      "from openvino.runtime import Type\n\n\n"
      "def with_normalization(model):\n"
      "    ppp = PrePostProcessor(model)\n"
      "    ppp.input().tensor().set_element_type(Type.u8)\n"
      "    steps = ppp.input().preprocess().convert_element_type(Type.f32)\n" +
      fmt::format("    steps.mean({})\n    steps.scale({})\n    return ppp.build()\n", numberList(mean),
                  numberList(scale));
  return std::vector{ExportFile{input.outputName, text}};
}

Result<ReadBack> readOpenvino(std::span<const ExportFile> files, const ReadContext& context) {
  const std::string code = withoutComments(files[0].bytes);
  const std::size_t mean = code.find("steps.mean("), scale = code.find("steps.scale(");
  if (mean == std::string::npos || scale == std::string::npos) return notReadable();
  return statedAffine(numbersAfter(code.substr(mean), "mean("), numbersAfter(code.substr(scale), "scale("),
                      255.0, context);
}

} // namespace

Exporter openvinoExporter() {
  return {
      .id = "openvino",
      .title = "OpenVINO",
      .fileName = "normalize_openvino.py",
      .summary = "Python: PrePostProcessor with mean and scale, and the options of mo",
      .reads = "OpenVINO 2022.1 or later; mo of earlier releases",
      .convention = {"0..255", "R, G, B", "std", "−mean, ÷scale"},
      .kinds = {TransformKind::perChannel},
      .write = writeOpenvino,
      .read = readOpenvino,
  };
}

} // namespace normscope
