// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "image/jpeg_encoder.h"

#include <jpeglib.h>

#include <cassert>
#include <csetjmp>
#include <cstdio>
#include <cstdlib>

namespace normscope {
namespace {

struct JpegErrors {
  jpeg_error_mgr base;
  std::jmp_buf escape;
};

[[noreturn]] void leaveEncoder(j_common_ptr codec) {
  std::longjmp(reinterpret_cast<JpegErrors*>(codec->err)->escape, 1);
}

/// The part that may be left by longjmp: nothing in it has a destructor.
bool compress(jpeg_compress_struct& codec, JpegErrors& errors, const std::uint8_t* rgb, int width, int height,
              int quality, bool fullChroma, unsigned char** bytes, unsigned long* size) {
  codec.err = jpeg_std_error(&errors.base);
  errors.base.error_exit = leaveEncoder;
  if (setjmp(errors.escape) != 0) return false;
  jpeg_create_compress(&codec);
  jpeg_mem_dest(&codec, bytes, size);
  codec.image_width = static_cast<JDIMENSION>(width);
  codec.image_height = static_cast<JDIMENSION>(height);
  codec.input_components = 3;
  codec.in_color_space = JCS_RGB;
  jpeg_set_defaults(&codec);
  jpeg_set_quality(&codec, quality, TRUE);
  codec.dct_method = JDCT_ISLOW;
  codec.comp_info[0].h_samp_factor = codec.comp_info[0].v_samp_factor = fullChroma ? 1 : 2;
  jpeg_start_compress(&codec, TRUE);
  while (codec.next_scanline < codec.image_height) {
    auto* row =
        const_cast<JSAMPLE*>(rgb + static_cast<std::size_t>(codec.next_scanline) * 3 * codec.image_width);
    jpeg_write_scanlines(&codec, &row, 1);
  }
  jpeg_finish_compress(&codec);
  return true;
}

} // namespace

std::string encodeJpeg(std::span<const std::uint8_t> rgb, int width, int height, int quality,
                       bool fullChroma) {
  jpeg_compress_struct codec{};
  JpegErrors errors{};
  unsigned char* bytes = nullptr;
  unsigned long size = 0;
  [[maybe_unused]] const bool done =
      compress(codec, errors, rgb.data(), width, height, quality, fullChroma, &bytes, &size);
  assert(done); // only a lack of memory could stop it
  std::string file(reinterpret_cast<const char*>(bytes), size);
  jpeg_destroy_compress(&codec);
  std::free(bytes);
  return file;
}

} // namespace normscope
