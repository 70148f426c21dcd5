// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "findings/mode_finder.h"
#include "findings/wording.h"

#include <fmt/format.h>

#include <cmath>

namespace normscope {
namespace {

// W1 and W2: one end of the range.
void findClipping(ModeFinder& f, bool low) {
  const auto share = [&](const ImageEffect& effect) {
    return static_cast<double>(low ? effect.clippedLow : effect.clippedHigh);
  };
  auto images = f.above(share, f.limits.clipError);
  Severity severity = Severity::error;
  double limit = f.limits.clipError;
  if (images.empty()) {
    images = f.above(share, f.limits.clipWarning);
    severity = Severity::warning;
    limit = f.limits.clipWarning;
  }
  if (images.empty()) {
    images = f.above(share, 1e-12);
    severity = Severity::information;
    limit = f.limits.clipInfo;
  }
  if (images.empty()) return;
  const double whole =
      channelMean(f.outcome, low ? &ChannelOutcome::clippedLow : &ChannelOutcome::clippedHigh);
  f.add(low ? "W1" : "W2", severity,
        sentence("{} stored as {} loses {} of the samples", f.modeTitle(), f.storageTitle(),
                 percentText(whole)),
        sentence("{} · {} · limit {} of an image · worst {}", ofImages(images.size(), f.outcome.images),
                 low ? sentence("below the range") : sentence("above the range"), percentText(limit),
                 f.fileName(images.front())),
        sentence("Values outside what the storage type holds are cut off or wrap around, and no later step "
                 "brings them "
                 "back. Store float32, or fit the output range to the type."),
        images, whole, limit);
}

void findUnsuitable(ModeFinder& f) {
  const auto hit =
      f.above([](const ImageEffect& e) { return static_cast<double>(e.clippedLow + e.clippedHigh); },
              f.limits.clipWarning);
  const double share =
      static_cast<double>(hit.size()) / static_cast<double>(std::max<std::uint64_t>(1, f.outcome.images));
  if (share < f.limits.clippedImagesError) return;
  f.add(
      "W3", Severity::error,
      sentence("{} cannot be stored as {}: export float", f.modeTitle(), f.storageTitle()),
      sentence("{} lose {} or more · limit {} of images", ofImages(hit.size(), f.outcome.images),
               fmt::format("{:.2g} %", 100.0 * f.limits.clipWarning),
               percentText(f.limits.clippedImagesError)),
      sentence(
          "Most images lose samples to the storage type, so this is not a matter of single files: the mode's "
          "output "
          "does not belong into this type."),
      hit, share, f.limits.clippedImagesError);
}

void findLostLevels(ModeFinder& f) {
  if (row(f.outcome.storage).codes == 0) return;
  double kept = 1.0, after = 0.0, keepable = 0.0;
  for (const ChannelOutcome& channel : f.outcome.channels) {
    const double share = channel.levelsAfter / keepableLevels(channel, f.outcome.storage);
    if (!(share < kept)) continue;
    kept = share;
    after = channel.levelsAfter;
    keepable = keepableLevels(channel, f.outcome.storage);
  }
  const double of256 = kept * 256.0;
  if (of256 >= f.limits.levelsInfo) return;
  const double bits = channelMean(f.outcome, &ChannelOutcome::bitsLost);
  // Where merging hardly costs information, as in equalization, it is no fault.
  const bool costly = !(bits < 0.5);
  const bool error = of256 < f.limits.levelsError && costly,
             warning = of256 < f.limits.levelsWarning && costly;
  const double limit = error ? f.limits.levelsError : warning ? f.limits.levelsWarning : f.limits.levelsInfo;
  Sentence evidence = sentence("limit {:.0f} of 256", limit);
  if (!std::isnan(bits)) evidence = sentence("{} · {:.1f} bits lost per sample", evidence, bits);
  f.add("W9",
        error     ? Severity::error
        : warning ? Severity::warning
                  : Severity::information,
        sentence("{} stored as {} keeps {:.0f} of {:.0f} levels", f.modeTitle(), f.storageTitle(), after,
                 keepable),
        evidence,
        sentence("Levels that merge cannot be told apart again. An output of 0..1 or of a few deviations has "
                 "no place "
                 "in "
                 "256 integers unless it is scaled to them."),
        {}, of256, limit);
}

} // namespace

void findStorageLosses(ModeFinder& finder) {
  findClipping(finder, true);
  findClipping(finder, false);
  findUnsuitable(finder);
  findLostLevels(finder);
}

} // namespace normscope
