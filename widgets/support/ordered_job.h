// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/mailbox.h"

#include <QString>

#include <functional>
#include <memory>
#include <utility>

namespace normscope {

/// Background work of one owner, its member, of which nothing may be lost, such as writing files: one after
/// the other, in the order in which it was added. With the job gone all of it is still done, then without
/// telling anyone; the end of the program waits for it.
class OrderedJob {
public:
  using Failed = std::function<void(const QString& why)>;

  /// `failed` is told the words of an exception that ended a work, in place of its answer.
  explicit OrderedJob(Failed failed) : m_failed(std::move(failed)) {}
  OrderedJob(const OrderedJob&) = delete;
  OrderedJob& operator=(const OrderedJob&) = delete;
  ~OrderedJob() { m_mailbox->close(); }

  /// work() in the background, then done(its answer) in the owner's thread.
  template<class Work, class Done>
  void add(Work work, Done done) {
    addTask([work = std::move(work), done = std::move(done)]() -> Answer {
      auto answer = std::make_shared<decltype(work())>(work());
      return [done, answer] { done(std::move(*answer)); };
    });
  }
  bool isBusy() const { return m_open > 0; }

private:
  using Answer = std::function<void()>;
  using Task = std::function<Answer()>;
  struct Queue;
  void addTask(Task added);
  void accept(const Answer& answer, const QString& failure);

  Failed m_failed;
  int m_open = 0;
  std::shared_ptr<Queue> m_queue; ///< shared with the thread that works it off
  std::shared_ptr<Mailbox> m_mailbox = std::make_shared<Mailbox>();
};

} // namespace normscope
