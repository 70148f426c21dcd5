// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "modes/common_parameters.h"
#include "transforms/equalization.h"
#include "transforms/image_affine.h"
#include "transforms/plane_transform.h"

#include <algorithm>
#include <cmath>
#include <type_traits>

namespace normscope {
namespace {

template<class Sample>
Histogram countSamples(const Image& gray) {
  std::vector<std::uint64_t> counts(65536);
  for (int y = 0; y < gray.height(); ++y) {
    for (const Sample sample : gray.view().row<Sample>(y)) {
      if constexpr (std::is_same_v<Sample, float>) {
        if (std::isfinite(sample)) ++counts[floatBin(sample)];
      } else {
        ++counts[sample];
      }
    }
  }
  Histogram histogram{gray.format().depth, {}};
  for (std::size_t code = 0; code < counts.size(); ++code)
    if (counts[code] > 0) histogram.bins.push_back({static_cast<std::uint16_t>(code), counts[code]});
  return histogram;
}

Histogram histogramOf(const Image& gray) {
  switch (gray.format().depth) {
  case BitDepth::u8: return countSamples<std::uint8_t>(gray);
  case BitDepth::u16: return countSamples<std::uint16_t>(gray);
  case BitDepth::f32: break;
  }
  return countSamples<float>(gray);
}

std::vector<double> equalizedCodes(const Image& gray) {
  const LevelScale codes{fullScale(gray.format().depth)};
  std::vector<double> samples = toLevels(gray, codes, 1).samples;
  if (const auto curve = equalization(histogramOf(gray), codes))
    std::ranges::transform(samples, samples.begin(), curve->forward);
  return samples;
}

Result<TransformPtr> fit(const FitInput& input) {
  const LevelScale scale = input.statistics.scale;
  const auto channels = static_cast<std::size_t>(input.channelCount());
  if (input.choice("over") == "luma")
    return std::make_shared<PlaneTransform>(scale, input.channelCount(), PlaneTransform::Over::luma,
                                            equalizedCodes, TransformDescription{"luma-equalization", {}});
  const auto maps = [=](const ImageRecord& image) {
    PointMap result;
    for (std::size_t c = 0; c < channels; ++c)
      result.push_back({.curve = equalization(image.channel(c).histogram, scale)});
    return result;
  };
  return std::make_shared<ImageAffine>(scale, input.channelCount(), maps,
                                       TransformDescription{"image-curve", {}});
}

} // namespace

NormalizationMode equalizeMode() {
  return {
      .id = "equalize",
      .title = "Equalization",
      .summary =
          "Spreads the levels of each image so that all occur about equally often; a flat channel stays "
          "as it is.",
      .formula = "y = round(M·(cdf(x) − cdf_min) / (N − cdf_min))",
      .source = "OpenCV equalizeHist; Keras Equalization, Pillow ImageOps.equalize.",
      .trap = "Erases brightness and contrast, stretches the noise of large even areas most, and per channel "
              "shifts colours.",
      .dependence = Dependence::image,
      .invertible = false,
      .cost = CostClass::onePass,
      .parameters = {choiceParameter(
          "over", "Equalize",
          "channel: each channel by itself; luma: .299 R + .587 G + .114 B, its change added to all "
          "channels. 16-bit images over 65,536 levels; float images over 65,536 bins, not rounded.",
          {"channel", "luma"})},
      .fit = fit,
  };
}

} // namespace normscope
