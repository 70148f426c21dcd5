// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/latest_job.h"

#include "support/background.h"
#include "support/translation.h"

#include <QCoreApplication>

#include <algorithm>
#include <exception>
#include <new>

namespace normscope {
namespace {

struct LatestJobWords {
  Q_DECLARE_TR_FUNCTIONS(LatestJob)
};

} // namespace

QString currentFailure() {
  try {
    throw;
  } catch (const std::bad_alloc&) {
    return LatestJobWords::tr("there is not enough memory");
  } catch (const std::exception& e) {
    return translated(std::string_view(e.what()));
  } catch (...) {
    return LatestJobWords::tr("an unknown error");
  }
}

bool ThreadBudget::enter(LatestJob& job) {
  if (m_free > 0) {
    --m_free;
    return true;
  }
  if (std::ranges::find(m_queue, &job) == m_queue.end()) m_queue.push_back(&job);
  return false;
}

void ThreadBudget::leave() {
  ++m_free;
  while (m_free > 0 && !m_queue.empty()) {
    LatestJob* const next = m_queue.front();
    m_queue.pop_front();
    next->startNext();
  }
}

LatestJob::LatestJob(Failed failed, std::shared_ptr<ThreadBudget> budget)
    : m_failed(std::move(failed)), m_budget(std::move(budget)) {}

LatestJob::~LatestJob() {
  cancel();
  m_mailbox->close();
  std::erase(m_budget->m_queue, this);
}

void LatestJob::cancel() {
  m_waiting.reset();
  if (m_current) m_current->stop.request_stop();
  m_current.reset();
}

void LatestJob::askWhenFree(std::function<Task()> prepare, Overtaken overtaken) {
  m_waiting = Question{std::move(prepare), overtaken};
  if (m_current && m_current->overtaken == Overtaken::IsStopped) m_current->stop.request_stop();
  startNext();
}

void LatestJob::startNext() {
  if (m_current || !m_waiting || !m_budget->enter(*this)) return;
  start(*std::exchange(m_waiting, std::nullopt));
}

void LatestJob::start(const Question& question) {
  const auto run = std::make_shared<Run>(Run{{}, question.overtaken});
  m_current = run;
  const auto tell = [this, run, mailbox = m_mailbox](std::function<void()> news) {
    mailbox->post([this, run, news = std::move(news)] {
      if (run == m_current) news();
    });
  };
  const auto comeBack = [this, run, mailbox = m_mailbox, budget = m_budget.get(),
                         places = m_budget->m_mailbox](Answer answer, const QString& failure) {
    mailbox->post([this, run, answer = std::move(answer), failure] { accept(run, answer, failure); });
    places->post([budget] { budget->leave(); });
  };
  try {
    startInBackground(run->stop, [task = question.prepare(), tell, comeBack](const std::stop_token& stop) {
      Answer answer;
      QString failure;
      try {
        answer = task({stop, tell});
      } catch (...) {
        failure = currentFailure();
      }
      if (stop.stop_requested())
        comeBack({}, {});
      else
        comeBack(std::move(answer), failure);
    });
  } catch (...) {
    comeBack({}, currentFailure());
  }
}

void LatestJob::accept(const std::shared_ptr<Run>& run, const Answer& answer, const QString& failure) {
  if (run != m_current) return;
  m_current.reset();
  if (answer)
    answer();
  else if (!run->stop.stop_requested())
    m_failed(failure);
  startNext();
}

} // namespace normscope
