// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/compare_actions.h"
#include "actions/dataset_actions.h"
#include "actions/edit_actions.h"
#include "actions/file_actions.h"
#include "actions/fit_actions.h"
#include "actions/help_actions.h"
#include "actions/image_actions.h"
#include "actions/mode_actions.h"
#include "actions/pixel_actions.h"
#include "actions/view_actions.h"

namespace normscope {

/// Every action of the window.
struct Actions {
  Actions(Session& session, Edits& edits, QWidget* window);

  FileActions file;
  EditActions edit;
  ImageActions images;
  ViewActions view;
  PixelActions pixels;
  DatasetActions dataset;
  FitActions fit;
  ModeActions modes;
  CompareActions compare;
  HelpActions help;
};

} // namespace normscope
