// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "findings/audit_parts.h"

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

bool hasAlpha(const ImageRecord& image, AlphaKind kind) {
  return image.header.hasAlpha() && image.header.alpha == kind;
}

/// A fact that an image has or has not.
struct Fact {
  const char* code;
  Severity severity;
  bool (*holds)(const ImageRecord&);
  Sentence (*message)();
};

constexpr std::array kFacts{
    Fact{"alpha_left_out", Severity::information,
         [](const ImageRecord& image) { return hasAlpha(image, AlphaKind::straight); },
         [] { return sentence("an alpha channel is left out; the colours under transparent pixels count"); }},
    Fact{
        "bands_left_out", Severity::warning,
        [](const ImageRecord& image) { return image.header.bandsLeftOut > 0; },
        [] {
          return sentence(
              "bands that are neither colour nor alpha (near infrared, for one) are left out of all numbers");
        }},
    Fact{"cmyk_converted", Severity::warning,
         [](const ImageRecord& image) { return image.header.layout == ChannelLayout::cmyk; },
         [] { return sentence("CMYK is converted to RGB without a colour profile"); }},
    Fact{"damaged_included", Severity::warning, [](const ImageRecord& image) { return image.damaged; },
         [] {
           return sentence(
               "damaged images count because they were asked for; not all of their pixels are real");
         }},
    Fact{"foreign_profile", Severity::information,
         [](const ImageRecord& image) { return image.header.foreignProfile; },
         [] { return sentence("an ICC profile other than sRGB is not applied; stored code values count"); }},
    Fact{"nodata_counted", Severity::warning, [](const ImageRecord& image) { return image.header.hasNodata; },
         [] {
           return sentence(
               "a nodata value (TIFF tag 42113) is not honoured yet: such pixels count like others");
         }},
    Fact{"not_finite", Severity::warning, hasNonFinite,
         [] { return sentence("NaN or infinite samples are left out"); }},
    Fact{"opaque_alpha", Severity::information,
         [](const ImageRecord& image) { return hasAlpha(image, AlphaKind::opaque); },
         [] { return sentence("an alpha channel that is opaque everywhere is left out; nothing is lost"); }},
    Fact{"palette_expanded", Severity::information,
         [](const ImageRecord& image) { return image.header.layout == ChannelLayout::palette; },
         [] { return sentence("palette indices are replaced by their colours"); }},
    Fact{"premultiplied_alpha", Severity::warning,
         [](const ImageRecord& image) { return hasAlpha(image, AlphaKind::divided); },
         [] {
           return sentence("colours were stored multiplied by alpha and are divided by it again; wholly "
                           "transparent pixels count as stored");
         }},
    Fact{"premultiplied_alpha", Severity::warning,
         [](const ImageRecord& image) { return hasAlpha(image, AlphaKind::multiplied); },
         [] {
           return sentence("colours are stored multiplied by alpha and count so, darker than they look");
         }},
};

class ReadingChapter : public AuditChapter {
public:
  void add(ImageId id, const ImageRecord& image, const DatasetEntry& entry) override {
    ++m_read;
    for (std::size_t i = 0; i < kFacts.size(); ++i)
      if (kFacts[i].holds(image)) m_facts[i].push_back(id);
    m_depths[image.header.depth].push_back(id);
    for (const Sentence& note : image.notes) m_notes[note].push_back(id);
    if (!image.header.isColor()) m_gray.push_back(id);
    if (image.header.orientation != 1) m_tagged.push_back(id);
    if (image.header.frames > 1 && !entry.page) {
      m_manyPaged.push_back(id);
      m_pagesLeft += static_cast<std::uint64_t>(image.header.frames - 1);
    }
  }
  std::vector<AuditEntry> entries(const ScanResult& scan, const DatasetStatistics&) const override;

private:
  using Images = std::vector<ImageId>;
  Images ofRarerDepths() const;
  std::vector<Sentence> depthCounts() const;

  std::array<Images, kFacts.size()> m_facts;
  std::map<BitDepth, Images> m_depths;
  std::map<Sentence, Images> m_notes;
  Images m_gray, m_tagged, m_manyPaged;
  std::uint64_t m_pagesLeft = 0;
  std::size_t m_read = 0;
};

/// All but those of the bit depth that more than half have; all where none has so many.
ReadingChapter::Images ReadingChapter::ofRarerDepths() const {
  const auto most = std::ranges::max_element(m_depths, std::less<>(),
                                             [](const auto& ofDepth) { return ofDepth.second.size(); });
  Images rarer;
  for (auto depth = m_depths.begin(); depth != m_depths.end(); ++depth)
    if (depth != most || 2 * most->second.size() <= m_read)
      rarer.insert(rarer.end(), depth->second.begin(), depth->second.end());
  std::ranges::sort(rarer);
  return rarer;
}

std::vector<Sentence> ReadingChapter::depthCounts() const {
  std::vector<Sentence> counts;
  for (const auto& [depth, images] : m_depths)
    counts.push_back(depth == BitDepth::f32   ? sentence("{} float", images.size())
                     : depth == BitDepth::u16 ? sentence("{} of 16 bits", images.size())
                                              : sentence("{} of 8 bits", images.size()));
  return counts;
}

std::vector<AuditEntry> ReadingChapter::entries(const ScanResult& scan, const DatasetStatistics&) const {
  std::vector<AuditEntry> found;
  const auto add = [&](const char* code, Severity severity, const Images& images, Sentence message) {
    found.push_back({code, severity, images.size(), std::move(message), images});
  };
  for (std::size_t i = 0; i < kFacts.size(); ++i)
    if (!m_facts[i].empty()) add(kFacts[i].code, kFacts[i].severity, m_facts[i], kFacts[i].message());
  if (m_depths.size() > 1)
    add("mixed_bit_depths", Severity::warning, ofRarerDepths(),
        sentence("bit depths are mixed ({}); every sample counts as a share of its own full scale",
                 Sentence::joined(depthCounts(), ", ")));
  if (!m_gray.empty() && m_gray.size() < m_read)
    add("gray_in_color_set", Severity::information, m_gray,
        sentence("gray images count in R, G and B alike"));
  if (!m_tagged.empty())
    add("orientation_tagged", Severity::information, m_tagged,
        scan.options.orientation == OrientationPolicy::apply
            ? sentence("images are turned upright by their EXIF tag")
            : sentence("the EXIF orientation is ignored"));
  if (!m_manyPaged.empty())
    add("multiple_frames", Severity::warning, m_manyPaged,
        sentence("pages or frames left out: {} (only the first of each file counts; the reading option 'all "
                 "pages' takes all of TIFF and WebP)",
                 m_pagesLeft));
  for (const auto& [note, images] : m_notes) add("decoder_note", Severity::information, images, note);
  for (const Sentence& message : scan.dataset->messages)
    add("folder_unreadable", Severity::warning, {}, message);
  return found;
}

} // namespace

std::unique_ptr<AuditChapter> auditReading() { return std::make_unique<ReadingChapter>(); }

} // namespace normscope
