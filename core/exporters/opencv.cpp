// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/number_words.h"
#include "exporters/mean_image.h"
#include "exporters/provenance.h"
#include "exporters/read_text.h"
#include "exporters/text_parts.h"

#include <fmt/format.h>

#include <algorithm>

namespace normscope {
namespace {

/// A matrix of doubles as FileStorage keeps it.
struct Matrix {
  std::string name;
  int rows, columns;
  std::size_t channels;
  std::vector<double> values;
};

bool isXml(const std::string& name) { return name.ends_with(".xml") || name.ends_with(".XML"); }

/// Eight numbers a line.
std::string wrapped(std::span<const double> values, std::string_view between) {
  std::string text;
  for (std::size_t i = 0; i < values.size(); i += 8) {
    if (i > 0) text += fmt::format("{}\n       ", between == ", " ? "," : "");
    text += joinedNumbers(values.subspan(i, std::min<std::size_t>(8, values.size() - i)), between);
  }
  return text;
}

std::string yaml(const ExportInput& input, std::span<const Matrix> matrices) {
  std::string text = "%YAML:1.0\n---\n" + provenanceComment(input) + "# " +
                     "Samples as imread(IMREAD_UNCHANGED) gives them; order " +
                     channelNames(input.statistics.channels.size(), ", ") + "\n";
  for (const Matrix& matrix : matrices)
    text += fmt::format("{}: !!opencv-matrix\n   rows: {}\n   cols: {}\n   dt: {}\n   data: [ {} ]\n",
                        matrix.name, matrix.rows, matrix.columns,
                        matrix.channels == 1 ? "d" : fmt::format("\"{}d\"", matrix.channels),
                        wrapped(matrix.values, ", "));
  return text;
}

/// A comment of XML must not hold two hyphens in a row.
std::string xmlComment(std::string text) {
  for (std::size_t at = text.find("--"); at != std::string::npos; at = text.find("--", at))
    text.insert(at + 1, 1, ' ');
  return "<!--\n" + text + "-->\n";
}

std::string xml(const ExportInput& input, std::span<const Matrix> matrices) {
  std::string text =
      "<?xml version=\"1.0\"?>\n<opencv_storage>\n" +
      xmlComment(provenanceComment(input, "") + "Samples as imread(IMREAD_UNCHANGED) gives them; order " +
                 channelNames(input.statistics.channels.size(), ", ") + "\n");
  for (const Matrix& matrix : matrices)
    text += fmt::format(
        "<{0} type_id=\"opencv-matrix\">\n  <rows>{1}</rows>\n  <cols>{2}</cols>\n  <dt>{3}</dt>\n  "
        "<data>\n       {4}</data></{0}>\n",
        matrix.name, matrix.rows, matrix.columns,
        matrix.channels == 1 ? "d" : fmt::format("\"{}d\"", matrix.channels), wrapped(matrix.values, " "));
  return text + "</opencv_storage>\n";
}

ExportFile storage(const ExportInput& input, std::span<const Matrix> matrices) {
  return {input.outputName, isXml(input.outputName) ? xml(input, matrices) : yaml(input, matrices)};
}

/// What blobFromImage can say of the mode: one factor.
ExportFile blobSnippet(const ExportInput& input, const OneScale& scaled, double full) {
  const auto [mean, divide] = affineLists(scaled.channels, full);
  const std::string text =
      provenanceComment(input) + lossComment(scaled.loss) +
      fmt::format(
          "# Input: B, G, R of {} as imread(path, IMREAD_UNCHANGED) gives them, without alpha; swapRB "
          "turns them round first, so mean is R, G, B\n",
          sampleRange(input, full)) +
      "import cv2\n\n\n"
      "def normalize(image):\n"
      "    return cv2.dnn.blobFromImage(\n        image,\n" +
      fmt::format("        scalefactor={},\n        mean={},\n        swapRB={},\n    )\n", 1.0 / divide[0],
                  numberList(mean), mean.size() == 3 ? "True" : "False");
  return {companionName(input.outputName, ".py"), text, true, scaled.loss};
}

Result<std::vector<ExportFile>> writeMeanMatrix(const ExportInput& input) {
  const auto gathered = gatheredMeanImage(input);
  if (!gathered) return tl::unexpected(gathered.error());
  const MeanImageSums* const sums = *gathered;
  const std::size_t channels = input.statistics.channels.size();
  Matrix matrix{"mean_image", sums->size().height, sums->size().width, channels, {}};
  const std::vector<double> mean = sums->mean();
  for (std::size_t i = 0; i < mean.size(); ++i)
    if (i % 3 < channels) matrix.values.push_back(mean[i] * input.statistics.scale.full);
  return std::vector{storage(input, {&matrix, 1})};
}

Result<std::vector<ExportFile>> writeOpencv(const ExportInput& input) {
  if (input.mode.transform == TransformKind::meanImage) return writeMeanMatrix(input);
  const auto channels = unitAffine(input);
  if (!channels) return tl::unexpected(channels.error());
  const auto scaled = oneScale(input);
  if (!scaled) return tl::unexpected(scaled.error());
  const double full = input.statistics.scale.full;
  const auto [mean, divide] = affineLists(*channels, full);
  const int columns = static_cast<int>(mean.size());
  const Matrix matrices[]{{"mean", 1, columns, 1, mean}, {"std", 1, columns, 1, divide}};
  return std::vector{storage(input, matrices), blobSnippet(input, *scaled, full)};
}

/// The numbers of the matrix of that name, in either form.
std::optional<std::vector<double>> matrixOf(const std::string& text, const std::string& name) {
  std::size_t at = text.find("\n" + name + ": !!opencv-matrix");
  if (at == std::string::npos) at = text.find("<" + name + " type_id");
  if (at == std::string::npos) return std::nullopt;
  return numbersAfter(text.substr(at), "data");
}

Result<ReadBack> readOpencv(std::span<const ExportFile> files, const ReadContext& context) {
  const std::string& text = files[0].bytes;
  const auto image = matrixOf(text, "mean_image");
  if (!image) return statedAffine(matrixOf(text, "mean"), matrixOf(text, "std"), context.full, context);
  return ReadBack{.transform = [=, full = context.full](std::span<double> samples) {
    for (std::size_t i = 0; i < std::min(samples.size(), image->size()); ++i)
      samples[i] = samples[i] * full - (*image)[i];
  }};
}

} // namespace

Exporter opencvExporter() {
  return {
      .id = "opencv",
      .title = "OpenCV",
      .fileName = "normalize_opencv.yml",
      .summary = "FileStorage, YAML or XML by the file's extension: mean and std, or the mean image; and a "
                 "blobFromImage snippet",
      .reads = "cv::FileStorage; cv2.dnn.blobFromImage",
      .loss = "blobFromImage has one scale for all channels; the stored matrices have all of them",
      .convention = {"code values", "R, G, B", "std", "−mean, ÷std; blobFromImage: −mean, ×scalefactor"},
      .kinds = {TransformKind::perChannel, TransformKind::meanImage},
      .write = writeOpencv,
      .read = readOpencv,
  };
}

} // namespace normscope
