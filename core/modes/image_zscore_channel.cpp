// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "modes/common_parameters.h"
#include "modes/image_deviation.h"
#include "transforms/image_affine.h"

#include <cmath>

namespace normscope {
namespace {

Result<TransformPtr> fitImageZscoreChannel(const FitInput& input) {
  const double full = input.statistics.scale.full;
  const auto channels = static_cast<std::size_t>(input.channelCount());
  const auto maps = [=, rule = input.choice("rule")](const ImageRecord& image) {
    PointMap result;
    for (std::size_t c = 0; c < channels; ++c) {
      const ChannelRecord& channel = image.channel(c);
      result.push_back(standardization(rule, full * channel.mean, full * std::sqrt(channel.variance),
                                       static_cast<double>(channel.finite), full));
    }
    return result;
  };
  return std::make_shared<ImageAffine>(input.statistics.scale, input.channelCount(), maps,
                                       TransformDescription{"image-affine", {}});
}

} // namespace

NormalizationMode imageZscoreChannelMode() {
  return {
      .id = "image-zscore-channel",
      .title = "Image channel z-score",
      .summary = "Standardizes each channel of each image by its own mean and deviation.",
      .formula = "y = (x − mean_c(image)) / max(std_c(image), 1/√N)",
      .source = "nnU-Net ZScoreNormalization; albumentations image_per_channel.",
      .trap = "Erases brightness and colour cast alike: every image becomes gray on average.",
      .dependence = Dependence::image,
      .invertible = false,
      .cost = CostClass::onePass,
      .transform = TransformKind::standardization,
      .parameters = {choiceParameter("rule", "Rule", "Whose guard against flat channels.",
                                     {"tensorflow", "nnunet", "albumentations", "keras"})},
      .fit = fitImageZscoreChannel,
  };
}

} // namespace normscope
