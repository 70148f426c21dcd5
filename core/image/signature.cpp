// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "image/signature.h"

#include "image/byte_cursor.h"
#include "image/file_bytes.h"

#include <algorithm>
#include <array>
#include <string>

namespace normscope {
namespace {

using namespace std::literals;

struct Magic {
  std::size_t offset;
  std::string_view bytes;
  Signature meaning;
};

// More specific rows stand above the general ones (camera raws that are TIFF at heart above TIFF).
constexpr Magic magics[] = {
    {0, "\xff\xd8\xff"sv, {FileFormat::jpeg, {}}},
    {0, "\x89PNG\r\n\x1a\n"sv, {FileFormat::png, {}}},
    {8, "CR\x02\0"sv, {{}, "Canon CR2 camera raw"}},
    {0, "II*\0"sv, {FileFormat::tiff, {}}},
    {0, "MM\0*"sv, {FileFormat::tiff, {}}},
    {0, "II+\0"sv, {FileFormat::tiff, {}}},
    {0, "MM\0+"sv, {FileFormat::tiff, {}}},
    {8, "WEBPVP8"sv, {FileFormat::webp, {}}},
    {0, "#?RADIANCE"sv, {FileFormat::hdr, {}}},
    {0, "#?RGBE"sv, {FileFormat::hdr, {}}},
    {0, "\x76\x2f\x31\x01"sv, {FileFormat::exr, {}}},
    {0, "\0\0\0\x0cjP  \r\n\x87\n"sv, {FileFormat::jp2, {}}},
    {0, "\xff\x4f\xff\x51"sv, {FileFormat::jp2, {}}},
    {0, "GIF8"sv, {{}, "GIF"}},
    {4, "ftypavif"sv, {{}, "AVIF"}},
    {4, "ftypavis"sv, {{}, "AVIF"}},
    {4, "ftyphei"sv, {{}, "HEIC"}},
    {4, "ftyphev"sv, {{}, "HEIC"}},
    {4, "ftypmif1"sv, {{}, "HEIF"}},
    {4, "ftypmsf1"sv, {{}, "HEIF"}},
    {4, "ftypcrx "sv, {{}, "Canon CR3 camera raw"}},
    {0, "\0\0\0\x0cJXL \r\n\x87\n"sv, {{}, "JPEG XL"}},
    {0, "\xff\x0a"sv, {{}, "JPEG XL"}},
    {0, "8BPS"sv, {{}, "Photoshop PSD"}},
    {0, "DDS "sv, {{}, "DDS"}},
    {0, "qoif"sv, {{}, "QOI"}},
    {0, "\0\0\x01\0"sv, {{}, "ICO"}},
    {0, "FUJIFILMCCD-RAW"sv, {{}, "Fujifilm RAF camera raw"}},
    {0, "IIRO"sv, {{}, "Olympus ORF camera raw"}},
    {0, "IIRS"sv, {{}, "Olympus ORF camera raw"}},
    {0, "IIU\0"sv, {{}, "Panasonic RW2 camera raw"}},
    {0, "NITF"sv, {{}, "NITF"}},
    {0, "<svg"sv, {{}, "SVG"}},
    {0, "gimp xcf"sv, {{}, "GIMP XCF"}},
    {0, "\x8aMNG"sv, {{}, "MNG"}},
    {0, "II\xbc"sv, {{}, "JPEG XR"}},
    {0, "\x01\xda\0"sv, {{}, "SGI"}},
    {0, "\x01\xda\x01"sv, {{}, "SGI"}},
    {0, "\x0a\0\x01"sv, {{}, "PCX"}},
    {0, "\x0a\x02\x01"sv, {{}, "PCX"}},
    {0, "\x0a\x03\x01"sv, {{}, "PCX"}},
    {0, "\x0a\x04\x01"sv, {{}, "PCX"}},
    {0, "\x0a\x05\x01"sv, {{}, "PCX"}},
    {0, "icns"sv, {{}, "ICNS"}},
    {0, "SIMPLE  ="sv, {{}, "FITS"}},
};

/// A Windows cursor; a Targa file may begin alike, but with no count of pictures.
bool isCursor(std::string_view head) {
  return head.starts_with("\0\0\x02\0"sv) && head.size() > 5 && head[4] != 0 && head[5] == 0;
}

/// "BM" alone opens many a text; the size of the second header says whether a bitmap follows.
bool isBmp(std::span<const std::byte> head) {
  if (!asText(head).starts_with("BM")) return false;
  ByteCursor cursor(head, true);
  cursor.seek(14);
  const int headerSize = cursor.u16();
  return cursor.ok() && headerSize >= 12 && headerSize <= 124;
}

/// "P1" to "P7", "Pf", "PF" and white space.
Signature pnmSignature(std::string_view head) {
  if (head.size() < 3 || head[0] != 'P' || "\n\r\t #"sv.find(head[2]) == head.npos) return {};
  if (head[1] == 'f' || head[1] == 'F') return {FileFormat::pfm, {}};
  if (head[1] >= '1' && head[1] <= '6') return {FileFormat::pnm, {}};
  if (head[1] == '7') return {{}, "PAM"};
  return {};
}

constexpr std::string_view extensions[] = {
    "jpg", "jpeg", "jpe", "jfif", "mpo",  "png",  "apng", "webp", "tif",  "tiff", "bmp",  "dib", "ppm",
    "pgm", "pbm",  "pnm", "pfm",  "hdr",  "pic",  "exr",  "jp2",  "j2k",  "jpf",  "jpx",  "j2c", "jpc",
    "gif", "tga",  "pam", "avif", "heic", "heif", "psd",  "ico",  "dds",  "qoi",  "svg",  "jxl", "jxr",
    "xcf", "cr2",  "cr3", "nef",  "dng",  "arw",  "orf",  "rw2",  "raf",  "pef",  "srw",  "nrw", "sr2",
    "crw", "3fr",  "iiq", "rwl",  "sgi",  "pcx",  "pict", "pct",  "icns", "cur",  "fits", "fit", "fts"};

} // namespace

Signature signatureOf(std::span<const std::byte> head) {
  const std::string_view text = asText(head);
  for (const Magic& magic : magics)
    if (text.size() >= magic.offset && text.substr(magic.offset).starts_with(magic.bytes))
      return magic.meaning;
  if (isBmp(head)) return {FileFormat::bmp, {}};
  if (isCursor(text)) return {{}, "CUR"};
  return pnmSignature(text);
}

bool hasImageSignature(std::span<const std::byte> head) { return signatureOf(head).isImage(); }

bool hasImageExtension(std::string_view fileName) {
  const std::size_t dot = fileName.rfind('.');
  if (dot == fileName.npos || dot == 0 || fileName.size() - dot > 5) return false;
  std::string extension(fileName.substr(dot + 1));
  for (char& c : extension)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a'); // the locale has no say
  return std::ranges::find(extensions, extension) != std::end(extensions);
}

} // namespace normscope
