// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ordered_job.h"

#include "support/background.h"
#include "support/latest_job.h"

#include <deque>
#include <mutex>

namespace normscope {

struct OrderedJob::Queue {
  std::mutex mutex;
  std::deque<Task> tasks;
  bool isWorkedOff = true; ///< and no thread is there for what comes next

  Task next() {
    const std::lock_guard lock(mutex);
    isWorkedOff = tasks.empty();
    if (isWorkedOff) return {};
    Task task = std::move(tasks.front());
    tasks.pop_front();
    return task;
  }
};

void OrderedJob::addTask(Task added) {
  if (!m_queue) m_queue = std::make_shared<Queue>();
  ++m_open;
  {
    const std::lock_guard lock(m_queue->mutex);
    m_queue->tasks.push_back(std::move(added));
    if (!std::exchange(m_queue->isWorkedOff, false)) return;
  }
  const auto comeBack = [this, mailbox = m_mailbox](Answer answer, const QString& failure) {
    mailbox->post([this, answer = std::move(answer), failure] { accept(answer, failure); });
  };
  const auto workOff = [queue = m_queue, comeBack](const std::stop_token&) {
    while (const Task task = queue->next()) {
      Answer answer;
      QString failure;
      try {
        answer = task();
      } catch (...) {
        failure = currentFailure();
      }
      comeBack(std::move(answer), failure);
    }
  };
  try {
    startInBackground({}, workOff, AtExit::IsAwaited);
  } catch (...) {
    workOff({}); // no thread is to be had: here, then
  }
}

void OrderedJob::accept(const Answer& answer, const QString& failure) {
  --m_open;
  if (answer)
    answer();
  else
    m_failed(failure);
}

} // namespace normscope
