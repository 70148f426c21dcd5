// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "exporters/provenance.h"
#include "exporters/read_text.h"
#include "exporters/text_parts.h"

#include <fmt/format.h>

namespace normscope {
namespace {

Result<std::vector<ExportFile>> writeDali(const ExportInput& input) {
  const auto channels = unitAffine(input);
  if (!channels) return tl::unexpected(channels.error());
  const auto [mean, std] = affineLists(*channels, kEightBitFull);
  const std::string text =
      provenanceComment(input) + "# " + eightBitUnits(input) +
      ", as fn.decoders.image gives them with output_type=types.RGB\n"
      "from nvidia.dali import fn, types\n\n\n"
      "def normalize(images):\n"
      "    return fn.crop_mirror_normalize(\n        images,\n" +
      fmt::format("        mean={},\n        std={},\n        dtype=types.FLOAT,\n        "
                  "output_layout=\"CHW\",\n    )\n",
                  numberList(mean), numberList(std));
  return std::vector{ExportFile{input.outputName, text}};
}

Result<ReadBack> readDali(std::span<const ExportFile> files, const ReadContext& context) {
  const std::string& text = files[0].bytes;
  return statedAffine(numbersAfter(text, "mean"), numbersAfter(text, "std"), 255.0, context);
}

} // namespace

Exporter daliExporter() {
  return {
      .id = "dali",
      .title = "NVIDIA DALI",
      .fileName = "normalize_dali.py",
      .summary = "Python: fn.crop_mirror_normalize with mean and std",
      .reads = "DALI 1.0 or later",
      .convention = {"0..255", "R, G, B", "std", "−mean, ÷std"},
      .kinds = {TransformKind::perChannel},
      .write = writeDali,
      .read = readDali,
  };
}

} // namespace normscope
