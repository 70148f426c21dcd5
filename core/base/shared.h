// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <utility>

namespace normscope {

/// A value that is never changed and that copies share; never null.
template<class T>
class Shared {
public:
  Shared() : Shared(T()) {}
  Shared(T value) : m_value(std::make_shared<const T>(std::move(value))) {}

  const T& operator*() const { return *m_value; }
  const T* operator->() const { return m_value.get(); }

private:
  std::shared_ptr<const T> m_value;
};

} // namespace normscope
