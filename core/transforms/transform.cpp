// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "transforms/transform.h"

#include <algorithm>
#include <cassert>

namespace normscope {
namespace {

class PointRows final : public ImageRows {
public:
  PointRows(const Image& image, LevelScale scale, PointMap maps)
      : ImageRows({image.width(), image.height()}, static_cast<int>(maps.size()))
      , m_view(image.view())
      , m_scale(scale)
      , m_maps(std::move(maps)) {}

private:
  void give(int first, int count, std::span<double> y, std::span<double> x) override {
    toLevels(m_view.slice(first, count), m_scale, channels(), y);
    std::ranges::copy(y.first(x.size()), x.begin());
    for (std::size_t c = 0; c < m_maps.size(); ++c)
      for (std::size_t i = c; i < y.size(); i += m_maps.size()) y[i] = m_maps[c](y[i]);
  }

  ImageView m_view;
  LevelScale m_scale;
  PointMap m_maps;
};

} // namespace

std::vector<double> TransformDescription::find(const std::string& name) const {
  const auto at = std::ranges::find(numbers, name, &std::pair<std::string, std::vector<double>>::first);
  return at == numbers.end() ? std::vector<double>() : at->second;
}

std::unique_ptr<ImageRows> Transform::rows(const Image& image, const ImageRecord& record, ImageId id,
                                           const std::stop_token&) const {
  auto maps = pointMap(record, id);
  assert(maps && "a transform without a point map has rows of its own");
  return std::make_unique<PointRows>(image, m_scale, std::move(*maps));
}

Raster Transform::apply(const Image& image, const ImageRecord& record, ImageId id) const {
  const auto from = rows(image, record, id, {});
  Raster raster;
  raster.width = from->size().width;
  raster.height = from->size().height;
  raster.channels = from->channels();
  reserveLargePages(raster.samples, from->rowSamples() * static_cast<std::size_t>(raster.height));
  while (from->rowsLeft() > 0) {
    const std::size_t done = raster.samples.size();
    raster.samples.resize(
        done + from->rowSamples() * static_cast<std::size_t>(bandRows(from->rowSamples(), from->rowsLeft())));
    from->next(std::span(raster.samples).subspan(done));
  }
  return raster;
}

Transform::RowInverse Transform::inverse(const ImageRecord& record, ImageId id) const {
  auto maps = pointMap(record, id);
  if (!maps || !std::ranges::all_of(*maps, &ChannelMap::canBeUndone)) return {};
  return [maps = std::move(*maps)](std::size_t, std::span<double> samples) {
    for (std::size_t i = 0; i < samples.size(); ++i) samples[i] = *maps[i % maps.size()].inverse(samples[i]);
  };
}

std::optional<Raster> Transform::invert(const Raster& y, const ImageRecord& record, ImageId id) const {
  const RowInverse undo = inverse(record, id);
  if (!undo) return std::nullopt;
  Raster x = y;
  undo(0, x.samples);
  return x;
}

} // namespace normscope
