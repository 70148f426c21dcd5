// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/value_filter.h"

#include "statistics/record_pass.h"

#include <algorithm>
#include <cmath>

namespace normscope {
namespace {

const ModeOutcome* fittedOutcome(const Analysis& analysis, const std::string& modeId) {
  const ModeOutcome* outcome = analysis.outcome(modeId);
  return outcome && outcome->transform ? outcome : nullptr;
}

/// Counts samples in the range, channel by channel. Keeps its buffers from one image to the next.
class Counter {
public:
  Counter(const ValueRange& range, const Transform* transform) : m_range(range), m_transform(transform) {}

  bool hasEnough(const ImageRecord& record, ImageId id) {
    if (record.channels.empty()) return false;
    std::optional<PointMap> maps;
    if (m_transform && !(maps = m_transform->pointMap(record, id))) return false;
    const std::size_t channels = maps ? maps->size() : record.channels.size();
    for (std::size_t c = 0; c < channels; ++c)
      if (hasEnough(record.channel(c), maps ? &(*maps)[c] : nullptr)) return true;
    return false;
  }

private:
  bool hasEnough(const ChannelRecord& channel, const ChannelMap* map) {
    const Histogram& histogram = channel.histogram;
    if (map) {
      levelsOf(channel, m_transform->scale(), m_x);
      mapBins(*map, histogram, m_x, m_y);
    }
    double inside = 0, total = 0;
    for (std::size_t i = 0; i < histogram.bins.size(); ++i) {
      const Histogram::Bin& bin = histogram.bins[i];
      const double value = map ? m_y[i] : displayLevel(histogram, bin.code);
      const auto count = static_cast<double>(bin.count);
      total += count;
      if (value >= m_range.low && value < m_range.high) inside += count;
    }
    return inside > 0 && inside >= m_range.leastShare * total;
  }

  ValueRange m_range;
  const Transform* m_transform;
  std::vector<double> m_x, m_y;
};

} // namespace

double displayLevel(const Histogram& histogram, std::uint16_t code) {
  switch (histogram.depth) {
  case BitDepth::u8: return code;
  case BitDepth::u16: return code >> 8;
  case BitDepth::f32: {
    const double value = histogram.codeValue(code);
    return value == 1.0 ? 255.0 : std::floor(256.0 * value);
  }
  }
  return code;
}

std::vector<ImageId> imagesWithValues(const Analysis& analysis, const ValueRange& range,
                                      std::span<const ImageId> ids, const std::stop_token& stop) {
  if (!analysis.whole) return {};
  const ModeOutcome* outcome = range.modeId.empty() ? nullptr : fittedOutcome(analysis, range.modeId);
  if (!range.modeId.empty() && !outcome) return {};
  const auto& images = analysis.whole->images;
  std::vector<ImageId> read, found;
  std::copy_if(ids.begin(), ids.end(), std::back_inserter(read),
               [&](ImageId id) { return id < images.size() && images[id].record; });
  Counter counter(range, outcome ? outcome->transform.get() : nullptr);
  forEachStretch(*analysis.whole, read, 0, stop, [&](std::span<const LoadedRecord> stretch) {
    for (const auto& [id, record] : stretch)
      if (counter.hasEnough(*record, id)) found.push_back(id);
  });
  return found;
}

bool isPointwise(const Analysis& analysis, const std::string& modeId) {
  const ModeOutcome* outcome = fittedOutcome(analysis, modeId);
  if (!outcome || !analysis.scan) return false;
  const auto& images = analysis.scan->images;
  const auto read = std::find_if(images.begin(), images.end(),
                                 [](const ImageOutcome& image) { return static_cast<bool>(image.record); });
  if (read == images.end()) return false;
  const auto record = read->record.load();
  return record &&
         outcome->transform->pointMap(*record, static_cast<ImageId>(read - images.begin())).has_value();
}

} // namespace normscope
