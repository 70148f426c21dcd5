// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/codecs.h"

#include <algorithm>
#include <memory>

namespace normscope {

/// Gathers decoded rows into bands and hands them to the sink of a job. Few large bands measured faster than
/// many small ones, up to some 64 rows.
class BandWriter {
public:
  explicit BandWriter(const DecodeJob& job)
      : m_job(job)
      , m_stride(static_cast<std::size_t>(job.header.width) * job.header.pixelFormat().bytesPerPixel())
      , m_capacity(static_cast<int>(std::clamp<std::size_t>(bandBytes / m_stride, 8, 64)))
      , m_buffer(
            std::make_unique_for_overwrite<std::byte[]>(m_stride * static_cast<std::size_t>(m_capacity))) {
    job.sink.begin(job.header);
  }

  /// Where the next row goes.
  std::byte* row() { return m_buffer.get() + m_stride * static_cast<std::size_t>(m_filled); }
  template<class Sample>
  Sample* rowOf() {
    return reinterpret_cast<Sample*>(row());
  }
  std::size_t rowBytes() const { return m_stride; }
  /// How many rows may be filled before the next advance(), one behind the other.
  int rowsFree() const { return std::min(m_capacity - m_filled, m_job.header.height - m_first - m_filled); }

  /// So many rows are filled. False: the reader was told to stop.
  [[nodiscard]] bool advance(int rows = 1) {
    m_filled += rows;
    if (m_filled < m_capacity && m_first + m_filled < m_job.header.height) return true;
    m_job.sink.band(
        {m_buffer.get(), m_stride, m_job.header.width, m_filled, m_first, m_job.header.pixelFormat()});
    m_first += m_filled;
    m_filled = 0;
    return !m_job.stop.stop_requested();
  }

private:
  static constexpr std::size_t bandBytes = 768 * 1024;
  const DecodeJob& m_job;
  std::size_t m_stride;
  int m_capacity;
  std::unique_ptr<std::byte[]> m_buffer;
  int m_first = 0;
  int m_filled = 0;
};

} // namespace normscope
