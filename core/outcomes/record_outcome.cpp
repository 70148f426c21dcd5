// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/record_outcome.h"

#include "base/parallel.h"
#include "outcomes/image_measure.h"
#include "outcomes/point_outcome.h"
#include "outcomes/set_outcome.h"
#include "statistics/record_pass.h"

#include <algorithm>
#include <deque>

namespace normscope {
namespace {

constexpr std::size_t kMeasureBytes = std::size_t{192} << 20; // of all images' measures at one time

/// A mode that records tell about.
struct Work {
  ModeOutcome* outcome;
  bool hasPoints;
};

class RecordsMeasurement {
public:
  RecordsMeasurement(const ScanResult& scan, std::span<const ImageId> members, const std::string& fitSplit,
                     const CompareOptions& options, const std::shared_ptr<const SetCodes>& codes,
                     const std::stop_token& stop, const std::function<void(double)>& progress)
      : m_scan(scan)
      , m_members(members)
      , m_fitSplit(fitSplit)
      , m_options(options)
      , m_codes(options.only ? nullptr : codes)
      , m_stop(stop)
      , m_progress(progress)
      , m_hasFloat(std::ranges::any_of(
            members, [&](ImageId id) { return scan.images[id].record.depth() == BitDepth::f32; })) {}

  void run(std::span<ModeOutcome* const> outcomes) {
    const std::vector<Work> all = workOf(outcomes);
    if (all.empty()) return;
    m_moments = unitMoments(m_scan, m_members, all.front().outcome->channels.size());
    const std::size_t threads = threadCount(m_options.threads);
    const std::size_t fits = kMeasureBytes / (sizeof(ImageMeasure) * m_members.size());
    const std::size_t atOnce = std::clamp<std::size_t>(fits, std::min(threads, all.size()), all.size());
    m_passes = 1 + (all.size() + atOnce - 1) / atOnce;
    for (std::size_t begin = 0; begin < all.size() && !m_stop.stop_requested(); begin += atOnce)
      measureImages(std::span(all).subspan(begin, std::min(atOnce, all.size() - begin)));
    if (!m_stop.stop_requested()) measurePoints(all);
  }

private:
  std::vector<Work> workOf(std::span<ModeOutcome* const> outcomes) {
    const ImageId first = m_members.front();
    const auto record = m_scan.images[first].record.load();
    std::vector<Work> all;
    for (ModeOutcome* outcome : outcomes) {
      const Transform& transform = *outcome->transform;
      const bool hasPoints = transform.pointMap(*record, first).has_value();
      if (!hasPoints && !transform.colorMap(*record, first)) continue;
      all.push_back({outcome, hasPoints});
      if (!hasPoints) continue;
      outcome->provenance.clipping = m_hasFloat ? Provenance::binned : Provenance::exact;
      outcome->images = m_members.size();
      if (!transform.sameForAllImages()) continue;
      if (!m_codes)
        m_codes = std::make_shared<const SetCodes>(setCodes(m_scan, m_members, outcome->channels.size()));
      measureSet(*outcome, *m_codes);
    }
    return all;
  }

  void measureImages(std::span<const Work> works) {
    std::deque<RecordMeasurement> images;
    for (const Work& work : works) images.emplace_back(*work.outcome->transform, m_moments);
    pass(images);
    if (m_stop.stop_requested()) return;
    parallelFor(works.size(), m_options.threads, {}, [&](std::size_t i) {
      measureOverImages(*works[i].outcome, images[i].take(), m_scan, m_fitSplit,
                        isExact(*works[i].outcome->transform) ? Provenance::exact : Provenance::binned);
    });
  }

  void measurePoints(std::span<const Work> works) {
    std::deque<PointMeasurement> points;
    for (const Work& work : works)
      if (work.hasPoints) points.emplace_back(*work.outcome);
    pass(points);
    if (m_stop.stop_requested()) return;
    for (PointMeasurement& measurement : points) measurement.finish();
  }

  /// Lets every measurement look at every record.
  template<class Measurement>
  void pass(std::deque<Measurement>& measurements) {
    std::size_t done = 0;
    forEachStretch(m_scan, m_members, m_options.threads, m_stop, [&](std::span<const LoadedRecord> stretch) {
      parallelFor(measurements.size(), m_options.threads, m_stop, [&](std::size_t i) {
        for (const LoadedRecord& image : stretch) measurements[i].add(image.id, *image.record);
      });
      done += stretch.size();
      if (m_progress)
        m_progress((static_cast<double>(m_passed) +
                    static_cast<double>(done) / static_cast<double>(m_members.size())) /
                   static_cast<double>(m_passes));
    });
    ++m_passed;
  }

  // Moments of affine maps and matrices are exact for float images too; under curves they are sums over bins.
  bool isExact(const Transform& transform) const {
    if (!m_hasFloat) return true;
    const ImageId first = m_members.front();
    const auto maps = transform.pointMap(*m_scan.images[first].record.load(), first);
    return !maps || std::ranges::all_of(*maps, &ChannelMap::isAffine);
  }

  const ScanResult& m_scan;
  std::span<const ImageId> m_members;
  const std::string& m_fitSplit;
  const CompareOptions& m_options;
  std::shared_ptr<const SetCodes> m_codes; ///< of the members, once known
  const std::stop_token& m_stop;
  const std::function<void(double)>& m_progress;
  bool m_hasFloat;
  std::vector<UnitMoments> m_moments;
  std::size_t m_passes = 1, m_passed = 0;
};

} // namespace

void measureFromRecords(std::span<ModeOutcome* const> outcomes, const ScanResult& scan,
                        std::span<const ImageId> members, const std::string& fitSplit,
                        const CompareOptions& options, const std::shared_ptr<const SetCodes>& codes,
                        const std::stop_token& stop, const std::function<void(double)>& progress) {
  RecordsMeasurement(scan, members, fitSplit, options, codes, stop, progress).run(outcomes);
}

} // namespace normscope
