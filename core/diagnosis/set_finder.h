// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "diagnosis/warnings.h"
#include "scan/record_pass.h"

namespace normscope {

/// An image with the number it is judged by.
struct Judged {
  ImageId id;
  double value;
};

/// What the rules about the set look at, and where they put what they find.
struct SetFinder {
  const ScanResult& scan;
  const DatasetStatistics& all;
  const Limits& limits;
  std::vector<Warning>& warnings;

  template<class Value>
  std::vector<Judged> judge(Value value) const {
    std::vector<Judged> judged;
    forEachRecord(scan, [&](ImageId id, const ImageRecord& image) { judged.push_back({id, value(image)}); });
    return judged;
  }

  std::string fileName(ImageId id) const;

  void add(std::string code, Severity severity, std::string title, std::string evidence,
           std::string explanation, std::vector<ImageId> images, double value, double limit) const;
};

/// The ids of those at or above a limit, worst first.
std::vector<ImageId> above(std::vector<Judged> judged, double limit);

/// The rules about brightness and contrast: W4, W12, W13, W17.
void findBrightness(const SetFinder& finder);

} // namespace normscope
