// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dataset/dataset.h"

#include <string>
#include <utility>
#include <vector>

namespace normscope {

/// Names the images of a set so that the names stay the same whatever folder the program is started in.
class SetPaths {
public:
  explicit SetPaths(const Dataset& dataset);
  /// The resolved roots, each ended by a NUL: what tells one set from another.
  const std::string& identity() const { return m_identity; }
  /// Number of the root and path below it; the absolute path for images that lie below none.
  std::string nameOf(const DatasetEntry& entry) const;

private:
  std::vector<std::string> m_roots; ///< as given, ending in a slash
  std::string m_identity;
};

/// The roots of an identity, for people.
std::vector<std::string> rootsOf(const std::string& identity);
/// The identity that a set of these paths has.
std::string identityOf(const std::vector<std::string>& roots);

} // namespace normscope
