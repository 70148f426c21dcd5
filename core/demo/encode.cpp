// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/encode.h"

#include <spng.h>

#include <cassert>
#include <cstdlib>

namespace normscope::demo {
std::string encodePng(std::span<const std::byte> samples, int width, int height, int channels, int bits) {
  spng_ctx* codec = spng_ctx_new(SPNG_CTX_ENCODER);
  spng_set_option(codec, SPNG_ENCODE_TO_BUFFER, 1);
  spng_set_option(codec, SPNG_IMG_COMPRESSION_LEVEL, 4);
  spng_ihdr header{};
  header.width = static_cast<std::uint32_t>(width);
  header.height = static_cast<std::uint32_t>(height);
  header.bit_depth = static_cast<std::uint8_t>(bits);
  header.color_type = channels == 1   ? SPNG_COLOR_TYPE_GRAYSCALE
                      : channels == 3 ? SPNG_COLOR_TYPE_TRUECOLOR
                                      : SPNG_COLOR_TYPE_TRUECOLOR_ALPHA;
  spng_set_ihdr(codec, &header);
  [[maybe_unused]] const int error =
      spng_encode_image(codec, samples.data(), samples.size(), SPNG_FMT_PNG, SPNG_ENCODE_FINALIZE);
  assert(error == 0); // only a lack of memory could stop it
  std::size_t size = 0;
  int status = 0;
  void* bytes = spng_get_png_buffer(codec, &size, &status);
  std::string file(static_cast<const char*>(bytes), size);
  std::free(bytes);
  spng_ctx_free(codec);
  return file;
}

} // namespace normscope::demo
