// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "report/html.h"
#include "report/numbers.h"

#include <limits>

namespace normscope::report {
namespace {

constexpr double kInf = std::numeric_limits<double>::infinity();

TEST(ReportNumbers, ReadAsPeopleWriteThem) {
  EXPECT_EQ(fixed(-1.25, 1), "−1.2");
  EXPECT_EQ(fixed(-0.001, 2), "0.00"); // no sign that cannot be seen
  EXPECT_EQ(fixed(12345.6, 0), "12\u202f346");
  EXPECT_EQ(significant(0.012345), "0.0123");
  EXPECT_EQ(significant(2839.4), "2839");
  EXPECT_EQ(significant(-4.5e6, 2), "−4.5·10⁶");
  EXPECT_EQ(significant(99999.9), "10⁵");
  EXPECT_EQ(significant(1e-7), "10⁻⁷");
  EXPECT_EQ(compact(255.0, 6), "255");
  EXPECT_EQ(compact(0.25, 6), "0.25");
  EXPECT_EQ(compact(100.0, 3), "100");
  EXPECT_EQ(count(1234567), "1\u202f234\u202f567");
  EXPECT_EQ(counted(1, "image", "images"), "1 image");
  EXPECT_EQ(stops(4.0), "+2.0 EV");
  EXPECT_EQ(stops(0.5), "−1.0 EV");
  EXPECT_EQ(stops(0.999), "0.0 EV");
}

TEST(ReportNumbers, UnknownIsADash) {
  for (const double x : {std::numeric_limits<double>::quiet_NaN(), kInf, -kInf}) {
    for (const std::string& words : {fixed(x, 2), significant(x), compact(x, 3), percent(x), stops(x)})
      EXPECT_EQ(words, "–") << x;
  }
  EXPECT_EQ(stops(0.0), "–");
}

TEST(ReportText, IsNeverMarkup) {
  EXPECT_EQ(text("<b>\"R&D\"</b> 'x'"), "&lt;b&gt;&quot;R&amp;D&quot;&lt;/b&gt; &#39;x&#39;");
  EXPECT_EQ(text("a\nb"), "a\\x0ab");
  EXPECT_EQ(text("caf\xe9"), "caf\\xe9");
  EXPECT_EQ(text("día"), "día");
}

} // namespace
} // namespace normscope::report
