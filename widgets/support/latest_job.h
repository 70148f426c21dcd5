// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/mailbox.h"

#include <QString>

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <type_traits>
#include <utility>

namespace normscope {

class LatestJob;

/// How many threads some jobs have together. One that was told to stop counts until it is back.
class ThreadBudget {
public:
  explicit ThreadBudget(int threads) : m_free(threads) {}
  ThreadBudget(const ThreadBudget&) = delete;
  ThreadBudget& operator=(const ThreadBudget&) = delete;
  ~ThreadBudget() { m_mailbox->close(); }

private:
  friend class LatestJob;
  bool enter(LatestJob& job); ///< false: it is called as soon as there is room
  void leave();

  int m_free;
  std::deque<LatestJob*> m_queue;
  std::shared_ptr<Mailbox> m_mailbox = std::make_shared<Mailbox>();
};

/// What a worker knows of its job.
struct JobContext {
  std::stop_token stop;
  /// Has the owner's thread do something, such as show progress or a first answer, unless nobody asks any
  /// more by then.
  std::function<void(std::function<void()>)> tell;
};

/// Background work of one owner, its member, of which the newest question matters: it starts at once, or
/// waits for the one under way, and of those that wait only the newest is kept. So questions that come all
/// the time are answered all the time. Nothing here ever waits: work owns its data, and with the job gone, or
/// cancelled, it is told to stop and let go; what it still finds is dropped. All but `work` is done in the
/// owner's thread.
class LatestJob {
public:
  using Failed = std::function<void(const QString& why)>;
  /// What is under way when a newer question comes.
  enum class Overtaken {
    IsStopped, ///< told so; its answer is dropped, what it tells until it is back is not
    MayFinish, ///< for work that ends soon: a newer question waits, and both are answered
  };

  /// `failed` is told the words of an exception that ended a work, in place of its answer.
  explicit LatestJob(Failed failed, std::shared_ptr<ThreadBudget> budget = std::make_shared<ThreadBudget>(2));
  LatestJob(const LatestJob&) = delete;
  LatestJob& operator=(const LatestJob&) = delete;
  ~LatestJob();

  /// work(const JobContext&) in the background, then done(its answer). An answer after a request to stop is
  /// dropped: it may be half of one. `done` does not destroy the job.
  template<class Work, class Done>
  void ask(Work work, Done done, Overtaken overtaken = Overtaken::IsStopped) {
    askWhenFree([task = task(std::move(work), std::move(done))] { return task; }, overtaken);
  }

  using Answer = std::function<void()>;
  using Task = std::function<Answer(const JobContext&)>;
  template<class Work, class Done>
  static Task task(Work work, Done done) {
    return [work = std::move(work), done = std::move(done)](const JobContext& context) -> Answer {
      auto answer = std::make_shared<std::invoke_result_t<const Work&, const JobContext&>>(work(context));
      return [done, answer] { done(std::move(*answer)); };
    };
  }
  /// The same with a question that is put into words only when its turn has come.
  void askWhenFree(std::function<Task()> prepare, Overtaken overtaken = Overtaken::IsStopped);

  void cancel(); ///< nobody asks any more
  bool isBusy() const { return m_current || m_waiting; }

private:
  friend class ThreadBudget;
  struct Question {
    std::function<Task()> prepare;
    Overtaken overtaken;
  };
  struct Run {
    std::stop_source stop;
    Overtaken overtaken;
  };
  void startNext();
  void start(const Question& question);
  void accept(const std::shared_ptr<Run>& run, const Answer& answer, const QString& failure);

  Failed m_failed;
  std::shared_ptr<ThreadBudget> m_budget;
  std::shared_ptr<Run> m_current; ///< null: none, or cancelled
  std::optional<Question> m_waiting;
  std::shared_ptr<Mailbox> m_mailbox = std::make_shared<Mailbox>();
};

/// The words of the exception that is being handled.
QString currentFailure();

} // namespace normscope
