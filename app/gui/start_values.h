// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"
#include "support/tokens.h"

#include <array>
#include <string_view>

namespace normscope {

/// By Session::View; for settings and options.
inline constexpr std::array<std::string_view, 4> kViewNames{"browse", "loupe", "compare", "survey"};

/// What a window begins with, as its user prefers it. QSettings keep it.
struct StartValues {
  Theme theme = Theme::System;
  Session::View view = Look{}.view;
  StorageType storage = Choices{}.storage;

  static StartValues kept();
  void keep() const;
};

} // namespace normscope
