// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/pixel_outcome.h"

#include "base/cpu_time.h"
#include "base/parallel.h"
#include "base/random.h"
#include "outcomes/image_measure.h"
#include "outcomes/noise_response.h"
#include "outcomes/patches.h"
#include "outcomes/probe.h"
#include "outcomes/raster_tally.h"
#include "records/open_image.h"

#include <algorithm>
#include <cmath>
#include <new>

namespace normscope {
namespace {

// Everything about one mode; only one thread at a time works on it, images come in the sample's order.
struct ModeWork {
  ModeOutcome* outcome;
  PatchProbe probe;
  RasterTally tally;
  std::vector<ImageMeasure> measures;
  double seconds = 0, pixels = 0;
  bool fromPoints = false; ///< samples were counted from records

  explicit ModeWork(ModeOutcome* o)
      : outcome(o), probe(o->transform->channels()), tally(o->transform->channels()) {}
  bool isPixelwise() const { return outcome->transform->isPixelwise(); }
};

struct Sampled {
  ImageId id;
  std::shared_ptr<const ImageRecord> record;
  Image image;
};

class PixelMeasurement {
public:
  PixelMeasurement(std::span<ModeOutcome* const> outcomes, const ScanResult& scan,
                   std::span<const ImageId> members, const std::string& fitSplit,
                   const CompareOptions& options)
      : m_scan(scan), m_fitSplit(fitSplit), m_options(options), m_readable(members.size()) {
    drawSample(members);
    for (ModeOutcome* outcome : outcomes) {
      m_work.emplace_back(outcome);
      m_work.back().fromPoints = outcome->provenance.clipping != Provenance::none;
    }
    nameGroups();
  }

  void run(const std::stop_token& stop, const std::function<void(double)>& progress) {
    // A storage type that is fitted to the range needs to know the range first.
    const bool fitted = m_options.storage == StorageType::uint8Fit || m_options.storage == StorageType::int8;
    const bool ranged = fitted && !std::ranges::all_of(m_work, &ModeWork::fromPoints);
    const auto half = [&](double share) {
      if (progress) progress(ranged ? 0.5 * share : share);
    };
    const auto rest = [&](double share) {
      if (progress) progress(ranged ? 0.5 + 0.5 * share : share);
    };
    if (ranged) {
      pass(stop, half, [&](ModeWork& work, const Sampled& image) {
        if (!work.fromPoints) work.tally.addRange(apply(work, image));
      });
    }
    for (ModeWork& work : m_work)
      if (!work.fromPoints)
        work.outcome->stored = Storage::fitted(m_options.storage, work.tally.min(), work.tally.max());
    pass(stop, rest, [&](ModeWork& work, const Sampled& image) { addImage(work, image, !ranged); });
    if (stop.stop_requested()) return;
    for (ModeWork& work : m_work) finish(work);
  }

private:
  // Images in a seeded order until there are enough of them, or enough pixels.
  void drawSample(std::span<const ImageId> members) {
    constexpr std::size_t kFewest = 3;
    std::uint64_t pixels = 0;
    for (const std::uint32_t at : permutation(members.size(), m_options.seed)) {
      pixels += m_scan.images[members[at]].record.pixels();
      if (m_sample.size() >= m_options.pixelSample) break;
      if (m_sample.size() >= kFewest && pixels > m_options.pixelBudget) break;
      m_sample.push_back(members[at]);
    }
    std::ranges::sort(m_sample);
  }

  // Images by class, or where there are none by decile of brightness among those sampled.
  void nameGroups() {
    m_byClass = m_scan.dataset->labels().size() > 1;
    m_groupOf.resize(m_scan.images.size());
    if (m_byClass) {
      m_groups = m_scan.dataset->labels();
      for (const ImageId id : m_sample) m_groupOf[id] = (*m_scan.dataset)[id].label;
      return;
    }
    std::vector<std::pair<double, ImageId>> byBrightness;
    for (const ImageId id : m_sample) byBrightness.emplace_back(m_scan.images[id].record->brightness(), id);
    std::ranges::sort(byBrightness);
    for (int decile = 1; decile <= 10; ++decile) m_groups.push_back("decile " + std::to_string(decile));
    for (std::size_t i = 0; i < byBrightness.size(); ++i)
      m_groupOf[byBrightness[i].second] = m_groups[10 * i / byBrightness.size()];
  }

  // Decodes a few images at a time, then lets every mode look at them: modes share the threads, so that what
  // a mode adds up does not depend on their number.
  template<class Progress, class Look>
  void pass(const std::stop_token& stop, Progress progress, Look look) {
    const std::size_t batch = threadCount(m_options.threads);
    for (std::size_t begin = 0; begin < m_sample.size() && !stop.stop_requested(); begin += batch) {
      const std::size_t count = std::min(batch, m_sample.size() - begin);
      std::vector<Sampled> images(count);
      parallelFor(count, m_options.threads, stop, [&](std::size_t i) {
        const ImageId id = m_sample[begin + i];
        // A file that can no longer be read drops out of the sample.
        auto image = readImage(*m_scan.dataset, id, m_scan.options, stop);
        images[i] = {id, m_scan.images[id].record.load(), image ? std::move(*image) : Image()};
      });
      parallelFor(m_work.size(), m_options.threads, stop, [&](std::size_t m) {
        for (const Sampled& image : images) {
          if (image.image.isNull() || stop.stop_requested()) continue;
          try {
            look(m_work[m], image);
          } catch (const std::bad_alloc&) {
            // Too large for a raster of doubles: it drops out likewise.
          }
        }
      });
      progress(static_cast<double>(begin + count) / static_cast<double>(m_sample.size()));
    }
  }

