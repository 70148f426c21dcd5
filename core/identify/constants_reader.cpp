// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "identify/constants_reader.h"

#include "identify/constants_arguments.h"
#include "identify/constants_expression.h"
#include "identify/constants_formula.h"
#include "identify/constants_keys.h"
#include "identify/constants_slots.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace normscope {
namespace {

using Kind = ConstantsToken::Kind;
using Tokens = std::vector<ConstantsToken>;

constexpr double kLargestScale = 1.0 / 16; // a lone "scale" above brings no levels to 0..1: it zooms

bool isFalseWord(std::string_view value) { return value == "false" || value == "False"; }
bool isTrueWord(std::string_view value) { return value == "true" || value == "True"; }

/// Gathers what names announce.
class Reader {
public:
  explicit Reader(const Tokens& tokens) : m_tokens(tokens), m_expression(tokens) {}

  NamedConstants read() {
    for (std::size_t at = 0; m_tokens[at].kind != Kind::end; ++at)
      if (m_tokens[at].kind == Kind::name) readName(at);
    finish();
    return {m_given, !m_names.empty(), problem()};
  }

private:
  const ConstantsToken& token(std::size_t at) const { return m_tokens[std::min(at, m_tokens.size() - 1)]; }

  void readName(std::size_t at) {
    const std::string_view written = m_tokens[at].text;
    const std::string name = constantsName(written);
    m_names.emplace(written);
    m_names.insert(name);
    if (token(at + 1).is('(')) readCall(name, at);
    const std::string_view value = token(valueAt(at + 1)).text;
    if (name == "do_rescale") m_unscaled = isFalseWord(value);
    if (name == "offset") m_hasOffset = isTrueWord(value);
    ConstantsKey key = constantsKey(name);
    if (name == "scale" && at > 0 && m_tokens[at - 1].is('-')) key = ConstantsKey::std; // mo --scale 255
    if (key != ConstantsKey::none) readKey(name, written, key, at + 1);
  }

  void readCall(const std::string& name, std::size_t at) {
    std::vector<ConstantsArgument> arguments = constantsArguments(m_tokens, at + 1);
    std::erase_if(arguments,
                  [](const ConstantsArgument& a) { return !a.name.empty() && a.name != "offset"; });
    // The image comes first; what is written behind it goes by its place.
    const auto first = std::ranges::find_if(
        arguments, [this](const ConstantsArgument& a) { return looksLikeNumbers(m_tokens, a.begin); });
    arguments.erase(arguments.begin(), first);
    if (arguments.empty()) return;
    const bool isWithImage = name.starts_with("blob_from_image") || name == "set_input_params";
    if (name == "normalize" || name == "normalization")
      readNormalize(arguments, m_tokens[at].text);
    else if (name == "rescaling")
      readRescaling(arguments);
    else if (isWithImage)
      readBlob(arguments);
  }

  // Normalize([...], [...]); normalize(x, 2, 1) of a vector is another.
  void readNormalize(const std::vector<ConstantsArgument>& arguments, std::string_view written) {
    const std::string_view last = written.substr(written.rfind('.') + 1);
    const bool isClass = last.front() == 'N' && !written.starts_with("cv");
    if (!isClass && m_tokens[arguments.front().begin].kind == Kind::number) return;
    take("mean", ConstantsKey::mean, arguments[0].begin, false);
    if (arguments.size() > 1) take("std", ConstantsKey::std, arguments[1].begin, false);
  }

  // Rescaling(scale, offset=0.0)
  void readRescaling(const std::vector<ConstantsArgument>& arguments) {
    for (std::size_t i = 0; i < std::min<std::size_t>(2, arguments.size()); ++i) {
      const bool isOffset = i > 0 || !arguments[i].name.empty();
      take(isOffset ? "offset" : "scale", isOffset ? ConstantsKey::bias : ConstantsKey::factor,
           arguments[i].begin, false);
    }
    m_isScale = true;
  }

  // blobFromImage(image, scalefactor, size, mean, swapRB)
  void readBlob(const std::vector<ConstantsArgument>& arguments) {
    take("scalefactor", ConstantsKey::factor, arguments[0].begin, false);
    if (arguments.size() > 2) take("mean", ConstantsKey::mean, arguments[2].begin, false);
    if (arguments.size() > 3) m_order = statedOrder("swap_rb", token(arguments[3].begin).text);
    m_isScale = true;
  }

