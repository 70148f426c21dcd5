// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "modes/common_parameters.h"
#include "transforms/channel_affine.h"

#include <algorithm>
#include <array>

namespace normscope {
namespace {

struct Preset {
  const char* id;
  std::vector<double> mean, std;
};

// Unit range, R, G, B: torchvision model documentation; OpenAI CLIP and timm data/constants.py.
const std::array<Preset, 3>& presets() {
  static const std::array<Preset, 3> rows{{
      {"imagenet", {0.485, 0.456, 0.406}, {0.229, 0.224, 0.225}},
      {"clip", {0.48145466, 0.4578275, 0.40821073}, {0.26862954, 0.26130258, 0.27577711}},
      {"inception", {0.5, 0.5, 0.5}, {0.5, 0.5, 0.5}},
  }};
  return rows;
}

Result<TransformPtr> fitConstants(const FitInput& input) {
  std::vector<double> mean = input.channels("mean"), std = input.channels("std");
  const auto preset =
      std::ranges::find(presets(), input.choice("preset"), [](const Preset& p) { return p.id; });
  if (preset != presets().end()) {
    mean = preset->mean;
    std = preset->std;
  }
  mean = perChannel(mean, input.channelCount());
  std = perChannel(std, input.channelCount());
  PointMap maps;
  for (std::size_t c = 0; c < mean.size(); ++c)
    maps.push_back({.unit = input.statistics.scale.full, .subtract = mean[c], .divide = std[c]});
  return std::make_shared<ChannelAffine>(input.statistics.scale, std::move(maps));
}

} // namespace

NormalizationMode constantsMode() {
  return {
      .id = "constants",
      .title = "Published constants",
      .summary = "Standardizes with somebody else's mean and standard deviation.",
      .formula = "y = (x/M − mean_c) / std_c",
      .source = "torchvision models (ImageNet), OpenAI CLIP, timm.",
      .trap =
          "The constants belong to another data set; and ImageNet's std is a mean of per-image deviations, "
          "smaller than the pooled one.",
      .dependence = Dependence::none,
      .invertible = true,
      .cost = CostClass::constants,
      .transform = TransformKind::perChannel,
      .parameters = {choiceParameter("preset", "Preset", "Whose constants; custom uses the two rows below.",
                                     {"imagenet", "clip", "inception", "custom"}),
                     channelsParameter("mean", "Custom mean", "R, G, B in unit range, for the preset custom.",
                                       presets()[0].mean, -10.0, 10.0),
                     channelsParameter("std", "Custom std", "R, G, B in unit range, for the preset custom.",
                                       presets()[0].std, 1e-6, 100.0)},
      .fit = fitConstants,
  };
}

} // namespace normscope
