// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "image/imgcodecs_module.h"

#include "base/descriptor.h"

#include <opencv2/core.hpp>
#include <opencv2/core/utils/logger.hpp>
#include <opencv2/imgcodecs.hpp>
#include <sys/mman.h>

#include <climits>
#include <cstdio>
#include <exception>
#include <iostream>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <streambuf>
#include <string>

namespace {

using normscope::Descriptor, normscope::writeAll;

thread_local bool isDecoding = false;

/// Stands in for the buffer of std::cerr and swallows what OpenCV prints there about a file; text of other
/// threads, and of this one between decodes, passes.
class QuietBuffer final : public std::streambuf {
public:
  explicit QuietBuffer(std::streambuf* real) : m_real(real) {}

protected:
  int overflow(int c) override {
    return isDecoding || c == traits_type::eof() ? traits_type::not_eof(c)
                                                 : m_real->sputc(static_cast<char>(c));
  }
  std::streamsize xsputn(const char* text, std::streamsize size) override {
    return isDecoding ? size : m_real->sputn(text, size);
  }
  int sync() override { return isDecoding ? 0 : m_real->pubsync(); }

private:
  std::streambuf* m_real;
};

void prepareOnce() {
  static std::once_flag once;
  std::call_once(once, [] {
    cv::utils::logging::setLogLevel(cv::utils::logging::LOG_LEVEL_SILENT);
    cv::setNumThreads(1);
    static auto* const quiet = new QuietBuffer(std::cerr.rdbuf()); // outlives every user of std::cerr
    std::cerr.rdbuf(quiet);
  });
}

/// OpenCV reads OpenEXR from named files only; a file in memory has a name too, and leaves nothing behind.
cv::Mat readThroughMemoryFile(const void* bytes, std::size_t size) {
  const Descriptor file(memfd_create("normscope", MFD_CLOEXEC));
  if (!file || !writeAll(file.get(), {static_cast<const std::byte*>(bytes), size})) return {};
  return cv::imread("/proc/self/fd/" + std::to_string(file.get()), cv::IMREAD_UNCHANGED);
}

cv::Mat read(const void* bytes, std::size_t size) {
  const bool isExr = size >= 4 && *static_cast<const unsigned char*>(bytes) == 0x76;
  if (isExr) return readThroughMemoryFile(bytes, size);
  if (size > INT_MAX) throw std::length_error("over 2 GB");
  const cv::Mat file(1, static_cast<int>(size), CV_8U, const_cast<void*>(bytes));
  return cv::imdecode(file, cv::IMREAD_UNCHANGED);
}

int sampleBytes(int depth) {
  switch (depth) {
  case CV_8U: return 1;
  case CV_16U: return 2;
  case CV_32F: return 4;
  default: return 0;
  }
}

} // namespace

extern "C" {

void normscopeDecode(const void* bytes, std::size_t size, NormscopeDecodedImage* result) {
  *result = {};
  const auto say = [&](const char* text) {
    std::snprintf(result->message, sizeof result->message, "%s", text);
  };
  prepareOnce();
  isDecoding = true;
  try {
    auto image = std::make_unique<cv::Mat>(read(bytes, size));
    if (image->empty() || image->dims != 2 || sampleBytes(image->depth()) == 0) {
      say("the image data is corrupt or cut off");
    } else {
      *result = {image->cols,    image->rows, image->channels(), sampleBytes(image->depth()),
                 image->step[0], image->data, nullptr,           {}};
      result->owner = image.release();
    }
  } catch (const std::exception& error) {
    say(error.what());
  } catch (...) {
    say("unknown error");
  }
  isDecoding = false;
}

void normscopeRelease(NormscopeDecodedImage* result) {
  delete static_cast<cv::Mat*>(result->owner);
  *result = {};
}
}
