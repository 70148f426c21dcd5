// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string_view>

namespace normscope {

enum class DemoKind : std::uint8_t { dayNight, objects };

struct DemoKindRow {
  DemoKind kind;
  std::string_view id;
  std::string_view title;
  std::string_view summary; ///< one sentence
  int revision;             ///< grows when the pictures change, so that kept copies are not mistaken for them
};

/// All demo sets, in the order of DemoKind.
std::span<const DemoKindRow> demoKinds();
const DemoKindRow& demoKind(DemoKind kind);
/// Null for an unknown id.
const DemoKindRow* findDemoKind(std::string_view id);

/// Writes a demo set of 384×256 pictures into `folder` (created; must be absent or empty), in the splits
/// `train` and `val`. The same seed gives the same pixels everywhere. Errors: cannotWrite.
///   dayNight  24 scenes of the classes day and night: light is the label. Among them an over-exposed one,
///             fog, a 16-bit, a gray and an RGBA image, and one truncated JPEG.
///   objects   32 JPEGs of the classes ball, cone, crate and drum, each as often by day as by night in both
///             splits: light is a nuisance that says nothing about the class.
Result<void> writeDemoSet(const std::filesystem::path& folder, DemoKind kind = DemoKind::dayNight,
                          std::uint64_t seed = 1);

} // namespace normscope
