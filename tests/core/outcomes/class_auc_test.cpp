// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/class_auc.h"
#include "outcomes/outcome.h"

namespace normscope {
namespace {

TEST(ClassAuc, ErasedMeansThatNothingTellsTheClassesApart) {
  const ClassAuc chance{0.6, 0.55, {0.5, 0.6, 0.62}, 0.7};
  EXPECT_TRUE(isClassErased(chance));
  EXPECT_FALSE(tellsClasses(chance));
  ClassAuc told = chance;
  told.channel[2] = 0.71;
  EXPECT_FALSE(isClassErased(told));
  EXPECT_TRUE(tellsClasses(told));
  told = chance;
  told.contrast = 0.71;
  EXPECT_FALSE(isClassErased(told));
}

TEST(ClassAuc, WhatReachesTheBoundIsChance) {
  const ClassAuc bound{0.7, 0.7, {0.7, 0.7, 0.7}, 0.7};
  EXPECT_FALSE(tellsClasses(bound));
  EXPECT_TRUE(isClassErased(bound));
}

TEST(ClassAuc, WithoutClassesNothingIsToldAndNothingErased) {
  EXPECT_FALSE(tellsClasses({}));
  EXPECT_FALSE(isClassErased({}));
}

} // namespace
} // namespace normscope
