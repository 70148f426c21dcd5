// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identify/constants_tokens.h"

#include <cstddef>
#include <optional>
#include <span>

namespace normscope {

/// Numbers or lists of numbers with + − * / **, as Python, YAML, JSON and NumPy write them: [0.485 * 255, 3],
/// np.array([...]) * 255, [x / 255 for x in [125.3, 123.0, 113.9]], 103.5;116.2. Nested lists are flattened.
/// Linear in the number of words; nesting is limited.
class ConstantsExpression {
public:
  explicit ConstantsExpression(std::span<const ConstantsToken> tokens) : m_tokens(tokens) {}

  /// The value that begins at `position`, which is moved behind it. None, and `position` as it was, when
  /// there is no value of numbers. Outside brackets a value ends with its line; there `list` tells whether
  /// further numbers after commas, semicolons or blanks belong to it.
  std::optional<WrittenNumbers> read(std::size_t& position, bool list);
  /// One number, list or call alone, with its sign; what follows it is left.
  std::optional<WrittenNumbers> readOperand(std::size_t& position);
  /// Where the last reading that gave none came to its end.
  std::size_t failedAt() const { return m_failedAt; }

private:
  using Value = std::optional<WrittenNumbers>;
  const ConstantsToken& next() const { return m_tokens[m_at]; }
  bool continues() const; ///< the next word still belongs to the value
  bool isOperator(char sign) const;
  bool startsNumber() const;
  Value sum();
  Value product();
  Value power();
  Value signedOperand();
  Value operand();
  Value elements(char close);
  Value comprehension();
  Value call();
  void skipMethods();
  bool skipBrackets();

  std::span<const ConstantsToken> m_tokens;
  std::size_t m_at = 0, m_failedAt = 0;
  int m_brackets = 0; ///< how many are open
  int m_depth = 0;
};

} // namespace normscope
