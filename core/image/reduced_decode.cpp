// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "image/reduced_decode.h"

#include "image/refusal.h"

#include <jpeglib.h>

#include <algorithm>
#include <climits>
#include <csetjmp>
#include <cstdio>
#include <new>

namespace normscope {
namespace {

/// libjpeg's state for one file. Lives outside the function that calls setjmp, so that no destructor stands
/// between a longjmp and its target.
struct Session {
  jpeg_decompress_struct info{};
  jpeg_error_mgr errors{};
  jpeg_progress_mgr progress{};
  std::jmp_buf escape;
  const std::stop_token* stop = nullptr;
  int maxScans = 0;
  ~Session() { jpeg_destroy_decompress(&info); }
};

[[noreturn]] void leave(j_common_ptr info) {
  std::longjmp(static_cast<Session*>(info->client_data)->escape, 1);
}

void onMessage(j_common_ptr info, int level) {
  if (level < 0) leave(info);
}

void onProgress(j_common_ptr info) {
  const Session& session = *static_cast<Session*>(info->client_data);
  if (session.info.input_scan_number > session.maxScans || session.stop->stop_requested()) leave(info);
}

/// The divisor that keeps the shorter side at least that long.
unsigned divisorFor(const ImageHeader& header, int minSide) {
  const int side = std::min(header.width, header.height);
  for (const int divisor : {8, 4, 2})
    if (side / divisor >= minSide) return static_cast<unsigned>(divisor);
  return 1;
}

/// Up to the first row; libjpeg then knows the size that comes out.
bool start(Session& session, std::span<const std::byte> bytes, unsigned divisor, bool isGray) {
  if (setjmp(session.escape) != 0) return false;
  jpeg_create_decompress(&session.info);
  session.info.progress = &session.progress;
  jpeg_mem_src(&session.info, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
  jpeg_read_header(&session.info, TRUE);
  session.info.out_color_space = isGray ? JCS_GRAYSCALE : JCS_RGB;
  session.info.scale_num = 1;
  session.info.scale_denom = divisor;
  session.info.dct_method = JDCT_IFAST;
  session.info.do_fancy_upsampling = FALSE;
  jpeg_start_decompress(&session.info);
  return true;
}

bool readRows(Session& session, Image& image) {
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
    return unsupported("only gray and RGB JPEGs are decoded at a reduced size");
  const bool isGray = !header->isColor();
  Session session;
  session.info.err = jpeg_std_error(&session.errors);
  session.errors.error_exit = leave;
  session.errors.emit_message = onMessage;
  session.info.client_data = &session;
  session.progress.progress_monitor = onProgress;
  session.stop = &stop;
  session.maxScans = limits.jpegScans;
  const auto refuse = [&stop]() -> DecodeResult<Image> {
    if (stop.stop_requested()) return cancelled();
    return reject(FailureCode::corrupt, "JPEG cannot be decoded at a reduced size");
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
    return overLimit("not enough memory to decode at a reduced size");
  }
}

} // namespace normscope
