// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/probe.h"

#include "base/random.h"
#include "outcomes/condition.h"
#include "outcomes/patches.h"

#include <Eigen/Core>
#include <cmath>

namespace normscope {
namespace {

using Matrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

constexpr Eigen::Index kFilters = 64;
constexpr std::uint64_t kFilterSeed = 1;
constexpr double kRarely = 0.01, kNearlyAlways = 0.99;

// Filters of unit expected norm. Twelve uniform numbers stand for a Gaussian one: the same bits everywhere.
Matrix randomFilters(Eigen::Index inputs) {
  Random random(kFilterSeed);
  Matrix filters(inputs, kFilters);
  for (Eigen::Index i = 0; i < filters.size(); ++i) {
    double sum = -6.0;
    for (int k = 0; k < 12; ++k) sum += static_cast<double>(random.next() >> 11) * 0x1p-53;
    filters.data()[i] = sum / std::sqrt(static_cast<double>(inputs));
  }
  return filters;
}

// Second moments of (v, 1), weighted.
struct Moments {
  Matrix sum;
  explicit Moments(Eigen::Index n) : sum(Matrix::Zero(n + 1, n + 1)) {}
  void add(const Matrix& rows, double weight) {
    const Eigen::Index n = rows.cols();
    sum.topLeftCorner(n, n) += weight * (rows.transpose() * rows);
    const Eigen::RowVectorXd means = weight * rows.colwise().sum();
    sum.row(n).head(n) += means;
    sum.col(n).head(n) += means.transpose();
    sum(n, n) += weight * static_cast<double>(rows.rows());
  }
  std::vector<double> spectrum() const {
    const Matrix mean = sum / sum(sum.rows() - 1, sum.cols() - 1);
    return eigenvalues({mean.data(), static_cast<std::size_t>(mean.size())},
                       static_cast<std::size_t>(mean.rows()));
  }
  std::vector<double> spectrumWithoutBias() const {
    const Eigen::Index n = sum.rows() - 1;
    const Matrix mean = sum.topLeftCorner(n, n) / sum(n, n);
    return eigenvalues({mean.data(), static_cast<std::size_t>(mean.size())}, static_cast<std::size_t>(n));
  }
};

struct Activation {
  double sum = 0, images = 0;
};

} // namespace

struct PatchProbe::Sums {
  explicit Sums(Eigen::Index c)
      : channels(c)
      , pixel(c)
      , patch3(9 * c)
      , patch5(25 * c)
      , filters(randomFilters(9 * c))
      , active(Eigen::VectorXd::Zero(kFilters)) {}
  Eigen::Index channels;
  Moments pixel, patch3, patch5;
  Matrix filters;
  Eigen::VectorXd active; // weighted count of positions
  double positions = 0, allPositive = 0, clipped = 0;
  std::map<std::string, Activation> groups;
  std::uint64_t images = 0;
};

PatchProbe::PatchProbe(int channels) : m_sums(std::make_unique<Sums>(channels)) {}
PatchProbe::~PatchProbe() = default;
PatchProbe::PatchProbe(PatchProbe&&) noexcept = default;
PatchProbe& PatchProbe::operator=(PatchProbe&&) noexcept = default;

void PatchProbe::add(const Raster& montage, double pixels, const std::string& group, const Storage& stored) {
  Sums& s = *m_sums;
  const Eigen::Index c = s.channels, count = montage.height / kPatchSide;
  const Eigen::Map<const Matrix> all(montage.samples.data(), count, 25 * c);
  std::vector<Eigen::Index> whole; // patches without NaN and infinities
  for (Eigen::Index i = 0; i < count; ++i)
    if (all.row(i).allFinite()) whole.push_back(i);
  if (whole.empty()) return;
  const Matrix patches = all(whole, Eigen::all);
  const Eigen::Index n = patches.rows();
  Matrix inner(n, 9 * c); // the 3×3 in the middle
  for (Eigen::Index y = 0; y < 3; ++y)
    inner.middleCols(3 * y * c, 3 * c) = patches.middleCols(((y + 1) * kPatchSide + 1) * c, 3 * c);
  const Matrix centres = patches.middleCols(12 * c, c);

  const double weight = pixels / static_cast<double>(n);
  s.pixel.add(centres, weight);
  s.patch3.add(inner, weight);
  s.patch5.add(patches, weight);
  const Matrix response = (inner * s.filters).cwiseMax(0.0);
  s.active += weight * (response.array() > 0.0).cast<double>().colwise().sum().matrix().transpose();
  s.positions += pixels;
  s.allPositive += weight * static_cast<double>((centres.array() > 0.0).rowwise().all().count());
  for (Eigen::Index i = 0; i < n; ++i) {
    bool lost = false;
    for (Eigen::Index k = 0; k < c; ++k) lost |= stored.store(centres(i, k)).clip != 0;
    s.clipped += lost ? weight : 0.0;
  }
  Activation& activation = s.groups[group];
  activation.sum += response.mean();
  ++activation.images;
  ++s.images;
}

void PatchProbe::finish(ModeOutcome& outcome, const std::vector<std::string>& groups, bool byClass) const {
  const Sums& s = *m_sums;
  outcome.sampledImages = s.images;
  if (s.images == 0) return;
  outcome.conditioning.patch3 = conditionNumber(s.patch3.spectrum());
  outcome.conditioning.patch5 = conditionNumber(s.patch5.spectrum());
  outcome.provenance.patchCondition = Provenance::sampled;
  if (outcome.provenance.condition == Provenance::none) {
    const std::vector<double> values = s.pixel.spectrum();
    outcome.conditioning.withBias = conditionNumber(values);
    outcome.conditioning.channelsOnly = conditionNumber(s.pixel.spectrumWithoutBias());
    outcome.conditioning.learningRateCeiling = values.empty() ? kUnknown : 2.0 / values.back();
    outcome.provenance.condition = Provenance::sampled;
  }
  Firing& firing = outcome.firing;
  firing.byClass = byClass;
  for (const std::string& group : groups)
    if (const auto found = s.groups.find(group); found != s.groups.end())
      firing.meanByGroup.emplace_back(group, found->second.sum / found->second.images);
  const Eigen::ArrayXd share = s.active.array() / s.positions;
  firing.deadShare = static_cast<double>((share < kRarely).count()) / kFilters;
  firing.alwaysOnShare = static_cast<double>((share > kNearlyAlways).count()) / kFilters;
  firing.allPositiveShare = s.allPositive / s.positions;
  outcome.provenance.firing = Provenance::sampled;
  if (outcome.provenance.clippedPixels == Provenance::none) {
    outcome.clippedPixelsAny = s.clipped / s.positions;
    outcome.provenance.clippedPixels = Provenance::sampled;
  }
}

} // namespace normscope
