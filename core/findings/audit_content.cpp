// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "findings/audit_parts.h"

namespace normscope {
namespace {

/// Σ(a−b)² over the pixels of two channels, in unit range.
Quad squaredDifference(const ImageRecord& image, std::size_t a, std::size_t b) {
  const std::size_t pair = a + b - 1; // (0,1) (0,2) (1,2)
  return image.channels[a].sumOfSquares.value() - 2 * image.crossProducts[pair].value() +
         image.channels[b].sumOfSquares.value();
}

/// R = G = B in every pixel. Integer sums count in units of (1/65535)², exact in the 113 bits of a Quad up to
/// a rounding far below one unit; equal float samples have equal sums.
bool isGrayInThree(const ImageRecord& image) {
  if (image.channels.size() != 3 || image.crossPixels == 0) return false;
  const ChannelRecord& first = image.channels[0];
  const bool isFloat = first.histogram.depth == BitDepth::f32;
  for (const std::size_t other : {1, 2}) {
    const ChannelRecord& channel = image.channels[other];
    if (channel.histogram != first.histogram || channel.finite != image.crossPixels) return false;
    const Quad apart = squaredDifference(image, 0, other);
    if (isFloat ? apart != 0 : apart * SquareTotal::kUnit >= static_cast<Quad>(0.5)) return false;
  }
  return true;
}

/// TensorFlow's tf.image.per_image_standardization divides by max(std, 1/√N), N the samples of the image.
bool isFlat(const ImageRecord& image) {
  std::uint64_t samples = 0;
  for (const ChannelRecord& channel : image.channels) samples += channel.finite;
  return samples > 0 && image.jointVariance() * static_cast<double>(samples) <= 1.0;
}

class ContentChapter : public AuditChapter {
public:
  void add(ImageId id, const ImageRecord& image, const DatasetEntry&) override {
    if (isGrayInThree(image)) m_gray.push_back(id);
    if (isFlat(image)) m_flat.push_back(id);
    if (image.isLabelMap) m_maps.push_back(id);
    if (image.header.bilevel) m_bilevel.push_back(id);
  }
  std::vector<AuditEntry> entries(const ScanResult&, const DatasetStatistics&) const override;

private:
  std::vector<ImageId> m_gray, m_flat, m_maps, m_bilevel;
};

std::vector<AuditEntry> ContentChapter::entries(const ScanResult&, const DatasetStatistics&) const {
  std::vector<AuditEntry> entries;
  if (!m_gray.empty())
    entries.push_back({"gray_stored_as_rgb", Severity::information, m_gray.size(),
                       sentence("R, G and B are equal in every pixel: gray images stored in three channels"),
                       m_gray});
  if (!m_flat.empty())
    entries.push_back(
        {"flat_images", Severity::information, m_flat.size(),
         sentence("the deviation is not above 1/√N, N samples: modes that divide by the deviation of an "
                  "image are held by their floor"),
         m_flat});
  if (m_maps.size() > 1)
    entries.push_back({"label_maps", Severity::warning, m_maps.size(),
                       sentence("{} images look like label maps (2 to 64 distinct pixels, in patches): their "
                                "levels are names of classes, and count here as light",
                                m_maps.size()),
                       m_maps});
  if (!m_bilevel.empty())
    entries.push_back({"bilevel", Severity::information, m_bilevel.size(),
                       sentence("bilevel images: one bit a pixel, 0 or full scale"), m_bilevel});
  return entries;
}

} // namespace

std::unique_ptr<AuditChapter> auditContent() { return std::make_unique<ContentChapter>(); }

} // namespace normscope
