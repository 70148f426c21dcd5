// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/path_text.h"
#include "exporters/audit_parts.h"

#include <algorithm>
#include <array>
#include <map>

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

} // namespace

std::vector<AuditEntry> auditReading(const ScanResult& scan) {
  std::array<std::uint64_t, kFacts.size()> facts{};
  std::map<BitDepth, std::uint64_t> depths;
  std::map<std::string, std::uint64_t> notes;
  std::uint64_t gray = 0, tagged = 0, read = 0;
  forEachImage(scan, [&](const ImageRecord& image, const DatasetEntry&) {
    ++read;
    for (std::size_t i = 0; i < kFacts.size(); ++i) facts[i] += kFacts[i].holds(image);
    ++depths[image.header.depth];
    for (const std::string& note : image.notes) ++notes[utf8Text(note)];
    gray += !image.header.isColor();
    tagged += image.header.orientation != 1;
  });

  std::vector<AuditEntry> found;
  const auto add = [&](const char* code, Severity severity, std::uint64_t images, std::string message) {
    found.push_back({code, severity, images, std::move(message)});
  };
  for (std::size_t i = 0; i < kFacts.size(); ++i)
    if (facts[i] > 0) add(kFacts[i].code, kFacts[i].severity, facts[i], kFacts[i].message);
  if (depths.size() > 1) {
    std::uint64_t most = 0;
    for (const auto& [depth, images] : depths) most = std::max(most, images);
    add("mixed_bit_depths", Severity::warning, read - most,
        "bit depths are mixed; every sample counts as a share of its own full scale");
  }
  if (gray > 0 && gray < read)
    add("gray_in_color_set", Severity::information, gray, "gray images count in R, G and B alike");
  if (tagged > 0)
    add("orientation_tagged", Severity::information, tagged,
        scan.options.orientation == OrientationPolicy::apply ? "images are turned upright by their EXIF tag"
                                                             : "the EXIF orientation is ignored");
  for (const auto& [note, images] : notes) add("decoder_note", Severity::information, images, note);
  for (const std::string& message : scan.dataset->messages)
    add("folder_unreadable", Severity::warning, 0, utf8Text(message));
  return found;
}

} // namespace normscope
