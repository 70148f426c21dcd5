// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/outcome.h"

#include "outcomes/point_outcome.h"

#include <algorithm>

namespace normscope {

std::string_view name(Provenance provenance) {
  switch (provenance) {
  case Provenance::none: return "none";
  case Provenance::exact: return "exact";
  case Provenance::binned: return "binned";
  case Provenance::sampled: return "sampled";
  }
  return "";
}

std::vector<ImageId> worstImages(const ModeOutcome& outcome, double (*measure)(const ImageEffect&),
                                 std::size_t count) {
  std::vector<ImageId> ids;
  for (std::size_t id = 0; id < outcome.effects.size(); ++id)
    if (measure(outcome.effects[id]) > 0.0) ids.push_back(static_cast<ImageId>(id));
  const auto end = ids.begin() + static_cast<std::ptrdiff_t>(std::min(count, ids.size()));
  std::ranges::partial_sort(ids, end, [&](ImageId a, ImageId b) {
    const double x = measure(outcome.effects[a]), y = measure(outcome.effects[b]);
    return x != y ? x > y : a < b;
  });
  ids.erase(end, ids.end());
  return ids;
}

double keepableLevels(const ChannelOutcome& channel, StorageType storage) {
  const int codes = row(storage).codes;
  return codes == 0 ? channel.levelsBefore : std::min(channel.levelsBefore, static_cast<double>(codes));
}

std::vector<OutputHistogram> imageOutputHistogram(const ModeOutcome& outcome, const ImageRecord& image,
                                                  ImageId id) {
  std::vector<OutputHistogram> histograms;
  if (!outcome.transform || !outcome.transform->pointMap(image, id)) return histograms;
  histograms = outcome.histograms;
  for (OutputHistogram& histogram : histograms) {
    histogram.counts.assign(histogram.counts.size(), 0);
    histogram.below = histogram.above = 0;
  }
  addToHistograms(histograms, *outcome.transform, image, id);
  return histograms;
}

} // namespace normscope
