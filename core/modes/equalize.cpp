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
void countSamples(std::span<const Sample> row, std::vector<std::uint64_t>& counts) {
  for (const Sample sample : row) {
    if constexpr (std::is_same_v<Sample, float>) {
      if (std::isfinite(sample)) ++counts[floatBin(sample)];
    } else {
      ++counts[sample];
    }
  }
}

Histogram histogramOf(GrayRows& gray, const std::stop_token& stop) {
  std::vector<std::uint64_t> counts(65536);
  for (int y = 0; y < gray.size().height && !stop.stop_requested(); ++y) {
    const ImageView row = gray.read(y, 1);
    switch (gray.depth()) {
    case BitDepth::u8: countSamples(row.row<std::uint8_t>(0), counts); break;
    case BitDepth::u16: countSamples(row.row<std::uint16_t>(0), counts); break;
    case BitDepth::f32: countSamples(row.row<float>(0), counts); break;
    }
  }
  Histogram histogram{gray.depth(), {}};
  for (std::size_t code = 0; code < counts.size(); ++code)
    if (counts[code] > 0) histogram.bins.push_back({static_cast<std::uint16_t>(code), counts[code]});
  return histogram;
}

class EqualizedPlane final : public PlaneMap {
public:
  EqualizedPlane(GrayRows& gray, const std::stop_token& stop)
      : m_codes{fullScale(gray.depth())}, m_curve(equalization(histogramOf(gray, stop), m_codes)) {}

  void map(const ImageView& row, int, int, double* codes) const override {
    const std::span<double> all(codes, static_cast<std::size_t>(row.width));
    toLevels(row.slice(0, 1), m_codes, 1, all);
    if (m_curve) std::ranges::transform(all, all.begin(), m_curve->forward);
  }

private:
  LevelScale m_codes;
  std::shared_ptr<const Curve> m_curve; // null: the image is flat and stays
};

std::shared_ptr<const PlaneMap> equalizedPlane(GrayRows& gray, const std::stop_token& stop) {
  return std::make_shared<EqualizedPlane>(gray, stop);
}

Result<TransformPtr> fitEqualize(const FitInput& input) {
  const LevelScale scale = input.statistics.scale;
  const auto channels = static_cast<std::size_t>(input.channelCount());
  if (input.choice("over") == "luma")
    return std::make_shared<PlaneTransform>(scale, input.channelCount(), PlaneTransform::Over::luma,
                                            equalizedPlane, TransformDescription{"luma-equalization", {}});
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
      .fit = fitEqualize,
  };
}

} // namespace normscope
