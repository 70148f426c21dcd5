// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "image/decode.h"
#include "image/orient.h"

namespace normscope {

Image oriented(Image image, int orientation) {
  if (orientation <= 1 || orientation > 8 || image.isNull()) return image;
  const bool swapped = swapsAxes(orientation);
  Image upright(swapped ? image.height() : image.width(), swapped ? image.width() : image.height(),
                image.format());
  const auto turn = [&]<std::size_t pixelBytes>() {
    orientPixels<pixelBytes>(image.row(0), image.width(), image.height(), orientation, upright.row(0));
  };
  switch (image.format().bytesPerPixel()) {
  case 1: turn.operator()<1>(); break;
  case 2: turn.operator()<2>(); break;
  case 3: turn.operator()<3>(); break;
  case 4: turn.operator()<4>(); break;
  case 6: turn.operator()<6>(); break;
  default: turn.operator()<12>(); break;
  }
  return upright;
}

} // namespace normscope
