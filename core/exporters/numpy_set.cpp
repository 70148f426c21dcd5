// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "exporters/numpy_code.h"
#include "transforms/thumbnail_whitening.h"

#include <fmt/format.h>

namespace normscope {
namespace {

// As core/image/resample.h defines it: exact integers, so that products in float64 are exact, too.
constexpr const char* kResized = R"py(

def weights(length, target):
    """Rows of whole weights that bring `length` pixels to `target`: area averages, bilinear where enlarged."""
    w = np.zeros((target, length))
    for t in range(target):
        if target <= length:
            first, last = t * length // target, ((t + 1) * length - 1) // target
            for i in range(first, last + 1):
                w[t, i] = min((i + 1) * target, (t + 1) * length) - max(i * target, t * length)
            continue
        position = (2 * t + 1) * length - target
        left = position // (2 * target)
        if left < 0 or left >= length - 1:
            w[t, 0 if left < 0 else length - 1] = 2 * target
        else:
            w[t, left] = 2 * target * (left + 1) - position
            w[t, left + 1] = position - 2 * target * left
    return w


def cropped(image, width, height):
    """The largest centred part of the shape width : height."""
    h, w = image.shape[:2]
    if w * height > h * width:
        part = max(1, h * width // height)
        return image[:, (w - part) // 2 :][:, :part]
    if h * width > w * height:
        part = max(1, w * height // width)
        return image[(h - part) // 2 :][:part]
    return image


def resized(image, width, height, crop):
    """Levels of the image at another size, rounded to 1/65535 of full scale."""
    image = without_alpha(np.asarray(image))
    if crop:
        image = cropped(image, width, height)
    down, across = weights(image.shape[0], height), weights(image.shape[1], width)
    area = down[0].sum() * across[0].sum()
    per_code = {1: 257.0, 2: 1.0}.get(image.dtype.itemsize if image.dtype.kind == "u" else 0)
    x = image.astype(np.float64)
    if per_code is None:
        x = np.clip(np.where(np.isfinite(x), x, 0.0), -32767.0, 32767.0)
    planes = [down @ x[:, :, c] @ across.T for c in range(x.shape[2])]
    sums = np.stack(planes, axis=2)
    if per_code is None:
        units = np.floor(sums / area * 65535.0 + 0.5)
    else:
        units = np.floor((2.0 * per_code * sums + area) / (2.0 * area))
    if units.shape[2] == 1 and CHANNELS == 3:
        units = np.repeat(units, 3, axis=2)
    return units * (FULL / 65535.0)
)py";

NumpyCode affine(const TransformDescription& description) {
  NumpyCode code;
  for (const auto& [member, name] : {std::pair("unit", "UNIT"), std::pair("subtract", "SUBTRACT"),
                                     std::pair("divide", "DIVIDE"), std::pair("add", "ADD")})
    code.constants += numpyArray(name, description.find(member));
  const auto low = description.find("low"), high = description.find("high");
  code.body = "    y = (levels(image) / UNIT - SUBTRACT) / DIVIDE + ADD\n";
  if (low.empty()) {
    code.body += "    return y\n";
  } else {
    code.constants += numpyArray("LOW", low) + numpyArray("HIGH", high);
    code.body += "    return np.clip(y, LOW, HIGH)\n";
  }
  return code;
}

NumpyCode softClip(const TransformDescription& description) {
  return {numpyArray("LOW", description.find("low")) + numpyArray("HIGH", description.find("high")) +
              numpyNumber("SHARPNESS", description.find("sharpness").front()),
          R"py(

def bend(distance):
    return np.log1p(np.exp(-SHARPNESS * np.abs(distance)))
)py",
          R"py(    x = levels(image)
    return np.clip(x, LOW, HIGH) + (bend(x - LOW) - bend(x - HIGH)) / SHARPNESS
)py"};
}

NumpyCode colorMatrix(const TransformDescription& description) {
  return {numpyArray("MEAN", description.find("mean")) + numpyArray("MATRIX", description.find("matrix")),
          {},
          "    return (levels(image) / FULL - MEAN) @ MATRIX.reshape(CHANNELS, CHANNELS).T\n"};
}

std::string sizeConstants(int width, int height, FitPolicy policy) {
  return fmt::format("WIDTH, HEIGHT, CROP = {}, {}, {}\n", width, height,
                     policy == FitPolicy::centerCrop ? "True" : "False");
}

NumpyCode pixelAffine(const Transform& transform) {
  const TransformDescription description = transform.describe();
  const OwnSize own = *transform.ownSize();
  NumpyCode code{sizeConstants(own.size.width, own.size.height, own.policy) +
                     numpyArray("MEAN", description.find("mean")),
                 kResized,
                 "    y = resized(image, WIDTH, HEIGHT, CROP) - MEAN.reshape(HEIGHT, WIDTH, CHANNELS)\n"};
  const std::vector<double> divide = description.find("divide");
  if (divide.empty()) {
    code.body += "    return y\n";
  } else {
    code.constants += numpyArray("DIVIDE", divide);
    code.body += "    return y / DIVIDE.reshape(HEIGHT, WIDTH, CHANNELS)\n";
  }
  return code;
}

NumpyCode whitening(const ThumbnailWhiteningFit& fit) {
  NumpyCode code{sizeConstants(fit.side, fit.side, FitPolicy::squash) + numpyNumber("UNIT", fit.unit) +
                     numpyArray("MEAN", fit.mean) + fmt::format("RANK = {}\n", fit.rank) +
                     numpyArray("FACTOR", fit.factor),
                 kResized, "    x = resized(image, WIDTH, HEIGHT, CROP).reshape(-1) / UNIT\n"};
  if (fit.contrastNormalized) code.body += "    x = (x - x.mean()) / np.sqrt(10.0 + x.var(ddof=1))\n";
  code.body += "    factor = FACTOR.reshape(RANK, -1)\n"
               "    return (factor.T @ (factor @ (x - MEAN))).reshape(HEIGHT, WIDTH, CHANNELS)\n";
  return code;
}

} // namespace

Result<NumpyCode> numpyOfSet(const ExportInput& input) {
  if (const auto* zca = dynamic_cast<const ThumbnailWhitening*>(input.transform.get()))
    return whitening(zca->fit());
  const TransformDescription description = input.transform->describe();
  if (description.kind == "channel-affine") return affine(description);
  if (description.kind == "channel-curve") return softClip(description);
  if (description.kind == "color-matrix") return colorMatrix(description);
  if (description.kind == "pixel-affine") return pixelAffine(*input.transform);
  return fail(ErrorCode::unavailable, sentence("{} has no NumPy code", input.mode.id), input.mode.id);
}

} // namespace normscope
