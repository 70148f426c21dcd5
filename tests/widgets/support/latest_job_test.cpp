// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/background.h"
#include "support/latest_job.h"

#include <QTest>
#include <QThread>
#include <QTimer>

#include <gtest/gtest.h>

#include <atomic>
#include <latch>
#include <new>
#include <stdexcept>

namespace normscope {
namespace {

using Latch = std::shared_ptr<std::latch>;
Latch latch() { return std::make_shared<std::latch>(1); }

void unexpected(const QString& why) { ADD_FAILURE() << why.toStdString(); }

/// A job whose questions are numbers, and which of them were worked on and answered.
struct JobFixture {
  ~JobFixture() {
    job.reset();
    QTRY_COMPARE(runningInBackground(), std::size_t{0});
  }
  void ask(int number, const Latch& gate = {},
           LatestJob::Overtaken overtaken = LatestJob::Overtaken::IsStopped) {
    job->ask(
        [this, number, gate](const JobContext&) {
          begun = number;
          if (gate) gate->wait();
          return number;
        },
        [this](int answer) { answers.push_back(answer); }, overtaken);
  }
  std::atomic<int> begun = 0;
  std::vector<int> answers;
  std::unique_ptr<LatestJob> job = std::make_unique<LatestJob>(unexpected);
};

TEST(LatestJob, KeepsTheNewestOfThoseThatWait) {
  for (const auto overtaken : {LatestJob::Overtaken::IsStopped, LatestJob::Overtaken::MayFinish}) {
    JobFixture f;
    const Latch gate = latch();
    f.ask(1, gate, overtaken);
    QTRY_COMPARE(f.begun.load(), 1);
    for (const int number : {2, 3, 4}) f.ask(number);
    EXPECT_TRUE(f.job->isBusy());
    gate->count_down();
    QTRY_VERIFY(!f.job->isBusy());
    const bool isAnswered = overtaken == LatestJob::Overtaken::MayFinish;
    EXPECT_EQ(f.answers, isAnswered ? std::vector({1, 4}) : std::vector{4});
  }
}

/// A slider that never rests.
TEST(LatestJob, AnswersWhileQuestionsKeepComing) {
  LatestJob job(unexpected);
  int asked = 0;
  std::vector<int> answers;
  QTimer slider;
  QObject::connect(&slider, &QTimer::timeout, &slider, [&] {
    const auto work = [number = ++asked](const JobContext&) {
      QThread::msleep(10);
      return number;
    };
    job.ask(
        work, [&](int answer) { answers.push_back(answer); }, LatestJob::Overtaken::MayFinish);
  });
  slider.start(1);
  QTRY_VERIFY(answers.size() >= 5);
  slider.stop();
  QTRY_VERIFY(!job.isBusy());
  EXPECT_EQ(answers.back(), asked) << "the newest is answered in the end";
}

TEST(LatestJob, PutsAQuestionIntoWordsWhenItsTurnHasCome) {
  JobFixture f;
  const Latch gate = latch();
  f.ask(1, gate, LatestJob::Overtaken::MayFinish);
  std::vector<int> known;
  f.job->askWhenFree([&] {
    known = f.answers;
    return LatestJob::task([](const JobContext&) { return 2; },
                           [&](int answer) { f.answers.push_back(answer); });
  });
  gate->count_down();
  QTRY_COMPARE(f.answers, (std::vector{1, 2}));
  EXPECT_EQ(known, std::vector{1});
}

TEST(LatestJob, AnExceptionIsToldAndTheJobGoesOn) {
  QStringList failures;
  LatestJob job([&](const QString& why) { failures << why; });
  bool isAnswered = false;
  const auto done = [&](int) { isAnswered = true; };
  job.ask([](const JobContext&) -> int { throw std::runtime_error("the disk is gone"); }, done);
  QTRY_VERIFY(!job.isBusy());
  EXPECT_EQ(failures, QStringList(QStringLiteral("the disk is gone")));
  job.ask([](const JobContext&) -> int { throw std::bad_alloc(); }, done);
  QTRY_VERIFY(!job.isBusy());
  EXPECT_EQ(failures.last(), QStringLiteral("there is not enough memory"));
  EXPECT_FALSE(isAnswered);
  job.ask([](const JobContext&) { return 1; }, done);
  QTRY_VERIFY(isAnswered);
  EXPECT_EQ(failures.size(), 2);
}

/// A decoder that cannot be stopped: the job goes at once, and what it finds is dropped.
TEST(LatestJob, IsLetGoWhileItWorks) {
  JobFixture f;
  const Latch gate = latch();
  auto owned = std::make_shared<int>(7);
  const std::weak_ptr<int> watched = owned;
  f.job->ask(
      [gate, owned = std::move(owned)](const JobContext&) {
        gate->wait();
        return *owned;
      },
      [&](int answer) { f.answers.push_back(answer); });
  f.job.reset(); // would hang here
  EXPECT_EQ(runningInBackground(), 1U);
  EXPECT_FALSE(watched.expired()) << "the work owns its data";
  gate->count_down();
  QTRY_COMPARE(runningInBackground(), std::size_t{0});
  QCoreApplication::processEvents();
  EXPECT_TRUE(watched.expired());
  EXPECT_TRUE(f.answers.empty());
}

TEST(LatestJob, AsksToStop) {
  using Act = std::function<void(JobFixture&)>;
  for (const Act& act : {Act([](JobFixture& f) { f.ask(2); }), Act([](JobFixture& f) { f.job->cancel(); }),
                         Act([](JobFixture& f) { f.job.reset(); })}) {
    JobFixture f;
    const auto stopped = std::make_shared<std::atomic<bool>>(false);
    f.job->ask(
        [stopped](const JobContext& context) {
          while (!context.stop.stop_requested()) QThread::msleep(1);
          *stopped = true;
          return 1;
        },
        [&](int answer) { f.answers.push_back(answer); });
    EXPECT_FALSE(*stopped);
    act(f);
    QTRY_VERIFY(*stopped);
  }
}

TEST(LatestJob, CancelledItStartsAgainAtOnce) {
  JobFixture f;
  const Latch gate = latch();
  f.ask(1, gate);
  QTRY_COMPARE(f.begun.load(), 1);
  f.job->cancel();
  EXPECT_FALSE(f.job->isBusy());
  f.ask(2);
  QTRY_COMPARE(f.answers, std::vector{2}); // the first still hangs
  gate->count_down();
}

TEST(LatestJob, TellsInTheThreadOfItsOwner) {
  JobFixture f;
  const Latch gate = latch();
  std::vector<int> told;
  QThread* where = nullptr;
  const auto work = [&, gate](const JobContext& context) {
    for (const int share : {25, 50})
      context.tell([&, share] {
        told.push_back(share);
        where = QThread::currentThread();
      });
    gate->wait();
    context.tell([&] { told.push_back(100); });
    return 1;
  };
  f.job->ask(work, [&](int) { told.push_back(-1); });
  QTRY_COMPARE(told, (std::vector{25, 50}));
  EXPECT_EQ(where, QThread::currentThread());
  gate->count_down();
  QTRY_COMPARE(told, (std::vector{25, 50, 100, -1}));
}

TEST(LatestJob, CancelledItTellsNothing) {
  JobFixture f;
  bool isTold = false;
  f.job->ask(
      [&](const JobContext& context) {
        context.tell([&] { isTold = true; });
        return 1;
      },
      [&](int answer) { f.answers.push_back(answer); });
  while (runningInBackground() > 0) QThread::msleep(1); // all is said, nothing heard
  f.job->cancel();
  QCoreApplication::processEvents();
  EXPECT_FALSE(isTold);
  EXPECT_TRUE(f.answers.empty());
}

TEST(LatestJob, JobsShareABudgetOfThreads) {
  const auto budget = std::make_shared<ThreadBudget>(1);
  LatestJob first(unexpected, budget), second(unexpected, budget);
  const Latch gate = latch();
  std::atomic<bool> isFirstBack = false, wasFirstBack = false;
  bool isDone = false;
  first.ask(
      [&, gate](const JobContext&) {
        gate->wait();
        isFirstBack = true;
        return 1;
      },
      [](int) {});
  second.ask(
      [&](const JobContext&) {
        wasFirstBack = isFirstBack.load();
        return 2;
      },
      [&](int) { isDone = true; });
  first.cancel(); // counts until it is back
  QCoreApplication::processEvents();
  EXPECT_TRUE(second.isBusy());
  EXPECT_EQ(runningInBackground(), 1U);
  gate->count_down();
  QTRY_VERIFY(isDone);
  EXPECT_TRUE(wasFirstBack);
}

/// The first thread ends only when the second was asked to, too.
TEST(Background, AllAreAskedToStopBeforeTheFirstIsWaitedFor) {
  const auto second = latch();
  startInBackground({}, [second](const std::stop_token& stop) {
    while (!stop.stop_requested()) QThread::msleep(1);
    second->wait();
  });
  startInBackground({}, [second](const std::stop_token& stop) {
    while (!stop.stop_requested()) QThread::msleep(1);
    second->count_down();
  });
  EXPECT_TRUE(finishBackground(std::chrono::minutes(1)));
}

TEST(Background, TheEndWaitsForWhatWritesAlone) {
  const auto decoder = latch();
  startInBackground({}, [decoder](const std::stop_token&) { decoder->wait(); });
  const auto isWritten = std::make_shared<std::atomic<bool>>(false);
  startInBackground(
      {},
      [isWritten](const std::stop_token& stop) {
        while (!stop.stop_requested()) QThread::msleep(1);
        QThread::msleep(20);
        *isWritten = true;
      },
      AtExit::IsAwaited);
  EXPECT_FALSE(finishBackground(std::chrono::milliseconds(0)));
  EXPECT_TRUE(*isWritten);
  decoder->count_down();
  EXPECT_TRUE(finishBackground(std::chrono::minutes(1)));
}

} // namespace
} // namespace normscope
