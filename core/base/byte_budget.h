// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <stop_token>
#include <utility>

namespace normscope {

/// How many bytes large things, such as decoded images, may take together. Whoever asks is served in turn,
/// and whoever is alone gets whatever he asks for, so that nothing is too large to be done at all. May be
/// shared by any threads; outlives its leases. Who holds a lease must not wait for another.
class ByteBudget {
public:
  static constexpr std::size_t kDefault = std::size_t{512} << 20;

  explicit ByteBudget(std::size_t bytes = kDefault) : m_total(bytes) {}
  ByteBudget(const ByteBudget&) = delete;
  ByteBudget& operator=(const ByteBudget&) = delete;

  /// Bytes in use until it is destroyed.
  class Lease {
  public:
    Lease() = default;
    Lease(Lease&& other) noexcept
        : m_budget(std::exchange(other.m_budget, nullptr)), m_bytes(std::exchange(other.m_bytes, 0)) {}
    Lease& operator=(Lease&& other) noexcept {
      std::swap(m_budget, other.m_budget);
      std::swap(m_bytes, other.m_bytes);
      return *this;
    }
    ~Lease() {
      if (m_budget) m_budget->release(m_bytes);
    }
    explicit operator bool() const { return m_budget != nullptr; }
    std::size_t bytes() const { return m_bytes; }

  private:
    friend class ByteBudget;
    Lease(ByteBudget* budget, std::size_t bytes) : m_budget(budget), m_bytes(bytes) {}
    ByteBudget* m_budget = nullptr;
    std::size_t m_bytes = 0;
  };

  /// Waits until the bytes fit or nothing is in use. Empty at a stop request.
  Lease acquire(std::size_t bytes, const std::stop_token& stop = {});
  std::size_t total() const { return m_total; }
  std::size_t inUse() const;

private:
  void release(std::size_t bytes);

  const std::size_t m_total;
  mutable std::mutex m_mutex; // guards all that follows
  std::condition_variable_any m_changed;
  std::size_t m_used = 0;
  std::deque<const void*> m_waiting; ///< in the order they came
};

} // namespace normscope
