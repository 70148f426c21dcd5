// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/path_text.h"

#include <algorithm>

namespace normscope {
namespace {

TEST(PathText, EscapesWhatCouldForgeText) {
  EXPECT_EQ(displayText("plain é.png"), "plain é.png");
  EXPECT_EQ(displayText("new\nline\x1b[31m"), "new\\x0aline\\x1b[31m");
  EXPECT_EQ(displayText("bad\xff\xfe.png"), "bad\\xff\\xfe.png");
  EXPECT_EQ(displayText("rtl\u202egnp"), "rtl\\xe2\\x80\\xaegnp");
}

TEST(PathText, JsonTextEscapesOnlyWhatIsNotUtf8) {
  EXPECT_EQ(utf8Text("tab\there é"), "tab\there é");
  EXPECT_EQ(utf8Text("latin1_\xe9t\xe9"), "latin1_\\xe9t\\xe9");
}

TEST(PathText, KnowsIllFormedUtf8) {
  EXPECT_TRUE(isValidUtf8("😀 é"));
  EXPECT_FALSE(isValidUtf8("\xc0\x80"));         // overlong
  EXPECT_FALSE(isValidUtf8("\xed\xa0\x80"));     // surrogate
  EXPECT_FALSE(isValidUtf8("\xf4\x90\x80\x80")); // beyond U+10FFFF
  EXPECT_FALSE(isValidUtf8("\xe2\x82"));         // cut short
}

TEST(PathText, Base64MatchesRfc4648) {
  EXPECT_EQ(base64(""), "");
  EXPECT_EQ(base64("f"), "Zg==");
  EXPECT_EQ(base64("fo"), "Zm8=");
  EXPECT_EQ(base64("foo"), "Zm9v");
  EXPECT_EQ(base64("foobar"), "Zm9vYmFy");
  EXPECT_EQ(base64("\xff\xfe"), "//4=");
}

TEST(PathText, NaturalOrderCountsAsPeopleDo) {
  std::vector<std::string> names{"img10", "img2", "img02", "img1", "b", "a10b2", "a10b10", ""};
  std::ranges::sort(names, naturalLess);
  EXPECT_EQ(names, (std::vector<std::string>{"", "a10b2", "a10b10", "b", "img1", "img02", "img2", "img10"}));
}

} // namespace
} // namespace normscope
