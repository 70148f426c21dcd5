// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "modes/common_parameters.h"
#include "modes/percentile.h"
#include "transforms/image_affine.h"

namespace normscope {
namespace {

Result<TransformPtr> fitImagePercentile(const FitInput& input) {
  const bool joint = input.choice("axis") == "joint", clip = input.choice("clip") == "yes";
  const double lowPercent = input.number("low"), highPercent = input.number("high");
  const auto channels = static_cast<std::size_t>(input.channelCount());
  const auto maps = [=, scale = input.statistics.scale](const ImageRecord& image) {
    const Histogram all = joint ? jointHistogram(image) : Histogram{};
    PointMap result;
    for (std::size_t c = 0; c < channels; ++c) {
      if (joint && c > 0) {
        result.push_back(result.front());
        continue;
      }
      const Histogram& codes = joint ? all : image.channel(c).histogram;
      const double low = scale.level(codes.depth, codePercentile(codes, lowPercent));
      const double high = scale.level(codes.depth, codePercentile(codes, highPercent));
      ChannelMap map{.subtract = low, .divide = high > low ? high - low : 1.0};
      if (clip) {
        map.low = 0.0;
        map.high = 1.0;
      }
      result.push_back(map);
    }
    return result;
  };
  return std::make_shared<ImageAffine>(input.statistics.scale, input.channelCount(), maps,
                                       TransformDescription{"image-affine", {}});
}

std::vector<ParameterSpec> allParameters() {
  std::vector<ParameterSpec> specs{axisParameter()};
  for (ParameterSpec& spec : percentileParameters(1.0, 99.0, "this image; float images to 0.8 %"))
    specs.push_back(std::move(spec));
  specs.push_back(choiceParameter("clip", "Clip",
                                  "yes: samples beyond the percentiles become 0 and 1; no: they stay beyond.",
                                  {"yes", "no"}));
  return specs;
}

} // namespace

NormalizationMode imagePercentileMode() {
  return {
      .id = "image-percentile",
      .title = "Image percentiles",
      .summary = "Stretches each image to 0..1 between two of its own percentiles; where they coincide it "
                 "divides by one level.",
      .formula = "y = (x − P_low) / (P_high − P_low), then clipped to 0..1 or not",
      .source = "MONAI ScaleIntensityRangePercentiles; contrast stretching of scikit-image and ImageJ.",
      .trap =
          "Erases how bright an image was and how strong its contrast; small bright things in a dark image "
          "are clipped away.",
      .dependence = Dependence::image,
      .invertible = false,
      .cost = CostClass::onePass,
      .parameters = allParameters(),
      .fit = fitImagePercentile,
  };
}

} // namespace normscope
