// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/warning_fix.h"

#include "session/edits.h"
#include "session/session.h"
#include "support/translation.h"

#include <QCoreApplication>

#include <algorithm>
#include <string_view>

namespace normscope {
namespace {

struct WarningFixWords {
  Q_DECLARE_TR_FUNCTIONS(WarningFix)
};

/// A mode that maps all images alike keeps what lies between them.
constexpr const char* kCommonMode = "channel-zscore";
constexpr const char* kTraining = "train";

bool isOneOf(const Warning& warning, std::initializer_list<std::string_view> codes) {
  return std::ranges::find(codes, warning.code) != codes.end();
}

} // namespace

std::optional<WarningFix> fixOf(const Warning& warning, const Dataset* dataset) {
  if (isOneOf(warning, {"W1", "W2", "W3", "W9"}))
    return WarningFix{WarningFixWords::tr("Store as %1").arg(translated(row(StorageType::float32).title)),
                      [](Session&, Edits& edits) { edits.setStorage(StorageType::float32); }};
  if (isOneOf(warning, {"W7", "W8"}))
    return WarningFix{WarningFixWords::tr("Take %1 as A").arg(translated(findMode(kCommonMode)->title)),
                      [](Session& session, Edits&) { session.setModeA(kCommonMode); }};
  if (isOneOf(warning, {"W4", "W5", "W6", "W12", "W13", "W16"}) && !warning.images.empty())
    return WarningFix{
        WarningFixWords::tr("Exclude %n Image(s)", nullptr, static_cast<int>(warning.images.size())),
        [ids = warning.images](Session&, Edits& edits) { edits.exclude(ids); }};
  if (warning.code == "W20" && dataset && dataset->hasSplit(kTraining))
    return WarningFix{WarningFixWords::tr("Fit on the Split %1").arg(QLatin1String(kTraining)),
                      [](Session&, Edits& edits) {
                        edits.setFit({{FitChoice::Kind::split, kTraining}, nullptr});
                      }};
  return std::nullopt;
}

} // namespace normscope
