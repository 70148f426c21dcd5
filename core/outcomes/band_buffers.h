// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <span>
#include <vector>

namespace normscope {

/// Memory for measuring a band of rows, kept from band to band and from image to image: fresh memory each
/// time would cost more than the measuring.
struct BandBuffers {
  /// Room for so many values, whatever they are.
  template<class Value>
  static std::span<Value> room(std::vector<Value>& values, std::size_t count) {
    if (values.size() < count) values.resize(count);
    return std::span(values).first(count);
  }
  std::vector<double> y, x, stored, other, otherX;
  std::vector<signed char> clips;
  std::vector<std::uint16_t> bins;
  std::vector<std::uint8_t> codes;
};

/// Buffers that threads take and give back.
class BufferPool {
public:
  std::unique_ptr<BandBuffers> take() {
    const std::scoped_lock lock(m_mutex);
    if (m_free.empty()) return std::make_unique<BandBuffers>();
    auto buffers = std::move(m_free.back());
    m_free.pop_back();
    return buffers;
  }
  void give(std::unique_ptr<BandBuffers> buffers) {
    const std::scoped_lock lock(m_mutex);
    m_free.push_back(std::move(buffers));
  }

private:
  std::mutex m_mutex;
  std::vector<std::unique_ptr<BandBuffers>> m_free;
};

} // namespace normscope
