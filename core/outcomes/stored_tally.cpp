// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/stored_tally.h"

#include <algorithm>

namespace normscope {
namespace {

double countOf(std::span<const bool> codes) { return static_cast<double>(std::ranges::count(codes, true)); }

} // namespace

std::span<double> StoredTally::add(const Storage& storage, std::span<const double> y, BandBuffers& buffers) {
  const auto stored = BandBuffers::room(buffers.stored, y.size());
  const auto clips = BandBuffers::room(buffers.clips, y.size());
  storage.store(y, stored, clips);
  countClips(clips, m_channels.size(), m_image.clips);
  m_image.samples += y.size();
  if (row(storage.type).codes > 0) {
    const auto codes = BandBuffers::room(buffers.codes, y.size());
    toCodes(stored, storage.type == StorageType::int8 ? 127.0 : 0.0, codes.data());
    markCodes(codes);
  }
  return stored;
}

void StoredTally::markCodes(std::span<const std::uint8_t> codes) {
  auto& [first, second, third] = m_image.codes;
  if (m_channels.size() == 3) {
    for (std::size_t i = 0; i < codes.size(); i += 3)
      first[codes[i]] = second[codes[i + 1]] = third[codes[i + 2]] = true;
    return;
  }
  for (const std::uint8_t code : codes) first[code] = true;
}

void StoredTally::endImage(ModeOutcome& outcome, ImageId id) {
  const std::uint64_t pixels = m_image.samples / m_channels.size();
  std::uint64_t low = 0, high = 0;
  for (std::size_t c = 0; c < m_channels.size(); ++c) {
    Channel& channel = m_channels[c];
    channel.samples += pixels;
    channel.low += m_image.clips.low[c];
    channel.high += m_image.clips.high[c];
    low += m_image.clips.low[c];
    high += m_image.clips.high[c];
    for (std::size_t code = 0; code < channel.codes.size(); ++code)
      channel.codes[code] |= m_image.codes[c][code];
    channel.levelsAfter += countOf(m_image.codes[c]);
  }
  const auto share = [&](std::uint64_t count) {
    return static_cast<float>(static_cast<double>(count) / static_cast<double>(m_image.samples));
  };
  outcome.effects[id].clippedLow = share(low);
  outcome.effects[id].clippedHigh = share(high);
  m_affected += low + high > 0;
  m_pixels += pixels;
  m_clippedPixels += m_image.clips.pixels;
  ++m_images;
  m_image = {};
}

void StoredTally::finish(ModeOutcome& outcome, std::size_t readable) const {
  const bool perSet = outcome.mode->dependence == Dependence::dataset;
  const bool isInteger = row(outcome.storage).codes > 0;
  std::uint64_t clipped = 0, samples = 0;
  for (std::size_t c = 0; c < m_channels.size(); ++c) {
    const Channel& from = m_channels[c];
    ChannelOutcome& channel = outcome.channels[c];
    const auto count = static_cast<double>(from.samples), images = static_cast<double>(m_images);
    channel.clippedLow = static_cast<double>(from.low) / count;
    channel.clippedHigh = static_cast<double>(from.high) / count;
    channel.bitsLost = kUnknown;
    channel.levelsAfter = !isInteger ? kUnknown : perSet ? countOf(from.codes) : from.levelsAfter / images;
    clipped += from.low + from.high;
    samples += from.samples;
  }
  outcome.images = m_images;
  outcome.imagesAffected = m_affected;
  outcome.clippedAny = static_cast<double>(clipped) / static_cast<double>(samples);
  outcome.clippedPixelsAny = static_cast<double>(m_clippedPixels) / static_cast<double>(m_pixels);
  outcome.provenance.clipping = m_images == 0         ? Provenance::none
                                : m_images < readable ? Provenance::sampled
                                                      : Provenance::exact;
  outcome.provenance.clippedPixels = outcome.provenance.levels = outcome.provenance.clipping;
  if (m_errors.count > 0) {
    outcome.roundTripMean = m_errors.sum / m_errors.count;
    outcome.roundTripMax = m_errors.largest;
    outcome.provenance.roundTrip = outcome.provenance.clipping;
  }
}

} // namespace normscope
