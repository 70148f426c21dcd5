// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "records/sentence_codec.h"

#include <string_view>
#include <utility>

namespace normscope {
namespace {

constexpr int kDeepest = 4;           // parts within parts
constexpr std::size_t kMostParts = 9; // of one sentence: a hole's number has one digit

// %1, %2, … each once and in this order.
bool hasHoles(std::string_view pattern, std::size_t parts) {
  std::size_t holes = 0;
  for (std::size_t at = 0; at + 1 < pattern.size(); ++at) {
    const char digit = pattern[at + 1];
    if (pattern[at] != '%' || digit < '0' || digit > '9') continue;
    if (static_cast<std::size_t>(digit - '0') != ++holes) return false;
  }
  return holes == parts;
}

bool isStorable(std::string_view pattern, std::size_t parts, int depth) {
  return depth <= kDeepest && parts <= kMostParts && hasHoles(pattern, parts);
}

// Pattern, number of parts, parts; without a pattern the text itself.
void write(ByteWriter& out, const Sentence& sentence, int depth) {
  const std::string& pattern = sentence.pattern();
  if (pattern.empty() || !isStorable(pattern, sentence.parts().size(), depth)) {
    out.text({});
    return out.text(sentence.english());
  }
  out.text(pattern);
  out.varint(sentence.parts().size());
  for (const Sentence& part : sentence.parts()) write(out, part, depth + 1);
}

Sentence read(ByteReader& in, int depth) {
  std::string pattern = in.text();
  if (pattern.empty()) return Sentence::verbatim(in.text());
  const std::uint64_t count = in.varint(kMostParts);
  if (!isStorable(pattern, count, depth)) in.fail();
  std::vector<Sentence> parts;
  for (std::uint64_t i = 0; i < count && in.isGood(); ++i) parts.push_back(read(in, depth + 1));
  return in.isGood() ? Sentence::of(std::move(pattern), std::move(parts)) : Sentence();
}

} // namespace

void writeSentence(ByteWriter& out, const Sentence& sentence) { write(out, sentence, 0); }

Sentence readSentence(ByteReader& in) { return read(in, 0); }

} // namespace normscope
