// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/number_words.h"
#include "exporters/provenance.h"
#include "exporters/read_text.h"
#include "exporters/text_parts.h"

#include <fmt/format.h>

namespace normscope {
namespace {

/// What Ultralytics does, whatever the mode.
std::vector<UnitAffine> division(std::vector<UnitAffine> meant) {
  return std::vector<UnitAffine>(meant.size());
}

/// How far the mode is from that, in levels, and what would bring it into the model.
std::string difference(const std::vector<UnitAffine>& channels) {
  const auto [mean, std] = affineLists(channels);
  return "# The mode can go into the model's first convolution instead, where it has no padding: w'[o,c] = "
         "w[o,c] / std[c],\n"
         "# b'[o] = b[o] - sum of w'[o,c,y,x] * mean[c], with\n" +
         fmt::format("#   mean = {}\n#   std = {}\n", numberList(mean), numberList(std));
}

Result<std::vector<ExportFile>> writeUltralytics(const ExportInput& input) {
  const auto meant = unitAffine(input);
  if (!meant) return tl::unexpected(meant.error());
  const bool isUnit = input.mode.transform == TransformKind::unitRange;
  Sentence loss;
  if (!isUnit)
    loss = sentence("Ultralytics divides by 255 and knows no mean and no std: {} is not what it does",
                    input.mode.id);
  std::string text =
      provenanceComment(input) + lossComment(loss) +
      "# Detection, segmentation and pose have no key for mean and std: images are read as 8 bits "
      "and divided by 255.\n"
      "# Classification takes mean and std in its transforms only, 0 and 1 unless code says "
      "otherwise.\n";
  if (!isUnit) text += difference(*meant);
  text += "# What is done to every sample:\nsubtract: 0\ndivide: 255\n";
  return std::vector{ExportFile{input.outputName, text, true, loss}};
}

Result<ReadBack> readUltralytics(std::span<const ExportFile> files, const ReadContext& context) {
  const std::string& text = files[0].bytes;
  return statedAffine(numbersAfter(text, "subtract"), numbersAfter(text, "divide"), 255.0, context);
}

} // namespace

Exporter ultralyticsExporter() {
  return {
      .id = "ultralytics",
      .title = "Ultralytics",
      .fileName = "ultralytics_note.yaml",
      .summary = "a note: it divides by 255 and can say no mean and no std",
      .reads = "people who train with Ultralytics",
      .loss = "mean and std: it divides by 255 alone",
      .convention = {"0..255", "R, G, B", "none", "÷255"},
      .kinds = {TransformKind::unitRange},
      .approximate = division,
      .write = writeUltralytics,
      .read = readUltralytics,
  };
}

} // namespace normscope
