// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "exporters/audit.h"

#include "base/path_text.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <tuple>

namespace normscope {
namespace {

bool hasNonFinite(const ImageRecord& image) {
  return std::ranges::any_of(image.channels, [](const ChannelRecord& channel) {
    return channel.nan + channel.positiveInfinity + channel.negativeInfinity > 0;
  });
}

/// A fact that an image has or has not.
struct Fact {
  const char* code;
  Severity severity;
  bool (*holds)(const ImageRecord&);
  const char* message;
};

constexpr std::array kFacts{
    Fact{"alpha_left_out", Severity::information,
         [](const ImageRecord& image) { return image.header.hasAlpha(); },
         "an alpha channel is left out; the colours under transparent pixels count"},
    Fact{"cmyk_converted", Severity::warning,
         [](const ImageRecord& image) { return image.header.layout == ChannelLayout::cmyk; },
         "CMYK is converted to RGB without a colour profile"},
    Fact{"damaged_included", Severity::warning, [](const ImageRecord& image) { return image.damaged; },
         "damaged images count because they were asked for; not all of their pixels are real"},
    Fact{"foreign_profile", Severity::information,
         [](const ImageRecord& image) { return image.header.foreignProfile; },
         "an ICC profile other than sRGB is not applied; stored code values count"},
    Fact{"multiple_frames", Severity::information,
         [](const ImageRecord& image) { return image.header.frames > 1; },
         "only the first frame or page counts"},
    Fact{"not_finite", Severity::warning, hasNonFinite, "NaN or infinite samples are left out"},
    Fact{"palette_expanded", Severity::information,
         [](const ImageRecord& image) { return image.header.layout == ChannelLayout::palette; },
         "palette indices are replaced by their colours"},
};

class Audit {
public:
  void add(std::string code, Severity severity, std::uint64_t images, std::string message) {
    m_entries.push_back({std::move(code), severity, images, std::move(message)});
  }
  std::vector<AuditEntry> sorted() && {
    std::ranges::sort(m_entries, std::less<>(),
                      [](const AuditEntry& entry) { return std::tie(entry.code, entry.message); });
    return std::move(m_entries);
  }

private:
  std::vector<AuditEntry> m_entries;
};

} // namespace

std::vector<AuditEntry> auditEntries(const ScanResult& scan, const std::vector<Warning>& datasetWarnings) {
  std::array<std::uint64_t, kFacts.size()> facts{};
  std::map<BitDepth, std::uint64_t> depths;
  std::map<std::string, std::uint64_t> notes;
  std::uint64_t gray = 0, tagged = 0, read = 0;
  for (const ImageOutcome& outcome : scan.images) {
    if (!outcome.record) continue;
    const ImageRecord& image = *outcome.record;
    ++read;
    for (std::size_t i = 0; i < kFacts.size(); ++i) facts[i] += kFacts[i].holds(image);
    ++depths[image.header.depth];
    for (const std::string& note : image.notes) ++notes[utf8Text(note)];
    gray += !image.header.isColor();
    tagged += image.header.orientation != 1;
  }

  Audit audit;
  for (std::size_t i = 0; i < kFacts.size(); ++i)
    if (facts[i] > 0) audit.add(kFacts[i].code, kFacts[i].severity, facts[i], kFacts[i].message);
  if (depths.size() > 1) {
    std::uint64_t most = 0;
    for (const auto& [depth, images] : depths) most = std::max(most, images);
    audit.add("mixed_bit_depths", Severity::warning, read - most,
              "bit depths are mixed; every sample counts as a share of its own full scale");
  }
  if (gray > 0 && gray < read)
    audit.add("gray_in_color_set", Severity::information, gray, "gray images count in R, G and B alike");
  if (tagged > 0)
    audit.add("orientation_tagged", Severity::information, tagged,
              scan.options.orientation == OrientationPolicy::apply
                  ? "images are turned upright by their EXIF tag"
                  : "the EXIF orientation is ignored");
  for (const auto& [note, images] : notes) audit.add("decoder_note", Severity::information, images, note);
  for (const std::string& message : scan.dataset->messages)
    audit.add("folder_unreadable", Severity::warning, 0, utf8Text(message));
  for (const Warning& warning : datasetWarnings) {
    const std::string evidence = warning.evidence.empty() ? "" : " (" + warning.evidence + ")";
    audit.add(warning.code, warning.severity, warning.images.size(), utf8Text(warning.title + evidence));
  }
  return std::move(audit).sorted();
}

} // namespace normscope
