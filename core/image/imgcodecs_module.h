// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

// The interface of the module that holds OpenCV's image codecs. Nothing of OpenCV crosses it.
extern "C" {

/// A decoded image: rows of 1, 3 (B, G, R) or 4 (B, G, R, A) samples of 1, 2 or 4 (float) bytes.
struct NormscopeDecodedImage {
  int width;
  int height;
  int channels;
  int sampleBytes;
  std::size_t stride;
  const void* pixels;
  void* owner;
  char message[200]; ///< why there are no pixels
};

/// Decodes a file held in memory; null pixels and a message where that fails. Never throws, never prints.
void normscopeDecode(const void* bytes, std::size_t size, NormscopeDecodedImage* result);
void normscopeRelease(NormscopeDecodedImage* result);
}
