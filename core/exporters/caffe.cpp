// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "exporters/exporter.h"
#include "exporters/text_parts.h"
#include "exporters/unit_affine.h"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <cstdint>

namespace normscope {
namespace {

// Caffe's readers give code values of 8 bits, whatever the file's depth.
constexpr double kCaffeFull = 255.0;

void appendVarint(std::string& bytes, std::uint64_t value) {
  for (; value >= 0x80; value >>= 7) bytes.push_back(static_cast<char>((value & 0x7f) | 0x80));
  bytes.push_back(static_cast<char>(value));
}

void appendFloat(std::string& bytes, float value) {
  const auto bits = std::bit_cast<std::uint32_t>(value);
  for (int shift = 0; shift < 32; shift += 8) bytes.push_back(static_cast<char>(bits >> shift & 0xff));
}

/// A BlobProto message as Caffe's compute_image_mean writes it: the old dimensions num, channels, height and
/// width (fields 1 to 4), then packed little-endian floats (field 5), index ((c·H) + y)·W + x, planes B, G,
/// R.
std::string blobProto(const std::vector<double>& interleavedRgb, ImageSize size, std::size_t channels) {
  const auto width = static_cast<std::size_t>(size.width), height = static_cast<std::size_t>(size.height);
  std::string bytes;
  bytes.reserve(4 * channels * width * height + 32);
  std::uint8_t field = 1;
  for (const std::uint64_t dimension : {std::size_t{1}, channels, height, width}) {
    bytes.push_back(static_cast<char>(field++ << 3));
    appendVarint(bytes, dimension);
  }
  bytes.push_back(0x2a);
  appendVarint(bytes, 4 * channels * width * height);
  for (std::size_t plane = 0; plane < channels; ++plane) {
    const std::size_t channel = channels - 1 - plane;
    for (std::size_t pixel = 0; pixel < width * height; ++pixel)
      appendFloat(bytes, static_cast<float>(interleavedRgb[pixel * 3 + channel] * kCaffeFull));
  }
  return bytes;
}

std::string prototxt(const ExportInput& input, const std::string& parameters) {
  return provenanceComment(input) +
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

Result<std::vector<ExportFile>> writeMeanImage(const ExportInput& input) {
  const auto& sums = input.statistics.meanImage;
  if (!sums || sums->images() == 0)
    return fail(ErrorCode::unavailable,
                "a mean image is needed: scan the images with one; a statistics document holds none",
                "mean-image");
  const std::size_t channels = input.statistics.channels.size();
  std::vector<ExportFile> files;
  files.push_back({input.outputName, blobProto(sums->mean(), sums->size(), channels), false});
  files.push_back({companionName(input.outputName, ".prototxt"),
                   prototxt(input, "  mean_file: \"" + escaped(input.outputName) + "\"\n")});
  return files;
}

Result<std::vector<ExportFile>> writeCaffe(const ExportInput& input) {
  if (input.mode.transform == TransformKind::meanImage) return writeMeanImage(input);
  const auto channels = unitAffine(input);
  if (!channels) return tl::unexpected(channels.error());
  const double divide = channels->front().divide;
  if (std::ranges::any_of(*channels, [&](const UnitAffine& channel) { return channel.divide != divide; }))
    return fail(ErrorCode::unavailable, "Caffe has one scale for all channels, this mode one per channel",
                input.mode.id);
  std::string parameters;
  const bool centred =
      std::ranges::any_of(*channels, [](const UnitAffine& channel) { return channel.subtract != 0.0; });
  for (std::size_t c = channels->size(); centred && c-- > 0;)
    parameters += fmt::format("  mean_value: {}\n", (*channels)[c].subtract * kCaffeFull);
  if (const double scale = 1.0 / (divide * kCaffeFull); scale != 1.0)
    parameters += fmt::format("  scale: {}\n", scale);
  const std::string name = companionName(input.outputName, ".prototxt");
  return std::vector{ExportFile{name, prototxt(input, parameters)}};
}

} // namespace

Exporter caffeExporter() {
  return {
      .id = "caffe",
      .title = "Caffe",
      .fileName = "mean.binaryproto",
      .summary = "mean image with its transform_param, or transform_param alone; 0..255, BGR",
      .reads = "Caffe and converters that take a binaryproto",
      .kinds = {TransformKind::meanImage, TransformKind::oneScale},
      .isReversed = true,
      .write = writeCaffe,
  };
}

} // namespace normscope
