// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "findings/limits.h"

#include <string>
#include <vector>

namespace normscope::cli {

class Verb;

/// The option --limit of verbs that judge.
class LimitArguments {
public:
  void addTo(Verb& verb);
  /// Errors: badUsage.
  Result<Limits> limits() const;

private:
  std::vector<std::string> m_assignments;
};

/// The table of rules and limits.
std::string limitsTable();

} // namespace normscope::cli
