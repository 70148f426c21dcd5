// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/number_words.h"
#include "exporters/exporter.h"
#include "exporters/text_parts.h"
#include "exporters/unit_affine.h"

#include <fmt/format.h>

#include <algorithm>

namespace normscope {
namespace {

Result<std::vector<ExportFile>> writeTorchvision(const ExportInput& input) {
  const auto channels = unitAffine(input);
  if (!channels) return tl::unexpected(channels.error());
  std::vector<double> mean, std;
  for (const UnitAffine& channel : *channels) {
    mean.push_back(channel.subtract);
    std.push_back(channel.divide);
  }
  const bool asIs = std::ranges::all_of(
      *channels, [](const UnitAffine& channel) { return channel.subtract == 0.0 && channel.divide == 1.0; });

  std::string text = provenanceComment(input);
  text += "# Units: 0..1 after ToDtype(scale=True), population standard deviation, order " +
          channelNames(channels->size(), ", ");
  text += channels->size() == 1 ? " (one value serves every channel)\n" : "\n";
  text += "import torch\n"
          "from torchvision.transforms import v2\n"
          "\n"
          "normalize = v2.Compose([\n"
          "    v2.ToImage(),\n"
          "    v2.ToDtype(torch.float32, scale=True),\n";
  if (!asIs)
    text += fmt::format("    v2.Normalize(\n        mean={},\n        std={},\n    ),\n", numberList(mean),
                        numberList(std));
  text += "])\n";
  return std::vector{ExportFile{input.outputName, std::move(text)}};
}

} // namespace

Exporter torchvisionExporter() {
  return {
      .id = "torchvision",
      .title = "PyTorch (torchvision)",
      .fileName = "normalize.py",
      .summary = "Python: v2.Compose with ToDtype and Normalize(mean, std)",
      .reads = "torchvision 0.15 or later; the lists suit timm and albumentations too",
      .kinds = {TransformKind::perChannel, TransformKind::oneScale},
      .write = writeTorchvision,
  };
}

} // namespace normscope
