// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomes/storage.h"

#include <cmath>
#include <limits>

namespace normscope {
namespace {

struct Case {
  StorageType type;
  double y, stored;
  int clip;
};

TEST(Storage, RoundsAndClipsAsEachTypeDoes) {
  const double inf = std::numeric_limits<double>::infinity();
  for (const auto& [type, y, stored, clip] : std::vector<Case>{
           {StorageType::uint8Saturate, -0.4, 0, 0},
           {StorageType::uint8Saturate, -0.5, 0, 0}, // ties to even
           {StorageType::uint8Saturate, -0.6, 0, -1},
           {StorageType::uint8Saturate, 2.5, 2, 0},
           {StorageType::uint8Saturate, 3.5, 4, 0},
           {StorageType::uint8Saturate, 255.4, 255, 0},
           {StorageType::uint8Saturate, 255.6, 255, 1},
           {StorageType::uint8Saturate, inf, 0, 1},
           {StorageType::uint8Saturate, std::nan(""), 0, -1},
           {StorageType::uint8Wrap, -0.9, 0, 0}, // truncated toward zero
           {StorageType::uint8Wrap, -1.0, 255, -1},
           {StorageType::uint8Wrap, -257.5, 255, -1},
           {StorageType::uint8Wrap, 255.9, 255, 0},
           {StorageType::uint8Wrap, 256.0, 0, 1},
           {StorageType::float32, -1e6, -1e6, 0},
           {StorageType::float32, 0.1, static_cast<double>(0.1f), 0},
           {StorageType::float16, 1.0 / 3.0, 0.333251953125, 0},
           {StorageType::float16, 2049.0, 2048.0, 0}, // a tie, to even
           {StorageType::float16, 2051.0, 2052.0, 0},
           {StorageType::float16, 1e-7, 0x1p-23, 0}, // 1.68 of the smallest step, 2^-24
           {StorageType::float16, 65519.99, 65504.0, 0},
           {StorageType::float16, 65520.0, kInfinity, 1},
           {StorageType::float16, -70000.0, -kInfinity, -1},
           {StorageType::float16, inf, inf, 0}, // held, not clipped
           {StorageType::bfloat16, 1.0 / 3.0, 0.333984375, 0},
           {StorageType::bfloat16, -255.5, -256.0, 0},
           {StorageType::bfloat16, 1e38, 0x1.2cp126, 0},
           {StorageType::bfloat16, 3.4e38, kInfinity, 1},
           {StorageType::int8, 2.5, 2, 0},
           {StorageType::int8, -126.6, -127, 0},
           {StorageType::int8, std::nan(""), 0, -1},
       }) {
    const Storage::Stored result = Storage{type}.store(y);
    EXPECT_EQ(result.value, stored) << row(type).id << " " << y;
    EXPECT_EQ(result.clip, clip) << row(type).id << " " << y;
  }
}

TEST(Storage, FitUsesTheWholeRange) {
  const Storage fit{StorageType::uint8Fit, -2.0, 3.0};
  EXPECT_EQ(fit.store(-2.0).value, 0);
  EXPECT_EQ(fit.store(3.0).value, 255);
  EXPECT_EQ(fit.store(0.0).value, 102);
  EXPECT_EQ((Storage{StorageType::uint8Fit, 1.0, 1.0}.store(1.0).value), 0);
}

TEST(Storage, Int8HasOneStepForAll) {
  const Storage fitted = Storage::fitted(StorageType::int8, -2.0, 1.0);
  EXPECT_EQ(fitted.store(-2.0).value, -127);
  EXPECT_EQ(fitted.store(1.0).value, 64); // 63.5, to even
  EXPECT_NEAR(fitted.restore(-127), -2.0, 1e-15);
  EXPECT_EQ(Storage::fitted(StorageType::int8, 0.0, 0.0).scale, 1.0);
}

TEST(Storage, RestoresWhatItStored) {
  EXPECT_DOUBLE_EQ(Storage::fitted(StorageType::uint8Fit, -2.0, 3.0).restore(102), 0.0);
  EXPECT_EQ(Storage{}.restore(7), 7);
}

TEST(Storage, TypesAreFoundById) {
  for (const StorageRow& type : storageTypes()) EXPECT_EQ(findStorage(type.id), &type);
  EXPECT_EQ(findStorage("uint9"), nullptr);
}

TEST(Storage, RestoresManyAsItDoesOne) {
  for (const StorageRow& row : storageTypes()) {
    const Storage storage = Storage::fitted(row.type, -1.7, 2.9);
    std::vector<double> codes, expected;
    for (int code = 0; code < 123; ++code) codes.push_back(code);
    for (const double code : codes) expected.push_back(storage.restore(code));
    std::vector<double> apart(codes.size());
    storage.restore(codes, apart);
    EXPECT_EQ(apart, expected) << row.id;
    storage.restore(codes, codes);
    EXPECT_EQ(codes, expected) << row.id << ", in place";
  }
}

} // namespace
} // namespace normscope
