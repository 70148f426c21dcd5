// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "identify/constants_formula.h"

#include "identify/constants_expression.h"
#include "identify/image_step.h"

#include <algorithm>

namespace normscope {
namespace {

using Kind = ConstantsToken::Kind;

constexpr int kDeepestFormula = 24;
constexpr std::size_t kLongestIndex = 16; // words between the brackets of x[..., 0]

/// Numbers, or what has become of the image.
struct Term {
  std::optional<ImageFormula> image;
  WrittenNumbers numbers;
};
using Terms = std::optional<Term>;

WrittenNumbers negative(WrittenNumbers numbers) {
  for (WrittenNumber& number : numbers) number.value = -number.value;
  return numbers;
}

std::optional<ImageFormula> after(ImageStep step, const ImageFormula& image, const WrittenNumbers& by) {
  ImageFormula result = image;
  const auto set = [](WrittenNumbers& place, std::optional<WrittenNumbers> value) {
    if (value) place = std::move(*value);
    return value.has_value();
  };
  const bool adds = step == ImageStep::add || step == ImageStep::subtract;
  if (adds) {
    const auto shift = combined(image.divisor, step == ImageStep::add ? negative(by) : by, times);
    return shift && set(result.center, combined(image.center, *shift, plus)) ? std::optional(result)
                                                                             : std::nullopt;
  }
  return set(result.divisor, combined(image.divisor, by, step == ImageStep::divide ? times : over))
             ? std::optional(result)
             : std::nullopt;
}

// image, and the image of image.astype
bool namesImage(std::string_view written) {
  const std::size_t dot = written.rfind('.');
  return isImageName(written) || (dot != std::string_view::npos && isImageName(written.substr(0, dot)));
}

class FormulaReader {
public:
  explicit FormulaReader(std::span<const ConstantsToken> tokens) : m_tokens(tokens), m_numbers(tokens) {}

  std::optional<ImageFormula> read() {
    const auto isImage = [](const ConstantsToken& t) { return t.kind == Kind::name && namesImage(t.text); };
    if (std::ranges::none_of(m_tokens, isImage)) return {};
    for (std::size_t begin = 0; m_tokens[begin].kind != Kind::end;) {
      m_at = begin;
      if (startsStatement(begin) && (readAssignment() || readFormula(begin)))
        begin = std::max(m_at, begin + 1);
      else
        ++begin;
    }
    return m_found ? std::optional(m_image) : std::nullopt;
  }

private:
  const ConstantsToken& next(std::size_t further = 0) const {
    return m_tokens[std::min(m_at + further, m_tokens.size() - 1)];
  }

  bool startsStatement(std::size_t at) const {
    if (at == 0 || m_tokens[at].startsLine) return true;
    const ConstantsToken& before = m_tokens[at - 1];
    if (before.kind == Kind::name) return before.text == "return";
    return before.is('=') || before.is(':') || before.is('(') || before.is(',') || before.is(';');
  }

  // x /= 127.5, x[..., 0] -= 103.939
  bool readAssignment() {
    if (next().kind != Kind::name || !isImageName(next().text)) return false;
    ++m_at;
    std::optional<std::size_t> channel;
    if (next().is('[') && !skipIndex(&channel)) return false;
    const ImageStep step = operatorStep();
    if (step == ImageStep::none || !next(1).is('=') || next(1).spaceBefore) return false;
    m_at += 2;
    const Terms by = sum();
    if (!by || by->image) return false;
    const auto image = after(step, m_image, channel ? onChannel(*channel, step, by->numbers) : by->numbers);
    if (!image) return false;
    m_image = *image;
    return m_found = true;
  }

  bool readFormula(std::size_t begin) {
    m_at = begin;
    m_steps = 0;
    const Terms term = sum();
    if (!term || !term->image || m_steps == 0) return false;
    m_image = *term->image;
    return m_found = true;
  }

  static WrittenNumbers onChannel(std::size_t channel, ImageStep step, const WrittenNumbers& by) {
    const double neutral = step == ImageStep::add || step == ImageStep::subtract ? 0.0 : 1.0;
    WrittenNumbers numbers(3, {neutral, 0.0});
    numbers[channel] = by.front();
    return numbers;
  }

  ImageStep operatorStep() const {
    if (next().is('-')) return ImageStep::subtract;
    if (next().is('+')) return ImageStep::add;
    if (next().is('*') && !next(1).is('*')) return ImageStep::multiply;
    return next().is('/') && !next(1).is('/') ? ImageStep::divide : ImageStep::none;
  }

  // Further operators of one line, or of open brackets.
  bool continues() const { return m_open > 0 || !next().startsLine; }

  Terms sum() { return chain(&FormulaReader::product, ImageStep::subtract, ImageStep::add); }
  Terms product() { return chain(&FormulaReader::atom, ImageStep::divide, ImageStep::multiply); }

  Terms chain(Terms (FormulaReader::*part)(), ImageStep first, ImageStep second) {
    if (++m_depth > kDeepestFormula) {
      --m_depth;
      return {};
    }
    Terms value = (this->*part)();
    while (value && continues() && (operatorStep() == first || operatorStep() == second) &&
           !next(1).is('=')) {
      const ImageStep step = operatorStep();
      ++m_at;
      const Terms other = (this->*part)();
      value = other ? joined(*value, step, *other) : std::nullopt;
    }
    --m_depth;
    return value;
  }

