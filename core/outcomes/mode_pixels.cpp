// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/mode_pixels.h"

#include "base/cpu_time.h"
#include "outcomes/patches.h"

#include <algorithm>

namespace normscope {
namespace {

constexpr std::size_t kTimedImages = 10; // asking for the time of each band takes some itself

const SizedPixels& sizedAs(const SampledImage& image, const OwnSize& size) {
  return *std::ranges::find(image.sized, size, &SizedPixels::of);
}

} // namespace

ModePixels::ModePixels(const ModeWork& work, bool everyPixel)
    : m_outcome(work.outcome)
    , m_isStorageAlone(work.isStorageAlone)
    , m_isEveryPixel(everyPixel)
    , m_isFromPoints(work.outcome->provenance.clipping != Provenance::none)
    , m_values(static_cast<std::size_t>(work.outcome->transform->channels())) {
  add(work);
  if (m_isStorageAlone) return;
  m_probe.emplace(m_outcome->transform->channels());
  if (everyPixel) m_every.emplace(m_outcome->transform->channels());
}

bool ModePixels::takes(const ModeWork& work) const {
  return m_isStorageAlone && work.isStorageAlone && m_outcome->transform == work.outcome->transform;
}

void ModePixels::add(const ModeWork& work) {
  const auto channels = static_cast<std::size_t>(work.outcome->transform->channels());
  m_stored.push_back({work.outcome, StoredTally(channels), {}, {}});
}

bool ModePixels::wantsRange() const {
  const StorageType storage = m_outcome->storage;
  return !m_isStorageAlone && !m_isFromPoints &&
         (storage == StorageType::uint8Fit || storage == StorageType::int8);
}

template<class Work>
auto ModePixels::timed(Work work) {
  const double begin = m_isTimed ? threadSeconds() : 0.0;
  struct End {
    ModePixels& mode;
    double begin;
    ~End() {
      if (mode.m_isTimed) mode.m_seconds += threadSeconds() - begin;
    }
  } const end{*this, begin};
  return work();
}

// Calls look(y, x) for the rows of an image, a band at a time; x is empty unless the basis is wanted.
template<class Look>
void ModePixels::forEachBand(const SampledImage& image, ImageRows& rows, BandBuffers& buffers,
                             bool wantsBasis, const std::stop_token& stop, Look look) {
  while (rows.rowsLeft() > 0 && !stop.stop_requested()) {
    const std::size_t samples =
        rows.rowSamples() * static_cast<std::size_t>(bandRows(rows.rowSamples(), rows.rowsLeft()));
    const auto y = BandBuffers::room(buffers.y, samples),
               x = BandBuffers::room(buffers.x, wantsBasis ? samples : 0);
    timed([&] { rows.next(y, x); });
    look(std::span<const double>(y), std::span<const double>(x));
  }
  if (m_isTimed) m_pixels += static_cast<double>(image.image.width()) * image.image.height();
}

std::unique_ptr<ImageRows> ModePixels::rowsOf(const SampledImage& image, const std::stop_token& stop) {
  const Transform& transform = *m_outcome->transform;
  m_isTimed = !m_isStorageAlone && m_timedImages++ < kTimedImages;
  return timed([&] {
    return ownSize() ? transform.rowsOfSized(sizedAs(image, *ownSize()).clean)
                     : transform.rows(image.image, *image.record, image.id, stop);
  });
}

void ModePixels::addRange(const SampledImage& image, BandBuffers& buffers, const std::stop_token& stop) {
  const auto rows = rowsOf(image, stop);
  forEachBand(image, *rows, buffers, false, stop,
              [&](std::span<const double> y, std::span<const double>) { m_values.add(y, buffers); });
}

void ModePixels::fitStorage() {
  if (wantsRange()) m_outcome->stored = Storage::fitted(m_outcome->storage, m_values.min(), m_values.max());
}

void ModePixels::addImage(const SampledImage& image, BandBuffers& buffers, const std::stop_token& stop) {
  if (!m_isFromPoints) return addPixels(image, buffers, stop);
  addPatches(image);
  if (!image.levels.empty())
    for (Stored& stored : m_stored) stored.levels.add(*stored.outcome, *image.record, image.id, image.levels);
  if (m_isEveryPixel) addEveryPixel(image, buffers, stop);
}

// Of a mode whose y of a pixel is made from that pixel alone the patches are enough.
void ModePixels::addPatches(const SampledImage& image) {
  m_isTimed = !m_isStorageAlone;
  const Image montage = patchesOf(image.image);
  const Raster y = timed([&] { return m_outcome->transform->apply(montage, *image.record, image.id); });
  m_pixels += static_cast<double>(y.pixels());
  const auto pixels = static_cast<double>(image.record->pixels());
  if (m_probe) m_probe->add(y, pixels, image.group);
  if (m_isEveryPixel) return;
  for (Stored& stored : m_stored) stored.clips.add(y, pixels, stored.outcome->stored);
}

void ModePixels::addEveryPixel(const SampledImage& image, BandBuffers& buffers, const std::stop_token& stop) {
  const auto rows = rowsOf(image, stop);
  const auto channels = static_cast<std::size_t>(rows->channels());
  if (m_every) m_every->beginImage(rows->size().width);
  forEachBand(image, *rows, buffers, false, stop, [&](std::span<const double> y, std::span<const double>) {
    if (m_every) m_every->add(y);
    for (Stored& stored : m_stored) stored.clips.addRows(y, channels, stored.outcome->stored, buffers);
  });
  if (m_every && !stop.stop_requested())
    m_every->endImage(static_cast<double>(image.record->pixels()), image.group);
}

void ModePixels::addPixels(const SampledImage& image, BandBuffers& buffers, const std::stop_token& stop) {
  const Transform& transform = *m_outcome->transform;
  const auto rows = rowsOf(image, stop);
  const auto channels = static_cast<std::size_t>(rows->channels());
  const auto undo = m_outcome->mode->invertible ? transform.inverse(*image.record, image.id) : nullptr;
  const bool isMeasured = !m_isStorageAlone && !transform.isPixelwise();
  const bool isFirstLook = !m_isStorageAlone && !wantsRange();
  PixelMoments before(channels), after(channels);
  std::optional<PatchRows> patches;
  if (m_probe) patches.emplace(rows->size().width, rows->size().height, rows->channels());
  if (m_every) m_every->beginImage(rows->size().width);
  std::size_t done = 0;
  forEachBand(image, *rows, buffers, undo || isMeasured, stop,
              [&](std::span<const double> y, std::span<const double> x) {
                if (isFirstLook) m_values.add(y, buffers);
                if (patches) patches->add(y);
                if (m_every) m_every->add(y);
                if (isMeasured) {
                  before.add(x);
                  after.add(y);
                }
                for (Stored& stored : m_stored) {
                  const Storage& storage = stored.outcome->stored;
                  const std::span<double> values = stored.tally.add(storage, y, buffers);
                  if (!undo) continue;
                  storage.restore(values, values);
                  undo(done, values);
                  stored.tally.addRoundTrip(x, values);
                }
                done += y.size();
              });
  if (stop.stop_requested()) return;
  for (Stored& stored : m_stored) stored.tally.endImage(*stored.outcome, image.id);
  if (m_isStorageAlone) return;
  m_values.endImage(*image.record, image.levels);
  const double pixels = static_cast<double>(rows->size().width) * rows->size().height;
  m_probe->add(patches->montage(), pixels, image.group);
  if (m_every) m_every->endImage(pixels, image.group);
  if (isMeasured) measure(image, *rows, before, after, buffers, stop);
}

void ModePixels::measure(const SampledImage& image, const ImageRows& rows, const PixelMoments& before,
                         const PixelMoments& after, BandBuffers& buffers, const std::stop_token& stop) {
  const NoiseResponse response = responseTo(image, rows, buffers, stop);
  ImageMeasure& measure = m_measures.emplace_back();
  measure.id = image.id;
  measure.pixels = static_cast<double>(rows.size().width) * rows.size().height; // that it counts with
  measure.covariance = after.covariance();
  for (std::size_t c = 0; c < static_cast<std::size_t>(rows.channels()); ++c) {
    measure.before[c] = before.moments(c);
    measure.after[c] = after.moments(c);
    measure.noise[c] = response.noise[c];
    measure.raisedNoise[c] = response.gain[c]; // times the pooled deviation of x, once that is known
  }
}

// The record stays, so that what was fitted on the image stays too, and so does what `rows` learned from its
// pixels (the tables of CLAHE's tiles). A mode that learned nothing takes the block for an image.
NoiseResponse ModePixels::responseTo(const SampledImage& image, const ImageRows& rows, BandBuffers& buffers,
                                     const std::stop_token& stop) const {
  const Transform& transform = *m_outcome->transform;
  const double deviation = noiseOf(*image.record);
  if (!(deviation > 0.0)) return {{kUnknown, kUnknown, kUnknown}, {kUnknown, kUnknown, kUnknown}};
  if (const auto size = ownSize()) {
    const SizedPixels& sized = sizedAs(image, *size);
    const auto clean = transform.rowsOfSized(sized.clean), shaken = transform.rowsOfSized(sized.shaken);
    return noiseResponse(*clean, *shaken, sized.movement, deviation, buffers, stop);
  }
  const CentredCrop& block = image.block.clean;
  const auto rowsOfBlock = [&](const Image& pixels) {
    auto known = rows.ofPart(pixels, block.left, block.top);
    return known ? std::move(known) : transform.rows(pixels, *image.record, image.id, stop);
  };
  const auto clean = rowsOfBlock(block.image), shaken = rowsOfBlock(image.block.shaken.image);
  return noiseResponse(*clean, *shaken, image.block.shaken.movement, deviation, buffers, stop);
}

void ModePixels::finish(const ScanResult& scan, const std::string& fitSplit, std::size_t readable,
                        const std::vector<std::string>& groups, bool isByClass,
                        const DistinctLevels* levels) {
  if (!m_measures.empty()) finishMeasures(scan, fitSplit, readable);
  m_outcome->isOfEveryPixel = m_isEveryPixel;
  if (m_every) m_every->finish(*m_outcome, readable, groups, isByClass);
  if (!m_isFromPoints && !m_isStorageAlone) m_values.finish(*m_outcome, levels);
  for (Stored& stored : m_stored) {
    if (m_isFromPoints)
      stored.clips.finish(*stored.outcome);
    else
      stored.tally.finish(*stored.outcome, readable);
    if (m_isFromPoints && levels) stored.levels.finish(*stored.outcome, *levels);
  }
  if (m_isStorageAlone) return;
  m_probe->finish(*m_outcome, groups, isByClass);
  if (m_seconds > 0) m_outcome->megapixelsPerSecond = m_pixels / m_seconds / 1e6;
}

void ModePixels::finishMeasures(const ScanResult& scan, const std::string& fitSplit, std::size_t readable) {
  ModeOutcome& outcome = *m_outcome;
  for (std::size_t c = 0; c < outcome.channels.size(); ++c) {
    std::vector<ImageMoments> before;
    before.reserve(m_measures.size());
    for (const ImageMeasure& image : m_measures) before.push_back(image.before[c]);
    const double spread = pool(before).std;
    for (ImageMeasure& image : m_measures) image.raisedNoise[c] *= spread;
  }
  const Provenance provenance = m_measures.size() < readable ? Provenance::sampled : Provenance::exact;
  measureOverImages(outcome, m_measures, scan, fitSplit, provenance);
  if (outcome.provenance.noise != Provenance::none) outcome.provenance.noise = Provenance::sampled;
}

} // namespace normscope
