// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/number_words.h"
#include "exporters/exporter.h"
#include "exporters/text_parts.h"
#include "exporters/unit_affine.h"

#include <fmt/format.h>

#include <cmath>

namespace normscope {
namespace {

// keras.layers.Normalization divides by max(sqrt(variance), epsilon).
constexpr double kKerasEpsilon = 1e-7;

/// One Rescaling layer where all channels are alike, else Rescaling to 0..1 and Normalization.
Result<std::string> layers(const std::vector<UnitAffine>& channels, double full) {
  if (isUniform(channels)) {
    const double scale = 1.0 / (full * channels[0].divide);
    const double offset = channels[0].subtract == 0.0 ? 0.0 : -channels[0].subtract / channels[0].divide;
    return fmt::format("    keras.layers.Rescaling(scale={}, offset={}),\n", scale, offset);
  }
  std::vector<double> mean, variance;
  for (const UnitAffine& channel : channels) {
    if (std::abs(channel.divide) < kKerasEpsilon)
      return fail(ErrorCode::unavailable,
                  "a channel's divisor lies below the 1e-7 that Keras puts in its place");
    mean.push_back(channel.subtract);
    variance.push_back(channel.divide * channel.divide);
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
  const double full = input.transform->scale().full;
  const auto body = layers(*channels, full);
  if (!body) return tl::unexpected(body.error());

  std::string text = provenanceComment(input);
  text += fmt::format("# Input: code values 0..{}, channels last, order {}; Normalization takes the "
                      "variance, not the deviation\n",
                      full, channelNames(channels->size(), ", "));
  text += "import keras\n"
          "\n"
          "normalize = keras.Sequential([\n" +
          *body + "])\n";
  return std::vector{ExportFile{input.outputName, std::move(text)}};
}

} // namespace

Exporter kerasExporter() {
  return {
      .id = "keras",
      .title = "Keras",
      .fileName = "normalize_keras.py",
      .summary = "Python: Rescaling and Normalization(mean, variance) layers",
      .reads = "Keras 2.12 or later and Keras 3",
      .kinds = {TransformKind::perChannel, TransformKind::oneScale},
      .write = writeKeras,
  };
}

} // namespace normscope
