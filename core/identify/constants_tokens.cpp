// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "identify/constants_tokens.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace normscope {
namespace {

using Kind = ConstantsToken::Kind;

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '"' || c == '\''; }

class Tokenizer {
public:
  explicit Tokenizer(std::string_view text) : m_text(text) {}

  std::vector<ConstantsToken> tokens() {
    std::vector<ConstantsToken> tokens;
    for (skipBlanks(); m_at < m_text.size(); skipBlanks()) {
      ConstantsToken token = isNumber() ? number() : isLetter(m_text[m_at]) ? name() : sign();
      token.startsLine = m_newLine;
      token.spaceBefore = m_blank;
      token.spaceAfter = m_at >= m_text.size() || blankAt(m_at) > 0;
      tokens.push_back(token);
    }
    ConstantsToken end;
    end.startsLine = end.spaceBefore = true;
    tokens.push_back(end);
    return tokens;
  }

private:
  char at(std::size_t position) const { return position < m_text.size() ? m_text[position] : '\0'; }
  bool isNumber() const { return isDigit(m_text[m_at]) || (m_text[m_at] == '.' && isDigit(at(m_at + 1))); }

  // Bytes of a blank or quote, those of web pages (no-break space, curly quotes) too; 0: it is none.
  std::size_t blankAt(std::size_t position) const {
    if (isBlank(m_text[position])) return 1;
    const std::string_view rest = m_text.substr(position, 3);
    for (const std::string_view mark : {"\u00A0", "\u2018", "\u2019", "\u201C", "\u201D"})
      if (rest.starts_with(mark)) return mark.size();
    return 0;
  }

  void skipBlanks() {
    m_newLine = m_at == 0;
    m_blank = m_at == 0;
    for (bool comment = false; m_at < m_text.size();) {
      const char c = m_text[m_at];
      const std::size_t blank = blankAt(m_at);
      if (c == '\n') {
        m_newLine = true;
        comment = false;
      } else if (c == '#') {
        comment = true;
      } else if (!comment && blank == 0) {
        break;
      }
      m_blank = true;
      m_at += std::max<std::size_t>(1, blank);
    }
  }

  ConstantsToken number() {
    const std::size_t begin = m_at;
    int decimals = 0;
    while (isDigit(at(m_at))) ++m_at;
    if (at(m_at) == '.') {
      for (++m_at; isDigit(at(m_at)); ++m_at) ++decimals;
    }
    int exponent = 0;
    const std::size_t sign = m_at + 1;
    const std::size_t digits = at(sign) == '-' || at(sign) == '+' ? sign + 1 : sign;
    if ((at(m_at) == 'e' || at(m_at) == 'E') && isDigit(at(digits))) {
      m_at = digits;
      while (isDigit(at(m_at))) ++m_at;
      const std::size_t first = at(sign) == '+' ? digits : sign;
      if (std::from_chars(m_text.data() + first, m_text.data() + m_at, exponent).ec != std::errc{})
        exponent = 0;
    }
    ConstantsToken token;
    token.kind = Kind::number;
    token.text = m_text.substr(begin, m_at - begin);
    double value = 0.0;
    if (std::from_chars(token.text.data(), token.text.data() + token.text.size(), value).ec != std::errc{})
      value = std::nan("");
    token.number = {value, std::pow(10.0, exponent - decimals)};
    if ((at(m_at) == 'f' || at(m_at) == 'F') && !isLetter(at(m_at + 1))) ++m_at; // 0.485f of C
    return token;
  }

  ConstantsToken name() {
    const std::size_t begin = m_at;
    const auto isScope = [this] { return at(m_at) == ':' && at(m_at + 1) == ':' && isLetter(at(m_at + 2)); };
    const auto continues = [this] {
      const char c = at(m_at);
      return isLetter(c) || isDigit(c) || ((c == '.' || c == '-') && isLetter(at(m_at + 1)));
    };
    while (continues() || isScope()) m_at += isScope() ? 2 : 1;
    ConstantsToken token;
    token.kind = Kind::name;
    token.text = m_text.substr(begin, m_at - begin);
    return token;
  }

  ConstantsToken sign() {
    ConstantsToken token;
    token.kind = Kind::sign;
    std::size_t length = 1; // of a whole character of UTF-8
    while ((at(m_at + length) & 0xC0) == 0x80) ++length;
    token.text = m_text.substr(m_at, length);
    m_at += length;
    if (token.text == "\u2212" || token.text == "\u2013") token.text = "-"; // as typesetters write a minus
    return token;
  }

  std::string_view m_text;
  std::size_t m_at = 0;
  bool m_newLine = true, m_blank = true;
};

} // namespace

std::vector<ConstantsToken> constantsTokens(std::string_view text) { return Tokenizer(text).tokens(); }

} // namespace normscope
