// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/patch_clips.h"

#include "outcomes/patches.h"
#include "outcomes/tally_loops.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace normscope {

void PatchClips::add(const Raster& montage, double pixels, const Storage& storage) {
  constexpr auto kPatchPixels = std::size_t{kPatchSide} * kPatchSide;
  const auto channels = static_cast<std::size_t>(montage.channels);
  const auto isLost = [&](double y) { return storage.store(y).clip != 0; };
  std::size_t whole = 0, clipped = 0;
  for (std::size_t at = 0; at < montage.samples.size(); at += kPatchPixels * channels) {
    const auto patch = std::span(montage.samples).subspan(at, kPatchPixels * channels);
    if (!std::ranges::all_of(patch, [](double sample) { return std::isfinite(sample); })) continue;
    ++whole;
    clipped += std::ranges::any_of(patch.subspan(kPatchPixels / 2 * channels, channels), isLost);
  }
  if (whole == 0) return;
  m_positions += pixels;
  m_clipped += pixels * static_cast<double>(clipped) / static_cast<double>(whole);
}

void PatchClips::addRows(std::span<const double> y, std::size_t channels, const Storage& storage,
                         BandBuffers& buffers) {
  const auto clips = BandBuffers::room(buffers.clips, y.size());
  storage.store(y, BandBuffers::room(buffers.stored, y.size()), clips);
  ClipCounts counts;
  countClips(clips, channels, counts);
  m_positions += static_cast<double>(y.size() / channels);
  m_clipped += static_cast<double>(counts.pixels);
}

void PatchClips::finish(ModeOutcome& outcome) const {
  if (m_positions == 0) return;
  outcome.clippedPixelsAny = m_clipped / m_positions;
  // Where no sample is clipped, no pixel is.
  const bool isKnown = outcome.isOfEveryPixel ||
                       (outcome.provenance.clipping == Provenance::exact && outcome.clippedAny == 0.0);
  outcome.provenance.clippedPixels = isKnown ? outcome.provenance.clipping : Provenance::sampled;
  if (outcome.isOfEveryPixel) return;
  double largest = 0.0, sum = 0.0;
  for (const ChannelOutcome& channel : outcome.channels) {
    largest = std::max(largest, channel.clippedLow + channel.clippedHigh);
    sum += channel.clippedLow + channel.clippedHigh;
  }
  outcome.clippedPixelsAny =
      std::clamp(outcome.clippedPixelsAny, largest, std::max(largest, std::min(1.0, sum)));
  if (outcome.channels.size() == 1) outcome.provenance.clippedPixels = outcome.provenance.clipping;
}

} // namespace normscope
