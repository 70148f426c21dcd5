// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "image/reduced_decode.h"

#include "image/jpeg_session.h"
#include "image/refusal.h"

#include <algorithm>
#include <climits>
#include <new>

namespace normscope {
namespace {

[[noreturn]] void leaveReduced(j_common_ptr info) { std::longjmp(JpegSession::of(info).escape, 1); }

void onReducedMessage(j_common_ptr info, int level) {
  if (level < 0) leaveReduced(info);
}

void onReducedProgress(j_common_ptr info) {
  const JpegSession& session = JpegSession::of(info);
  if (session.info.input_scan_number > session.maxScans || session.stop->stop_requested()) leaveReduced(info);
}

/// The divisor that keeps the shorter side at least that long.
unsigned divisorFor(const ImageHeader& header, int minSide) {
  const int side = std::min(header.width, header.height);
  for (const int divisor : {8, 4, 2})
    if (side / divisor >= minSide) return static_cast<unsigned>(divisor);
  return 1;
}

/// Up to the first row; libjpeg then knows the size that comes out.
bool start(JpegSession& session, std::span<const std::byte> bytes, unsigned divisor, bool isGray) {
  if (setjmp(session.escape) != 0) return false;
  session.begin(bytes);
  jpeg_read_header(&session.info, TRUE);
  session.info.out_color_space = isGray ? JCS_GRAYSCALE : JCS_RGB;
  session.info.scale_num = 1;
  session.info.scale_denom = divisor;
  session.info.dct_method = JDCT_IFAST;
  session.info.do_fancy_upsampling = FALSE;
  jpeg_start_decompress(&session.info);
  return true;
}

bool readRows(JpegSession& session, Image& image) {
  if (setjmp(session.escape) != 0) return false;
  jpeg_decompress_struct& info = session.info;
  while (info.output_scanline < info.output_height) {
    auto* row = reinterpret_cast<JSAMPROW>(image.row(static_cast<int>(info.output_scanline)));
    jpeg_read_scanlines(&info, &row, 1);
  }
  return true;
}

} // namespace

DecodeResult<Image> decodeReduced(std::span<const std::byte> bytes, int minSide, OrientationPolicy policy,
                                  const DecodeLimits& limits, const std::stop_token& stop) {
  const auto header = readHeader(bytes, limits);
  if (!header) return tl::unexpected(header.error());
  if (header->format != FileFormat::jpeg || header->layout == ChannelLayout::cmyk)
    return unsupported(sentence("only gray and RGB JPEGs are decoded at a reduced size"));
  const bool isGray = !header->isColor();
  JpegSession session;
  session.listen(leaveReduced, onReducedMessage, onReducedProgress);
  session.stop = &stop;
  session.maxScans = limits.jpegScans;
  const auto refuse = [&stop]() -> DecodeResult<Image> {
    if (stop.stop_requested()) return cancelled();
    return reject(FailureCode::corrupt, sentence("JPEG cannot be decoded at a reduced size"));
  };
  try {
    if (!start(session, bytes, divisorFor(*header, minSide), isGray)) return refuse();
    const int channels = isGray ? 1 : 3;
    if (session.info.output_components != channels) return refuse();
    Image image(static_cast<int>(session.info.output_width), static_cast<int>(session.info.output_height),
                {BitDepth::u8, channels});
    if (!readRows(session, image)) return refuse();
    return oriented(std::move(image), policy == OrientationPolicy::apply ? header->orientation : 1);
  } catch (const std::bad_alloc&) {
    return overLimit(sentence("not enough memory to decode at a reduced size"));
  }
}

} // namespace normscope
