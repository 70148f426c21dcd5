// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/background.h"
#include "support/ordered_job.h"

#include <QTest>

#include <gtest/gtest.h>

#include <atomic>
#include <latch>
#include <numeric>
#include <stdexcept>

namespace normscope {
namespace {

TEST(OrderedJob, LosesNothingAndKeepsTheOrder) {
  OrderedJob job([](const QString& why) { ADD_FAILURE() << why.toStdString(); });
  std::vector<int> wanted(100), done, answers;
  std::iota(wanted.begin(), wanted.end(), 0);
  for (const int number : wanted)
    job.add(
        [&done, number] {
          done.push_back(number); // one at a time
          return number;
        },
        [&](int answer) { answers.push_back(answer); });
  EXPECT_TRUE(job.isBusy());
  QTRY_VERIFY(!job.isBusy());
  EXPECT_EQ(done, wanted);
  EXPECT_EQ(answers, wanted);
  job.add([] { return 100; }, [&](int answer) { answers.push_back(answer); });
  QTRY_COMPARE(answers.size(), std::size_t{101}); // after it had nothing to do
}

TEST(OrderedJob, AnExceptionIsToldAndTheNextComes) {
  QStringList failures;
  OrderedJob job([&](const QString& why) { failures << why; });
  int answer = 0;
  job.add([]() -> int { throw std::runtime_error("no space left"); }, [](int) { ADD_FAILURE(); });
  job.add([] { return 2; }, [&](int number) { answer = number; });
  QTRY_VERIFY(!job.isBusy());
  EXPECT_EQ(failures, QStringList(QStringLiteral("no space left")));
  EXPECT_EQ(answer, 2);
}

TEST(OrderedJob, WhatWasAddedIsDoneWhenTheJobHasGone) {
  const auto gate = std::make_shared<std::latch>(1);
  const auto done = std::make_shared<std::atomic<int>>(0);
  bool isTold = false;
  {
    OrderedJob job([](const QString&) {});
    for (int i = 0; i < 3; ++i)
      job.add(
          [gate, done] {
            gate->wait();
            return ++*done;
          },
          [&](int) { isTold = true; });
  } // does not wait
  EXPECT_EQ(*done, 0);
  gate->count_down();
  finishBackground(std::chrono::milliseconds(0)); // the end of the program does
  EXPECT_EQ(*done, 3);
  QCoreApplication::processEvents();
  EXPECT_FALSE(isTold);
}

} // namespace
} // namespace normscope
