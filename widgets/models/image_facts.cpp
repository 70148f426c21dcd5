// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/image_facts.h"

#include "models/number_text.h"
#include "support/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace normscope {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ImageFacts)
};

class Rows {
public:
  void word(const QString& name, const QString& value) {
    m_rows.push_back({ValueCell::word(name), ValueCell::word(value)});
  }
  void number(const QString& name, const QString& text, double value) {
    m_rows.push_back({ValueCell::word(name), ValueCell::number(text, value)});
  }
  std::vector<std::vector<ValueCell>> take() { return std::move(m_rows); }

private:
  std::vector<std::vector<ValueCell>> m_rows;
};

QString depthText(BitDepth depth) {
  switch (depth) {
  case BitDepth::u8: return Words::tr("8 bits");
  case BitDepth::u16: return Words::tr("16 bits");
  case BitDepth::f32: return Words::tr("32-bit float");
  }
  return {};
}

QString levelsText(double unit) { return figureText(255 * unit, 2); }

void addFile(const ImageRecord& record, Rows& rows) {
  const ImageHeader& header = record.header;
  rows.word(Words::tr("Format"), toQString(std::string(name(header.format))));
  rows.word(Words::tr("Size"), QStringLiteral("%1 × %2").arg(record.width).arg(record.height));
  rows.number(Words::tr("Pixels"), countText(record.pixels()), static_cast<double>(record.pixels()));
  rows.word(Words::tr("Channels"), toQString(std::string(name(header.layout))));
  rows.word(Words::tr("Depth"), depthText(header.depth));
  rows.number(Words::tr("File size"), QLocale().formattedDataSize(static_cast<qint64>(record.fileBytes)),
              static_cast<double>(record.fileBytes));
  if (header.orientation != 1) rows.word(Words::tr("EXIF orientation"), QString::number(header.orientation));
  if (header.frames > 1) rows.word(Words::tr("Pages"), Words::tr("%1, the first is read").arg(header.frames));
  if (header.foreignProfile)
    rows.word(Words::tr("Colour profile"), Words::tr("other than sRGB, not applied"));
  if (record.damaged) rows.word(Words::tr("Damaged"), Words::tr("yes, counted because it was asked for"));
  for (const std::string& note : record.notes) rows.word(Words::tr("Remark"), toQString(note));
}

void addChannel(const QString& letter, const ChannelRecord& channel, Rows& rows) {
  const auto share = [&](std::uint64_t count) {
    return channel.finite == 0 ? 0.0 : static_cast<double>(count) / static_cast<double>(channel.finite);
  };
  const double std = std::sqrt(channel.variance);
  rows.number(Words::tr("%1 mean, levels of 255").arg(letter), levelsText(channel.mean), 255 * channel.mean);
  rows.number(Words::tr("%1 std, levels of 255").arg(letter), levelsText(std), 255 * std);
  rows.word(Words::tr("%1 range, code values").arg(letter), rangeText(channel.min, channel.max));
  rows.number(Words::tr("%1 at 0").arg(letter), percentText(share(channel.atMin)), share(channel.atMin));
  rows.number(Words::tr("%1 at full scale").arg(letter), percentText(share(channel.atMax)),
              share(channel.atMax));
  if (channel.noise)
    rows.number(Words::tr("%1 noise σ, levels of 255").arg(letter), levelsText(*channel.noise),
                255 * *channel.noise);
  if (const std::uint64_t odd = channel.nan + channel.positiveInfinity + channel.negativeInfinity)
    rows.number(Words::tr("%1 not finite").arg(letter), countText(odd), static_cast<double>(odd));
}

} // namespace

ValueTable imageFacts(const DatasetEntry& entry, const ImageOutcome& outcome) {
  Rows rows;
  rows.word(Words::tr("Path"), pathText(entry.path()));
  if (!entry.split.empty()) rows.word(Words::tr("Split"), toQString(std::string(entry.split)));
  if (!entry.label.empty()) rows.word(Words::tr("Class"), toQString(std::string(entry.label)));
  if (outcome.failure) rows.word(Words::tr("Not read"), toQString(outcome.failure->message));
  if (outcome.pending()) rows.word(Words::tr("Not read"), Words::tr("not yet"));
  if (outcome.record) {
    const ImageRecord record = *outcome.record.load();
    addFile(record, rows);
    for (std::size_t c = 0; c < record.channels.size(); ++c)
      addChannel(channelLetter(c, record.channels.size()), record.channels[c], rows);
  }
  return {{Words::tr("What"), Words::tr("Value")}, rows.take()};
}

} // namespace normscope
