// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "findings/audit_parts.h"
#include "findings/wording.h"
#include "outcomes/split_shift.h"

#include <fmt/format.h>

#include <cmath>
#include <map>

namespace normscope {
namespace {

AuditEntry shiftEntry(const std::string& split, const SplitShift& shift) {
  const Sentence difference = std::isinf(shift.standardizedDifference)
                                  ? sentence("infinite")
                                  : sentence("{:.2f}", shift.standardizedDifference);
  const Sentence numbers = sentence("standardized mean difference {}, Kolmogorov-Smirnov distance {:.2f}, "
                                    "critical value {:.2f} (5 %, {} and {} images)",
                                    difference, shift.ksDistance, shift.ksCritical, shift.n, shift.m);
  return {"split_shift", shift.isSignificant() ? Severity::warning : Severity::information, shift.m,
          shift.isSignificant()
              ? sentence("image brightness of {} differs from train: {}", split, numbers)
              : sentence("image brightness of {} does not differ detectably from train: {}", split, numbers)};
}

class BrightnessChapter : public AuditChapter {
public:
  void add(ImageId, const ImageRecord& image, const DatasetEntry& entry) override {
    m_brightness[entry.split].push_back(image.brightness());
  }
  std::vector<AuditEntry> entries(const ScanResult&, const DatasetStatistics& all) const override;

private:
  std::vector<double> of(const std::string& split) const {
    const auto found = m_brightness.find(split);
    return found == m_brightness.end() ? std::vector<double>() : found->second;
  }
  std::map<std::string, std::vector<double>> m_brightness; ///< by split
};

std::vector<AuditEntry> BrightnessChapter::entries(const ScanResult&, const DatasetStatistics& all) const {
  std::vector<AuditEntry> entries;
  for (const char* heldOut : {"val", "test"}) {
    const SplitShift shift = splitShift(of("train"), of(heldOut));
    if (shift.n >= 2 && shift.m >= 2) entries.push_back(shiftEntry(heldOut, shift));
  }
  if (all.classShare && all.classShareNullBound) {
    const bool tells = *all.classShare > *all.classShareNullBound;
    const Sentence shares =
        sentence("classes explain {} of the variance of image brightness (chance alone: up to {})",
                 percentText(*all.classShare), percentText(*all.classShareNullBound));
    entries.push_back({"class_brightness", Severity::information, all.images,
                       tells ? sentence("brightness tells the classes apart: {}", shares)
                             : sentence("brightness does not tell the classes apart: {}", shares)});
  }
  return entries;
}

} // namespace

std::unique_ptr<AuditChapter> auditBrightness() { return std::make_unique<BrightnessChapter>(); }

} // namespace normscope
