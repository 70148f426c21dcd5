// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <mutex>

namespace normscope {

/// Has the thread that made it do what workers ask for, in turn. Workers share it and may outlive its owner:
/// closed, it takes and does nothing any more.
class Mailbox {
public:
  Mailbox() : m_receiver(std::make_unique<QObject>()) {}
  void post(std::function<void()> letter); ///< from any thread
  void close();                            ///< by the thread that made it

private:
  std::mutex m_mutex;
  std::unique_ptr<QObject> m_receiver; ///< null: closed
};

} // namespace normscope
