// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "identify/constants_findings.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace normscope {
namespace {

constexpr double kUsualStdFrom = 0.15, kUsualStdTo = 0.4; // of photographs

std::string_view scaleWords(ConstantsUnit unit) {
  switch (unit) {
  case ConstantsUnit::unit: return "0..1";
  case ConstantsUnit::levels8: return "0..255, the levels of 8-bit images";
  case ConstantsUnit::levels16: return "0..65535, the levels of 16-bit images";
  case ConstantsUnit::signedUnit: return "−1..1";
  case ConstantsUnit::dividedTwice: return "0..1/255";
  }
  return {};
}

class Finder {
public:
  Finder(Identification& found, const std::optional<ConstantsMatch>& spread)
      : m_found(found), m_given(found.given), m_spread(spread) {}

  void find() {
    findConstants();
    findUnits();
    findOrder();
    findForm();
    findMeaning();
    if (m_given.more > 0)
      add("more", Severity::information,
          fmt::format("The text holds {} more, which {} not looked at",
                      m_given.more == 1 ? "one mean" : fmt::format("{} means", m_given.more),
                      m_given.more == 1 ? "is" : "are"));
  }

private:
  const ConstantsReading& reading() const { return m_found.reading; }
  const std::optional<ConstantsMatch>& match() const { return m_found.match; }

  void add(const char* kind, Severity severity, std::string sentence, std::string detail = {},
           std::vector<std::pair<std::string, double>> numbers = {}) {
    m_found.findings.push_back({kind, severity, std::move(sentence), std::move(detail), std::move(numbers)});
  }

  void findConstants() {
    if (!match()) {
      if (m_given.statistics)
        add("constants", Severity::information,
            "These are the statistics of a set that NormScope has scanned");
      else
        add("constants", Severity::information,
            "No published constants that are known here match these numbers",
            "units and order below are told by their size alone");
      return;
    }
    const KnownConstants& known = *match()->known;
    const char* const how = match()->exact ? "" : ", but for the last digit";
    const std::string detail = fmt::format("used by {} · {}", known.users, known.source);
    const std::vector<std::pair<std::string, double>> numbers{{"rms_levels", match()->distance * 255.0}};
    if (match()->complete)
      add("constants", Severity::information,
          m_given.mean.empty() && m_given.bias.empty() ? fmt::format("The std of {}{}", known.name, how)
          : m_given.spread.empty() || !match()->std    ? fmt::format("The mean of {}{}", known.name, how)
                                                       : fmt::format("{}: mean and std{}", known.name, how),
          detail, numbers);
    else
      add("constants", Severity::information, fmt::format("The mean of {}{}", known.name, how), detail,
          numbers);
    if (match()->complete || m_given.spread.empty() || dividesByNothing(m_given.spread)) return;
    if (m_spread)
      add("std-of-others", Severity::warning,
          fmt::format("The std is that of {}, not of {}", m_spread->known->name, known.name),
          m_spread->known->source);
    else if (known.std.empty())
      add("std-of-others", Severity::information,
          fmt::format("{} is published without a std: this one is somebody's own", known.name));
    else
      add("std-of-others", Severity::warning,
          fmt::format("The std is not the one published with {}", known.name),
          fmt::format("published: {:.4g}", fmt::join(known.std, ", ")));
  }

  void findUnits() {
    const ConstantsUnit unit = reading().unit;
    const char* const guess = reading().guessed && !m_given.statistics ? ", by their size" : "";
    if (unit == ConstantsUnit::dividedTwice) {
      add("divided-twice", Severity::error,
          reading().guessed ? "The mean looks divided by 255 twice: all of it is below one level of 0..1"
                            : "Divided by 255 twice: times 255 these are the published numbers",
          rangeWords(1.0), {{"factor", 255.0}});
      return;
    }
    add("units", Severity::information, fmt::format("Units: {}{}", scaleWords(unit), guess));
    if (m_given.fullScale && *m_given.fullScale != fullScale(unit) && unit != ConstantsUnit::signedUnit)
      add("units-mismatch", Severity::error,
          fmt::format("{} works on 0..{:.0f}, but these constants are for {}", m_given.syntax,
                      *m_given.fullScale, name(unit)),
          rangeWords(*m_given.fullScale), {{"expected_full_scale", *m_given.fullScale}});
    if (reading().divides && reading().spreadUnit != unit)
      add("units-differ", Severity::error,
          fmt::format("The mean is in {} and the std in {}", name(unit), name(reading().spreadUnit)));
  }

  // What an image on a scale of `full` becomes under the numbers as they are written.
  std::string rangeWords(double full) const {
    if (m_given.mean.empty() || m_given.spread.empty() || reading().form != SpreadForm::std) return {};
    const double mean = m_given.mean.front().value, std = m_given.spread.front().value;
    if (!(std > 0.0)) return {};
    return fmt::format("images of 0..{:.0f} would come out in {:.4g} … {:.4g}", full, (0.0 - mean) / std,
                       (full - mean) / std);
  }

