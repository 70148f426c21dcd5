// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/number_words.h"
#include "exporters/exporter.h"
#include "exporters/provenance.h"
#include "exporters/read_text.h"
#include "exporters/text_parts.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace normscope {
namespace {

// keras.layers.Normalization divides by max(sqrt(variance), epsilon).
constexpr double kKerasEpsilon = 1e-7;

/// What white is where the layers begin: files of one depth come as they are, those of several must be in
/// 0..1 already, for no factor serves all.
double inputFull(const ExportInput& input) {
  return input.statistics.hasMixedDepths ? 1.0 : input.transform->scale().full;
}

/// One Rescaling layer where all channels are alike, else Rescaling to 0..1 and Normalization.
Result<std::string> layers(const std::vector<UnitAffine>& channels, double full) {
  if (isUniform(channels)) {
    const double scale = 1.0 / (full * channels[0].divide);
    const double offset = channels[0].subtract == 0.0 ? 0.0 : -channels[0].subtract / channels[0].divide;
    return fmt::format("    keras.layers.Rescaling(scale={}, offset={}),\n", scale, offset);
  }
  auto [mean, variance] = affineLists(channels);
  for (double& divide : variance) {
    if (std::abs(divide) < kKerasEpsilon)
      return fail(ErrorCode::unavailable,
                  "a channel's divisor lies below the 1e-7 that Keras puts in its place");
    divide *= divide;
  }
  std::string text;
  if (full != 1.0) text += fmt::format("    keras.layers.Rescaling(scale=1.0 / {}),\n", full);
  return text + fmt::format("    keras.layers.Normalization(\n        axis=-1,\n        mean={},\n        "
                            "variance={},\n    ),\n",
                            numberList(mean), numberList(variance));
}

Result<std::vector<ExportFile>> writeKeras(const ExportInput& input) {
  const auto channels = unitAffine(input);
  if (!channels) return tl::unexpected(channels.error());
  const double full = inputFull(input);
  const auto body = layers(*channels, full);
  if (!body) return tl::unexpected(body.error());

  std::string text = provenanceComment(input);
  text += fmt::format("# Input: {} {}, channels last, order {}; Normalization takes the square of the "
                      "divisor\n",
                      input.statistics.hasMixedDepths ? "each file's code values ÷ its own full scale, so"
                                                      : "code values",
                      sampleRange(input, full), channelNames(channels->size(), ", "));
  text += "import keras\n"
          "\n"
          "normalize = keras.Sequential([\n" +
          *body + "])\n";
  return std::vector{ExportFile{input.outputName, std::move(text)}};
}

/// The layers' order is that of the text: x·scale + offset, then (x − mean)/√variance.
Result<ReadBack> readKeras(std::span<const ExportFile> files, const ReadContext& context) {
  const std::string& text = files[0].bytes;
  const bool takesUnits = text.find("# Input: each file's") != std::string::npos;
  const double full = takesUnits ? 1.0 : context.full;
  const auto mean = numbersAfter(text, "mean"), offset = numbersAfter(text, "offset");
  auto divide = numbersAfter(text, "variance"), scale = numbersAfter(text, "scale");
  if (!mean || !divide) {
    if (!scale || !offset || scale->empty() || offset->empty()) return notReadable();
    return statedAffine({{-offset->front() / scale->front()}}, {{1.0 / scale->front()}}, full, context);
  }
  for (double& variance : *divide) variance = std::max(std::sqrt(variance), kKerasEpsilon);
  double units = full;
  if (text.find("scale=1.0 / ") != std::string::npos) {
    const auto over = numbersAfter(text.substr(text.find("scale=1.0 / ")), "1.0 /");
    if (!over || over->empty()) return notReadable();
    units = full / over->front();
  }
  return statedAffine(mean, divide, units, context);
}

} // namespace

Exporter kerasExporter() {
  return {
      .id = "keras",
      .title = "Keras",
      .fileName = "normalize_keras.py",
      .summary = "Python: Rescaling and Normalization(mean, variance) layers",
      .reads = "Keras 2.12 or later and Keras 3",
      .convention = {"0..255", "R, G, B", "variance", "÷255 (Rescaling), −mean, ÷√variance"},
      .kinds = {TransformKind::perChannel},
      .write = writeKeras,
      .read = readKeras,
  };
}

} // namespace normscope
