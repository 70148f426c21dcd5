// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "exporters/mean_image.h"
#include "exporters/protobuf_writer.h"
#include "exporters/provenance.h"
#include "exporters/read_protobuf.h"
#include "exporters/read_text.h"
#include "exporters/text_parts.h"

#include <algorithm>
#include <array>

namespace normscope {
namespace {

// Numbers of fields of onnx.proto, and its code for float tensors.
constexpr std::uint64_t kFloat = 1;
constexpr std::uint64_t kIrVersion = 6; // with opset 11

ProtobufMessage tensor(const std::string& name, std::span<const std::uint64_t> dimensions,
                       std::span<const double> values) {
  std::vector<float> reals(values.begin(), values.end());
  return ProtobufMessage()
      .integers(1, dimensions)
      .integer(2, kFloat)
      .text(8, name)
      .text(9, littleEndian(reals));
}

ProtobufMessage node(const std::string& type, const std::vector<std::string>& inputs,
                     const std::string& output) {
  ProtobufMessage message;
  for (const std::string& input : inputs) message.text(1, input);
  return message.text(2, output).text(3, type + "_" + output).text(4, type);
}

/// The attribute of a convolution that looks at one pixel, which some readers do not take from its weights.
ProtobufMessage onePixel() {
  constexpr std::uint64_t kIntegers = 7;
  return ProtobufMessage().text(1, "kernel_shape").integer(8, 1).integer(8, 1).integer(20, kIntegers);
}

/// (batch, channels, height, width) of floats; a size of 0 is free.
ProtobufMessage image(const std::string& name, std::size_t channels, ImageSize size) {
  const auto free = [](const char* dimension) { return ProtobufMessage().text(2, dimension); };
  const auto fixed = [](std::uint64_t length) { return ProtobufMessage().integer(1, length); };
  const auto side = [&](int length, const char* dimension) {
    return length > 0 ? fixed(static_cast<std::uint64_t>(length)) : free(dimension);
  };
  ProtobufMessage shape, type, value;
  shape.message(1, free("batch")).message(1, fixed(channels));
  shape.message(1, side(size.height, "height")).message(1, side(size.width, "width"));
  type.integer(1, kFloat).message(2, shape);
  value.message(1, type);
  return ProtobufMessage().text(1, name).message(2, value);
}

/// Nodes with what they need, in the order of computation.
struct Graph {
  std::vector<ProtobufMessage> nodes, tensors;
  ImageSize size; ///< that images must have; 0: any
};

/// x − mean, then ÷ std, in levels of 8 bits.
Result<Graph> affineGraph(const ExportInput& input) {
  const auto channels = unitAffine(input);
  if (!channels) return tl::unexpected(channels.error());
  const auto [mean, divide] = affineLists(*channels, kEightBitFull);
  const std::array<std::uint64_t, 4> shape{1, channels->size(), 1, 1};
  Graph graph;
  graph.tensors = {tensor("mean", shape, mean), tensor("std", shape, divide)};
  graph.nodes = {node("Sub", {"image", "mean"}, "centred"), node("Div", {"centred", "std"}, "normalized")};
  return graph;
}

/// W (x/255 − mean): the centred samples go through a convolution of one pixel.
Result<Graph> matrixGraph(const ExportInput& input) {
  const TransformDescription description = input.transform->describe();
  std::vector<double> mean = description.find("mean"), weights = description.find("matrix");
  const std::uint64_t channels = mean.size();
  for (double& value : mean) value *= kEightBitFull;
  for (double& value : weights) value /= kEightBitFull;
  Graph graph;
  graph.tensors = {tensor("mean", std::array<std::uint64_t, 4>{1, channels, 1, 1}, mean),
                   tensor("weights", std::array<std::uint64_t, 4>{channels, channels, 1, 1}, weights)};
  ProtobufMessage mix = node("Conv", {"centred", "weights"}, "normalized");
  mix.message(5, onePixel());
  graph.nodes = {node("Sub", {"image", "mean"}, "centred"), mix};
  return graph;
}

/// x − mean image, in the set's levels.
Result<Graph> meanImageGraph(const ExportInput& input) {
  const auto gathered = gatheredMeanImage(input);
  if (!gathered) return tl::unexpected(gathered.error());
  const MeanImageSums* const sums = *gathered;
  const std::uint64_t channels = input.statistics.channels.size();
  const auto width = static_cast<std::size_t>(sums->size().width);
  const auto height = static_cast<std::size_t>(sums->size().height);
  const std::vector<double> mean = sums->mean();
  std::vector<double> planes;
  for (std::size_t c = 0; c < channels; ++c)
    for (std::size_t pixel = 0; pixel < width * height; ++pixel)
      planes.push_back(mean[3 * pixel + c] * kEightBitFull);
  Graph graph{.size = sums->size()};
  graph.tensors = {tensor("mean", std::array<std::uint64_t, 4>{1, channels, height, width}, planes)};
  graph.nodes = {node("Sub", {"image", "mean"}, "normalized")};
  if (const double scale = input.statistics.scale.full / kEightBitFull; scale != 1.0) {
    graph.nodes = {node("Sub", {"image", "mean"}, "centred"),
                   node("Mul", {"centred", "scale"}, "normalized")};
    graph.tensors.push_back(tensor("scale", std::array<std::uint64_t, 4>{1, 1, 1, 1}, std::array{scale}));
  }
  return graph;
}

ProtobufMessage metadata(const std::string& key, const std::string& value) {
  return ProtobufMessage().text(1, key).text(2, value);
}

ProtobufMessage model(const ExportInput& input, const Graph& graph) {
  const std::size_t channels = input.statistics.channels.size();
  ProtobufMessage body;
  for (const ProtobufMessage& each : graph.nodes) body.message(1, each);
  body.text(2, "normalize");
  for (const ProtobufMessage& each : graph.tensors) body.message(5, each);
  body.message(11, image("image", channels, graph.size))
      .message(12, image("normalized", channels, graph.size));

  ProtobufMessage message;
  message.integer(1, kIrVersion).text(2, "NormScope").text(3, NORMSCOPE_VERSION);
  message.text(6, "Normalization of images. " + eightBitUnits(input)).message(7, body);
  message.message(8, ProtobufMessage().text(1, "").integer(2, 11));
  message.message(14, metadata("Image.BitmapPixelFormat", channels == 3 ? "Rgb8" : "Gray8"));
  message.message(14, metadata("Image.ColorSpaceGamma", "SRGB"));
  message.message(14, metadata("Image.NominalPixelRange", "NominalRange_0_255"));
  message.message(14, metadata("normscope", provenanceComment(input, "")));
  return message;
}

Result<std::vector<ExportFile>> writeOnnx(const ExportInput& input) {
  const auto graph = input.mode.transform == TransformKind::colorMatrix ? matrixGraph(input)
                     : input.mode.transform == TransformKind::meanImage ? meanImageGraph(input)
                                                                        : affineGraph(input);
  if (!graph) return tl::unexpected(graph.error());
  return std::vector{ExportFile{input.outputName, model(input, *graph).bytes(), false}};
}

} // namespace

Result<ReadBack> readOnnx(std::span<const ExportFile> files, const ReadContext& context);

Exporter onnxExporter() {
  return {
      .id = "onnx",
      .title = "ONNX",
      .fileName = "normalize.onnx",
      .summary = "a graph of opset 11 to put before a model: floats (N, C, H, W) of 0..255",
      .reads = "ONNX Runtime, OpenCV's dnn module, TensorRT and what else reads ONNX",
      .loss = "constants are float32",
      .convention = {"0..255", "R, G, B", "std", "−mean, ÷std, or ×matrix"},
      .kinds = {TransformKind::perChannel, TransformKind::colorMatrix, TransformKind::meanImage},
      .isBinary = true,
      .write = writeOnnx,
      .read = readOnnx,
  };
}

} // namespace normscope