  // Where a value begins that a name just before `at` announces.
  std::size_t valueAt(std::size_t at) const {
    if (token(at).is(']') && token(at + 1).is('=')) ++at;                   // config["mean"] = ...
    if (token(at).is('[') && !token(at).spaceBefore) at = behindLength(at); // float mean[3] = ...
    const std::size_t stored = storedMatrix(at);
    if (stored != at) return stored;
    const bool isTag = token(at).is('>') && !token(at).spaceBefore; // <mean>
    if (token(at).is('=') || token(at).is(':') || isTag) return at + 1;
    return at;
  }

  std::size_t behindLength(std::size_t at) const {
    const std::size_t close = token(at + 1).is(']') ? at + 1 : at + 2;
    const bool isLength = token(close).is(']') && (token(close + 1).is('=') || token(close + 1).is('{'));
    return isLength ? close + 1 : at;
  }

  // OpenCV stores a matrix with its type, rows and cols before its data.
  std::size_t storedMatrix(std::size_t at) const {
    const auto isWord = [this](std::size_t i, std::string_view word) {
      return token(i).kind == Kind::name && token(i).text == word;
    };
    std::size_t i = at;
    while (i < at + 4 && !isWord(i, "type_id") && !isWord(i, "opencv-matrix")) ++i;
    if (i == at + 4) return at;
    for (const std::size_t last = i + 40; i < last; ++i)
      if (isWord(i, "data")) return i + 2;
    return at;
  }

  void readKey(const std::string& name, std::string_view written, ConstantsKey key, std::size_t after) {
    std::size_t at = valueAt(after);
    if (key == ConstantsKey::order) {
      if (const auto order = statedOrder(name, token(at).text); order && at > after) m_order = order;
      return;
    }
    if (readPair(written, key, at)) return;
    if (at == after && (token(at).startsLine || (token(at).is('(') && !token(at).spaceBefore)))
      return; // np.mean(x)
    // mean: Tuple[float, float, float] = (0.485, ...)
    const bool isTyped = token(at).kind == Kind::name && !looksLikeNumbers(m_tokens, at);
    for (std::size_t next = at; isTyped && next < at + 20 && token(next).kind != Kind::end; ++next) {
      if (next > at && token(next).startsLine) break;
      if (!token(next).is('=')) continue;
      at = next + 1;
      break;
    }
    const bool isInput = token(at).kind == Kind::name && name.ends_with("_values");
    if (isInput && token(at + 1).is('[')) ++at; // mo --mean_values input[123.675,116.28,103.53]
    take(written, key, at, !isInput);
  }

  // mean, std = [...], [...] and stats = ([...], [...])
  bool readPair(std::string_view written, ConstantsKey key, std::size_t at) {
    if (key == ConstantsKey::mean && token(at).is(',') && token(at + 2).is('=') &&
        constantsKey(constantsName(token(at + 1).text)) == ConstantsKey::std) {
      std::size_t end = at + 3;
      take(written, key, end, false);
      if (m_expression.read(end, false) && token(end).is(',')) take("std", ConstantsKey::std, end + 1, false);
      return true;
    }
    if (key != ConstantsKey::pair) return false;
    std::size_t end = at;
    const auto both = m_expression.read(end, true);
    if (!both || both->size() % 2 != 0) return true;
    const auto half = both->begin() + static_cast<std::ptrdiff_t>(both->size() / 2);
    m_slots.mean.fill("mean", {both->begin(), half});
    m_slots.std.fill("std", {half, both->end()});
    return true;
  }

  /// Reads the value that begins at `at`, or keeps in mind why it cannot be read.
  void take(std::string_view written, ConstantsKey key, std::size_t at, bool list) {
    const std::size_t begin = at;
    if (const auto value = m_expression.read(at, list))
      take(std::string(written), key, *value);
    else if (ConstantsSlot* slot = m_slots.of(key); slot && looksLikeNumbers(m_tokens, begin))
      slot->refuse(unreadable(written, m_expression.failedAt()));
  }

  void take(const std::string& written, ConstantsKey key, const WrittenNumbers& value) {
    const std::string name = constantsName(written);
    ConstantsSlot* slot = m_slots.of(key);
    if (!slot) return;
    if (name == "mean_value" && value.size() == 1) { // one line per channel
      m_meanValues.push_back(value.front());
      return;
    }
    const bool isNew = slot->numbers.empty();
    if (const auto channel = channelInName(name); channel && value.size() == 1)
      slot->ofChannel[*channel] = value.front();
    else
      slot->fill(written, value);
    if (key == ConstantsKey::mean && isSound(value)) {
      if (!isNew) ++m_given.more;
      if (const auto order = isNew ? orderInName(name) : std::nullopt) m_order = order;
    }
    if (key == ConstantsKey::factor && name != "scale" && name != "image_scale") m_isScale = true;
  }

