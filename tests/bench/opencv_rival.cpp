// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/parallel.h"
#include "bench/rivals.h"

#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

namespace normscope::bench {

void countWithOpenCv(const Dataset& files, unsigned threads) {
  cv::setNumThreads(1); // the files are spread over the threads, as in a scan
  parallelFor(files.size(), threads, {}, [&](std::size_t i) {
    const cv::Mat image = cv::imread(files[static_cast<ImageId>(i)].path());
    if (image.empty()) return;
    const int bins = 256;
    const float levels[] = {0.0f, 256.0f};
    const float* ranges = levels;
    for (int channel = 0; channel < image.channels(); ++channel) {
      cv::Mat histogram;
      cv::calcHist(&image, 1, &channel, {}, histogram, 1, &bins, &ranges);
    }
  });
}

} // namespace normscope::bench