  Raster apply(ModeWork& work, const Sampled& sampled) const {
    return work.outcome->transform->apply(sampled.image, *sampled.record, sampled.id);
  }

  // The same, with the time it takes.
  static Raster applyTimed(ModeWork& work, const Image& image, const Sampled& of) {
    const double begin = threadSeconds();
    Raster y = work.outcome->transform->apply(image, *of.record, of.id);
    work.seconds += threadSeconds() - begin;
    work.pixels += static_cast<double>(image.width()) * image.height();
    return y;
  }

  void addImage(ModeWork& work, const Sampled& sampled, bool addRange) {
    ModeOutcome& outcome = *work.outcome;
    const ImageId id = sampled.id;
    const auto pixels = static_cast<double>(sampled.record->pixels());
    if (work.fromPoints) {
      work.probe.add(applyTimed(work, patchesOf(sampled.image), sampled), pixels, m_groupOf[id],
                     outcome.stored);
      return;
    }
    const Raster y = applyTimed(work, sampled.image, sampled);
    if (addRange) work.tally.addRange(y);
    work.tally.addStored(outcome, id, *sampled.record, y);
    work.probe.add(patchesOf(y), pixels, m_groupOf[id], outcome.stored);
    if (outcome.mode->invertible) addRoundTrip(work, sampled, y);
    if (!work.isPixelwise()) work.measures.push_back(measure(*outcome.transform, sampled, y));
  }

  void addRoundTrip(ModeWork& work, const Sampled& sampled, const Raster& y) {
    const Storage& storage = work.outcome->stored;
    Raster stored = y;
    for (double& value : stored.samples) value = storage.restore(storage.store(value).value);
    const Transform& transform = *work.outcome->transform;
    if (const auto back = transform.invert(stored, *sampled.record, sampled.id))
      work.tally.addRoundTrip(transform.input(sampled.image), *back);
  }

  ImageMeasure measure(const Transform& transform, const Sampled& sampled, const Raster& y) const {
    const Raster x = transform.basis(sampled.image);
    ImageMeasure measure;
    measure.id = sampled.id;
    measure.pixels = static_cast<double>(y.pixels());
    measure.covariance = covarianceOf(y);
    const NoiseResponse response = noiseResponse(transform, sampled.image, *sampled.record, sampled.id, x, y);
    for (std::size_t c = 0; c < static_cast<std::size_t>(y.channels); ++c) {
      measure.before[c] = momentsOf(x, c);
      measure.after[c] = momentsOf(y, c);
      measure.noise[c] = response.noise[c];
      measure.raisedNoise[c] = response.gain[c]; // times the pooled deviation of x, once that is known
    }
    return measure;
  }

  void finish(ModeWork& work) {
    ModeOutcome& outcome = *work.outcome;
    if (!work.measures.empty()) {
      for (std::size_t c = 0; c < outcome.channels.size(); ++c) {
        std::vector<ImageMoments> before;
        for (const ImageMeasure& image : work.measures) before.push_back(image.before[c]);
        const double spread = pool(before).std;
        for (ImageMeasure& image : work.measures) image.raisedNoise[c] *= spread;
      }
      const Provenance provenance =
          work.measures.size() < m_readable ? Provenance::sampled : Provenance::exact;
      measureOverImages(outcome, work.measures, m_scan, m_fitSplit, provenance);
      if (outcome.provenance.noise != Provenance::none) outcome.provenance.noise = Provenance::sampled;
    }
    if (!work.fromPoints) work.tally.finish(outcome, m_readable);
    work.probe.finish(outcome, m_groups, m_byClass);
    if (work.seconds > 0) outcome.megapixelsPerSecond = work.pixels / work.seconds / 1e6;
  }

  const ScanResult& m_scan;
  const std::string& m_fitSplit;
  const CompareOptions& m_options;
  std::vector<ImageId> m_sample;
  std::size_t m_readable;
  std::vector<ModeWork> m_work;
  bool m_byClass = false;
  std::vector<std::string> m_groups;
  std::vector<std::string> m_groupOf; // by ImageId
};

} // namespace

void measureFromPixels(std::span<ModeOutcome* const> outcomes, const ScanResult& scan,
                       std::span<const ImageId> members, const std::string& fitSplit,
                       const CompareOptions& options, const std::stop_token& stop,
                       const std::function<void(double)>& progress) {
  PixelMeasurement(outcomes, scan, members, fitSplit, options).run(stop, progress);
}

} // namespace normscope