  Terms joined(const Term& left, ImageStep step, const Term& right) {
    if (left.image && right.image) return {};
    if (left.image) return stepped(*left.image, step, right.numbers);
    if (right.image) {
      const bool commutes = step == ImageStep::add || step == ImageStep::multiply;
      return commutes ? stepped(*right.image, step, left.numbers) : std::nullopt;
    }
    const auto numbers = combined(left.numbers, right.numbers, operation(step));
    return numbers ? Terms({std::nullopt, *numbers}) : std::nullopt;
  }

  static NumberOperation operation(ImageStep step) {
    if (step == ImageStep::add) return plus;
    if (step == ImageStep::subtract) return minus;
    return step == ImageStep::multiply ? times : over;
  }

  Terms stepped(const ImageFormula& image, ImageStep step, const WrittenNumbers& by) {
    const auto result = after(step, image, by);
    if (!result) return {};
    ++m_steps;
    return Term{*result, {}};
  }

  Terms atom() {
    if (next().is('(')) return withMethods(bracketed());
    if (next().kind == Kind::name) {
      if (next(1).is('(') && !next(1).spaceBefore) return withMethods(call());
      if (!isImageName(next().text)) return {};
      ++m_at;
      if (next().is('[') && !next().spaceBefore && !skipIndex()) return {};
      return withMethods(Term{m_image, {}});
    }
    return numbersAt(m_at);
  }

  Terms bracketed() {
    const std::size_t begin = m_at++;
    ++m_open;
    const Terms value = sum();
    --m_open;
    if (!value || !next().is(')')) return numbersAt(begin); // (0.485, 0.456, 0.406)
    ++m_at;
    return value;
  }

  Terms numbersAt(std::size_t begin) {
    m_at = begin;
    const auto numbers = m_numbers.readOperand(m_at);
    return numbers ? Terms({std::nullopt, *numbers}) : std::nullopt;
  }

  // tf.cast(image, ..), image.astype(..), np.array([..])
  Terms call() {
    const std::string_view name = next().text;
    const std::size_t dot = name.rfind('.');
    const ImageStep step = imageStep(name);
    if (dot != std::string_view::npos && step != ImageStep::none && isImageName(name.substr(0, dot))) {
      ++m_at;
      return method(Term{m_image, {}}, step);
    }
    const std::size_t begin = m_at;
    if (step != ImageStep::none) {
      m_at += 2;
      ++m_open;
      const Terms first = sum();
      --m_open;
      if (first && first->image) return method(*first, step, true);
    }
    return numbersAt(begin);
  }

  // .astype(..).div(255)
  Terms withMethods(Terms value) {
    while (value && value->image && next().is('.') && next(1).kind == Kind::name && next(2).is('(')) {
      const ImageStep step = imageStep(next(1).text);
      if (step == ImageStep::none) return {};
      m_at += 2;
      value = method(*value, step);
    }
    return value;
  }

  // What a call does whose opening bracket is next, or, `isInside`, whose first argument has been read.
  Terms method(const Term& image, ImageStep step, bool isInside = false) {
    if (!isInside) ++m_at;
    if (isInside && next().is(',')) ++m_at;
    Terms value = image;
    if (step == ImageStep::toUnit) {
      value = stepped(*image.image, ImageStep::divide, {{255.0, 0.0}});
    } else if (step != ImageStep::keep) {
      ++m_open;
      const Terms by = sum();
      --m_open;
      if (!by || by->image) return {};
      value = stepped(*image.image, step, by->numbers);
    }
    return skipToClose() ? value : std::nullopt;
  }

  bool skipToClose() {
    std::size_t words = 0;
    for (int open = 1; open > 0; ++m_at) {
      if (next().kind == Kind::end || ++words > 4 * kLongestIndex) return false;
      if (next().is('(')) ++open;
      if (next().is(')')) --open;
    }
    return true;
  }

  // [..., 0], [:, :, ::-1]; `channel`: the last number of three or more items.
  bool skipIndex(std::optional<std::size_t>* channel = nullptr) {
    std::size_t words = 0;
    bool separated = false;
    for (++m_at; !next().is(']'); ++m_at) {
      if (next().kind == Kind::end || ++words > kLongestIndex) return false;
      separated = separated || next().is(',') || next().is(':') || next().is('.');
    }
    const ConstantsToken& last = m_tokens[m_at - 1];
    const double number = last.kind == Kind::number ? last.number.value : -1.0;
    if (channel && separated && number >= 0.0 && number <= 2.0) *channel = static_cast<std::size_t>(number);
    ++m_at;
    return true;
  }

  std::span<const ConstantsToken> m_tokens;
  ConstantsExpression m_numbers;
  ImageFormula m_image;
  std::size_t m_at = 0, m_steps = 0;
  int m_depth = 0, m_open = 0;
  bool m_found = false;
};

} // namespace

std::optional<ImageFormula> imageFormula(std::span<const ConstantsToken> tokens) {
  return FormulaReader(tokens).read();
}

} // namespace normscope
