// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <jpeglib.h>

#include <csetjmp>
#include <cstddef>
#include <cstdio>
#include <span>
#include <stop_token>

namespace normscope {

/// libjpeg's state while it decodes one file. Lives outside the function that calls setjmp, so that no
/// destructor stands between a longjmp and its target.
struct JpegSession {
  jpeg_decompress_struct info{};
  jpeg_error_mgr errors{};
  jpeg_progress_mgr progress{};
  std::jmp_buf escape;
  const std::stop_token* stop = nullptr;
  int maxScans = 500;

  JpegSession() = default;
  JpegSession(const JpegSession&) = delete;
  JpegSession& operator=(const JpegSession&) = delete;
  ~JpegSession() { jpeg_destroy_decompress(&info); }

  /// What libjpeg calls: on an error (which does not return), a message, and now and then.
  void listen(void (*onError)(j_common_ptr), void (*onMessage)(j_common_ptr, int),
              void (*onProgress)(j_common_ptr)) {
    info.err = jpeg_std_error(&errors);
    info.client_data = this;
    errors.error_exit = onError;
    errors.emit_message = onMessage;
    progress.progress_monitor = onProgress;
  }
  /// Readies the decoder; to be called behind setjmp(escape), after listen().
  void begin(std::span<const std::byte> bytes) {
    jpeg_create_decompress(&info);
    info.progress = &progress;
    jpeg_mem_src(&info, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
  }
  static JpegSession& of(j_common_ptr info) { return *static_cast<JpegSession*>(info->client_data); }
};

} // namespace normscope
