// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/path_text.h"
#include "exporters/numpy_code.h"
#include "exporters/provenance.h"
#include "exporters/text_parts.h"

#include <fmt/format.h>

#include <bit>

namespace normscope {
namespace {

constexpr const char* kLevels = R"py(
def levels(image):
    """Samples as levels of 0..FULL in float64, (height, width, CHANNELS).

    image: (height, width[, channels]) in the order R, G, B; uint8, uint16 or float, white 1. Alpha is left out,
    and gray stands for R, G and B where the set has colour.
    """
    image = np.asarray(image)
    if image.dtype == np.uint8:
        white = 255.0
    elif image.dtype == np.uint16:
        white = 65535.0
    elif image.dtype.kind == "f":
        white = 1.0
    else:
        raise TypeError("samples must be uint8, uint16 or float, not %s" % image.dtype)
    x = without_alpha(image).astype(np.float64)
    if white != FULL:
        x = x / white * FULL
    if x.shape[2] == 1 and CHANNELS == 3:
        x = np.repeat(x, 3, axis=2)
    if x.shape[2] != CHANNELS:
        raise ValueError("the set has %d channels, the image %d" % (CHANNELS, x.shape[2]))
    return x


def without_alpha(image):
    image = image[:, :, None] if image.ndim == 2 else image
    return image[:, :, :-1] if image.shape[2] in (2, 4) else image
)py";

/// By mode: what only one file knows, the others answer with nothing.
Result<NumpyCode> codeOf(const ExportInput& input) {
  switch (input.mode.dependence) {
  case Dependence::none:
  case Dependence::dataset: return numpyOfSet(input);
  case Dependence::batch:
  case Dependence::image:
    if (input.mode.kind() != "equalize") return numpyOfImage(input);
    [[fallthrough]];
  case Dependence::window: break;
  }
  return numpyOfWindow(input);
}

Result<std::vector<ExportFile>> writeNumpy(const ExportInput& input) {
  if (!input.transform) return fail(ErrorCode::unavailable, "the mode is not fitted", input.mode.id);
  const auto code = codeOf(input);
  if (!code) return tl::unexpected(code.error());
  const std::string text =
      provenanceComment(input) +
      "# Needs NumPy alone. Output in float64, (height, width, channels), before it is stored in any type.\n"
      "import numpy as np\n\n" +
      numpyNumber("FULL", input.transform->scale().full) +
      fmt::format("CHANNELS = {}\n", input.transform->channels()) + code->constants + "\n" + kLevels +
      code->functions +
      fmt::format("\n\ndef normalize({}):\n    \"\"\"{}\"\"\"\n", code->arguments, input.mode.formula) +
      code->body;
  return std::vector{ExportFile{input.outputName, text}};
}

} // namespace

std::string numpyNumber(std::string_view name, double value) { return fmt::format("{} = {}\n", name, value); }

std::string numpyArray(std::string_view name, std::span<const double> values) {
  constexpr std::size_t kReadable = 64, kLine = 96;
  if (values.size() <= kReadable) return fmt::format("{} = np.array({})\n", name, numberList(values));
  std::string bytes;
  for (const double value : values)
    for (int shift = 0; shift < 64; shift += 8)
      bytes.push_back(static_cast<char>(std::bit_cast<std::uint64_t>(value) >> shift & 0xff));
  const std::string text = base64(bytes);
  std::string lines = fmt::format("{} = np.frombuffer(\n    __import__(\"base64\").b64decode(\n", name);
  for (std::size_t at = 0; at < text.size(); at += kLine)
    lines += "        \"" + text.substr(at, kLine) + "\"\n";
  return lines + "    ),\n    dtype=\"<f8\",\n)\n";
}

double parameterNumber(const ExportInput& input, std::string_view id) {
  return std::get<double>(input.parameters.at(std::string(id)));
}

const std::string& parameterChoice(const ExportInput& input, std::string_view id) {
  return std::get<std::string>(input.parameters.at(std::string(id)));
}

Exporter numpyExporter() {
  return {
      .id = "numpy",
      .title = "NumPy function",
      .fileName = "normalize_numpy.py",
      .summary = "Python: normalize(image) in plain NumPy, for every mode",
      .reads = "Python 3 with NumPy 1.17 or later",
      .convention = {"code values", "R, G, B", "as the mode's formula", "the mode's own"},
      .kinds = {TransformKind::perChannel, TransformKind::unchanged, TransformKind::clipped,
                TransformKind::meanImage, TransformKind::colorMatrix, TransformKind::standardization,
                TransformKind::other},
      .write = writeNumpy,
  };
}

} // namespace normscope
