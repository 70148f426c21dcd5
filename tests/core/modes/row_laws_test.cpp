// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "fitted.h"

#include <set>

namespace normscope {
namespace {

/// Code points of a UTF-8 text.
std::size_t letters(const std::string& text) {
  std::size_t count = 0;
  for (const char byte : text) count += (static_cast<unsigned char>(byte) & 0xC0u) != 0x80u;
  return count;
}

TEST(ModeRows, AreComplete) {
  std::set<std::string> ids, titles;
  for (const NormalizationMode& mode : allModes()) {
    EXPECT_TRUE(ids.insert(mode.id).second) << mode.id;
    EXPECT_TRUE(titles.insert(mode.title).second) << mode.title;
    EXPECT_LE(letters(mode.title), 22u) << mode.title;
    for (const std::string& text : {mode.title, mode.summary, mode.formula, mode.source, mode.trap})
      EXPECT_FALSE(text.empty()) << mode.id;
    for (const std::string& sentence : {mode.summary, mode.source, mode.trap})
      EXPECT_EQ(sentence.back(), '.') << mode.id << ": " << sentence;
    for (const ParameterSpec& spec : mode.parameters) {
      EXPECT_FALSE(spec.title.empty() || spec.help.empty()) << mode.id << "." << spec.id;
      const auto text = parameterText(spec.defaultValue);
      EXPECT_EQ(parseParameter(mode, spec.id, text).value(), spec.defaultValue) << mode.id << "." << spec.id;
    }
  }
}

TEST(ModeParameters, AreCheckedByNameTypeAndRange) {
  const NormalizationMode& lcn = *findMode("lcn");
  EXPECT_THAT(parseParameter(lcn, "windo", "9").error().message, ::testing::HasSubstr("window, sigma"));
  EXPECT_THAT(parseParameter(lcn, "window", "9.5").error().message, ::testing::HasSubstr("whole number"));
  EXPECT_THAT(parseParameter(lcn, "sigma", "abc").error().message, ::testing::HasSubstr("from 0.1 to 32"));
  EXPECT_THAT(parseParameter(*findMode("image-zscore"), "rule", "best").error().message,
              ::testing::HasSubstr("tensorflow"));
  EXPECT_FALSE(parseParameter(*findMode("constants"), "mean", "0.1,0.2"));
  EXPECT_TRUE(parseParameter(*findMode("constants"), "mean", "0.1,0.2,0.3"));
  EXPECT_FALSE(completeParameters(*findMode("unit"), {{"x", 1.0}}));
  EXPECT_EQ(findMode("no-such-mode"), nullptr);
}

} // namespace
} // namespace normscope
