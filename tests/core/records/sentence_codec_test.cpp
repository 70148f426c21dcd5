// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "records/sentence_codec.h"

#include <gtest/gtest.h>

namespace normscope {
namespace {

Sentence restored(const Sentence& sentence) {
  ByteWriter out;
  writeSentence(out, sentence);
  ByteReader in(out.bytes());
  Sentence back = readSentence(in);
  EXPECT_TRUE(in.isAtEnd()) << sentence;
  return back;
}

void expectSame(const Sentence& a, const Sentence& b) {
  EXPECT_EQ(a, b);
  EXPECT_EQ(a.pattern(), b.pattern());
  ASSERT_EQ(a.parts().size(), b.parts().size());
  for (std::size_t i = 0; i < a.parts().size(); ++i) expectSame(a.parts()[i], b.parts()[i]);
}

/// What a sentence begins with; its parts follow.
void begin(ByteWriter& out, std::string_view pattern, std::uint64_t parts) {
  out.text(pattern);
  out.varint(parts);
}

bool isRead(ByteWriter& out) {
  ByteReader in(out.bytes());
  (void)readSentence(in);
  return in.isAtEnd();
}

TEST(SentenceCodec, KeepsPatternsAndParts) {
  const Sentence claim =
      sentence("chunk {} at byte {} claims {:.1f} bytes", std::string("%1 IDAT"), 33, 7.25);
  for (const Sentence& made :
       {Sentence(), sentence("empty file"), Sentence::verbatim(std::string("a\0\xff%1", 5)),
        sentence("about {:.0f} % of the rows", 12.3), claim, sentence("data ends early: {}", claim),
        sentence("{}; {}", sentence("{}: {}", sentence("the list: {}", claim), 1), claim),
        Sentence::joined({sentence("one"), claim}, ", ")})
    expectSame(restored(made), made);
}

TEST(SentenceCodec, UnusualFormsAreKeptInEnglish) {
  Sentence deep = sentence("core");
  for (int i = 0; i < 20; ++i) deep = sentence("({})", deep);
  EXPECT_EQ(restored(deep), deep);
  const Sentence wide = Sentence::joined(std::vector<Sentence>(12, sentence("part")), ", ");
  expectSame(restored(wide), Sentence::verbatim(wide.english()));
  const Sentence percent = sentence("100 %1 of {}", 3);
  expectSame(restored(percent), Sentence::verbatim(percent.english()));
}

TEST(SentenceCodec, RefusesWhatIsNeverWritten) {
  for (const std::string_view pattern : {"%1 and %1", "%2 and %1", "%1", "%1 %2 %3"}) {
    ByteWriter out;
    begin(out, pattern, 2);
    for (int part = 0; part < 2; ++part) writeSentence(out, sentence("part"));
    EXPECT_FALSE(isRead(out)) << pattern;
  }
  ByteWriter endless; // a part within a part within a part …
  for (int i = 0; i < 100000; ++i) begin(endless, "%1", 1);
  EXPECT_FALSE(isRead(endless));
  ByteWriter wide;
  begin(wide, "%1", ~std::uint64_t{0});
  EXPECT_FALSE(isRead(wide));
}

TEST(SentenceCodec, RefusesEveryTruncation) {
  ByteWriter out;
  writeSentence(out,
                sentence("data ends early: {}", sentence("chunk {} at byte {}", std::string("IDAT"), 33)));
  for (std::size_t size = 0; size < out.bytes().size(); ++size) {
    ByteReader in(std::span<const std::byte>(out.bytes()).first(size));
    (void)readSentence(in);
    EXPECT_FALSE(in.isAtEnd()) << size;
  }
}

} // namespace
} // namespace normscope
