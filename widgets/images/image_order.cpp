// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/image_order.h"

#include "session/value_filter.h"
#include "statistics/record_pass.h"
#include "support/number_text.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <string_view>
#include <unordered_map>

namespace normscope {
namespace {

constexpr double kLast = -std::numeric_limits<double>::infinity(); ///< behind all that are known

/// Looks up what the images are judged by.
class Judge {
public:
  explicit Judge(const ImageOrderInput& input)
      : m_scan(input.analysis ? input.analysis->whole.get() : nullptr)
      , m_outcome(input.analysis ? input.analysis->outcome(input.modeA) : nullptr) {}

  bool isUnreadable(ImageId id) const {
    return m_scan && id < m_scan->images.size() && m_scan->images[id].failure != nullptr;
  }
  double clip(ImageId id) const {
    const ImageEffect* e = effect(id);
    return e ? known(std::max(e->clippedLow, e->clippedHigh)) : kLast;
  }
  /// What images are sorted by, in the order of `ids`.
  std::vector<std::pair<double, ImageId>> values(ImageSort sort, const std::vector<ImageId>& ids) const {
    std::vector<std::pair<double, ImageId>> values;
    values.reserve(ids.size());
    for (const ImageId id : ids) {
      const ImageEffect* e = effect(id);
      values.emplace_back(sort == ImageSort::Clip        ? clip(id)
                          : sort == ImageSort::Gain && e ? known(e->gain)
                                                         : kLast,
                          id);
    }
    if (!m_scan || (sort != ImageSort::Mean && sort != ImageSort::Std)) return values;
    std::vector<ImageId> read;
    std::vector<std::size_t> places;
    for (std::size_t place = 0; place < ids.size(); ++place) {
      if (!isRead(ids[place])) continue;
      read.push_back(ids[place]);
      places.push_back(place);
    }
    auto place = places.begin();
    forEachRecord(*m_scan, read, [&](ImageId, const ImageRecord& image) {
      values[*place++].first = known(sort == ImageSort::Mean ? image.brightness() : image.jointVariance());
    });
    return values;
  }

private:
  static double known(double value) { return std::isnan(value) ? kLast : value; }
  const ImageEffect* effect(ImageId id) const {
    return m_outcome && id < m_outcome->effects.size() ? &m_outcome->effects[id] : nullptr;
  }
  bool isRead(ImageId id) const { return m_scan && id < m_scan->images.size() && m_scan->images[id].record; }
  const ScanResult* m_scan;
  const ModeOutcome* m_outcome;
};

std::vector<ImageId> sorted(const Judge& judge, ImageSort sort, std::vector<ImageId> order) {
  std::vector<std::pair<double, ImageId>> keyed = judge.values(sort, order);
  std::stable_sort(keyed.begin(), keyed.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  std::transform(keyed.begin(), keyed.end(), order.begin(), [](const auto& key) { return key.second; });
  return order;
}

/// Ranks of names in their order; the empty name stands behind all others.
std::unordered_map<std::string_view, std::size_t> ranks(const std::vector<std::string>& names) {
  std::unordered_map<std::string_view, std::size_t> ranks;
  for (const std::string& name : names) ranks.emplace(name, ranks.size());
  ranks.emplace(std::string_view(), names.size());
  return ranks;
}

/// The same images by split, then class, as the tree of splits has them; within one in the order they had.
std::vector<ImageId> grouped(const Dataset& dataset, const std::vector<ImageId>& order) {
  const std::vector<std::string> splits = dataset.splits(), labels = dataset.labels();
  const auto splitRanks = ranks(splits), labelRanks = ranks(labels);
  const std::size_t perSplit = labelRanks.size();
  // Sorted by counting: sets have many more images than groups.
  std::vector<std::vector<ImageId>> groups(splitRanks.size() * perSplit);
  for (const ImageId id : order) {
    const DatasetEntry entry = dataset[id];
    groups[splitRanks.at(entry.split) * perSplit + labelRanks.at(entry.label)].push_back(id);
  }
  std::vector<ImageId> result;
  result.reserve(order.size());
  for (const std::vector<ImageId>& group : groups) result.insert(result.end(), group.begin(), group.end());
  return result;
}

} // namespace

bool ImageQuery::isFiltering() const {
  return !nameFilter.isEmpty() || split || label || leastClip || onlyUnreadable || values || among;
}

std::vector<ImageId> imageOrder(const ImageOrderInput& input, const ImageQuery& query,
                                const std::stop_token& stop) {
  if (!input.dataset) return {};
  const Judge judge(input);
  std::vector<ImageId> order;
  order.reserve(query.among ? query.among->size() : input.dataset->size());
  const auto passes = [&](ImageId id) {
    const DatasetEntry entry = (*input.dataset)[id];
    return !(query.split && entry.split != *query.split) && !(query.label && entry.label != *query.label) &&
           !(query.onlyUnreadable && !judge.isUnreadable(id)) &&
           !(query.leastClip && !(judge.clip(id) >= static_cast<double>(*query.leastClip))) &&
           (query.nameFilter.isEmpty() ||
            pathText(entry.relativePath).contains(query.nameFilter, Qt::CaseInsensitive));
  };
  if (query.among) {
    std::copy_if(query.among->begin(), query.among->end(), std::back_inserter(order), passes);
  } else {
    for (ImageId id = 0; id < input.dataset->size(); ++id)
      if (passes(id)) order.push_back(id);
  }
  if (query.values)
    order = input.analysis ? imagesWithValues(*input.analysis, *query.values, order, stop)
                           : std::vector<ImageId>();
  if (stop.stop_requested()) return {};
  if (query.sort != ImageSort::Name) order = sorted(judge, query.sort, order); // else the set's own order
  if (query.byFolder) order = grouped(*input.dataset, order);
  return stop.stop_requested() ? std::vector<ImageId>() : order;
}

} // namespace normscope