  void findOrder() {
    const bool three = m_given.mean.size() == 3 || m_given.spread.size() == 3;
    if (!three) {
      add("order", Severity::information, "One number for all channels: the order makes no difference");
      return;
    }
    if (match() && match()->symmetric && isUniform()) {
      add("order", Severity::information, "All channels are alike: the order makes no difference");
      return;
    }
    if (match() && !match()->symmetric) {
      const bool stated = m_given.order.has_value();
      const bool contradicts = stated && (*m_given.order == ChannelOrder::bgr) != match()->reversed;
      const char* const order = match()->reversed ? "B, G, R" : "R, G, B";
      if (contradicts)
        add("order", Severity::error,
            fmt::format("Order: {}, but {} reads them as {}", order, m_given.syntax,
                        match()->reversed ? "R, G, B" : "B, G, R"),
            "red and blue would be exchanged");
      else
        add("order", Severity::information, fmt::format("Order: {}", order));
      return;
    }
    if (m_given.order) {
      add("order", Severity::information,
          fmt::format("Order: {}, as {} has it", *m_given.order == ChannelOrder::bgr ? "B, G, R" : "R, G, B",
                      m_given.syntax));
      return;
    }
    if (m_given.mean.size() != 3) return;
    const auto& mean = m_given.mean;
    const bool falls = mean[0].value > mean[1].value && mean[1].value > mean[2].value;
    const bool rises = mean[0].value < mean[1].value && mean[1].value < mean[2].value;
    if (falls || rises)
      add("order", Severity::information,
          falls ? "Order: perhaps R, G, B: the numbers fall" : "Order: perhaps B, G, R: the numbers rise",
          "a weak hint: in most sets of photographs red is brightest and blue darkest");
    else
      add("order", Severity::information, "Order: the numbers do not tell", "read as R, G, B");
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
    if (!reading().divides) {
      add("no-division", Severity::information, "A std of 1 divides by nothing: only the mean is subtracted",
          reading().unit == ConstantsUnit::levels8
              ? "Detectron2 does so where the std has been absorbed into the first convolution"
              : "");
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
          fmt::format("The scale is a factor: it divides by {:.4g}", 1.0 / m_given.spread.front().value),
          m_given.spread.size() == 1 && m_given.mean.size() + m_given.bias.size() == 3
              ? "one for all channels"
              : "");
    if (!reading().guessed || m_found.std.empty()) return;
    const double size = *std::ranges::max_element(m_found.std);
    if (size > kLargestUnitStd)
      add("impossible", Severity::warning,
          fmt::format("No set has such a std: {:.3g} in 0..1, where 0.5 is the largest possible", size), {},
          {{"std", size}});
    else if (reading().form == SpreadForm::std && size < kUsualStdFrom * kUsualStdFrom * 4 &&
             std::sqrt(size) >= kUsualStdFrom && std::sqrt(size) <= kUsualStdTo)
      add("small", Severity::information,
          fmt::format("The std is small for photographs: {:.3g} in 0..1", size),
          fmt::format("a variance would look like this: its root is {:.3g}", std::sqrt(size)),
          {{"std", size}});
  }

  void findOtherForm(SpreadForm stated, bool named) {
    const Severity severity = named ? Severity::error : Severity::warning;
    if (reading().form == SpreadForm::variance)
      add("variance", severity,
          "These are variances, not standard deviations: their roots are the published std",
          "a library that divides by them as they are scales the images too much");
    else if (stated == SpreadForm::variance)
      add("std-as-variance", severity, "Given as variance, but these are standard deviations",
          "the library takes their root: the images come out about half as wide as they should");
    else if (reading().form == SpreadForm::factor)
      add("factor", severity, "These are factors (1/std), not standard deviations",
          "they are to be multiplied with");
    else
      add("std-as-factor", severity, "Given as a factor, but these are standard deviations",
          "the library multiplies with them where it should divide");
  }

  void findMeaning() {
    const ConstantsMatch* std = match() && match()->std ? &*match() : m_spread ? &*m_spread : nullptr;
    if (!std) return;
    switch (std->known->meaning) {
    case DeviationMeaning::meanOfImages:
      add("deviation", Severity::information,
          "The std is a mean of the deviations of single images, not pooled", std->known->remark);
      break;
    case DeviationMeaning::likelyMeanOfImages:
      add("deviation", Severity::information,
          "The std is most likely a mean of the deviations of single images, not pooled", std->known->remark);
      break;
    case DeviationMeaning::pooled:
      add("deviation", Severity::information, "The std is pooled: of all pixels from the set's mean",
          std->known->remark);
      break;
    case DeviationMeaning::convention:
      add("deviation", Severity::information, "The numbers are a convention: no set has these statistics",
          std->known->remark);
      break;
    case DeviationMeaning::unknown:
      if (!std->known->remark.empty())
        add("deviation", Severity::information, "How the std was computed is not settled",
            std->known->remark);
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
