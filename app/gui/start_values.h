// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"
#include "support/tokens.h"

#include <utility>

namespace normscope {

/// What settings and options call the views, in their order.
inline constexpr std::pair<const char*, Session::View> kViews[]{{"browse", Session::View::Browse},
                                                                {"loupe", Session::View::Loupe},
                                                                {"compare", Session::View::Compare},
                                                                {"survey", Session::View::Survey}};

/// What a window begins with, as its user prefers it. QSettings keep it.
struct StartValues {
  Theme theme = Theme::System;
  Session::View view = Look{}.view;
  StorageType storage = Choices{}.storage;

  static StartValues kept();
  void keep() const;
};

} // namespace normscope
