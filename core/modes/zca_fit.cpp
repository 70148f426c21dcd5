// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "modes/zca_fit.h"

#include "base/parallel.h"

#include <Eigen/Eigenvalues>
#include <algorithm>
#include <cmath>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <new>
#include <optional>
#include <thread>

namespace normscope {
namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Rows = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using Solver = Eigen::SelfAdjointEigenSolver<MatrixXd>;

// The lower triangle of AᵀA in blocks of columns: each block is one product, whoever computes it, so that the
// number of threads does not show.
template<class Matrix>
MatrixXd squared(const Matrix& a, const FitControl& control) {
  constexpr Index kBlock = 96;
  const Index n = a.cols();
  MatrixXd result = MatrixXd::Zero(n, n);
  parallelFor(static_cast<std::size_t>((n + kBlock - 1) / kBlock), control.threads, control.stop,
              [&](std::size_t block) {
                const Index first = static_cast<Index>(block) * kBlock, width = std::min(kBlock, n - first);
                result.block(first, first, n - first, width).noalias() =
                    a.rightCols(n - first).transpose() * a.middleCols(first, width);
              });
  return result;
}

// The solver cannot be interrupted (3,072 dimensions take half a minute), so it runs on a thread that owns
// its data and is left to itself when a stop is requested. None then, and when memory is short.
std::shared_ptr<const Solver> decompose(MatrixXd matrix, const std::stop_token& stop) {
  struct Job {
    MatrixXd matrix;
    std::shared_ptr<const Solver> solver;
    bool done = false;
    std::mutex mutex;
    std::condition_variable_any changed;
  };
  const auto job = std::make_shared<Job>();
  job->matrix = std::move(matrix);
  std::thread([job] {
    std::shared_ptr<const Solver> solver;
    try {
      solver = std::make_shared<const Solver>(job->matrix);
    } catch (const std::bad_alloc&) {
      solver = nullptr; // which says it
    }
    const std::scoped_lock lock(job->mutex);
    job->solver = std::move(solver);
    job->done = true;
    job->changed.notify_all();
  }).detach();
  std::unique_lock lock(job->mutex);
  job->changed.wait(lock, stop, [&] { return job->done; });
  return job->solver;
}

} // namespace

Result<ThumbnailWhiteningFit> whitenRows(ThumbnailRows rows, ThumbnailWhiteningFit fit,
                                         const std::function<double(double square)>& gain,
                                         const FitControl& control) {
  try {
    const auto n = static_cast<Index>(rows.rows), dimensions = static_cast<Index>(rows.dimensions);
    Eigen::Map<Rows> x(rows.values.data(), n, dimensions);
    x.rowwise() -= Eigen::Map<const Eigen::RowVectorXd>(fit.mean.data(), dimensions);
    // XᵀX and XXᵀ have the same eigenvalues: the smaller one is solved.
    const bool ofImages = n < dimensions;
    const auto solver =
        decompose(ofImages ? squared(x.transpose(), control) : squared(x, control), control.stop);
    if (control.stop.stop_requested()) return fail(ErrorCode::cancelled, "stopped");
    if (!solver) return fail(ErrorCode::unavailable, "needs more memory than there is");

    const Eigen::VectorXd& squares = solver->eigenvalues(); // ascending
    const double smallest =
        squares(squares.size() - 1) * static_cast<double>(std::max(n, dimensions)) * std::ldexp(1.0, -52);
    Index first = 0;
    while (first < squares.size() && !(squares(first) > smallest)) ++first;
    const Index rank = squares.size() - first;
    MatrixXd factor = ofImages ? MatrixXd(x.transpose() * solver->eigenvectors().rightCols(rank))
                               : MatrixXd(solver->eigenvectors().rightCols(rank));
    for (Index k = 0; k < rank; ++k) {
      const double square = squares(first + k);
      factor.col(k) *= std::sqrt(gain(square) / (ofImages ? square : 1.0));
    }
    fit.factor.assign(factor.data(), factor.data() + factor.size());
    fit.rank = static_cast<std::size_t>(rank);
    fit.images = rows.rows;
    return fit;
  } catch (const std::bad_alloc&) {
    return fail(ErrorCode::unavailable, "needs more memory than there is");
  }
}

} // namespace normscope
