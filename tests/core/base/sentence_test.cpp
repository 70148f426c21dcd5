// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/sentence.h"

#include <gtest/gtest.h>

namespace normscope {
namespace {

TEST(Sentence, KeepsWhatItWasMadeOf) {
  const Sentence made = sentence("{} loses {:.1f} % of {}", Sentence::whole("Channel mean"), 12.345, 7);
  EXPECT_EQ(made.english(), "Channel mean loses 12.3 % of 7");
  EXPECT_EQ(made.pattern(), "%1 loses %2 % of %3");
  ASSERT_EQ(made.parts().size(), 3u);
  EXPECT_EQ(made.parts()[0].pattern(), "Channel mean");
  EXPECT_EQ(made.parts()[1].english(), "12.3");
  EXPECT_TRUE(made.parts()[1].pattern().empty());
}

TEST(Sentence, WordsOfFilesAreVerbatim) {
  const Sentence made = sentence("worst {}", std::string("a {} b.png"));
  EXPECT_EQ(made, "worst a {} b.png");
  EXPECT_TRUE(made.parts()[0].pattern().empty());
}

TEST(Sentence, IsTheSameFromItsPatternAndParts) {
  const Sentence inner = sentence("chunk {} at {:>4}", std::string("%2"), 33);
  for (const Sentence& made : {sentence("data ends early: {}, about {:.0f} % of {}", inner, 12.3, 7),
                               Sentence::joined(std::vector<Sentence>(12, inner), ", ")}) {
    const Sentence again = Sentence::of(made.pattern(), made.parts());
    EXPECT_EQ(again, made);
    EXPECT_EQ(again.pattern(), made.pattern());
  }
  EXPECT_EQ(inner, "chunk %2 at   33");
}

TEST(Sentence, JoinsParts) {
  const Sentence joined = Sentence::joined({sentence("one"), sentence("{} more", 2)}, ", ");
  EXPECT_EQ(joined, "one, 2 more");
  EXPECT_EQ(joined.pattern(), "%1, %2");
  EXPECT_TRUE(Sentence::joined({}, ", ").empty());
}

} // namespace
} // namespace normscope
