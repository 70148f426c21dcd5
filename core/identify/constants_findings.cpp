// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "identify/constants_findings.h"

#include "identify/constants_origin.h"

#include <algorithm>
#include <cmath>

namespace normscope {
namespace {

constexpr double kUsualStdFrom = 0.15, kUsualStdTo = 0.4; // of photographs

Sentence scaleWords(ConstantsUnit unit) {
  switch (unit) {
  case ConstantsUnit::unit: return sentence("0..1");
  case ConstantsUnit::levels8: return sentence("0..255, the levels of 8-bit images");
  case ConstantsUnit::levels16: return sentence("0..65535, the levels of 16-bit images");
  case ConstantsUnit::signedUnit: return sentence("−1..1");
  case ConstantsUnit::dividedTwice: return sentence("0..1/255");
  case ConstantsUnit::own:
    return sentence("the samples' own, such as Hounsfield units: neither 0..1 nor levels");
  }
  return {};
}

std::string_view orderWords(bool reversed) { return reversed ? "B, G, R" : "R, G, B"; }

class Finder {
public:
  Finder(Identification& found, const std::optional<ConstantsMatch>& spread)
      : m_found(found), m_given(found.given), m_spread(spread) {}

  void find() {
    findOrigin(m_found, m_spread);
    findUnits();
    findOrder();
    findForm();
    findMeaning();
    if (m_given.more > 0)
      add("more", Severity::information,
          m_given.more == 1
              ? sentence("The text holds one mean more, which is not looked at")
              : sentence("The text holds {} means more, which are not looked at", m_given.more));
  }

private:
  const ConstantsReading& reading() const { return m_found.reading; }
  const std::optional<ConstantsMatch>& match() const { return m_found.match; }

  void add(const char* kind, Severity severity, Sentence message, Sentence detail = {},
           std::vector<std::pair<std::string, double>> numbers = {}) {
    m_found.findings.push_back({kind, severity, std::move(message), std::move(detail), std::move(numbers)});
  }

  void findUnits() {
    const ConstantsUnit unit = reading().unit;
    if (unit == ConstantsUnit::dividedTwice) {
      add("divided-twice", Severity::error,
          reading().guessed
              ? sentence("The mean looks divided by 255 twice: all of it is below one level of 0..1")
              : sentence("Divided by 255 twice: times 255 these are the published numbers"),
          rangeWords(1.0), {{"factor", 255.0}});
      return;
    }
    add("units", Severity::information,
        reading().guessed && !m_given.statistics ? sentence("Units: {}, by their size", scaleWords(unit))
                                                 : sentence("Units: {}", scaleWords(unit)));
    const bool hasRange = unit != ConstantsUnit::signedUnit && unit != ConstantsUnit::own;
    if (m_given.fullScale && hasRange && *m_given.fullScale != fullScale(unit))
      add("units-mismatch", Severity::error,
          sentence("{} works on 0..{:.0f}, but these constants are for {}", m_given.syntax,
                   *m_given.fullScale, name(unit)),
          rangeWords(*m_given.fullScale), {{"expected_full_scale", *m_given.fullScale}});
    if (reading().divides && reading().spreadUnit != unit)
      add("units-differ", Severity::error,
          sentence("The mean is in {} and the std in {}", name(unit), name(reading().spreadUnit)));
  }

  // What an image on a scale of `full` becomes under the numbers as they are written.
  Sentence rangeWords(double full) const {
    if (m_given.mean.empty() || m_given.spread.empty() || reading().form != SpreadForm::std) return {};
    const double mean = m_given.mean.front().value, std = m_given.spread.front().value;
    if (!(std > 0.0)) return {};
    return sentence("images of 0..{:.0f} would come out in {:.4g} … {:.4g}", full, (0.0 - mean) / std,
                    (full - mean) / std);
  }

  void findOrder() {
    const bool three = m_given.mean.size() == 3 || m_given.spread.size() == 3;
    if (!three) {
      add("order", Severity::information,
          sentence("One number for all channels: the order makes no difference"));
      return;
    }
    if (match() && match()->symmetric && isUniform()) {
      add("order", Severity::information, sentence("All channels are alike: the order makes no difference"));
      return;
    }
    if (match() && !match()->symmetric) {
      const bool stated = m_given.order.has_value();
      const bool contradicts = stated && (*m_given.order == ChannelOrder::bgr) != match()->reversed;
      const std::string_view order = orderWords(match()->reversed);
      if (contradicts)
        add("order", Severity::error,
            sentence("Order: {}, but it is stated as {}", order, orderWords(!match()->reversed)),
            sentence("red and blue would be exchanged"));
      else
        add("order", Severity::information, sentence("Order: {}", order));
      return;
    }
    if (m_given.order) {
      add("order", Severity::information,
          sentence("Order: {}, as it is stated", orderWords(*m_given.order == ChannelOrder::bgr)));
      return;
    }
    if (m_given.mean.size() != 3) return;
    const auto& mean = m_given.mean;
    const bool falls = mean[0].value > mean[1].value && mean[1].value > mean[2].value;
    const bool rises = mean[0].value < mean[1].value && mean[1].value < mean[2].value;
    if (falls || rises)
      add("order", Severity::information,
          falls ? sentence("Order: perhaps R, G, B: the numbers fall")
                : sentence("Order: perhaps B, G, R: the numbers rise"),
          sentence("a weak hint: in most sets of photographs red is brightest and blue darkest"));
    else
      add("order", Severity::information, sentence("Order: the numbers do not tell"),
          sentence("read as R, G, B"));
  }

