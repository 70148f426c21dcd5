// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "findings/wording.h"

#include <cmath>

namespace normscope {
namespace {

TEST(Wording, SharesFollowTheRule) {
  EXPECT_EQ(percentText(0.0), "0 %");
  EXPECT_EQ(percentText(0.0004), "<0.1 %");
  EXPECT_EQ(percentText(0.5949), "59.5 %");
  EXPECT_EQ(percentText(0.9996), ">99.9 %");
  EXPECT_EQ(percentText(1.0), "100 %");
  EXPECT_EQ(percentText(std::nan("")), "–");
}

} // namespace
} // namespace normscope
