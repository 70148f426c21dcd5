// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/pixel_outcome.h"

#include "base/parallel.h"
#include "outcomes/drawn_sample.h"
#include "outcomes/mode_pixels.h"
#include "records/open_image.h"

#include <algorithm>
#include <new>
#include <utility>

namespace normscope {
namespace {

// What measuring an image takes on one thread beside the pixels: bands, windows, tables of tiles.
constexpr std::size_t kThreadBytes = std::size_t{16} << 20;

class PixelMeasurement {
public:
  PixelMeasurement(std::span<const ModeWork> modes, const ScanResult& scan, std::span<const ImageId> members,
                   const std::string& fitSplit, const CompareOptions& options)
      : m_scan(scan)
      , m_fitSplit(fitSplit)
      , m_options(options)
      , m_sample(drawnSample(scan, members, options))
      , m_readable(members.size())
      , m_budget(options.budget ? options.budget : std::make_shared<ByteBudget>()) {
    for (const ModeWork& work : modes) add(work);
    m_hasFloats = std::ranges::any_of(
        members, [&](ImageId id) { return scan.images[id].record.depth() == BitDepth::f32; });
    m_isNoiseWanted = !std::ranges::all_of(m_modes, &ModePixels::isStorageAlone);
    m_wantsBlock = std::ranges::any_of(m_modes, &ModePixels::wantsBlock);
    for (const ModePixels& mode : m_modes)
      if (const auto size = mode.ownSize(); size && std::ranges::find(m_sizes, *size) == m_sizes.end())
        m_sizes.push_back(*size);
    nameGroups();
  }

  void run(const std::stop_token& stop, const std::function<void(double)>& progress) {
    const bool isRanged = std::ranges::any_of(m_modes, &ModePixels::wantsRange);
    const auto half = [&](double share) {
      if (progress) progress(isRanged ? 0.5 * share : share);
    };
    const auto rest = [&](double share) {
      if (progress) progress(isRanged ? 0.5 + 0.5 * share : share);
    };
    if (isRanged) {
      pass(stop, {}, half, [&](ModePixels& mode, const SampledImage& image, BandBuffers& buffers) {
        if (mode.wantsRange()) mode.addRange(image, buffers, stop);
      });
    }
    for (ModePixels& mode : m_modes) mode.fitStorage();
    pass(stop, {m_isNoiseWanted, m_hasFloats}, rest,
         [&](ModePixels& mode, const SampledImage& image, BandBuffers& buffers) {
           mode.addImage(image, buffers, stop);
         });
    if (stop.stop_requested()) return;
    for (ModePixels& mode : m_modes)
      mode.finish(m_scan, m_fitSplit, m_readable, m_groups, m_byClass, m_hasFloats ? &m_distinct : nullptr);
  }

private:
  void add(const ModeWork& work) {
    const auto same = std::ranges::find_if(m_modes, [&](const ModePixels& mode) { return mode.takes(work); });
    if (same == m_modes.end())
      m_modes.emplace_back(work, m_options.everyPixel);
    else
      same->add(work);
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
  // a mode adds up does not depend on their number. Nor does it on how many images are in memory at a time,
  // which are as many as the budget has room for.
  struct Wants {
    bool noise = false, levels = false; ///< beside the pixels
  };
  template<class Progress, class Look>
  void pass(const std::stop_token& stop, Wants wants, Progress progress, Look look) {
    for (std::size_t begin = 0; begin < m_sample.size() && !stop.stop_requested();) {
      const Batch batch = batchFrom(begin);
      const ByteBudget::Lease lease = m_budget->acquire(batch.bytes, stop);
      std::vector<SampledImage> images(batch.count);
      parallelFor(batch.count, m_options.threads, stop,
                  [&](std::size_t i) { images[i] = read(m_sample[begin + i], wants, stop); });
      for (const SampledImage& image : images) m_distinct.add(image.levels);
      parallelFor(m_modes.size(), m_options.threads, stop, [&](std::size_t m) {
        auto buffers = m_buffers.take();
        for (const SampledImage& image : images) {
          if (image.image.isNull() || stop.stop_requested()) continue;
          try {
            look(m_modes[m], image, *buffers);
          } catch (const std::bad_alloc&) {
            // Memory is short for its windows or tables: it drops out likewise.
          }
        }
        m_buffers.give(std::move(buffers));
      });
      begin += batch.count;
      progress(static_cast<double>(begin) / static_cast<double>(m_sample.size()));
    }
  }

  struct Batch {
    std::size_t count = 0, bytes = 0;
  };
  Batch batchFrom(std::size_t begin) const {
    const std::size_t threads = threadCount(m_options.threads);
    Batch batch{0, kThreadBytes * std::min(threads, m_modes.size())};
    for (; batch.count < std::min(threads, m_sample.size() - begin); ++batch.count) {
      const RecordHandle& record = m_scan.images[m_sample[begin + batch.count]].record;
      const std::size_t bytes = record.pixels() * record.channels() * bytesPerSample(record.depth());
      if (batch.count > 0 && batch.bytes + bytes > m_budget->total()) break;
      batch.bytes += bytes;
    }
    return batch;
  }

  SampledImage read(ImageId id, Wants wants, const std::stop_token& stop) const {
    SampledImage sampled{id, m_scan.images[id].record.load(), {}, {}, {}, m_groupOf[id], {}};
    try {
      // A file that can no longer be read drops out of the sample.
      auto image = readImage(*m_scan.dataset, id, m_scan.options, stop);
      if (!image) return sampled;
      const double noise = noiseOf(*sampled.record);
      const bool isShaken = wants.noise && noise > 0.0; // of others no answer is asked
      sampled.sized = sizedPixels(*image, m_sizes, isShaken ? std::optional(noise) : std::nullopt, stop);
      if (isShaken && m_wantsBlock) sampled.block = noisyBlock(*image, noise);
      if (wants.levels)
        sampled.levels =
            unitLevels(*image, *sampled.record, static_cast<std::size_t>(m_modes.front().channels()));
      sampled.image = std::move(*image);
    } catch (const std::bad_alloc&) {
      // One that memory is short for, too.
    }
    return sampled;
  }

  const ScanResult& m_scan;
  const std::string& m_fitSplit;
  const CompareOptions& m_options;
  std::vector<ImageId> m_sample;
  std::size_t m_readable;
  std::vector<ModePixels>
      m_modes;               // only one thread at a time works on one, images come in the sample's order
  bool m_hasFloats = false;  // levels are told by pixels then
  DistinctLevels m_distinct; // of the sample
  bool m_wantsBlock = false, m_isNoiseWanted = true;
  std::vector<OwnSize> m_sizes; // that modes bring images to
  std::shared_ptr<ByteBudget> m_budget;
  BufferPool m_buffers;
  bool m_byClass = false;
  std::vector<std::string> m_groups;
  std::vector<std::string> m_groupOf; // by ImageId
};

} // namespace

void measureFromPixels(std::span<const ModeWork> modes, const ScanResult& scan,
                       std::span<const ImageId> members, const std::string& fitSplit,
                       const CompareOptions& options, const std::stop_token& stop,
                       const std::function<void(double)>& progress) {
  PixelMeasurement(modes, scan, members, fitSplit, options).run(stop, progress);
}

} // namespace normscope
