// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

// Readers written for the tests from the formats' descriptions, knowing nothing of the writers. They throw
// std::runtime_error at the first byte that the format does not allow.
namespace normscope::test {

/// A BlobProto of Caffe.
struct Blob {
  std::map<int, std::uint64_t> dimensions; ///< by field number: 1 num, 2 channels, 3 height, 4 width
  std::vector<float> data;
};
Blob readBlob(std::string_view bytes);

struct NpyArray {
  std::string type;
  std::string shape; ///< as the header has it, such as "(2, 3)"
  std::size_t dataOffset = 0;
  std::string_view data;
  std::vector<double> doubles() const;
  std::vector<std::uint64_t> integers() const;
};
NpyArray readNpy(std::string_view bytes);

/// The files of a ZIP archive found by way of its central directory; sizes, offsets and checksums checked.
std::map<std::string, std::string> readZip(std::string_view bytes);

/// Rows of cells as RFC 4180 has them, lines ending in CR LF.
std::vector<std::vector<std::string>> readCsv(std::string_view text);

/// The numbers of the list that follows `name` in a Python or prototxt text, as in "mean=[1.5, 2]".
std::vector<double> numbersAfter(std::string_view text, std::string_view name);

} // namespace normscope::test
