// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/patch_clips.h"

#include "outcomes/patches.h"

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

void PatchClips::finish(ModeOutcome& outcome) const {
  if (m_positions == 0) return;
  outcome.clippedPixelsAny = m_clipped / m_positions;
  outcome.provenance.clippedPixels = Provenance::sampled;
}

} // namespace normscope
