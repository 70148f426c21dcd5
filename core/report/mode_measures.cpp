// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/number_words.h"
#include "report/html.h"
#include "report/numbers.h"
#include "report/sections.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace normscope::report {
namespace {

constexpr std::size_t kMeasuredGroups = 24;
constexpr double kNoticeableGain = 1.035; ///< what would not read as 0.0 EV

std::string outputTable(const ModeOutcome& outcome) {
  Table table({"channel", "min", "0.1 %", "mean", "std", "99.9 %", "max", "levels"});
  for (std::size_t c = 0; c < outcome.channels.size(); ++c) {
    const ChannelOutcome& channel = outcome.channels[c];
    table.add({outcome.mode->outputChannel(c, outcome.channels.size()), significant(channel.min),
               significant(channel.p001), significant(channel.mean), significant(channel.std),
               significant(channel.p999), significant(channel.max), fixed(channel.levelsBefore, 0)});
  }
  return table.html();
}

/// Of each channel what each storage type makes of it.
std::string storedTable(const StoredMode& mode) {
  Table table({"stored as", "channel", "clipped low", "clipped high", "levels", "bits lost"});
  table.align(1, Table::Align::left);
  for (const JudgedOutcome* type : mode.shown()) {
    const ModeOutcome& outcome = *type->outcome;
    for (std::size_t c = 0; c < outcome.channels.size(); ++c) {
      const ChannelOutcome& channel = outcome.channels[c];
      table.add({c == 0 ? text(row(outcome.storage).title) : "",
                 outcome.mode->outputChannel(c, outcome.channels.size()), percent(channel.clippedLow),
                 percent(channel.clippedHigh), fixed(channel.levelsAfter, 0), fixed(channel.bitsLost, 2)});
    }
  }
  return "<h4>In storage</h4>\n" + table.html();
}

/// One row per measure: its name, its values, where they come from.
class MeasureTable {
public:
  MeasureTable(const ModeOutcome& outcome, std::uint64_t readable)
      : m_outcome(outcome), m_readable(readable) {
    m_table.align(1, Table::Align::left);
    m_table.align(2, Table::Align::left);
  }
  void add(const std::string& measure, const std::string& values, Provenance provenance) {
    if (provenance != Provenance::none)
      m_table.add({measure, values, origin(provenance, m_outcome, m_readable)});
  }
  std::string html() const { return m_table.empty() ? "" : m_table.html(); }

private:
  const ModeOutcome& m_outcome;
  std::uint64_t m_readable;
  Table m_table{{"measure", "value", "from"}};
};

std::string classAucText(const ModeOutcome& outcome) {
  const ClassAuc& auc = outcome.classAuc;
  std::string plain =
      fmt::format("brightness {}, contrast {}", fixed(auc.brightness, 2), fixed(auc.contrast, 2));
  for (std::size_t c = 0; c < auc.channel.size() && auc.channel.size() > 1; ++c)
    plain +=
        fmt::format(", {} {}", outcome.mode->outputChannel(c, auc.channel.size()), fixed(auc.channel[c], 2));
  return plain + fmt::format("; chance reaches {}", fixed(auc.nullBound, 2));
}

void addStorage(MeasureTable& table, const ModeOutcome& o) {
  const std::string as = ", " + text(row(o.storage).title);
  table.add("clipped samples" + as,
            fmt::format("{} in {} of {}", percent(o.clippedAny), count(o.imagesAffected),
                        counted(o.images, "image", "images")),
            o.provenance.clipping);
  table.add("pixels with any channel clipped" + as, percent(o.clippedPixelsAny), o.provenance.clippedPixels);
  table.add("round trip error" + as,
            fmt::format("largest {}, mean {} levels", fixed(o.roundTripMax, 1), fixed(o.roundTripMean, 2)),
            o.provenance.roundTrip);
}

std::string measureTable(const Analysis& analysis, const StoredMode& mode) {
  const ModeOutcome& o = *mode.main().outcome;
  const MeasureProvenance& from = o.provenance;
  MeasureTable table(o, analysis.scan->read);
  for (const JudgedOutcome* type : mode.shown()) addStorage(table, *type->outcome);
  table.add("between kept", percent(o.relativeInformation), from.relativeInformation);
  table.add("class AUC", classAucText(o), from.classAuc);
  table.add("noise gain",
            fmt::format("median {}, 95th percentile {}, largest {}", stops(o.noiseGainMedian),
                        stops(o.noiseGainP95), stops(o.noiseGainMax)),
            from.noise);
  table.add("noise share",
            fmt::format("median {}, 95th percentile {}, largest {}", percent(o.noiseShareMedian),
                        percent(o.noiseShareP95), percent(o.noiseShareMax)),
            from.noise);
  const Conditioning& condition = o.conditioning;
  table.add("condition number",
            fmt::format("{} with a bias, {} of the channels alone", significant(condition.withBias),
                        significant(condition.channelsOnly)),
            from.condition);
  table.add("learning rate ceiling", significant(condition.learningRateCeiling), from.condition);
  table.add("condition number of patches",
            fmt::format("{} of 3×3, {} of 5×5 pixels", significant(condition.patch3),
                        significant(condition.patch5)),
            from.patchCondition);
  table.add("random first-layer filters",
            fmt::format("{} dead, {} always on; {} of pixels positive in all channels",
                        percent(o.firing.deadShare), percent(o.firing.alwaysOnShare),
                        percent(o.firing.allPositiveShare)),
            from.firing);
  if (!o.splitShift.split.empty())
    table.add("split shift",
              fmt::format("{} deviations to {}, Kolmogorov–Smirnov distance {}",
                          fixed(o.splitShift.standardizedDifference, 2), text(o.splitShift.split),
                          fixed(o.splitShift.ks, 2)),
              from.splitShift);
  return table.html();
}

std::string firingTable(const Firing& firing) {
  if (firing.meanByGroup.empty()) return {};
  double most = 0;
  for (const auto& [group, mean] : firing.meanByGroup)
    if (std::isfinite(mean)) most = std::max(most, mean);
  Table table({firing.byClass ? "class" : "brightness of the image", "mean activation"});
  table.align(1, Table::Align::left);
  for (std::size_t i = 0; i < std::min(firing.meanByGroup.size(), kMeasuredGroups); ++i) {
    const auto& [group, mean] = firing.meanByGroup[i];
    const double share = most > 0 && std::isfinite(mean) ? std::max(0.0, mean / most) : 0;
    table.add(
        {text(group), fmt::format("<span class=\"meter wide\"><i style=\"width:{:.1f}%\"></i></span> {}",
                                  100 * share, significant(mean))});
  }
  return "<h4>How brightly a first layer fires</h4>\n<p class=\"muted\">64 fixed random 3×3 filters with "
         "ReLU.</p>\n" +
         table.html();
}

std::string splitTable(const ModeOutcome& outcome) {
  if (outcome.bySplit.empty()) return {};
  Table table({"split", "images", "mean", "std", "clipped", "between kept", "noise share", "brightness AUC"});
  const auto list = [](const std::vector<double>& values) {
    std::string plain;
    for (const double value : values) plain += (plain.empty() ? "" : " · ") + significant(value, 4);
    return plain.empty() ? std::string(kUnknownText) : plain;
  };
  for (const auto& [split, part] : outcome.bySplit)
    table.add({text(split), count(part.images), list(part.mean), list(part.std), percent(part.clippedAny),
               percent(part.relativeInformation), percent(part.noiseShareP95), fixed(part.brightnessAuc, 2)});
  return "<h4>By split</h4>\n" + table.html();
}

/// The images with the largest effect, of those above `least`.
std::string worstList(const Analysis& analysis, const ModeOutcome& outcome, const std::string& title,
                      double (*measure)(const ImageEffect&), double least, std::string (*words)(double)) {
  std::string items;
  for (const ImageId id : worstImages(outcome, measure, 5)) {
    const double effect = measure(outcome.effects[id]);
    if (effect > least)
      items += fmt::format("<li><span>{}</span> <b>{}</b></li>\n",
                           text((*analysis.scan->dataset)[id].relativePath), words(effect));
  }
  if (items.empty()) return {};
  return fmt::format("<div><h4>{}</h4>\n<ol class=\"worst\">\n{}</ol></div>\n", title, items);
}

} // namespace

std::string modeMeasures(const Analysis& analysis, const StoredMode& mode) {
  const ModeOutcome& outcome = *mode.main().outcome;
  const std::string html = "<h4>Values after the mode</h4>\n" + outputTable(outcome) + storedTable(mode) +
                           "<h4>Measures</h4>\n" + measureTable(analysis, mode) +
                           firingTable(outcome.firing) + splitTable(outcome);
  std::string worst;
  for (const JudgedOutcome* type : mode.shown())
    worst += worstList(analysis, *type->outcome, "Most clipped as " + text(row(type->outcome->storage).title),
                       clippedShare, 0, percent);
  worst += worstList(analysis, outcome, "Most amplified noise", noiseGain, kNoticeableGain, stops) +
           worstList(analysis, outcome, "Largest noise share", noiseShare, 0, percent);
  return worst.empty() ? html : html + "<div class=\"columns\">\n" + worst + "</div>\n";
}

} // namespace normscope::report
