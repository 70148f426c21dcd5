// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/descriptor.h"
#include "base/parallel.h"
#include "bench/rivals.h"

#include <fcntl.h>
#include <jpeglib.h>
#include <spng.h>
#include <sys/stat.h>

#include <csetjmp>
#include <cstddef>
#include <cstdio>
#include <vector>

namespace normscope::bench {
namespace {

/// One per thread; everything that can be kept from file to file is.
struct Buffers {
  std::vector<unsigned char> file, pixels;
};

bool readWhole(const std::string& path, std::vector<unsigned char>& bytes) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!file) return false;
  struct stat info {};
  ::fstat(file.get(), &info);
  bytes.resize(static_cast<std::size_t>(info.st_size));
  const ssize_t count = ::read(file.get(), bytes.data(), bytes.size());
  return count == info.st_size;
}

struct Errors {
  jpeg_error_mgr base;
  std::jmp_buf escape;
};

void decodeJpeg(Buffers& buffers, jpeg_decompress_struct& info, Errors& errors) {
  info.err = jpeg_std_error(&errors.base);
  errors.base.error_exit = [](j_common_ptr codec) {
    std::longjmp(reinterpret_cast<Errors*>(codec->err)->escape, 1);
  };
  errors.base.emit_message = [](j_common_ptr, int) {};
  if (setjmp(errors.escape) != 0) return;
  jpeg_create_decompress(&info);
  jpeg_mem_src(&info, buffers.file.data(), buffers.file.size());
  jpeg_read_header(&info, TRUE);
  jpeg_start_decompress(&info);
  constexpr JDIMENSION most = 16;
  const std::size_t stride = std::size_t{info.output_width} * static_cast<unsigned>(info.output_components);
  buffers.pixels.resize(stride * most);
  JSAMPROW rows[most];
  for (JDIMENSION y = 0; y < most; ++y) rows[y] = buffers.pixels.data() + y * stride;
  while (info.output_scanline < info.output_height) jpeg_read_scanlines(&info, rows, most);
  jpeg_finish_decompress(&info);
}

void decodePng(Buffers& buffers) {
  spng_ctx* const context = spng_ctx_new(0);
  spng_set_png_buffer(context, buffers.file.data(), buffers.file.size());
  spng_ihdr header{};
  std::size_t size = 0;
  if (spng_get_ihdr(context, &header) == 0 && header.interlace_method == 0 &&
      spng_decoded_image_size(context, SPNG_FMT_PNG, &size) == 0 &&
      spng_decode_image(context, nullptr, 0, SPNG_FMT_PNG, SPNG_DECODE_PROGRESSIVE) == 0) {
    const std::size_t stride = size / header.height;
    buffers.pixels.resize(stride);
    while (spng_decode_scanline(context, buffers.pixels.data(), stride) == 0) {
    }
  }
  spng_ctx_free(context);
}

} // namespace

void decodeJpegsBare(const Dataset& files, unsigned threads) {
  parallelFor(files.size(), threads, {}, [&](std::size_t i) {
    thread_local Buffers buffers;
    if (!readWhole(files[static_cast<ImageId>(i)].path(), buffers.file)) return;
    jpeg_decompress_struct info{};
    Errors errors{};
    decodeJpeg(buffers, info, errors);
    jpeg_destroy_decompress(&info);
  });
}

void decodePngsBare(const Dataset& files, unsigned threads) {
  parallelFor(files.size(), threads, {}, [&](std::size_t i) {
    thread_local Buffers buffers;
    if (readWhole(files[static_cast<ImageId>(i)].path(), buffers.file)) decodePng(buffers);
  });
}

} // namespace normscope::bench
