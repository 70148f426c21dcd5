// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "identify/constants_origin.h"

#include "identify/constants_findings.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace normscope {
namespace {

class OriginFinder {
public:
  OriginFinder(Identification& found, const std::optional<ConstantsMatch>& spread)
      : m_found(found), m_given(found.given), m_spread(spread) {}

  void find() {
    if (!match()) return findUnknown();
    const KnownConstants& known = *match()->known;
    const Sentence detail =
        sentence("used by {} · {}", Sentence::whole(known.users), Sentence::whole(known.source));
    add("constants", Severity::information, nearly(whose()), detail,
        {{"rms_levels", match()->distance * 255.0}});
    if (match()->slip)
      add("digits", Severity::warning,
          sentence("{} stands where {} has {}: a digit is wrong, or two are exchanged",
                   match()->slip->written, Sentence::whole(known.name), match()->slip->published));
    const bool isPart = !match()->complete && !match()->slip;
    const bool hasStd = !m_given.spread.empty() && !dividesByNothing(m_given.spread);
    if (isPart && hasStd && isDivisor()) findOtherStd(known);
  }

private:
  /// Of numbers that agree to the last digit but one.
  Sentence nearly(Sentence whose) const {
    return match()->exact || match()->slip ? whose : sentence("{}, but for the last digit", whose);
  }

  void findUnknown() {
    if (m_given.statistics)
      add("constants", Severity::information,
          sentence("These are the statistics of a set that NormScope has scanned"));
    else if (reading().scalesAlone && m_given.spread.front().value == 1.0)
      add("constants", Severity::information, sentence("Nothing is subtracted and nothing divided"));
    else if (reading().scalesAlone)
      add("constants", Severity::information,
          sentence("Scaling alone: x/{:.6g}, nothing is subtracted", writtenDivisor()));
    else
      add("constants", Severity::information,
          sentence("No published constants that are known here match these numbers"),
          sentence("units and order below are told by their size alone"));
  }

  double writtenDivisor() const {
    const double scale = m_given.spread.front().value;
    return m_given.form == SpreadForm::factor ? 1.0 / scale : scale;
  }

  /// Which of the published numbers the given ones are.
  Sentence whose() const {
    const Sentence its = Sentence::whole(match()->known->name);
    if (reading().scalesAlone && !dividesByNothing(m_given.spread))
      return sentence("{}: x/{:.6g}", its, writtenDivisor());
    if (match()->slip)
      return m_given.spread.empty() ? sentence("The mean of {}, but for one number", its)
                                    : sentence("{}: mean and std, but for one number", its);
    if (!m_given.bias.empty() && !match()->complete)
      return sentence("{}: the bias is −mean/std of its constants", its);
    if (!match()->complete) return sentence("The mean of {}", its);
    if (m_given.mean.empty() && m_given.bias.empty()) return sentence("The std of {}", its);
    if (m_given.spread.empty() || !match()->std) return sentence("The mean of {}", its);
    return sentence("{}: mean and std", its);
  }

  void findOtherStd(const KnownConstants& known) {
    const Sentence its = Sentence::whole(known.name);
    if (isMeanOf(known.std))
      add("one-std", Severity::information,
          sentence("One std stands for all channels: the mean of those published"),
          sentence("published: {:.4g}", fmt::join(known.std, ", ")));
    else if (m_spread)
      add("std-of-others", Severity::warning,
          sentence("The std is that of {}, not of {}", Sentence::whole(m_spread->known->name), its),
          Sentence::whole(m_spread->known->source));
    else if (known.std.empty())
      add("std-of-others", Severity::information,
          sentence("{} is published without a std: this one is somebody's own", its));
    else
      add("std-of-others", Severity::warning, sentence("The std is not the one published with {}", its),
          sentence("published: {:.4g}", fmt::join(known.std, ", ")));
  }

  // What frameworks with one factor for all channels make of three: 0.226 for ImageNet.
  bool isMeanOf(const std::vector<double>& published) const {
    if (m_found.std.size() != 1 || published.size() != 3) return false;
    const double mean = (published[0] + published[1] + published[2]) / 3.0;
    return std::abs(m_found.std.front() / mean - 1.0) < 0.005;
  }

  bool isDivisor() const {
    return std::ranges::all_of(m_given.spread, [](const WrittenNumber& n) { return n.value > 0.0; });
  }

  const ConstantsReading& reading() const { return m_found.reading; }
  const std::optional<ConstantsMatch>& match() const { return m_found.match; }

  void add(const char* kind, Severity severity, Sentence message, Sentence detail = {},
           std::vector<std::pair<std::string, double>> numbers = {}) {
    m_found.findings.push_back({kind, severity, std::move(message), std::move(detail), std::move(numbers)});
  }

  Identification& m_found;
  const GivenConstants& m_given;
  const std::optional<ConstantsMatch>& m_spread;
};

} // namespace

void findOrigin(Identification& identification, const std::optional<ConstantsMatch>& spread) {
  OriginFinder(identification, spread).find();
}

} // namespace normscope
