// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "findings/audit_parts.h"

#include <fmt/format.h>

#include <algorithm>

namespace normscope {
namespace {

constexpr double kBeyondFull = 1.5;           // a little above 1 is what resampling leaves
constexpr double kOfBytes = 128, kMost = 280; // what undivided bytes come to, filters' overshoot with them

/// Float images count full scale as 1, whatever they hold.
class RangeChapter : public AuditChapter {
public:
  void add(ImageId id, const ImageRecord& image, const DatasetEntry&) override {
    if (image.header.depth != BitDepth::f32) return;
    double largest = 0.0;
    for (const ChannelRecord& channel : image.channels) largest = std::max(largest, channel.max);
    m_largest.push_back(largest);
    if (largest > kBeyondFull) m_beyond.push_back(id);
  }

  std::vector<AuditEntry> entries(const ScanResult&, const DatasetStatistics&) const override {
    if (m_beyond.empty()) return {};
    std::vector<double> largest = m_largest;
    std::ranges::sort(largest);
    const std::string reach = fmt::format("{:.6g}", largest.back());
    if (largest[largest.size() / 2] >= kOfBytes && largest.back() <= kMost)
      return {
          {"float_range", Severity::warning, m_beyond.size(),
           sentence(
               "float samples reach {}: were they divided by 255? They count as they are, full scale as 1",
               reach),
           m_beyond}};
    return {{"float_range", Severity::information, m_beyond.size(),
             sentence("float samples reach {}: they count as they are, full scale as 1", reach), m_beyond}};
  }

private:
  std::vector<double> m_largest; ///< of each float image
  std::vector<ImageId> m_beyond;
};

} // namespace

std::unique_ptr<AuditChapter> auditRange() { return std::make_unique<RangeChapter>(); }

} // namespace normscope
