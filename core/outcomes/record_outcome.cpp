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
#include <functional>
#include <iterator>

namespace normscope {
namespace {

constexpr std::size_t kMeasureBytes = std::size_t{192} << 20; // of all images' measures at one time

/// A mode that records tell about.
struct Work : ModeWork {
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

  void run(std::span<const ModeWork> modes) {
    const std::vector<Work> all = workOf(modes);
    std::vector<Work> unmeasured;
    std::ranges::copy_if(all, std::back_inserter(unmeasured), std::not_fn(&Work::isStorageAlone));
    const std::size_t threads = threadCount(m_options.threads), count = unmeasured.size();
    const std::size_t fits = kMeasureBytes / (sizeof(ImageMeasure) * m_members.size());
    const std::size_t atOnce = std::max<std::size_t>(1, std::clamp(fits, std::min(threads, count), count));
    m_passes = 1 + (count + atOnce - 1) / atOnce;
    if (count > 0) m_moments = unitMoments(m_scan, m_members, unmeasured.front().outcome->channels.size());
    for (std::size_t begin = 0; begin < count && !m_stop.stop_requested(); begin += atOnce)
      measureImages(std::span(unmeasured).subspan(begin, std::min(atOnce, count - begin)));
    if (!m_stop.stop_requested()) measurePoints(all);
  }

private:
  std::vector<Work> workOf(std::span<const ModeWork> modes) {
    const ImageId first = m_members.front();
    const auto record = m_scan.images[first].record.load();
    std::vector<Work> all;
    for (const ModeWork& mode : modes) {
      const Transform& transform = *mode.outcome->transform;
      const bool hasPoints = transform.pointMap(*record, first).has_value();
      if (!hasPoints && (mode.isStorageAlone || !transform.colorMap(*record, first))) continue;
      all.push_back({mode, hasPoints});
      if (hasPoints) lookAtSet(mode);
    }
    return all;
  }

  void lookAtSet(const ModeWork& mode) {
    ModeOutcome& outcome = *mode.outcome;
    outcome.provenance.clipping = m_hasFloat ? Provenance::binned : Provenance::exact;
    outcome.provenance.levels = outcome.provenance.clipping;
    outcome.images = m_members.size();
    if (!outcome.transform->sameForAllImages()) return;
    if (!m_codes)
      m_codes = std::make_shared<const SetCodes>(setCodes(m_scan, m_members, outcome.channels.size()));
    if (mode.isStorageAlone)
      storeSet(outcome, *m_codes);
    else
      measureSet(outcome, *m_codes);
  }

  void measureImages(std::span<const Work> works) {
    std::deque<RecordMeasurement> images;
    for (const Work& work : works) images.emplace_back(*work.outcome->transform, m_moments);
    pass(images);
    if (m_stop.stop_requested()) return;
    parallelFor(works.size(), m_options.threads, {}, [&](std::size_t i) {
      const Provenance provenance = images[i].isExact() ? Provenance::exact : Provenance::binned;
      measureOverImages(*works[i].outcome, images[i].take(), m_scan, m_fitSplit, provenance);
    });
  }

  void measurePoints(std::span<const Work> works) {
    std::deque<PointMeasurement> points;
    for (const Work& work : works)
      if (work.hasPoints) points.emplace_back(*work.outcome, work.isStorageAlone);
    if (!points.empty()) pass(points);
    if (m_stop.stop_requested()) return;
    for (PointMeasurement& measurement : points) measurement.finish();
    for (const Work& work : works)
      if (work.hasPoints && m_hasFloat) forgetLevels(*work.outcome);
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

void measureFromRecords(std::span<const ModeWork> modes, const ScanResult& scan,
                        std::span<const ImageId> members, const std::string& fitSplit,
                        const CompareOptions& options, const std::shared_ptr<const SetCodes>& codes,
                        const std::stop_token& stop, const std::function<void(double)>& progress) {
  RecordsMeasurement(scan, members, fitSplit, options, codes, stop, progress).run(modes);
}

} // namespace normscope
