// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/image_record.h"
#include "transforms/color_map.h"
#include "transforms/image_rows.h"
#include "transforms/point_map.h"
#include "transforms/raster.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

namespace normscope {

/// The fitted numbers of a transform, for exporters and tooltips: named rows of one value per channel (or of
/// whatever the name says), in the units of its formula.
struct TransformDescription {
  std::string kind; ///< "channel-affine", "channel-curve", "image-affine", "pixel-affine", "color-matrix" …
  std::vector<std::pair<std::string, std::vector<double>>> numbers;
  bool operator==(const TransformDescription&) const = default;
  /// The numbers of that name; empty where there are none.
  std::vector<double> find(const std::string& name) const;
};

/// How a mode brings images to a size of its own.
struct OwnSize {
  ImageSize size;
  FitPolicy policy = FitPolicy::squash;
  bool operator==(const OwnSize&) const = default;
};

/// A fitted normalization, immutable and thread-safe.
class Transform {
public:
  Transform(LevelScale scale, int channels) : m_scale(scale), m_channels(channels) {}
  virtual ~Transform() = default;
  Transform(const Transform&) = delete;
  Transform& operator=(const Transform&) = delete;

  LevelScale scale() const { return m_scale; }
  int channels() const { return m_channels; }

  /// The map of each channel's samples for this image, or none where y is not a function of the sample alone
  /// (colour matrices, pixel-wise and window modes). `id` is the image's place in the set (batches need it).
  virtual std::optional<PointMap> pointMap(const ImageRecord& image, ImageId id) const = 0;
  /// The matrix that mixes this image's channels, of modes that are nothing else.
  virtual std::optional<ColorMap> colorMap(const ImageRecord&, ImageId) const { return std::nullopt; }
  /// True when pointMap and colorMap are the same for every image.
  virtual bool sameForAllImages() const { return false; }
  /// True when y of a pixel depends on that pixel and the record alone: rows() then takes any montage of an
  /// image's pixels. So it is for everything with a point map or a colour map.
  virtual bool isPixelwise() const { return false; }

  /// The size that whole images are brought to before anything else; none where y has the image's.
  virtual std::optional<OwnSize> ownSize() const { return std::nullopt; }

  /// The levels that y is made from: those of the image, or of the image at the mode's own size.
  virtual Raster input(const Image& image) const { return toLevels(image, m_scale, m_channels); }
  /// x in the mode's own channel basis, of the shape of y: what relative information compares y with. The
  /// input unless the mode says otherwise.
  virtual Raster basis(const Image& image) const { return input(image); }
  /// y row by row; `image` may be a reduced copy of the one that `record` describes. Where the image has to
  /// be looked at as a whole before its first row, that ends early at a stop request, and the rows are of no
  /// use. The default applies pointMap.
  virtual std::unique_ptr<ImageRows> rows(const Image& image, const ImageRecord& record, ImageId id,
                                          const std::stop_token& stop) const;
  /// The same of an image that was brought to ownSize() already.
  virtual std::unique_ptr<ImageRows> rowsOfSized(const SmallImage& /*sized*/) const { return nullptr; }
  /// All rows at once.
  Raster apply(const Image& image, const ImageRecord& record, ImageId id) const;

  /// Puts samples of y, whole rows, back into levels of input(), in place; the first of them has that place
  /// in the raster.
  using RowInverse = std::function<void(std::size_t first, std::span<double> samples)>;
  /// Empty where the mode cannot be undone. The default inverts pointMap.
  virtual RowInverse inverse(const ImageRecord& record, ImageId id) const;
  /// The same of a whole raster.
  std::optional<Raster> invert(const Raster& y, const ImageRecord& record, ImageId id) const;

  virtual TransformDescription describe() const = 0;

private:
  LevelScale m_scale;
  int m_channels;
};

using TransformPtr = std::shared_ptr<const Transform>;

} // namespace normscope
