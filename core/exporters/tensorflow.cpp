// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "exporters/provenance.h"
#include "exporters/read_standardization.h"
#include "exporters/read_text.h"
#include "exporters/text_parts.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace normscope {
namespace {

std::string ruleOf(const ExportInput& input) {
  const auto rule = input.parameters.find("rule");
  return rule == input.parameters.end() ? "tensorflow" : std::get<std::string>(rule->second);
}

constexpr const char* kToUnit = "    x = tf.image.convert_image_dtype(image, tf.float32)  # white is 1\n";

/// The body of normalize(image) for rules that TensorFlow has, or would have channel by channel.
Result<std::string> standardizing(const ExportInput& input) {
  const bool perChannel = input.mode.kind() == "image-zscore-channel";
  const std::string rule = ruleOf(input);
  if (rule == "tensorflow-uint8")
    return std::string(
        "    return tf.image.per_image_standardization(image)  # in levels: TensorFlow 2.3 or later\n");
  if (rule != "tensorflow")
    return fail(ErrorCode::unavailable,
                sentence("TensorFlow has the rules tensorflow and tensorflow-uint8, not {}", rule),
                input.mode.id);
  if (!perChannel) return std::string(kToUnit) + "    return tf.image.per_image_standardization(x)\n";
  return std::string(kToUnit) +
         "    mean, variance = tf.nn.moments(x, axes=[-3, -2], keepdims=True)\n"
         "    floor = tf.math.rsqrt(tf.cast(tf.shape(x)[-3] * tf.shape(x)[-2], tf.float32))\n"
         "    return (x - mean) / tf.maximum(tf.sqrt(variance), floor)\n";
}

Result<std::string> body(const ExportInput& input) {
  if (input.mode.transform == TransformKind::standardization) return standardizing(input);
  const auto channels = unitAffine(input);
  if (!channels) return tl::unexpected(channels.error());
  const auto [mean, std] = affineLists(*channels);
  return kToUnit +
         fmt::format("    mean = tf.constant({})\n    std = tf.constant({})\n    return (x - mean) / std\n",
                     numberList(mean), numberList(std));
}

Result<std::vector<ExportFile>> writeTensorflow(const ExportInput& input) {
  const auto lines = body(input);
  if (!lines) return tl::unexpected(lines.error());
  return std::vector{ExportFile{input.outputName, provenanceComment(input) +
                                                      "# Input: (height, width, channels), order R, G, B; "
                                                      "convert_image_dtype divides uint8 by 255, uint16 by "
                                                      "65535\n"
                                                      "import tensorflow as tf\n\n\n"
                                                      "def normalize(image):\n" +
                                                      *lines}};
}

Result<ReadBack> readTensorflow(std::span<const ExportFile> files, const ReadContext& context) {
  const std::string& text = files[0].bytes;
  const bool perChannel = text.find("tf.nn.moments(") != std::string::npos;
  if (!perChannel && text.find("per_image_standardization(") == std::string::npos)
    return statedAffine(numbersAfter(text, "mean = tf.constant"), numbersAfter(text, "std = tf.constant"),
                        1.0, context);
  const bool inLevels = text.find("per_image_standardization(image)") != std::string::npos;
  const auto divisor = [](double std, double samples) { return std::max(std, 1.0 / std::sqrt(samples)); };
  return ReadBack{.transform = statedStandardization(perChannel, context.channels,
                                                     inLevels ? kEightBitFull : 1.0, divisor)};
}

} // namespace

Exporter tensorflowExporter() {
  return {
      .id = "tensorflow",
      .title = "TensorFlow",
      .fileName = "normalize_tensorflow.py",
      .summary = "Python: a function that calls per_image_standardization, or takes mean and std off",
      .reads = "TensorFlow 2.3 or later",
      .convention = {"0..1", "R, G, B", "std", "÷255, −mean, ÷max(std, 1/√N)"},
      .kinds = {TransformKind::standardization, TransformKind::perChannel},
      .write = writeTensorflow,
      .read = readTensorflow,
  };
}

} // namespace normscope
