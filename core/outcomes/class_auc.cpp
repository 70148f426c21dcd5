// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/class_auc.h"

#include "outcomes/outcome.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace normscope {
namespace {

// Calls visit(a, b) for every pair of classes that have members.
template<class Group, class Visit>
double meanOverPairs(const std::vector<Group>& groups, Visit visit) {
  double sum = 0.0;
  std::size_t pairs = 0;
  for (std::size_t a = 0; a < groups.size(); ++a) {
    for (std::size_t b = a + 1; b < groups.size(); ++b) {
      if (groups[a].empty() || groups[b].empty()) continue;
      sum += visit(groups[a], groups[b]);
      ++pairs;
    }
  }
  return pairs > 0 ? sum / static_cast<double>(pairs) : std::numeric_limits<double>::quiet_NaN();
}

std::vector<std::vector<double>> grouped(std::span<const double> scores, const ClassLabels& labels) {
  std::vector<std::vector<double>> groups(labels.classes);
  for (std::size_t i = 0; i < scores.size(); ++i) groups[labels.labels[i]].push_back(scores[i]);
  for (auto& group : groups) std::ranges::sort(group);
  return groups;
}

// P(a > b) + ½ P(a = b) of two sorted groups.
double dominance(const std::vector<double>& a, const std::vector<double>& b) {
  double wins = 0.0;
  std::size_t below = 0, upTo = 0;
  for (const double score : a) {
    while (below < b.size() && b[below] < score) ++below;
    while (upTo < b.size() && b[upTo] <= score) ++upTo;
    wins += static_cast<double>(below) + 0.5 * static_cast<double>(upTo - below);
  }
  return wins / (static_cast<double>(a.size()) * static_cast<double>(b.size()));
}

} // namespace

double classAuc(std::span<const double> scores, const ClassLabels& labels) {
  return meanOverPairs(grouped(scores, labels), [](const auto& a, const auto& b) {
    const double share = dominance(a, b);
    return std::max(share, 1.0 - share);
  });
}

double classAucNullBound(const ClassLabels& labels) {
  return meanOverPairs(
      grouped(std::vector<double>(labels.labels.size()), labels), [](const auto& groupA, const auto& groupB) {
        const auto a = static_cast<double>(groupA.size()), b = static_cast<double>(groupB.size());
        return std::min(1.0, 0.5 + 1.96 * std::sqrt((a + b + 1.0) / (12.0 * a * b)));
      });
}

bool tellsClasses(const ClassAuc& auc) {
  return auc.brightness > auc.nullBound || auc.contrast > auc.nullBound ||
         std::ranges::any_of(auc.channel, [&](double channel) { return channel > auc.nullBound; });
}

bool isClassErased(const ClassAuc& auc) {
  return !std::isnan(auc.brightness) && !std::isnan(auc.nullBound) && !tellsClasses(auc);
}

std::vector<double> roundedScores(std::span<const double> scores, double spread) {
  const double step = 1e-9 * spread;
  std::vector<double> result;
  for (const double score : scores) result.push_back(step > 0.0 ? std::nearbyint(score / step) : 0.0);
  return result;
}

} // namespace normscope
