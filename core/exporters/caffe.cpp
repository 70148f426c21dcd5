// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "exporters/mean_image.h"
#include "exporters/protobuf_writer.h"
#include "exporters/provenance.h"
#include "exporters/read_protobuf.h"
#include "exporters/read_text.h"
#include "exporters/text_parts.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>

namespace normscope {
namespace {

// Caffe's readers give code values of 8 bits, whatever the file's depth.
constexpr double kCaffeFull = 255.0;

/// A BlobProto message as Caffe's compute_image_mean writes it: the old dimensions num, channels, height and
/// width (fields 1 to 4), then packed little-endian floats (field 5), index ((c·H) + y)·W + x, planes B, G,
/// R.
std::string blobProto(const std::vector<double>& interleavedRgb, ImageSize size, std::size_t channels) {
  const auto width = static_cast<std::size_t>(size.width), height = static_cast<std::size_t>(size.height);
  std::vector<float> planes;
  planes.reserve(channels * width * height);
  for (std::size_t plane = 0; plane < channels; ++plane)
    for (std::size_t pixel = 0; pixel < width * height; ++pixel)
      planes.push_back(static_cast<float>(interleavedRgb[pixel * 3 + channels - 1 - plane] * kCaffeFull));
  ProtobufMessage blob;
  blob.integer(1, 1).integer(2, channels).integer(3, height).integer(4, width).floats(5, planes);
  return blob.bytes();
}

std::string prototxt(const ExportInput& input, const std::string& parameters, const Sentence& loss) {
  return provenanceComment(input) + lossComment(loss) +
         "# Units: 8-bit code values 0..255, order B, G, R; Caffe subtracts, then multiplies by scale\n"
         "transform_param {\n" +
         parameters + "}\n";
}

/// A string of protobuf's text format: every byte that could end or bend it is written in octal.
std::string escaped(std::string_view text) {
  std::string result;
  for (const char byte : text) {
    const auto code = static_cast<unsigned char>(byte);
    result += code < 0x20 || code == 0x7f || byte == '"' || byte == '\\' ? fmt::format("\\{:03o}", code)
                                                                         : std::string(1, byte);
  }
  return result;
}

std::string scaleLine(double scale) { return scale == 1.0 ? "" : fmt::format("  scale: {}\n", scale); }

Result<std::vector<ExportFile>> writeMeanImage(const ExportInput& input) {
  const auto gathered = gatheredMeanImage(input);
  if (!gathered) return tl::unexpected(gathered.error());
  const MeanImageSums* const sums = *gathered;
  const std::size_t channels = input.statistics.channels.size();
  std::vector<ExportFile> files;
  files.push_back({input.outputName, blobProto(sums->mean(), sums->size(), channels), false});
  const std::string parameters = "  mean_file: \"" + escaped(input.outputName) + "\"\n" +
                                 scaleLine(input.statistics.scale.full / kCaffeFull);
  files.push_back({companionName(input.outputName, ".prototxt"), prototxt(input, parameters, {})});
  return files;
}

Result<std::vector<ExportFile>> writeCaffe(const ExportInput& input) {
  if (input.mode.transform == TransformKind::meanImage) return writeMeanImage(input);
  const auto scaled = oneScale(input);
  if (!scaled) return tl::unexpected(scaled.error());
  const auto& channels = scaled->channels;
  std::string parameters;
  const bool centred =
      std::ranges::any_of(channels, [](const UnitAffine& channel) { return channel.subtract != 0.0; });
  for (std::size_t c = channels.size(); centred && c-- > 0;)
    parameters += fmt::format("  mean_value: {}\n", channels[c].subtract * kCaffeFull);
  parameters += scaleLine(1.0 / (channels[0].divide * kCaffeFull));
  const std::string name = companionName(input.outputName, ".prototxt");
  return std::vector{ExportFile{name, prototxt(input, parameters, scaled->loss), true, scaled->loss}};
}

Result<ReadBack> readCaffeMean(const ExportFile& file, double scale, const ReadContext& context) {
  const auto blob = readProtobuf(file.bytes);
  if (!blob || payloads(*blob, 5).size() != 1 || valueOf(*blob, 2) != context.channels) return notReadable();
  std::vector<double> planes = floatsOf(payloads(*blob, 5)[0]);
  const std::size_t channels = context.channels, pixels = valueOf(*blob, 3) * valueOf(*blob, 4);
  if (planes.size() != channels * pixels) return notReadable();
  return ReadBack{.transform = [=, planes = std::move(planes)](std::span<double> samples) {
    for (std::size_t i = 0; i < std::min(samples.size(), planes.size()); ++i) {
      const std::size_t plane = channels - 1 - i % channels; // B, G, R
      samples[i] = (samples[i] * kCaffeFull - planes[plane * pixels + i / channels]) * scale;
    }
  }};
}

Result<ReadBack> readCaffe(std::span<const ExportFile> files, const ReadContext& context) {
  const std::string& text = files.back().bytes;
  const auto said = numbersAfter(text, "scale");
  const double scale = said && !said->empty() ? said->front() : 1.0;
  if (files.size() > 1) return readCaffeMean(files[0], scale, context);
  std::vector<double> mean = numbersAfterEach(text, "mean_value");
  if (mean.empty()) mean = {0.0};
  return statedAffine(mean, {{1.0 / scale}}, kCaffeFull, context, true);
}

} // namespace

Exporter caffeExporter() {
  return {
      .id = "caffe",
      .title = "Caffe",
      .fileName = "mean.binaryproto",
      .summary = "mean image with its transform_param, or transform_param alone; 0..255, BGR",
      .reads = "Caffe and converters that take a binaryproto",
      .loss = "one scale for all channels",
      .convention = {"0..255", "B, G, R", "one scale", "−mean, ×scale"},
      .kinds = {TransformKind::meanImage, TransformKind::oneScale},
      .approximate = withOneScale,
      .isReversed = true,
      .write = writeCaffe,
      .read = readCaffe,
  };
}

} // namespace normscope
