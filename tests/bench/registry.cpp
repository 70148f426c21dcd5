// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "bench/suite.h"

namespace normscope::bench {

Suite modesSuite();
Suite recordsSuite();
Suite scanSuite();

std::span<const Suite> suites() {
  static const Suite all[] = {
      scanSuite(),
      recordsSuite(),
      modesSuite(),
  };
  return all;
}

} // namespace normscope::bench
