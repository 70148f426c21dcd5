// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "identify/constants_expression.h"

#include <algorithm>

namespace normscope {
namespace {

using Kind = ConstantsToken::Kind;

constexpr int kDeepest = 40;
constexpr std::size_t kMostNumbers = 64; // longer lists are no constants
constexpr int kMostSkipped = 64;         // words of arguments that say no numbers

} // namespace

std::optional<WrittenNumbers> ConstantsExpression::read(std::size_t& position, bool list) {
  m_at = m_failedAt = position;
  m_brackets = m_depth = 0;
  // The first word may stand on a line of its own; YAML's "- 1" lists do.
  WrittenNumbers numbers;
  if (next().is('-') && next().startsLine && next().spaceAfter) {
    while (next().is('-') && next().startsLine && next().spaceAfter) {
      ++m_at;
      const Value item = sum();
      if (!item) break;
      numbers.insert(numbers.end(), item->begin(), item->end());
    }
  } else {
    Value value = sum();
    if (!value) return {};
    numbers = std::move(*value);
    while (list && continues() && numbers.size() < kMostNumbers) {
      const std::size_t before = m_at;
      if (next().is(',') || next().is(';')) ++m_at;
      const Value more = continues() && startsNumber() ? sum() : std::nullopt;
      if (!more) {
        m_at = before;
        break;
      }
      numbers.insert(numbers.end(), more->begin(), more->end());
    }
  }
  if (numbers.empty() || numbers.size() > kMostNumbers) return {};
  position = m_at;
  return numbers;
}

std::optional<WrittenNumbers> ConstantsExpression::readOperand(std::size_t& position) {
  m_at = m_failedAt = position;
  m_brackets = m_depth = 0;
  const Value value = signedOperand();
  if (value) position = m_at;
  return value;
}

bool ConstantsExpression::continues() const {
  return next().kind != Kind::end && (m_brackets > 0 || !next().startsLine);
}

bool ConstantsExpression::startsNumber() const {
  if (next().kind == Kind::number) return true;
  return (next().is('-') || next().is('+')) && m_tokens[m_at + 1].kind == Kind::number;
}

// "1 -2" are two numbers, "1 - 2" and "1-2" one; "1 / 2" outside of brackets is one as well.
bool ConstantsExpression::isOperator(char sign) const {
  if (!continues() || !next().is(sign)) return false;
  const bool isSign = sign == '-' || sign == '+';
  return !isSign || !next().spaceBefore || next().spaceAfter;
}

ConstantsExpression::Value ConstantsExpression::sum() {
  if (++m_depth > kDeepest) return {};
  Value value = product();
  while (value && (isOperator('+') || isOperator('-'))) {
    const bool add = next().is('+');
    ++m_at;
    const Value other = product();
    value = other ? combined(*value, *other, add ? plus : minus) : std::nullopt;
  }
  --m_depth;
  return value;
}

ConstantsExpression::Value ConstantsExpression::product() {
  Value value = power();
  while (value && (isOperator('*') || isOperator('/'))) {
    const bool multiply = next().is('*');
    ++m_at;
    const Value other = power();
    value = other ? combined(*value, *other, multiply ? times : over) : std::nullopt;
  }
  return value;
}

ConstantsExpression::Value ConstantsExpression::power() {
  Value value = signedOperand();
  if (value && isOperator('*') && m_tokens[m_at + 1].is('*')) {
    m_at += 2;
    const Value exponent = signedOperand();
    value = exponent ? combined(*value, *exponent, raised) : std::nullopt;
  }
  return value;
}

ConstantsExpression::Value ConstantsExpression::signedOperand() {
  if (!next().is('-') && !next().is('+')) return operand();
  const bool negative = next().is('-');
  ++m_at;
  Value value = operand();
  if (value && negative)
    for (WrittenNumber& number : *value) number.value = -number.value;
  return value;
}

ConstantsExpression::Value ConstantsExpression::operand() {
  const ConstantsToken& token = next();
  if (token.kind == Kind::number) {
    ++m_at;
    // 0.485.456 is no number.
    if (next().kind != Kind::number || next().spaceBefore) return WrittenNumbers{token.number};
    m_failedAt = std::max(m_failedAt, m_at);
    return {};
  }
  Value value;
  if (token.is('[') || token.is('(') || token.is('{')) {
    const char close = token.is('[') ? ']' : token.is('(') ? ')' : '}';
    ++m_at;
    ++m_brackets;
    value = elements(close);
    --m_brackets;
  } else if (token.kind == Kind::name && m_tokens[m_at + 1].is('(')) {
    value = call();
  }
  if (value)
    skipMethods();
  else
    m_failedAt = std::max(m_failedAt, m_at);
  return value;
}

// What stands between brackets; the opening one has been read.
ConstantsExpression::Value ConstantsExpression::elements(char close) {
  WrittenNumbers numbers;
  if (next().kind == Kind::name && !m_tokens[m_at + 1].is('(')) {
    const std::size_t variable = m_at;
    Value made = comprehension();
    if (made && next().is(close)) {
      ++m_at;
      return made;
    }
    if (!made) m_at = variable; // which is where reading failed
    return {};
  }
  while (!next().is(close)) {
    if (next().is(',') || next().is(';')) {
      ++m_at;
      continue;
    }
    const Value element = sum();
    if (!element || numbers.size() > kMostNumbers) return {};
    numbers.insert(numbers.end(), element->begin(), element->end());
  }
  ++m_at;
  return numbers;
}

// x / 255 for x in [...]
ConstantsExpression::Value ConstantsExpression::comprehension() {
  const std::string_view variable = next().text;
  ++m_at;
  std::optional<bool> multiply;
  Value factor;
  if (next().is('*') || next().is('/')) {
    multiply = next().is('*');
    ++m_at;
    factor = power();
    if (!factor) return {};
  }
  const auto takes = [this](std::string_view word) {
    if (next().kind != Kind::name || next().text != word) return false;
    ++m_at;
    return true;
  };
  if (!takes("for") || !takes(variable) || !takes("in")) return {};
  Value list = operand();
  if (!list || !multiply) return list;
  return combined(*list, *factor, *multiply ? times : over);
}

// np.array([...], dtype=...), tuple(...), np.sqrt(...): the numbers of its arguments.
ConstantsExpression::Value ConstantsExpression::call() {
  const std::string_view name = next().text;
  m_at += 2;
  ++m_brackets;
  const bool isMade = next().kind == Kind::name && !m_tokens[m_at + 1].is('(');
  const std::size_t first = m_at;
  Value value = isMade ? comprehension() : sum();
  if (!value && isMade) m_at = first; // which is where reading failed
  // Scalar(104, 117, 123): every argument is a number.
  while (value && next().is(',') && m_tokens[m_at + 1].kind == Kind::number && value->size() < kMostNumbers) {
    ++m_at;
    const Value more = sum();
    if (!more) return {};
    value->insert(value->end(), more->begin(), more->end());
  }
  if (value) {
    // What follows the first argument says a type or a device.
    int skipped = 0;
    for (int open = 1; open > 0; ++m_at) {
      if (next().kind == Kind::end || ++skipped > kMostSkipped) return {};
      if (next().is('(') || next().is('[')) ++open;
      if (next().is(')') || next().is(']')) --open;
    }
    if (name.ends_with("sqrt")) value = combined(*value, {{0.5, 0.0}}, raised);
  }
  --m_brackets;
  return value;
}

// .reshape(1, 3), .view(3, 1, 1): changes no number.
void ConstantsExpression::skipMethods() {
  while (next().is('.') && m_tokens[m_at + 1].kind == Kind::name && m_tokens[m_at + 2].is('(')) {
    m_at += 2;
    if (!skipBrackets()) return;
  }
}

bool ConstantsExpression::skipBrackets() {
  int open = 0, skipped = 0;
  do {
    if (next().kind == Kind::end || ++skipped > kMostSkipped) return false;
    if (next().is('(')) ++open;
    if (next().is(')')) --open;
    ++m_at;
  } while (open > 0);
  return true;
}

} // namespace normscope
