// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/probe.h"

#include "outcomes/condition.h"
#include "outcomes/firing_tally.h"
#include "outcomes/patches.h"
#include "outcomes/probe_loops.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace normscope {
namespace {

constexpr auto kPatchPixels = std::size_t{kPatchSide} * kPatchSide;

// The samples of a patch that those of its middle side × side pixels are.
std::vector<std::size_t> middle(std::size_t side, std::size_t channels) {
  std::vector<std::size_t> places;
  const std::size_t first = (kPatchSide - side) / 2;
  for (std::size_t y = first; y < first + side; ++y)
    for (std::size_t i = first * channels; i < (first + side) * channels; ++i)
      places.push_back(y * kPatchSide * channels + i);
  return places;
}

} // namespace

struct PatchProbe::Sums {
  explicit Sums(std::size_t c)
      : channels(c)
      , columns((kPatchPixels * c + 1 + kProbeColumns - 1) / kProbeColumns * kProbeColumns)
      , moments(columns * columns)
      , products(columns * columns)
      , inner(middle(3, c))
      , firing(c) {}

  std::size_t bias() const { return kPatchPixels * channels; } // the column of ones
  void takeWhole(const Raster& montage);
  void addMoments(double weight);
  std::vector<double> spectrum(std::vector<std::size_t> places, bool withBias) const;

  std::size_t channels, columns;
  std::vector<double> moments, products; // of patches and 1: the lower half; all images', one image's
  std::vector<double> rows, inputs;      // patches of an image without NaN and infinities; their middle 3×3
  std::size_t whole = 0;                 // how many
  std::vector<std::size_t> inner;
  FiringTally firing;
  std::uint64_t images = 0, patches = 0;
};

void PatchProbe::Sums::takeWhole(const Raster& montage) {
  const std::size_t length = kPatchPixels * channels;
  rows.clear();
  inputs.clear();
  whole = 0;
  for (std::size_t at = 0; at < montage.samples.size(); at += length) {
    const auto patch = std::span(montage.samples).subspan(at, length);
    if (!std::ranges::all_of(patch, [](double sample) { return std::isfinite(sample); })) continue;
    rows.insert(rows.end(), patch.begin(), patch.end());
    rows.push_back(1.0);
    rows.resize(++whole * columns);
    for (const std::size_t place : inner) inputs.push_back(patch[place]);
  }
}

void PatchProbe::Sums::addMoments(double weight) {
  productsOfRows(rows.data(), whole, columns, products.data());
  for (std::size_t a = 0; a <= bias(); ++a)
    for (std::size_t b = 0; b <= a; ++b) moments[a * columns + b] += weight * products[a * columns + b];
}

// Ascending eigenvalues of the mean of the products of these samples of a patch, and of 1.
std::vector<double> PatchProbe::Sums::spectrum(std::vector<std::size_t> places, bool withBias) const {
  if (withBias) places.push_back(bias());
  std::vector<double> matrix;
  for (const std::size_t a : places)
    for (const std::size_t b : places)
      matrix.push_back(moments[std::max(a, b) * columns + std::min(a, b)] /
                       moments[bias() * columns + bias()]);
  return eigenvalues(matrix, places.size());
}

PatchProbe::PatchProbe(int channels) : m_sums(std::make_unique<Sums>(static_cast<std::size_t>(channels))) {}
PatchProbe::~PatchProbe() = default;
PatchProbe::PatchProbe(PatchProbe&&) noexcept = default;
PatchProbe& PatchProbe::operator=(PatchProbe&&) noexcept = default;

void PatchProbe::add(const Raster& montage, double pixels, const std::string& group) {
  Sums& s = *m_sums;
  s.takeWhole(montage);
  if (s.whole == 0) return;
  const double weight = pixels / static_cast<double>(s.whole);
  s.addMoments(weight);
  s.firing.add(s.inputs, weight);
  for (std::size_t i = 0; i < s.whole; ++i) {
    const auto centre = std::span(s.rows).subspan(i * s.columns + kPatchPixels / 2 * s.channels, s.channels);
    if (std::ranges::all_of(centre, [](double y) { return y > 0.0; })) s.firing.addPositive(weight);
  }
  s.firing.endImage(pixels, group);
  ++s.images;
  s.patches += s.whole;
}

void PatchProbe::finish(ModeOutcome& outcome, const std::vector<std::string>& groups, bool byClass) const {
  const Sums& s = *m_sums;
  if (!outcome.isOfEveryPixel) {
    outcome.sampledImages = s.images;
    outcome.sampledPositions = s.patches;
  }
  if (s.images == 0) return;
  outcome.conditioning.patch3 = conditionNumber(s.spectrum(s.inner, true));
  outcome.conditioning.patch5 = conditionNumber(s.spectrum(middle(5, s.channels), true));
  outcome.provenance.patchCondition = Provenance::sampled;
  if (outcome.provenance.condition == Provenance::none) {
    const std::vector<std::size_t> centre = middle(1, s.channels);
    const std::vector<double> values = s.spectrum(centre, true);
    outcome.conditioning.withBias = conditionNumber(values);
    outcome.conditioning.channelsOnly = conditionNumber(s.spectrum(centre, false));
    outcome.conditioning.learningRateCeiling = values.empty() ? kUnknown : 2.0 / values.back();
    outcome.provenance.condition = Provenance::sampled;
  }
  if (outcome.provenance.firing == Provenance::none)
    s.firing.finish(outcome, groups, byClass, Provenance::sampled);
}

} // namespace normscope
