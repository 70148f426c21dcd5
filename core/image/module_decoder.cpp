// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "image/alpha.h"
#include "image/band_writer.h"
#include "image/codecs.h"
#include "image/imgcodecs_module.h"
#include "image/refusal.h"

#include <dlfcn.h>

#include <cstring>
#include <filesystem>
#include <string>

namespace normscope {
namespace {

namespace fs = std::filesystem;

struct Module {
  decltype(&normscopeDecode) decode = nullptr;
  decltype(&normscopeRelease) release = nullptr;
  std::string problem;
};

/// Looks beside the running program first, so that a build tree and a moved installation use their own.
Module load() {
  constexpr const char* fileName = "libnormscope_imgcodecs.so";
  std::error_code ignored;
  const fs::path program = fs::read_symlink("/proc/self/exe", ignored);
  Module module;
  for (const fs::path& folder :
       {program.parent_path() / "../lib/normscope", fs::path(NORMSCOPE_MODULE_DIR)}) {
    // Local: the 140 libraries behind it do not mix their names with ours. Never closed.
    void* const handle = dlopen((folder / fileName).c_str(), RTLD_NOW | RTLD_LOCAL);
    if (!handle) {
      const char* const reason = dlerror();
      if (module.problem.empty() && reason) module.problem = reason;
      continue;
    }
    module.decode = reinterpret_cast<decltype(module.decode)>(dlsym(handle, "normscopeDecode"));
    module.release = reinterpret_cast<decltype(module.release)>(dlsym(handle, "normscopeRelease"));
    if (module.decode && module.release) return module;
  }
  module.decode = nullptr;
  return module;
}

/// An image that the module owns.
class Loan {
public:
  Loan(const Module& module, std::span<const std::byte> bytes) : m_module(module) {
    module.decode(bytes.data(), bytes.size(), &m_image);
  }
  ~Loan() { m_module.release(&m_image); }
  Loan(const Loan&) = delete;
  Loan& operator=(const Loan&) = delete;
  const NormscopeDecodedImage& image() const { return m_image; }

private:
  const Module& m_module;
  NormscopeDecodedImage m_image{};
};

/// B, G, R and perhaps alpha to R, G, B.
template<std::size_t sampleBytes>
void reorder(const std::byte* from, int channels, int width, std::byte* to) {
  const std::size_t step = static_cast<std::size_t>(channels) * sampleBytes;
  for (int x = 0; x < width; ++x, from += step, to += 3 * sampleBytes)
    for (std::size_t c = 0; c < 3; ++c)
      std::memcpy(to + c * sampleBytes, from + (2 - c) * sampleBytes, sampleBytes);
}

void convertRow(const NormscopeDecodedImage& image, int y, std::byte* to) {
  const auto* from = static_cast<const std::byte*>(image.pixels) + image.stride * static_cast<std::size_t>(y);
  if (image.channels == 1)
    std::memcpy(to, from, static_cast<std::size_t>(image.width * image.sampleBytes));
  else if (image.sampleBytes == 1)
    reorder<1>(from, image.channels, image.width, to);
  else if (image.sampleBytes == 2)
    reorder<2>(from, image.channels, image.width, to);
  else
    reorder<4>(from, image.channels, image.width, to);
}

/// Whether nothing is transparent in a row of four channels.
template<class Sample>
bool isOpaque(const NormscopeDecodedImage& image, int y) {
  const auto* row = reinterpret_cast<const Sample*>(static_cast<const std::byte*>(image.pixels) +
                                                    image.stride * static_cast<std::size_t>(y));
  for (int x = 0; x < image.width; ++x)
    if (row[4 * x + 3] != opaqueSample<Sample>()) return false;
  return true;
}

bool isOpaque(const NormscopeDecodedImage& image, int y) {
  return image.sampleBytes == 1   ? isOpaque<std::uint8_t>(image, y)
         : image.sampleBytes == 2 ? isOpaque<std::uint16_t>(image, y)
                                  : isOpaque<float>(image, y);
}

} // namespace

DecodeResult<Decoded> decodeThroughModule(const DecodeJob& job) {
  static const Module module = load();
  const ImageHeader& header = job.header;
  if (!module.decode)
    return unsupported(
        sentence("{}: the decoder module cannot be loaded ({})", name(header.format), module.problem));
  const Loan loan(module, job.bytes);
  const NormscopeDecodedImage& image = loan.image();
  if (!image.pixels)
    return reject(FailureCode::corrupt,
                  sentence("{}: {}", name(header.format), std::string_view(image.message)));
  const PixelFormat format = header.pixelFormat();
  const bool fits = image.width == header.width && image.height == header.height &&
                    static_cast<std::size_t>(image.sampleBytes) == bytesPerSample(format.depth) &&
                    (format.channels == 1 ? image.channels == 1 : image.channels == 3 || image.channels == 4);
  if (!fits)
    return reject(FailureCode::corrupt,
                  sentence("{}: the decoder found {} × {} pixels of {} channels, not what the header says",
                           name(header.format), image.width, image.height, image.channels));
  Decoded decoded{header, {}, {}};
  bool allOpaque = image.channels == 4;
  BandWriter writer(job);
  for (int y = 0; y < header.height; ++y) {
    convertRow(image, y, writer.row());
    allOpaque = allOpaque && isOpaque(image, y);
    if (!writer.advance()) return cancelled();
  }
  if (allOpaque) decoded.header.alpha = AlphaKind::opaque;
  return decoded;
}

} // namespace normscope
