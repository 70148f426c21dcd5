// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/question.h"

#include <gtest/gtest.h>

#include <atomic>
#include <cstdlib>
#include <new>

namespace {

std::atomic<std::size_t> allocated{0}; ///< bytes asked for so far

} // namespace

// Where one of them is inlined and its counterpart is not, GCC takes them for a mismatch.
[[gnu::noinline]] void* operator new(std::size_t size) {
  allocated += size;
  if (void* place = std::malloc(size)) return place;
  throw std::bad_alloc();
}
[[gnu::noinline]] void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
  allocated += size;
  return std::malloc(size);
}
[[gnu::noinline]] void operator delete(void* place) noexcept { std::free(place); }
[[gnu::noinline]] void operator delete(void* place, std::size_t) noexcept { std::free(place); }

namespace normscope {
namespace {

/// Bytes that a step of one slider takes when there are so many images.
std::size_t costOfStep(std::size_t images) {
  AnalysisRequest request = testing::everyMode(testing::dayAndNight());
  auto large = std::make_shared<Analysis>(*analyze(request));
  std::vector<ImageId> ids(images);
  for (JudgedOutcome& judged : large->outcomes) {
    ModeOutcome outcome = *judged.outcome;
    outcome.effects.resize(images);
    judged.outcome = std::make_shared<const ModeOutcome>(std::move(outcome));
    judged.judged = std::make_shared<const std::vector<Warning>>(1, Warning{.images = ids});
  }
  large->datasetWarnings = std::vector<Warning>(1, Warning{.images = ids});
  large->audit = std::vector<AuditEntry>(1, AuditEntry{.which = ids});
  testing::set(request, "channel-zscore", {{"placement", std::string("sigma+eps")}, {"epsilon", 0.5}});
  testing::set(request, "gcn", {{"scale", 0.5}});
  const std::size_t before = allocated;
  EXPECT_TRUE(glance(request, large));
  return allocated - before;
}

TEST(GlanceCost, IsTheSameForTenImagesAndAMillion) {
  const std::size_t few = costOfStep(12), many = costOfStep(1'000'000);
  EXPECT_EQ(few, many);
  EXPECT_LT(many, std::size_t{5} << 20);
}

} // namespace
} // namespace normscope
