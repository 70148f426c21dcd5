// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/number_words.h"
#include "exporters/provenance.h"
#include "exporters/read_text.h"
#include "exporters/text_parts.h"

#include <fmt/format.h>

#include <algorithm>

namespace normscope {
namespace {

Result<std::vector<ExportFile>> writeTorchvision(const ExportInput& input) {
  const auto channels = unitAffine(input);
  if (!channels) return tl::unexpected(channels.error());
  const bool asIs = std::ranges::all_of(
      *channels, [](const UnitAffine& channel) { return channel.subtract == 0.0 && channel.divide == 1.0; });

  std::string text = provenanceComment(input);
  text += "# Units: " + sampleRange(input, 1.0) + " after ToDtype(scale=True), order " +
          channelNames(channels->size(), ", ");
  text += channels->size() == 1 ? " (one value serves every channel)\n" : "\n";
  text += "import torch\n"
          "from torchvision.transforms import v2\n"
          "\n"
          "normalize = v2.Compose([\n"
          "    v2.ToImage(),\n"
          "    v2.ToDtype(torch.float32, scale=True),\n";
  const auto [mean, std] = affineLists(*channels);
  if (!asIs)
    text += fmt::format("    v2.Normalize(\n        mean={},\n        std={},\n    ),\n", numberList(mean),
                        numberList(std));
  text += "])\n";
  return std::vector{ExportFile{input.outputName, std::move(text)}};
}

Result<ReadBack> readTorchvision(std::span<const ExportFile> files, const ReadContext& context) {
  const std::string& text = files[0].bytes;
  return statedAffine(numbersAfter(text, "mean"), numbersAfter(text, "std"), 1.0, context);
}

} // namespace

Exporter torchvisionExporter() {
  return {
      .id = "torchvision",
      .title = "PyTorch (torchvision)",
      .fileName = "normalize.py",
      .summary = "Python: v2.Compose with ToDtype and Normalize(mean, std)",
      .reads = "torchvision 0.15 or later; the lists suit timm and albumentations too",
      .convention = {"0..1", "R, G, B", "std", "÷255 (16 bits: ÷65535), −mean, ÷std"},
      .kinds = {TransformKind::perChannel},
      .write = writeTorchvision,
      .read = readTorchvision,
  };
}

} // namespace normscope
