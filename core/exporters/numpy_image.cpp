// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "exporters/numpy_code.h"

#include <fmt/format.h>

namespace normscope {
namespace {

constexpr const char* kStatistics = R"py(

def each(x, statistic, joint):
    """A statistic of the finite samples of all channels together, or of each."""
    parts = [x] * CHANNELS if joint else [x[..., c] for c in range(CHANNELS)]
    return np.array([statistic(part[np.isfinite(part)]) for part in parts])
)py";

// The smallest value whose share reaches p, decided in integers; float images by bins of the upper 16 bits.
constexpr const char* kPercentile = R"py(

def percentile(p):
    def of(x):
        wanted = -(-int(round(p * 1000000)) * x.size // 100000000)
        return np.sort(x)[max(wanted, 1) - 1]

    return of


def binned(image):
    """Float samples as statistics count them: without the lower half of their bits."""
    image = np.asarray(image)
    if image.dtype.kind != "f":
        return image
    return (image.astype(np.float32).view(np.uint32) & np.uint32(0xFFFF0000)).view(np.float32)
)py";

std::string joint(const ExportInput& input) {
  return std::string("JOINT = ") + (parameterChoice(input, "axis") == "joint" ? "True\n" : "False\n");
}

NumpyCode mean(const ExportInput& input) {
  return {joint(input), kStatistics, "    x = levels(image)\n    return x - each(x, np.mean, JOINT)\n"};
}

/// The lines that follow x, mean, std and n: by the rules of core/modes/image_deviation.cpp.
std::string standardizing(const std::string& rule) {
  if (rule == "tensorflow-uint8") return "    return (x - mean) / np.maximum(std, LEVEL / np.sqrt(n))\n";
  if (rule == "tensorflow-1.15-integer")
    return "    y = (x - mean) / (np.maximum(std, FULL / np.sqrt(n)) / 255.5)\n    return "
           "np.trunc(np.clip(y, 0.0, 255.0))\n";
  if (rule == "keras") return "    return (x - mean) / (std + 1e-6 * LEVEL)\n";
  if (rule == "albumentations") return "    return np.clip((x - mean) / (std + 1e-4 * LEVEL), -20.0, 20.0)\n";
  if (rule == "nnunet") return "    return (x - mean) / np.maximum(std, 1e-8)\n";
  return "    return (x - mean) / np.maximum(std, FULL / np.sqrt(n))\n";
}

NumpyCode zscore(const ExportInput& input, bool isJoint) {
  return {std::string("LEVEL = FULL / 255.0\n") + (isJoint ? "JOINT = True\n" : "JOINT = False\n"),
          kStatistics,
          "    x = levels(image)\n"
          "    mean, std, n = each(x, np.mean, JOINT), each(x, np.std, JOINT), each(x, np.size, JOINT)\n" +
              standardizing(parameterChoice(input, "rule"))};
}

NumpyCode minmax(const ExportInput& input) {
  return {joint(input) + numpyNumber("EPSILON", parameterNumber(input, "epsilon")), kStatistics,
          R"py(    x = levels(image)
    low, high = each(x, np.min, JOINT), each(x, np.max, JOINT)
    return (x - low) / np.where(high > low, high - low + EPSILON * FULL, 1.0)
)py"};
}

NumpyCode percentile(const ExportInput& input) {
  const bool clips = parameterChoice(input, "clip") == "yes";
  return {joint(input) + numpyNumber("LOW", parameterNumber(input, "low")) +
              numpyNumber("HIGH", parameterNumber(input, "high")),
          std::string(kStatistics) + kPercentile, std::string(R"py(    counted = levels(binned(image))
    low, high = each(counted, percentile(LOW), JOINT), each(counted, percentile(HIGH), JOINT)
    y = (levels(image) - low) / np.where(high > low, high - low, 1.0)
)py") + (clips ? "    return np.clip(y, 0.0, 1.0)\n" : "    return y\n")};
}

NumpyCode gcn(const ExportInput& input) {
  return {numpyNumber("SCALE", parameterNumber(input, "scale")) +
              numpyNumber("LAMBDA", parameterNumber(input, "lambda")) +
              numpyNumber("EPSILON", parameterNumber(input, "epsilon")),
          kStatistics,
          R"py(    x = levels(image) * (255.0 / FULL)
    mean, variance = each(x, np.mean, True), each(x, np.var, True)
    return (x - mean) / (np.maximum(EPSILON, np.sqrt(LAMBDA + variance)) / SCALE)
)py"};
}

NumpyCode colorZca(const ExportInput& input) {
  return {numpyNumber("EPSILON", parameterNumber(input, "epsilon")), std::string(kStatistics) + R"py(

def gain(variance, largest):
    empty = variance + EPSILON <= 0.0 or (EPSILON == 0.0 and variance <= 1e-15 * largest)
    return 0.0 if empty else 1.0 / np.sqrt(variance + EPSILON)
)py",
          R"py(    x = levels(image) / FULL
    mean = each(x, np.mean, False)
    pixels = x.reshape(-1, CHANNELS)
    centred = pixels[np.isfinite(pixels).all(axis=1)]
    centred = centred - centred.mean(axis=0)
    values, axes = np.linalg.eigh(centred.T @ centred / len(centred))
    values = np.maximum(values, 0.0)
    gains = np.array([gain(value, values.max()) for value in values])
    return (x - mean) @ ((axes * gains) @ axes.T).T
)py"};
}

NumpyCode batchNorm(const ExportInput& input) {
  return {
      numpyNumber("EPSILON", parameterNumber(input, "epsilon")),
      {},
      R"py(    # batch: all images of the mini-batch, this one among them; without it the image is a batch of its own.
    images = [levels(other) / FULL for other in ([image] if batch is None else batch)]
    pixels = np.concatenate([x.reshape(-1, CHANNELS) for x in images])
    columns = [pixels[np.isfinite(pixels[:, c]), c] for c in range(CHANNELS)]
    mean, variance = np.array([np.mean(c) for c in columns]), np.array([np.var(c) for c in columns])
    return (levels(image) / FULL - mean) / np.sqrt(variance + EPSILON)
)py",
      "image, batch=None"};
}

} // namespace

Result<NumpyCode> numpyOfImage(const ExportInput& input) {
  const std::string& kind = input.mode.kind();
  if (kind == "image-mean") return mean(input);
  if (kind == "image-zscore") return zscore(input, true);
  if (kind == "image-zscore-channel") return zscore(input, false);
  if (kind == "image-minmax") return minmax(input);
  if (kind == "image-percentile") return percentile(input);
  if (kind == "gcn") return gcn(input);
  if (kind == "image-color-zca") return colorZca(input);
  if (kind == "batch-norm") return batchNorm(input);
  return fail(ErrorCode::unavailable, sentence("{} has no NumPy code", input.mode.id), input.mode.id);
}

} // namespace normscope
