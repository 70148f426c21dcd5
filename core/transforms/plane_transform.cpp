// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "transforms/plane_transform.h"

#include <algorithm>
#include <utility>

namespace normscope {
namespace {

using Maps = std::vector<std::shared_ptr<const PlaneMap>>; // of luma, or of each channel that the image has

class PlaneRows final : public ImageRows {
public:
  PlaneRows(const Image& image, LevelScale scale, int channels, PlaneTransform::Over over,
            std::vector<GrayRows> planes, Maps maps, int left = 0, int top = 0)
      : ImageRows({image.width(), image.height()}, channels)
      , m_view(image.view())
      , m_scale(scale)
      , m_over(over)
      , m_planes(std::move(planes))
      , m_maps(std::move(maps))
      , m_left(left)
      , m_top(top)
      , m_after(static_cast<std::size_t>(image.width()))
      , m_before(m_after.size()) {}

  static std::vector<GrayRows> planesOf(const Image& image, PlaneTransform::Over over) {
    if (over == PlaneTransform::Over::luma) return {GrayRows::ofLuma(image)};
    std::vector<GrayRows> planes;
    for (int c = 0; c < image.format().channels; ++c)
      planes.push_back(GrayRows::ofChannel(image, static_cast<std::size_t>(c)));
    return planes;
  }

  std::unique_ptr<ImageRows> ofPart(const Image& part, int left, int top) const override {
    return std::make_unique<PlaneRows>(part, m_scale, channels(), m_over, planesOf(part, m_over), m_maps,
                                       m_left + left, m_top + top);
  }

private:
  void give(int first, int count, std::span<double> y, std::span<double> x) override {
    toLevels(m_view.slice(first, count), m_scale, channels(), y);
    std::ranges::copy(y.first(x.size()), x.begin());
    for (std::size_t plane = 0; plane < m_planes.size(); ++plane) {
      const ImageView gray = m_planes[plane].read(first, count);
      for (int row = 0; row < count; ++row)
        mapRow(gray.slice(row, 1), first + row, plane,
               y.subspan(static_cast<std::size_t>(row) * rowSamples(), rowSamples()));
    }
  }

  void mapRow(const ImageView& gray, int row, std::size_t plane, std::span<double> y) {
    m_maps[plane]->map(gray, m_left, m_top + row, m_after.data());
    const BitDepth depth = gray.format.depth;
    for (double& code : m_after) code = m_scale.level(depth, code);
    const auto step = static_cast<std::size_t>(channels());
    if (m_over == PlaneTransform::Over::luma) {
      toLevels(gray, m_scale, 1, m_before);
      for (std::size_t p = 0; p < m_after.size(); ++p) {
        const double change = m_after[p] - m_before[p];
        for (std::size_t c = 0; c < step; ++c) y[p * step + c] += change;
      }
      return;
    }
    // The one plane of a gray image serves all channels of the set.
    const std::size_t end = m_planes.size() == 1 ? step : plane + 1;
    for (std::size_t c = plane; c < end; ++c)
      for (std::size_t p = 0; p < m_after.size(); ++p) y[p * step + c] = m_after[p];
  }

  ImageView m_view;
  LevelScale m_scale;
  PlaneTransform::Over m_over;
  std::vector<GrayRows> m_planes;
  Maps m_maps;
  int m_left, m_top; // of the view's first pixel in the image that the maps were learned from
  std::vector<double> m_after, m_before;
};

} // namespace

std::unique_ptr<ImageRows> PlaneTransform::rows(const Image& image, const ImageRecord&, ImageId,
                                                const std::stop_token& stop) const {
  std::vector<GrayRows> planes = PlaneRows::planesOf(image, m_over);
  Maps maps;
  for (GrayRows& plane : planes) maps.push_back(m_method(plane, stop));
  return std::make_unique<PlaneRows>(image, scale(), channels(), m_over, std::move(planes), std::move(maps));
}

} // namespace normscope