  Sentence unreadable(std::string_view written, std::size_t at) const {
    if (token(at).is('.')) ++at; // YAML's .nan
    const ConstantsToken& failed = token(at);
    const bool isNext = failed.kind == Kind::name && (token(at + 1).is('=') || token(at + 1).is(':'));
    const ConstantsToken& before = token(at - 1);
    const bool lacksNumber = before.is('/') || before.is('*') || before.is('-') || before.is('+');
    const bool isOther = failed.is(']') || failed.is(')') || failed.is('}');
    if (failed.kind == Kind::end || isNext || (isOther && !lacksNumber))
      return sentence("a bracket behind '{}' is not closed", written);
    if (isNoNumberWord(failed.text))
      return sentence("'{}' holds {}, which is no number", written, failed.text);
    return sentence("'{}' cannot be read at '{}'", written, failed.text);
  }

  void finish() {
    if (!m_meanValues.empty()) m_slots.mean.fill("mean_value", m_meanValues);
    const bool byChannel = m_slots.gatherChannels();
    const ConstantsSyntax syntax = constantsSyntax(m_names);
    m_given.syntax = syntax.name;
    m_given.order = byChannel ? ChannelOrder::rgb : m_order ? m_order : syntax.order;
    m_given.fullScale = syntax.fullScale;
    if (!m_slots.rescale.numbers.empty() && !m_given.fullScale) m_given.fullScale = 1.0;
    if (m_unscaled) m_given.fullScale.reset(); // samples arrive as somebody else has scaled them
    m_given.mean = m_slots.mean.numbers;
    takeSpread();
    if (m_given.mean.empty() && m_given.spread.empty() && !problem()) takeFormula();
  }

  void takeSpread() {
    const auto spread = [this](const ConstantsSlot& slot, SpreadForm form) {
      if (!m_given.spread.empty() || slot.numbers.empty()) return;
      m_given.spread = slot.numbers;
      m_given.form = form;
    };
    spread(m_slots.std, SpreadForm::std);
    spread(m_slots.variance, SpreadForm::variance);
    const bool isColored = m_slots.bias.isByChannel;
    if (m_given.mean.empty()) m_given.bias = m_slots.bias.numbers;
    const bool isBeside = !m_given.mean.empty() || !m_given.bias.empty();
    // A lone "scale" may as well belong to something else.
    const WrittenNumbers& factor = m_slots.factor.numbers;
    const bool isFactor =
        !factor.empty() && (isBeside || m_isScale || std::abs(factor.front().value) < kLargestScale);
    if (isFactor) spread(m_slots.factor, SpreadForm::factor);
    if (!isBeside && m_given.spread.empty()) takeRescaling();
    if (m_given.spread.empty() && isColored) // Core ML's scale is 1 where none is given
      spread({.numbers = {{1.0, 0.0}}}, SpreadForm::factor);
    if (m_given.spread.empty()) m_given.bias.clear();
  }

  // Hugging Face without normalization: x · rescale_factor, with "offset" minus 1.
  void takeRescaling() {
    if (m_slots.rescale.numbers.empty()) return;
    m_given.spread = m_slots.rescale.numbers;
    m_given.form = SpreadForm::factor;
    m_given.fullScale = 255.0;
    if (m_hasOffset) m_given.bias = {{-1.0, 0.0}};
  }

  void takeFormula() {
    const auto formula = imageFormula(m_tokens);
    if (!formula) return;
    m_given.syntax = sentence("arithmetic on an image");
    const bool isShifted = std::ranges::any_of(formula->center, [](const auto& n) { return n.value != 0.0; });
    if (isShifted) m_given.mean = formula->center;
    WrittenNumbers divisor = formula->divisor;
    const bool divides = std::ranges::any_of(divisor, [](const auto& n) { return n.value != 1.0; });
    if (isShifted && !divides) return;
    m_given.form = isShifted ? SpreadForm::std : SpreadForm::factor;
    m_given.spread = isShifted ? divisor : *combined({{1.0, 0.0}}, divisor, over);
    if (isSound(m_given.spread) && (!isShifted || isSound(m_given.mean))) return;
    m_given.mean.clear();
    m_given.spread.clear();
  }

  std::optional<Sentence> problem() const { return m_slots.problem(); }

  const Tokens& m_tokens;
  ConstantsExpression m_expression;
  GivenConstants m_given;
  ConstantsSlots m_slots;
  WrittenNumbers m_meanValues;
  std::set<std::string, std::less<>> m_names;
  std::optional<ChannelOrder> m_order;
  bool m_unscaled = false, m_hasOffset = false;
  bool m_isScale = false; ///< a factor's name means nothing else
};

} // namespace

NamedConstants namedConstants(const std::vector<ConstantsToken>& tokens) { return Reader(tokens).read(); }

} // namespace normscope