  bool isUniform() const {
    const auto uniform = [](const WrittenNumbers& numbers) {
      return std::ranges::all_of(numbers,
                                 [&](const WrittenNumber& n) { return n.value == numbers.front().value; });
    };
    return uniform(m_given.mean) && uniform(m_given.spread);
  }

  void findForm() {
    if (m_given.spread.empty()) return;
    if (findNoDivisor()) return;
    if (!reading().divides) {
      add("no-division", Severity::information,
          sentence("A std of 1 divides by nothing: only the mean is subtracted"),
          reading().unit == ConstantsUnit::levels8
              ? sentence("Detectron2 does so where the std has been absorbed into the first convolution")
              : Sentence());
      return;
    }
    const SpreadForm stated = m_given.form.value_or(SpreadForm::std);
    const bool named = m_given.form.has_value();
    if (!reading().guessed && reading().form != stated) {
      findOtherForm(stated, named);
      return;
    }
    if (stated == SpreadForm::factor)
      add("factor", Severity::information,
          sentence("The scale is a factor: it divides by {:.4g}", 1.0 / m_given.spread.front().value),
          m_given.spread.size() == 1 && m_given.mean.size() + m_given.bias.size() == 3
              ? sentence("one for all channels")
              : Sentence());
    if (!reading().guessed || reading().scalesAlone || m_found.std.empty()) return;
    const double size = *std::ranges::max_element(m_found.std);
    if (size > kLargestUnitStd)
      add("impossible", Severity::warning,
          sentence("No set has such a std: {:.3g} in 0..1, where 0.5 is the largest possible", size), {},
          {{"std", size}});
    else if (reading().form == SpreadForm::std && size < kUsualStdFrom * kUsualStdFrom * 4 &&
             std::sqrt(size) >= kUsualStdFrom && std::sqrt(size) <= kUsualStdTo)
      add("small", Severity::information, sentence("The std is small for photographs: {:.3g} in 0..1", size),
          sentence("a variance would look like this: its root is {:.3g}", std::sqrt(size)), {{"std", size}});
  }

  double leastSpread() const {
    return std::ranges::min_element(m_given.spread, {}, &WrittenNumber::value)->value;
  }

  // A std that nothing can be divided by.
  bool findNoDivisor() {
    if (m_given.form.value_or(SpreadForm::std) == SpreadForm::factor) return false;
    const double least = leastSpread();
    if (least == 0.0)
      add("zero-std", Severity::error, sentence("The std is 0: nothing can be divided by it"),
          sentence("a channel whose values are all alike has such a std; leave it undivided"));
    else if (least < 0.0)
      add("negative-std", Severity::error, sentence("The std is negative: {:.4g}", least),
          sentence("it would turn the image over"));
    return least <= 0.0;
  }

  void findOtherForm(SpreadForm stated, bool named) {
    const Severity severity = named ? Severity::error : Severity::warning;
    if (reading().form == SpreadForm::variance)
      add("variance", severity,
          sentence("These are variances, not standard deviations: their roots are the published std"),
          sentence("a library that divides by them as they are scales the images too much"));
    else if (stated == SpreadForm::variance)
      add("std-as-variance", severity, sentence("Given as variance, but these are standard deviations"),
          sentence("the library takes their root: the images come out about half as wide as they should"));
    else if (reading().form == SpreadForm::factor)
      add("factor", severity, sentence("These are factors (1/std), not standard deviations"),
          sentence("they are to be multiplied with"));
    else
      add("std-as-factor", severity, sentence("Given as a factor, but these are standard deviations"),
          sentence("the library multiplies with them where it should divide"));
  }

  void findMeaning() {
    const ConstantsMatch* std = match() && match()->std ? &*match() : m_spread ? &*m_spread : nullptr;
    if (!std) return;
    const Sentence remark = Sentence::whole(std->known->remark);
    switch (std->known->meaning) {
    case DeviationMeaning::meanOfImages:
      add("deviation", Severity::information,
          sentence("The std is a mean of the deviations of single images, not pooled"), remark);
      break;
    case DeviationMeaning::likelyMeanOfImages:
      add("deviation", Severity::information,
          sentence("The std is most likely a mean of the deviations of single images, not pooled"), remark);
      break;
    case DeviationMeaning::pooled:
      add("deviation", Severity::information,
          sentence("The std is pooled: of all pixels from the set's mean"), remark);
      break;
    case DeviationMeaning::convention:
      add("deviation", Severity::information,
          sentence("The numbers are a convention: no set has these statistics"), remark);
      break;
    case DeviationMeaning::unknown:
      if (!remark.empty())
        add("deviation", Severity::information, sentence("How the std was computed is not settled"), remark);
      break;
    }
  }

  Identification& m_found;
  const GivenConstants& m_given;
  const std::optional<ConstantsMatch>& m_spread;
};

} // namespace

bool dividesByNothing(const WrittenNumbers& spread) {
  return std::ranges::all_of(spread, [](const WrittenNumber& n) { return n.value == 1.0; });
}

void findConstants(Identification& identification, const std::optional<ConstantsMatch>& spread) {
  Finder(identification, spread).find();
}

} // namespace normscope
