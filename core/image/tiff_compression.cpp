// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "image/tiff_compression.h"

#include <tiffio.h>

#include <algorithm>
#include <array>
#include <string>

namespace normscope {
namespace {

struct TiffCompression {
  unsigned number;
  const char* name;
  bool isRead = false;
};

// By the numbers registered in TIFF 6.0, its supplements and the libraries that have their own; some of the
// newer ones the installed library has no name for.
constexpr std::array kCompressions{
    TiffCompression{COMPRESSION_NONE, "no compression", true},
    TiffCompression{COMPRESSION_CCITTRLE, "CCITT RLE", true},
    TiffCompression{COMPRESSION_CCITTFAX3, "CCITT fax 3", true},
    TiffCompression{COMPRESSION_CCITTFAX4, "CCITT fax 4", true},
    TiffCompression{COMPRESSION_LZW, "LZW", true},
    TiffCompression{COMPRESSION_OJPEG, "old-style JPEG (of TIFF 6.0)"},
    TiffCompression{COMPRESSION_JPEG, "JPEG", true},
    TiffCompression{COMPRESSION_ADOBE_DEFLATE, "deflate", true},
    TiffCompression{COMPRESSION_DEFLATE, "deflate", true},
    TiffCompression{9, "JBIG (T.85)"},
    TiffCompression{10, "JBIG (T.43)"},
    TiffCompression{COMPRESSION_NEXT, "NeXT RLE"},
    TiffCompression{COMPRESSION_CCITTRLEW, "CCITT RLE with word alignment"},
    TiffCompression{COMPRESSION_PACKBITS, "PackBits", true},
    TiffCompression{COMPRESSION_THUNDERSCAN, "ThunderScan RLE"},
    TiffCompression{33003, "JPEG 2000 (Aperio, YCbCr)"},
    TiffCompression{33005, "JPEG 2000 (Aperio, RGB)"},
    TiffCompression{COMPRESSION_PIXARFILM, "Pixar film"},
    TiffCompression{COMPRESSION_PIXARLOG, "Pixar log"},
    TiffCompression{COMPRESSION_DCS, "Kodak DCS"},
    TiffCompression{COMPRESSION_JBIG, "JBIG"},
    TiffCompression{COMPRESSION_SGILOG, "LogLuv (SGI)"},
    TiffCompression{COMPRESSION_SGILOG24, "LogLuv of 24 bits (SGI)"},
    TiffCompression{COMPRESSION_JP2000, "JPEG 2000"},
    TiffCompression{34713, "Nikon NEF"},
    TiffCompression{34887, "LERC"},
    TiffCompression{34892, "lossy JPEG (DNG)"},
    TiffCompression{COMPRESSION_LZMA, "LZMA", true},
    TiffCompression{50000, "Zstandard", true},
    TiffCompression{50001, "WebP"},
    TiffCompression{50002, "JPEG XL"},
    TiffCompression{52546, "JPEG XL (DNG)"},
};

const TiffCompression* known(unsigned compression) {
  const auto* const found = std::ranges::find(kCompressions, compression, &TiffCompression::number);
  return found == kCompressions.end() ? nullptr : found;
}

} // namespace

bool isTiffCompressionRead(unsigned compression) {
  const TiffCompression* const found = known(compression);
  return found && found->isRead;
}

Sentence tiffCompressionName(unsigned compression) {
  const TiffCompression* const found = known(compression);
  return found ? Sentence::verbatim(found->name) : sentence("method {}", compression);
}

} // namespace normscope
