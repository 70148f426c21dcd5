// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string>
#include <string_view>

namespace normscope::testing {

/// Files with constants as people have them, in the corpus, and what they hold.
struct ConstantsFile {
  std::string_view name, known, units;
  bool exact = true;
  bool reversed = false;
};

inline constexpr std::array kConstantsFiles{
    ConstantsFile{"ac.yml", "imagenet", "0..255"},
    ConstantsFile{"conf.yml", "imagenet", "0..255"},
    ConstantsFile{"config_infer_primary.txt", "unit", "0..255"},
    ConstantsFile{"coreml2.py", "imagenet", "0..255", false},
    ConstantsFile{"ds2.txt", "vgg", "0..255", true, true},
    ConstantsFile{"edsr.py", "div2k", "0..1"},
    ConstantsFile{"expr.py", "imagenet", "0..255"},
    ConstantsFile{"frcnn.py", "caffe-detection", "0..255", true, true},
    ConstantsFile{"m.prototxt", "inception", "0..255"},
    ConstantsFile{"preprocessor_config.json", "inception", "0..1"},
    ConstantsFile{"stdev.yml", "imagenet", "0..1"},
    ConstantsFile{"tfcoreml.py", "inception", "0..255"},
    ConstantsFile{"tflite.json", "inception", "0..255"},
    ConstantsFile{"tpu.py", "imagenet", "0..255"}};

/// Their folder in the corpus at `corpus`.
inline std::string constantsFolder(const std::string& corpus) {
  return corpus + "/field/49-identify-files/in/";
}

} // namespace normscope::testing
