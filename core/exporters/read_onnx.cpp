// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "exporters/read_protobuf.h"
#include "exporters/read_text.h"

#include <algorithm>
#include <map>

namespace normscope {
namespace {

struct Tensor {
  std::vector<std::uint64_t> shape;
  std::vector<double> values;
  /// Of the sample of a channel at a position of an image of so many pixels, by the rule of broadcasting.
  double at(std::size_t channel, std::size_t pixel) const {
    const std::size_t channels = shape[1], pixels = shape[2] * shape[3];
    return values[(channels == 1 ? 0 : channel) * pixels + (pixels == 1 ? 0 : pixel)];
  }
};

struct Step {
  std::string type;
  Tensor operand;
};

std::optional<Tensor> tensorOf(const ProtobufFields& fields) {
  Tensor tensor;
  for (const std::string_view packed : payloads(fields, 1)) tensor.shape = packedVarints(packed);
  for (const std::string_view raw : payloads(fields, 9)) tensor.values = floatsOf(raw);
  std::size_t count = 1;
  for (const std::uint64_t length : tensor.shape) count *= length;
  if (tensor.shape.size() != 4 || count != tensor.values.size()) return std::nullopt;
  return tensor;
}

/// The nodes of a graph, which is a chain, each with its constant.
std::optional<std::vector<Step>> stepsOf(std::string_view bytes) {
  const auto graph = readProtobuf(bytes);
  if (!graph) return std::nullopt;
  std::map<std::string_view, Tensor> tensors;
  for (const std::string_view payload : payloads(*graph, 5)) {
    const auto fields = readProtobuf(payload);
    const auto tensor = fields ? tensorOf(*fields) : std::nullopt;
    if (!tensor || payloads(*fields, 8).size() != 1) return std::nullopt;
    tensors[payloads(*fields, 8)[0]] = *tensor;
  }
  std::vector<Step> steps;
  for (const std::string_view payload : payloads(*graph, 1)) {
    const auto fields = readProtobuf(payload);
    if (!fields || payloads(*fields, 1).size() != 2 || payloads(*fields, 4).size() != 1) return std::nullopt;
    const auto operand = tensors.find(payloads(*fields, 1)[1]);
    if (operand == tensors.end()) return std::nullopt;
    steps.push_back({std::string(payloads(*fields, 4)[0]), operand->second});
  }
  return steps;
}

double combined(const std::string& type, double a, double b) {
  return type == "Sub" ? a - b : type == "Div" ? a / b : a * b;
}

void apply(const Step& step, std::span<double> samples, std::size_t channels) {
  std::vector<double> mixed(channels);
  for (std::size_t pixel = 0; pixel * channels < samples.size(); ++pixel) {
    const auto x = samples.subspan(pixel * channels, channels);
    for (std::size_t c = 0; c < channels; ++c) {
      if (step.type != "Conv") {
        mixed[c] = combined(step.type, x[c], step.operand.at(c, pixel));
        continue;
      }
      mixed[c] = 0.0;
      for (std::size_t k = 0; k < channels; ++k) mixed[c] += step.operand.values[c * channels + k] * x[k];
    }
    std::ranges::copy(mixed, x.begin());
  }
}

} // namespace

Result<ReadBack> readOnnx(std::span<const ExportFile> files, const ReadContext& context) {
  const auto model = readProtobuf(files[0].bytes);
  if (!model || payloads(*model, 7).size() != 1) return notReadable();
  const auto steps = stepsOf(payloads(*model, 7)[0]);
  if (!steps || steps->empty()) return notReadable();
  return ReadBack{.transform = [=](std::span<double> samples) {
    for (double& sample : samples) sample *= 255.0;
    for (const Step& step : *steps) apply(step, samples, context.channels);
  }};
}

} // namespace normscope
