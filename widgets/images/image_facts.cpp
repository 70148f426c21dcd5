// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/image_facts.h"

#include "base/number_words.h"
#include "support/number_text.h"
#include "support/text.h"
#include "support/translation.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace normscope {
namespace {

struct ImageFactsWords {
  Q_DECLARE_TR_FUNCTIONS(ImageFacts)
};

class Rows {
public:
  void word(const QString& name, const QString& value) {
    m_rows.push_back({ValueCell::word(name), ValueCell::word(value)});
  }
  std::vector<std::vector<ValueCell>> take() { return std::move(m_rows); }

private:
  std::vector<std::vector<ValueCell>> m_rows;
};

QString depthText(BitDepth depth) {
  switch (depth) {
  case BitDepth::u8: return ImageFactsWords::tr("8 bits");
  case BitDepth::u16: return ImageFactsWords::tr("16 bits");
  case BitDepth::f32: return ImageFactsWords::tr("32-bit float");
  }
  return {};
}

QString pagesText(const DatasetEntry& entry, int pages) {
  return entry.page ? ImageFactsWords::tr("number %1 of %2, counted from 0").arg(*entry.page).arg(pages)
                    : ImageFactsWords::tr("%1, the first is read").arg(pages);
}

QString alphaText(AlphaKind alpha) {
  switch (alpha) {
  case AlphaKind::straight: return ImageFactsWords::tr("left out");
  case AlphaKind::opaque: return ImageFactsWords::tr("left out, opaque everywhere");
  case AlphaKind::divided: return ImageFactsWords::tr("premultiplied, divided again");
  case AlphaKind::multiplied: return ImageFactsWords::tr("premultiplied, colours as stored");
  }
  return {};
}

void addFile(const DatasetEntry& entry, const ImageRecord& record, Rows& rows) {
  const ImageHeader& header = record.header;
  rows.word(ImageFactsWords::tr("Format"), toQString(std::string(name(header.format))));
  rows.word(ImageFactsWords::tr("Size"), QStringLiteral("%1 × %2").arg(record.width).arg(record.height));
  rows.word(ImageFactsWords::tr("Pixels"), countText(record.pixels()));
  rows.word(ImageFactsWords::tr("Channels"), toQString(std::string(name(header.layout))));
  rows.word(ImageFactsWords::tr("Depth"), depthText(header.depth));
  rows.word(ImageFactsWords::tr("File size"),
            QLocale().formattedDataSize(static_cast<qint64>(record.fileBytes)));
  if (header.orientation != 1)
    rows.word(ImageFactsWords::tr("EXIF orientation"), QString::number(header.orientation));
  if (header.frames > 1) rows.word(ImageFactsWords::tr("Pages"), pagesText(entry, header.frames));
  if (header.hasAlpha()) rows.word(ImageFactsWords::tr("Alpha"), alphaText(header.alpha));
  if (header.bandsLeftOut > 0)
    rows.word(ImageFactsWords::tr("Bands left out"), QString::number(header.bandsLeftOut));
  if (header.hasNodata)
    rows.word(ImageFactsWords::tr("Nodata value"),
              ImageFactsWords::tr("not honoured yet, counts like others"));
  if (header.foreignProfile)
    rows.word(ImageFactsWords::tr("Colour profile"), ImageFactsWords::tr("other than sRGB, not applied"));
  if (record.damaged)
    rows.word(ImageFactsWords::tr("Damaged"), ImageFactsWords::tr("yes, counted because it was asked for"));
  for (const Sentence& note : record.notes) rows.word(ImageFactsWords::tr("Remark"), translated(note));
}

/// One row for all channels: "14.24  16.00  19.68".
template<class Text>
void addChannels(const QString& name, const ImageRecord& record, Text text, Rows& rows) {
  QStringList texts;
  for (const ChannelRecord& channel : record.channels) texts << text(channel);
  rows.word(name, texts.join(QStringLiteral("   ")));
}

void addCounts(const ImageRecord& record, Rows& rows) {
  const QString letters = toQString(channelNames(record.channels.size(), " "));
  const auto levels = [](double unit) { return figureText(255 * unit, 2); };
  const auto share = [](std::uint64_t count, const ChannelRecord& channel) {
    return percentText(
        channel.finite == 0 ? 0.0 : static_cast<double>(count) / static_cast<double>(channel.finite));
  };
  addChannels(
      ImageFactsWords::tr("Mean %1, levels of 255").arg(letters), record,
      [&](const ChannelRecord& c) { return levels(c.mean); }, rows);
  addChannels(
      ImageFactsWords::tr("Std %1, levels of 255").arg(letters), record,
      [&](const ChannelRecord& c) { return levels(std::sqrt(c.variance)); }, rows);
  addChannels(
      ImageFactsWords::tr("Range %1, code values").arg(letters), record,
      [&](const ChannelRecord& c) { return rangeText(c.min, c.max); }, rows);
  addChannels(
      ImageFactsWords::tr("At 0 %1").arg(letters), record,
      [&](const ChannelRecord& c) { return share(c.atMin, c); }, rows);
  addChannels(
      ImageFactsWords::tr("At full scale %1").arg(letters), record,
      [&](const ChannelRecord& c) { return share(c.atMax, c); }, rows);
  addChannels(
      ImageFactsWords::tr("Noise σ %1, levels of 255").arg(letters), record,
      [&](const ChannelRecord& c) { return c.noise ? levels(*c.noise) : unknownText(); }, rows);
  if (record.header.depth == BitDepth::f32)
    addChannels(
        ImageFactsWords::tr("Not finite %1").arg(letters), record,
        [&](const ChannelRecord& c) { return countText(c.nan + c.positiveInfinity + c.negativeInfinity); },
        rows);
}

} // namespace

ValueTable imageFacts(const DatasetEntry& entry, const ImageOutcome& outcome) {
  Rows rows;
  rows.word(ImageFactsWords::tr("Path"), pathText(entry.path()));
  if (!entry.split.empty()) rows.word(ImageFactsWords::tr("Split"), toQString(std::string(entry.split)));
  if (!entry.label.empty()) rows.word(ImageFactsWords::tr("Class"), toQString(std::string(entry.label)));
  if (outcome.failure) rows.word(ImageFactsWords::tr("Not read"), translated(outcome.failure->message));
  if (outcome.pending()) rows.word(ImageFactsWords::tr("Not read"), ImageFactsWords::tr("not yet"));
  if (outcome.record) {
    const ImageRecord record = *outcome.record.load();
    addFile(entry, record, rows);
    addCounts(record, rows);
  }
  return {{ImageFactsWords::tr("What"), ImageFactsWords::tr("Value")}, rows.take()};
}

} // namespace normscope
