// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/cpu_time.h"
#include "image/band_writer.h"
#include "image/cmyk.h"
#include "image/codecs.h"
#include "image/jpeg_session.h"
#include "image/jpeg_structure.h"
#include "image/refusal.h"

#include <jerror.h>

#include <climits>
#include <optional>

namespace normscope {
namespace {

/// A session with what libjpeg said.
struct Session : JpegSession {
  long maxMemory = 0;
  double cpuSeconds =
      0; ///< allowed while a file of many scans is read; the rows' way to the sink is not counted
  double cpuDeadline = 0; ///< 0: none

  int warnings = 0; ///< those that mean wrong pixels
  bool extraneous = false;
  bool endMissing = false;
  JDIMENSION rowsBeforeEnd = 0;
  char message[JMSG_LENGTH_MAX] = {}; ///< the first that counts
  enum class Ending {
    none,
    error,
    tooManyWarnings,
    tooManyScans,
    tooSlow,
    tooLarge,
    cancelled
  } ending = Ending::none;
  JDIMENSION readRows = 0;
  bool manyScans = false;
  bool fullyRefined = true;
};

Session& sessionOf(j_common_ptr info) { return static_cast<Session&>(JpegSession::of(info)); }

[[noreturn]] void leave(Session& session, Session::Ending ending) {
  session.ending = ending;
  std::longjmp(session.escape, 1);
}

void onError(j_common_ptr info) {
  Session& session = sessionOf(info);
  if (session.warnings == 0) info->err->format_message(info, session.message);
  const int code = info->err->msg_code;
  const bool memory = code == JERR_OUT_OF_MEMORY || code == JERR_NO_BACKING_STORE;
  leave(session, memory ? Session::Ending::tooLarge : Session::Ending::error);
}

/// The warnings that leave every pixel as it should be.
bool isHarmless(int code, bool beforeFirstScan) {
  return code == JWRN_JFIF_MAJOR || code == JWRN_ADOBE_XFORM || code == JWRN_BOGUS_ICC ||
         code == JWRN_TOO_MUCH_DATA || (code == JWRN_EXTRANEOUS_DATA && beforeFirstScan);
}

/// Rows whose data has been read, where they come in one scan.
JDIMENSION decodedRows(const jpeg_decompress_struct& info) {
  const auto unitRows = static_cast<JDIMENSION>(info.max_v_samp_factor * DCTSIZE);
  return std::min(info.input_iMCU_row * unitRows, info.image_height);
}

void onMessage(j_common_ptr info, int level) {
  if (level >= 0) return;
  Session& session = sessionOf(info);
  const int code = info->err->msg_code;
  const bool beforeFirstScan = session.info.input_scan_number == 0;
  session.extraneous |= code == JWRN_EXTRANEOUS_DATA && beforeFirstScan;
  if (code == JWRN_JPEG_EOF) {
    // By itself this says that the end marker is missing; rows that lack data warn once more.
    if (!session.endMissing) session.rowsBeforeEnd = decodedRows(session.info);
    session.endMissing = true;
    return;
  }
  if (isHarmless(code, beforeFirstScan)) return;
  if (session.warnings == 0) info->err->format_message(info, session.message);
  constexpr int patience = 100;
  if (++session.warnings >= patience) leave(session, Session::Ending::tooManyWarnings);
}

void onProgress(j_common_ptr info) {
  Session& session = sessionOf(info);
  if (session.info.input_scan_number > session.maxScans) leave(session, Session::Ending::tooManyScans);
  if (session.cpuDeadline > 0 && threadSeconds() > session.cpuDeadline)
    leave(session, Session::Ending::tooSlow);
  if (session.stop->stop_requested()) leave(session, Session::Ending::cancelled);
}

/// Whether a progressive image has all bits of every coefficient that any scan began.
bool isFullyRefined(const jpeg_decompress_struct& info) {
  if (!info.coef_bits) return true;
  for (int component = 0; component < info.num_components; ++component)
    for (int k = 0; k < DCTSIZE2; ++k)
      if (info.coef_bits[component][k] > 0) return false;
  return true;
}

/// Up to the first row; a file of many scans is read whole.
bool readTables(Session& session, std::span<const std::byte> bytes) {
  if (setjmp(session.escape) != 0) return false;
  session.begin(bytes);
  session.info.mem->max_memory_to_use = session.maxMemory; // files of many scans are held as coefficients
  jpeg_read_header(&session.info, TRUE);
  switch (session.info.num_components) {
  case 1: session.info.out_color_space = JCS_GRAYSCALE; break;
  case 4: session.info.out_color_space = JCS_CMYK; break;
  default: session.info.out_color_space = JCS_RGB; break;
  }
  session.info.dct_method = JDCT_ISLOW;
  session.info.do_fancy_upsampling = TRUE;
  session.manyScans = jpeg_has_multiple_scans(&session.info);
  if (session.manyScans) session.cpuDeadline = threadSeconds() + session.cpuSeconds;
  jpeg_start_decompress(&session.info);
  session.cpuDeadline = 0;
  session.fullyRefined = isFullyRefined(session.info);
  return true;
}

/// Delivers rows and reads up to the end marker, so that every warning is heard. False on an error in
/// between; rows from `readRows` on are then missing.
bool readRows(Session& session, BandWriter& writer, JSAMPLE* cmykRow) {
  if (setjmp(session.escape) != 0) return false;
  jpeg_decompress_struct& info = session.info;
  constexpr int mostRows = 16; // the library gives no more at a time
  JSAMPROW rows[mostRows] = {cmykRow};
  while (info.output_scanline < info.output_height) {
    const int wanted = cmykRow ? 1 : std::min(mostRows, writer.rowsFree());
    for (int y = 0; !cmykRow && y < wanted; ++y)
      rows[y] = reinterpret_cast<JSAMPROW>(writer.row()) + writer.rowBytes() * static_cast<std::size_t>(y);
    const JDIMENSION count = jpeg_read_scanlines(&info, rows, static_cast<JDIMENSION>(wanted));
    if (cmykRow) // Adobe's programs store 255 for no ink, as its marker tells
      for (JDIMENSION x = 0; x < info.output_width; ++x)
        convertCmyk(cmykRow + 4 * std::size_t{x}, info.saw_Adobe_marker ? 0 : 255,
                    writer.row() + 3 * std::size_t{x});
    session.readRows = info.output_scanline;
    if (!writer.advance(static_cast<int>(count))) leave(session, Session::Ending::cancelled);
  }
  jpeg_finish_decompress(&info);
  return true;
}

Failure damaged(FailureCode code, Sentence message) {
  return {FailureClass::damaged, code, std::move(message)};
}

Sentence missingRows(JDIMENSION present, int height) {
  const double percent = 100.0 * (1.0 - static_cast<double>(present) / height);
  return percent < 1 ? sentence("data ends early: less than 1 % of the rows are missing")
                     : sentence("data ends early: about {:.0f} % of the rows are missing", percent);
}

bool hasAllComponents(const DecodeJob& job) {
  const auto structure = walkJpeg(job.bytes, job.limits);
  return structure && structure->allComponentsScanned;
}

std::optional<Failure> damageOf(const Session& session, const DecodeJob& job) {
  const bool allComponents = !session.manyScans || hasAllComponents(job);
  if (session.endMissing && session.warnings > 0)
    return damaged(FailureCode::truncated, session.manyScans
                                               ? sentence("data ends early")
                                               : missingRows(session.rowsBeforeEnd, job.header.height));
  if (session.endMissing && (!session.fullyRefined || !allComponents))
    return damaged(FailureCode::truncated, sentence("data ends early: scans are missing"));
  if (!allComponents)
    return damaged(FailureCode::corrupt, sentence("the data of a colour channel is missing"));
  const std::string_view message = session.message;
  switch (session.ending) {
  case Session::Ending::error: return damaged(FailureCode::corrupt, sentence("decoder error: {}", message));
  case Session::Ending::tooManyWarnings:
    return damaged(FailureCode::corrupt,
                   sentence("given up after {} decoder warnings (first: {})", session.warnings, message));
  default: break;
  }
  if (session.warnings == 0) return {};
  return damaged(FailureCode::corrupt,
                 session.warnings == 1
                     ? sentence("{} decoder warning (first: {})", session.warnings, message)
                     : sentence("{} decoder warnings (first: {})", session.warnings, message));
}

} // namespace

DecodeResult<Decoded> decodeJpeg(const DecodeJob& job) {
  Session session;
  session.listen(onError, onMessage, onProgress);
  session.stop = &job.stop;
  session.maxScans = job.limits.jpegScans;
  session.maxMemory = static_cast<long>(std::min<std::uint64_t>(job.limits.decodedBytes, LONG_MAX));
  session.cpuSeconds =
      job.limits.cpuSeconds + job.limits.cpuNsPerPixel * 1e-9 * static_cast<double>(job.header.pixels());

  if (readTables(session, job.bytes)) {
    const int components = job.header.layout == ChannelLayout::cmyk ? 4 : job.header.pixelFormat().channels;
    if (session.info.output_width != static_cast<JDIMENSION>(job.header.width) ||
        session.info.output_height != static_cast<JDIMENSION>(job.header.height) ||
        session.info.output_components != components)
      return reject(FailureCode::corrupt, sentence("JPEG has two frame headers that differ"));
    BandWriter writer(job);
    std::unique_ptr<JSAMPLE[]> cmykRow;
    if (session.info.out_color_space == JCS_CMYK)
      cmykRow = std::make_unique<JSAMPLE[]>(4 * static_cast<std::size_t>(job.header.width));
    if (!readRows(session, writer, cmykRow.get()) && session.readRows > 0 &&
        session.ending != Session::Ending::cancelled) {
      // The rows after an error are unknown; they are delivered black so that the picture keeps its size.
      for (JDIMENSION y = session.readRows; y < session.info.output_height; ++y) {
        std::fill_n(writer.row(), writer.rowBytes(), std::byte{0});
        if (!writer.advance()) return cancelled();
      }
    }
  }
  if (session.ending == Session::Ending::cancelled) return cancelled();
  if (session.ending == Session::Ending::tooManyScans)
    return overLimit(sentence("more than {} scans: too costly to decode", session.maxScans));
  if (session.ending == Session::Ending::tooLarge)
    return overLimit(sentence("needs more than {} MB to decode", grouped(job.limits.decodedBytes >> 20)));
  if (session.ending == Session::Ending::tooSlow)
    return tl::unexpected(Failure{FailureClass::overLimit, FailureCode::timeout,
                                  sentence("stopped after {:.1f} s of computing", session.cpuSeconds)});
  if (session.ending != Session::Ending::none && session.readRows == 0)
    return reject(session.endMissing ? FailureCode::truncated : FailureCode::corrupt,
                  sentence("JPEG: {}", std::string_view(session.message)));

  Decoded decoded{job.header, damageOf(session, job), {}};
  if (session.extraneous) decoded.notes.push_back(sentence("stray bytes before the image data"));
  if (session.endMissing && !decoded.damage)
    decoded.notes.push_back(sentence("ends without end marker; all rows are present"));
  return decoded;
}

} // namespace normscope
