// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/units.h"
#include "scan/scan.h"

#include <atomic>
#include <cstddef>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace normscope {

/// Deals the images of a scan out to its workers: in its order, but for those that somebody waits for.
class ReadingQueue {
public:
  struct Turn {
    std::size_t place; ///< in the order
    ImageId id;
  };

  /// Of a set of that many `images`. `steering` (may be null) is looked at where the order is no promise.
  ReadingQueue(std::vector<ImageId> order, std::size_t images, const ScanSteering* steering)
      : m_order(std::move(order)), m_placeOf(steering ? images : 0, kNowhere), m_steering(steering) {
    if (!steering) return;
    m_isTaken = std::vector<std::atomic<bool>>(m_order.size());
    for (std::size_t place = 0; place < m_order.size(); ++place)
      m_placeOf[m_order[place]] = static_cast<std::uint32_t>(place);
  }

  std::span<const ImageId> order() const { return m_order; }

  /// The next image; none when all have been dealt out. From any thread.
  std::optional<Turn> next() {
    if (const auto wanted = wantedPlace(); wanted && take(*wanted)) return Turn{*wanted, m_order[*wanted]};
    for (std::size_t place; (place = m_next++) < m_order.size();)
      if (take(place)) return Turn{place, m_order[place]};
    return std::nullopt;
  }

private:
  static constexpr std::uint32_t kNowhere = ~std::uint32_t{0};

  std::optional<std::size_t> wantedPlace() const {
    const std::int64_t id = m_steering ? m_steering->wanted.load() : -1;
    if (id < 0 || static_cast<std::size_t>(id) >= m_placeOf.size()) return std::nullopt;
    const std::uint32_t place = m_placeOf[static_cast<std::size_t>(id)];
    return place == kNowhere ? std::nullopt : std::optional<std::size_t>(place);
  }
  bool take(std::size_t place) { return m_isTaken.empty() || !m_isTaken[place].exchange(true); }

  const std::vector<ImageId> m_order;
  std::vector<std::uint32_t> m_placeOf; ///< by image; empty where nobody steers
  std::vector<std::atomic<bool>> m_isTaken;
  const ScanSteering* const m_steering;
  std::atomic<std::size_t> m_next{0};
};

} // namespace normscope
