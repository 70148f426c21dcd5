// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/class_auc.h"

#include "outcomes/outcome.h"

#include <boost/math/distributions/chi_squared.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace normscope {
namespace {

constexpr double kSignificant = 0.05 / 3; // of each of three scores

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

double classDifferenceP(std::span<const double> scores, const ClassLabels& labels) {
  std::vector<std::pair<double, std::uint32_t>> ordered;
  for (std::size_t i = 0; i < scores.size(); ++i)
    if (!std::isnan(scores[i])) ordered.emplace_back(scores[i], labels.labels[i]);
  std::ranges::sort(ordered);
  const auto n = static_cast<double>(ordered.size());
  std::vector<double> rankSums(labels.classes), images(labels.classes);
  double ties = 0.0;
  for (std::size_t first = 0, end = 0; first < ordered.size(); first = end) {
    while (end < ordered.size() && ordered[end].first == ordered[first].first) ++end;
    const auto tied = static_cast<double>(end - first);
    ties += tied * tied * tied - tied;
    const double rank = 0.5 * static_cast<double>(first + 1 + end); // the mean of those that are tied
    for (std::size_t i = first; i < end; ++i) {
      rankSums[ordered[i].second] += rank;
      ++images[ordered[i].second];
    }
  }
  const auto classes = std::ranges::count_if(images, [](double count) { return count > 0; });
  if (classes < 2) return std::numeric_limits<double>::quiet_NaN();
  double h = -3.0 * (n + 1.0);
  for (std::size_t c = 0; c < images.size(); ++c)
    if (images[c] > 0) h += 12.0 / (n * (n + 1.0)) * rankSums[c] * rankSums[c] / images[c];
  const double untied = 1.0 - ties / (n * n * n - n);
  if (!(untied > 1e-12)) return 1.0; // all are equal
  const boost::math::chi_squared_distribution<double> chance(static_cast<double>(classes - 1));
  return boost::math::cdf(boost::math::complement(chance, std::max(0.0, h / untied)));
}

bool tellsByBrightness(const ClassAuc& auc) { return auc.brightnessP < kSignificant; }

bool tellsByChannel(const ClassAuc& auc) {
  const auto channels = static_cast<double>(auc.channelP.size());
  return std::ranges::any_of(auc.channelP, [&](double p) { return p * channels < kSignificant; });
}

bool tellsClasses(const ClassAuc& auc) {
  return tellsByBrightness(auc) || auc.contrastP < kSignificant || tellsByChannel(auc);
}

bool isClassErased(const ClassAuc& auc) { return !std::isnan(auc.brightnessP) && !tellsClasses(auc); }

bool erasesClasses(const ClassAuc& source, const ClassAuc& after) {
  return tellsClasses(source) && isClassErased(after);
}

std::vector<double> roundedScores(std::span<const double> scores, double spread) {
  const double step = 1e-9 * spread;
  std::vector<double> result;
  for (const double score : scores) result.push_back(step > 0.0 ? std::nearbyint(score / step) : 0.0);
  return result;
}

} // namespace normscope
