// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "identify/identify.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace normscope {
namespace {

/// A text as people paste it, and what it says: 0..255 or 0..1 as it stands, in the order of the text.
struct Pasted {
  const char* text;
  const char* known;             ///< "": none
  std::vector<double> mean, std; ///< unit range, R, G, B
  const char* order = "RGB";
};

const std::vector<double> kImageNetMean{0.485, 0.456, 0.406}, kImageNetStd{0.229, 0.224, 0.225};
const std::vector<double> kHalf{0.5, 0.5, 0.5}, kNone;
const std::vector<double> kVgg{123.68 / 255, 116.779 / 255, 103.939 / 255};
const std::vector<double> kDetection{122.7717 / 255, 115.9465 / 255, 102.9801 / 255};

std::vector<Pasted> pastedTexts() {
  return {
      // torchvision, timm, fast.ai
      {"transforms.Normalize(\n    mean=[\n        0.485,\n        0.456,\n        0.406,\n    ],\n"
       "    std=[0.229,\n         0.224, 0.225],\n)",
       "imagenet", kImageNetMean, kImageNetStd},
      {"T.Compose([T.ToTensor(),\n  T.Normalize(\n    (0.485, 0.456, 0.406),  # mean\n    (0.229, 0.224, "
       "0.225)\n"
       "  )])",
       "imagenet", kImageNetMean, kImageNetStd},
      {"T.Normalize(mean = 0.1307, std = 0.3081)", "mnist", {0.1307}, {0.3081}},
      {"F.normalize(tensor, [0.485, 0.456, 0.406], [0.229, 0.224, 0.225], inplace=True)", "imagenet",
       kImageNetMean, kImageNetStd},
      {"'mean': (0.5, 0.5, 0.5), 'std': (0.5, 0.5, 0.5), 'first_conv': 'conv1'", "inception", kHalf, kHalf},
      {"imagenet_stats = ([0.485, 0.456, 0.406], [0.229, 0.224, 0.225])", "imagenet", kImageNetMean,
       kImageNetStd},
      {"mean, std = [0.485, 0.456, 0.406], [0.229, 0.224, 0.225]", "imagenet", kImageNetMean, kImageNetStd},
      {"IMAGENET_MEAN: Tuple[float, ...] = (0.485, 0.456, 0.406)\n"
       "IMAGENET_STD: Tuple[float, ...] = (0.229, 0.224, 0.225)",
       "imagenet", kImageNetMean, kImageNetStd},
      // albumentations, mmcv, Detectron2, Detectron
      {"A.Normalize((0.485, 0.456, 0.406), (0.229, 0.224, 0.225), 255.0, p=1)", "imagenet", kImageNetMean,
       kImageNetStd},
      {"img_norm_cfg = dict(\n    mean=[123.675, 116.28, 103.53],\n    std=[58.395, 57.12, 57.375], "
       "to_rgb=True)\nbbox_coder=dict(target_means=[.0, .0, .0, .0], target_stds=[1.0, 1.0, 1.0, 1.0])",
       "imagenet", kImageNetMean, kImageNetStd},
      {"MODEL:\n  PIXEL_MEAN: [102.9801, 115.9465, 122.7717]\n  PIXEL_STD: [1.0, 1.0, 1.0]\n",
       "caffe-detection", kDetection, kNone, "BGR"},
      {"__C.PIXEL_MEANS = np.array([[[102.9801, 115.9465, 122.7717]]])", "caffe-detection", kDetection, kNone,
       "BGR"},
      {"MODEL.PIXEL_STD \"[57.375, 57.12, 58.395]\" MODEL.PIXEL_MEAN \"[103.53, 116.28, 123.675]\"",
       "imagenet", kImageNetMean, kImageNetStd, "BGR"},
      // Keras, TensorFlow
      {"Rescaling(1./255)", "unit", {0}, {1}},
      {"layers.Rescaling(scale=1./127.5, offset=-1, input_shape=(224, 224, 3))", "inception", {0.5}, {0.5}},
      {"tf.keras.layers.Rescaling(1./127.5, -1)", "inception", {0.5}, {0.5}},
      {"ImageDataGenerator(rescale=1./255, shear_range=0.2, zoom_range=0.2)", "unit", {0}, {1}},
      {"x /= 127.5\nx -= 1.", "inception", {0.5}, {0.5}},
      {"x[..., 0] -= 103.939\nx[..., 1] -= 116.779\nx[..., 2] -= 123.68", "vgg", kVgg, kNone, "BGR"},
      {"_R_MEAN = 123.68\n_G_MEAN = 116.779\n_B_MEAN = 103.939", "vgg", kVgg, kNone},
      {"image = tf.cast(image, tf.float32) / 255.0", "unit", {0}, {1}},
      {"image = tf.cast(image, tf.float32) * (2.0 / 255) - 1", "inception", {0.5}, {0.5}},
      {"return tf.subtract(tf.divide(image, 127.5), 1)", "inception", {0.5}, {0.5}},
      // arithmetic of NumPy and PyTorch
      {"x/127.5 - 1", "inception", {0.5}, {0.5}},
      {"(x-0.1307)/0.3081", "mnist", {0.1307}, {0.3081}},
      {"2 * (x / 255.) - 1", "inception", {0.5}, {0.5}},
      {"img = (np.float32(img) - 127.5) * 0.0078125", "levels-127.5-128", {0.5}, {128.0 / 255}},
      {"img = img.astype('float32') / 255.0\nimg = (img - [0.485, 0.456, 0.406]) / [0.229, 0.224, 0.225]",
       "imagenet", kImageNetMean, kImageNetStd},
      {"x = (x - torch.tensor([0.485, 0.456, 0.406]).view(3, 1, 1)) / torch.tensor([0.229, 0.224, "
       "0.225]).view(3, 1, 1)",
       "imagenet", kImageNetMean, kImageNetStd},
      {"lambda x: x.float().div(255)", "unit", {0}, {1}},
      {"img = img[:, :, ::-1] - np.array([102.9801, 115.9465, 122.7717])", "caffe-detection", kDetection,
       kNone, "BGR"},
      // from web pages
      {"x/127.5 \u2212 1", "inception", {0.5}, {0.5}},
      {"mean=[0.485,\u00A00.456,\u00A00.406], std=[0.229,\u00A00.224,\u00A00.225]", "imagenet", kImageNetMean,
       kImageNetStd},
      {"{\u201Cmean\u201D: [0.485, 0.456, 0.406], \u201Cstd\u201D: [0.229, 0.224, 0.225]}", "imagenet",
       kImageNetMean, kImageNetStd},
      // Hugging Face
      {R"({"do_rescale": true, "rescale_factor": 0.00392156862745098, "image_mean": [0.48145466, 0.4578275,
           0.40821073], "image_std": [0.26862954, 0.26130258, 0.27577711]})",
       "clip",
       {0.48145466, 0.4578275, 0.40821073},
       {0.26862954, 0.26130258, 0.27577711}},
      {R"({"do_normalize": false, "do_rescale": true, "rescale_factor": 0.00392156862745098})",
       "unit",
       {0},
       {1}},
      {R"({"do_rescale": true, "rescale_factor": 0.00784313725, "offset": true})", "inception", {0.5}, {0.5}},
      // DALI, OpenVINO, ncnn, RKNN, MXNet
      {"fn.crop_mirror_normalize(images, dtype=types.FLOAT, mean=[0.485 * 255, 0.456 * 255, 0.406 * 255],\n"
       "  std=[0.229 * 255, 0.224 * 255, 0.225 * 255])",
       "imagenet", kImageNetMean, kImageNetStd},
      {"mo --input_model m.onnx --mean_values input[123.675,116.28,103.53] --scale_values "
       "input[58.395,57.12,57.375]",
       "imagenet", kImageNetMean, kImageNetStd},
      {"--mean_values=[127.5,127.5,127.5] --scale=127.5", "inception", kHalf, {0.5}},
      {"mo --input_model m.onnx --scale 255", "unit", {0}, {1}},
      {"const float mean_vals[3] = {103.53f, 116.28f, 123.675f};\n"
       "const float norm_vals[3] = {1 / 57.375f, 1 / 57.12f, 1 / 58.395f};",
       "imagenet", kImageNetMean, kImageNetStd, "BGR"},
      {"rknn.config(mean_values=[[123.675, 116.28, 103.53]], std_values=[[58.395, 57.12, 57.375]])",
       "imagenet", kImageNetMean, kImageNetStd},
      {"mx.io.ImageRecordIter(mean_r=123.68, mean_g=116.779, mean_b=103.939, batch_size=32)", "vgg", kVgg,
       kNone},
      // Caffe, OpenCV
      {"transform_param { mean_value: 127.5 scale: 0.00784313725 }", "inception", {0.5}, {0.5}, "BGR"},
      {"transform_param {\n mean_value: 103.939\n mean_value: 116.779\n mean_value: 123.68\n}", "vgg", kVgg,
       kNone, "BGR"},
      {"cv2.dnn.blobFromImage(image, 1/127.5, (224, 224), (127.5, 127.5, 127.5), swapRB=True)",
       "inception",
       kHalf,
       {0.5}},
      {"blob = cv::dnn::blobFromImage(frame, 1.0 / 255, cv::Size(416, 416), cv::Scalar(0, 0, 0), true, "
       "false);",
       "unit",
       {0, 0, 0},
       {1}},
      {"cv2.dnn.blobFromImage(img, 1.0, (224, 224), (103.939, 116.779, 123.68))", "vgg", kVgg, kNone, "BGR"},
      {"%YAML:1.0\n---\nmean: !!opencv-matrix\n   rows: 1\n   cols: 3\n   dt: d\n   data: [ 0.485, 0.456, "
       "0.406 ]\nstd: !!opencv-matrix\n   rows: 1\n   cols: 3\n   dt: d\n   data: [ 0.229, 0.224, 0.225 ]\n",
       "imagenet", kImageNetMean, kImageNetStd},
      {"<mean type_id=\"opencv-matrix\">\n  <rows>1</rows>\n  <cols>3</cols>\n  <dt>d</dt>\n  <data>\n"
       "    0.485 0.456 0.406</data></mean>",
       "imagenet", kImageNetMean, kNone},
      {"const std::vector<float> mean = {0.485f, 0.456f, 0.406f};\nconst std::vector<float> "
       "stdev{0.229f, 0.224f, 0.225f};",
       "imagenet", kImageNetMean, kImageNetStd},
      // Core ML, DeepStream, TFLite
      {"ct.ImageType(scale=1/127.5, bias=[-1, -1, -1])", "inception", kHalf, {0.5}},
      {"image_scale=2.0/255.0, red_bias=-1, green_bias=-1, blue_bias=-1", "inception", kHalf, {0.5}},
      {"red_bias=-123.68, green_bias=-116.779, blue_bias=-103.939, is_bgr=True", "vgg", kVgg, kNone},
      {"scale=1/255", "unit", {0}, {1}},
      {"net-scale-factor=0.0039215697906911373", "unit", {0}, {1}},
      {"net-scale-factor=1.0\noffsets=103.939;116.779;123.68\nmodel-color-format=1", "vgg", kVgg, kNone,
       "BGR"},
      {R"({"options_type": "NormalizationOptions", "options": {"mean": [127.5], "std": [127.5]}})",
       "inception",
       {0.5},
       {0.5}},
      {R"({"options_type": "NormalizationOptions", "options": {"mean": [0.0], "std": [255.0]}})",
       "unit",
       {0},
       {1}},
      // sets
      {"rgb_mean=(0.4488, 0.4371, 0.4040), rgb_std=(1.0, 1.0, 1.0)", "div2k", {0.4488, 0.4371, 0.404}, kNone},
      {"mean_rgb = [73.15835921, 82.90891754, 72.39239876]",
       "cityscapes",
       {0.28689554, 0.32513303, 0.28389177},
       kNone},
      {"-600", "", kNone, kNone},
      {"mean=-600, std=400", "", kNone, kNone},
  };
}

bool areNear(const std::vector<double>& a, const std::vector<double>& b) {
  return std::ranges::equal(a, b, [](double x, double y) { return std::abs(x - y) < 1e-5; });
}

std::string recognizedAs(const Identification& found) { return found.match ? found.match->known->id : ""; }

bool hasFinding(const Identification& found, std::string_view kind) {
  return std::ranges::any_of(found.findings, [&](const auto& finding) { return finding.kind == kind; });
}

TEST(PastedTexts, AreKnownFromEveryFramework) {
  for (const Pasted& pasted : pastedTexts()) {
    SCOPED_TRACE(pasted.text);
    const auto given = readConstants(pasted.text);
    ASSERT_TRUE(given.has_value()) << given.error().message;
    const Identification found = identify(*given);
    EXPECT_EQ(recognizedAs(found), pasted.known);
    EXPECT_TRUE(areNear(found.mean, pasted.mean)) << testing::PrintToString(found.mean);
    EXPECT_TRUE(areNear(found.std, pasted.std)) << testing::PrintToString(found.std);
    EXPECT_EQ(found.reading.reversed, pasted.order == std::string("BGR"));
    const auto known = nlohmann::json::parse(identificationJson(found))["known"];
    EXPECT_EQ(known.is_object() && known["exact"].get<bool>(), pasted.known != std::string());
    EXPECT_FALSE(std::ranges::any_of(found.findings, [](const auto& finding) {
      return finding.severity == Severity::error;
    })) << identificationText(found);
  }
}

/// What is wrong with a text, in a few of the message's words.
struct Broken {
  const char* text;
  const char* why;
};

TEST(PastedTexts, AreRefusedWithTheCauseWhereTheyAreBroken) {
  for (const Broken& broken : std::vector<Broken>{
           {"mean=[0.485, 0.456, 0.406, std=[0.229, 0.224, 0.225]", "a bracket behind 'mean' is not closed"},
           {"mean=[0.485, 0.456, 0.406], std=[0.229, 0.224, 0.225", "a bracket behind 'std' is not closed"},
           {"mean=(0.485, 0.456, 0.406], std=(0.229, 0.224, 0.225)", "a bracket behind 'mean'"},
           {"Normalize([0.485, 0.456, 0.406], [0.229, 0.224, 0.225)", "a bracket behind 'std' is not closed"},
           {"Normalize([0.485, 0.456, 0.406, [0.229, 0.224, 0.225])", "a bracket behind 'mean'"},
           {"MEAN = np.array([0.485, 0.456, 0.406)\nSTD = np.array([0.229, 0.224, 0.225])", "behind 'MEAN'"},
           {"mean=[0.485, nan, 0.406], std=[0.229, 0.224, 0.225]", "'mean' holds nan, which is no number"},
           {"mean=[0.485, 0.456, 0.406], std=[NaN, 0.224, 0.225]", "'std' holds NaN"},
           {"mean: .nan\nstd: 0.3", "'mean' holds nan"},
           {"mean=[0.485, 0.456, 0.406], std=float('inf')", "'std' holds inf"},
           {"0.485 0.456 nan / 0.229 0.224 0.225", "'nan' is no number"},
           {"mean=[0.485, 0.456, 0.406], std=[0.229, 0.224]", "'std' has 2 values"},
           {"mean=[0.485, 0.456], std=[0.229, 0.224, 0.225]", "'mean' has 2 values"},
           {"Normalize([0.485, 0.456, 0.406], [0.229, 0.224])", "'std' has 2 values"},
           {"mean=[0.485, 0.456, 0,406], std=[0.229, 0.224, 0.225]", "'mean' has 4 values"},
           {"image_mean: [0.485, 0.456, O.406]\nimage_std: [0.229, 0.224, 0.225]", "cannot be read at 'O'"},
           {"mean=[0.485, \u20AC0.456, 0.406]", "cannot be read at '\u20AC'"},
           {"mean=[48.5%, 45.6%, 40.6%], std=[0.229, 0.224, 0.225]", "cannot be read at '%'"},
           {"mean=0.485.456.406, std=0.229", "'mean' cannot be read at '.456'"},
           {"mean=[1e400, 0.456, 0.406], std=[0.229, 0.224, 0.225]", "out of range"},
           {"0,485 0,456 0,406 / 0,229 0,224 0,225", "decimal commas"},
           {"0.485.456.406 / 0.229", "cannot be told apart at '.456'"},
           {"[0.485, 0.456, 0.406, 0.5], [0.229, 0.224]", "4 numbers in brackets"},
           {"[[0.485, 0.229], [0.456, 0.224], [0.406, 0.225]]", "2 numbers in brackets"},
           {"0.485 0.456 0.406 / 0.229 0.224", "4 numbers"},
           {"offsets=123.675;116.28\nnet-scale-factor=0.017", "'offsets' has 2 values"},
           {"mean_value: 104\nmean_value: 117\nscale: 0.017", "'mean_value' has 2 values"},
           {"red_bias=-1, green_bias=-1, image_scale=1/127.5", "'bias' is given for 2 of 3 channels"},
           {"net-scale-factor=0", "a factor of 0"},
           {"layers.Normalization(mean=[0.485, 0.456, 0.406], variance=[-0.05, 0.05, 0.05])", "negative"},
           {"mo --mean_values input[123.675,116.28 --scale_values input[58.395,57.12,57.375]",
            "'mean_values'"},
           {"Rescaling(1./)", "'scale' cannot be read at ')'"},
           {"cv2.normalize(img, None, 0, 255, cv2.NORM_MINMAX)", "no mean or std"},
           {"F.normalize(x, 2, 1)", "no mean or std"},
           {"RandomResizedCrop(224, scale=(0.08, 1.0))", "'scale' has 2 values"},
           {"nn.Upsample(scale=2)", "no mean or std"},
           {"image_size / 2", "no mean or std"},
           {"transforms.Normalize(mean, std)", "no mean or std"},
           {"mean=[0.485, ..., 0.406], std=[0.229, 0.224, 0.225]", "'mean' cannot be read"}}) {
    const auto given = readConstants(broken.text);
    ASSERT_FALSE(given.has_value()) << broken.text;
    EXPECT_THAT(given.error().message, testing::HasSubstr(broken.why)) << broken.text;
  }
}

Identification identifiedText(const char* text) {
  const auto given = readConstants(text);
  EXPECT_TRUE(given.has_value()) << text;
  return given ? identify(*given) : Identification();
}

// As well in the mean as in the std, and in levels.
TEST(PastedTexts, AreKnownDespiteOneWrongDigit) {
  const auto ofImageNet = [](const char* text, const char* written, const char* published) {
    const Identification found = identifiedText(text);
    EXPECT_EQ(recognizedAs(found), "imagenet") << text;
    ASSERT_TRUE(found.match && found.match->slip) << text;
    EXPECT_EQ(found.match->slip->written, written);
    EXPECT_EQ(found.match->slip->published, published);
    EXPECT_FALSE(found.match->exact) << text;
    EXPECT_TRUE(hasFinding(found, "digits")) << text;
    EXPECT_FALSE(hasFinding(found, "std-of-others")) << text;
  };
  ofImageNet("mean=[0.458, 0.456, 0.406], std=[0.229, 0.224, 0.225]", "0.458", "0.485");
  ofImageNet("mean=[0.485, 0.456, 0.406], std=[0.229, 0.242, 0.225]", "0.242", "0.224");
  ofImageNet("mean=[123.675, 116.28, 130.53], std=[58.395, 57.12, 57.375]", "130.53", "103.53");
  ofImageNet("0.485 0.465 0.406", "0.465", "0.456");
  ofImageNet("mean=[0.406, 0.456, 0.785], std=[0.225, 0.224, 0.229]", "0.785", "0.485");
  const Identification faces =
      identifiedText("cv2.dnn.blobFromImage(image, 1.0, (300, 300), (104.0, 177.0, 123.0))");
  EXPECT_EQ(recognizedAs(faces), "googlenet");
  EXPECT_TRUE(hasFinding(faces, "digits"));
  // Two numbers that differ are other numbers.
  EXPECT_EQ(recognizedAs(identifiedText("0.458 0.465 0.406")), "");
  EXPECT_FALSE(hasFinding(identifiedText("mean=[0.458, 0.456, 0.406], std=[0.3, 0.224, 0.225]"), "digits"));
}

TEST(PastedTexts, NameAStdThatCannotDivide) {
  EXPECT_TRUE(hasFinding(identifiedText("mean=[0.485, 0.456, 0.406], std=[0, 0, 0]"), "zero-std"));
  EXPECT_TRUE(hasFinding(identifiedText("0.5 0"), "zero-std"));
  EXPECT_TRUE(
      hasFinding(identifiedText("mean=[0.485, 0.456, 0.406], std=[0.229, -0.224, 0.225]"), "negative-std"));
}

TEST(PastedTexts, AreExactOnlyWhereAllOfItMatches) {
  const auto isExact = [](const char* text) {
    return nlohmann::json::parse(identificationJson(identifiedText(text)))["known"]["exact"].get<bool>();
  };
  EXPECT_TRUE(isExact("mean=[0.485, 0.456, 0.406], std=[0.229, 0.224, 0.225]"));
  EXPECT_TRUE(isExact("0.485 0.456 0.406"));
  EXPECT_FALSE(isExact("mean=[0.485, 0.456, 0.406], std=[0.3, 0.3, 0.3]"));
  EXPECT_FALSE(isExact("mean=[0.485, 0.456, 0.406], std=[0, 0, 0]"));
  EXPECT_FALSE(isExact("net-scale-factor=0.0173520735728\noffsets=123.675;116.28;103.53"));
  EXPECT_FALSE(
      isExact("ct.ImageType(scale=1/(0.226*255.0), bias=[-0.485/0.229, -0.456/0.224, -0.406/0.225])"));
  EXPECT_FALSE(isExact("mean=[0.458, 0.456, 0.406], std=[0.229, 0.224, 0.225]"));
}

TEST(PastedTexts, OneStdForAllChannelsIsTheMeanOfThree) {
  const auto deepStream = identifiedText("net-scale-factor=0.0173520735728\noffsets=123.675;116.28;103.53");
  EXPECT_EQ(recognizedAs(deepStream), "imagenet");
  EXPECT_TRUE(hasFinding(deepStream, "one-std"));
  EXPECT_TRUE(hasFinding(
      identifiedText("ct.ImageType(scale=1/(0.226*255.0), bias=[-0.485/0.229, -0.456/0.224, -0.406/0.225])"),
      "one-std"));
}

TEST(PastedTexts, ScalingAloneIsNothingElse) {
  for (const char* text :
       {"scale=1/255", "Rescaling(1./255)", "x/255", "net-scale-factor=0.0039215697906911373",
        "net-scale-factor=0.0039215697906911373\noffsets=0;0;0"}) {
    const Identification found = identifiedText(text);
    EXPECT_EQ(found.findings.front().message.english(), "Scaling to 0..1 alone: x/255") << text;
    EXPECT_EQ(found.reading.unit, ConstantsUnit::levels8) << text;
  }
  EXPECT_EQ(identifiedText("scale=1/127.5").findings.front().message.english(),
            "Scaling alone: x/127.5, nothing is subtracted");
  EXPECT_EQ(identifiedText("x / 65535").reading.unit, ConstantsUnit::levels16);
}

TEST(PastedTexts, HounsfieldUnitsAreNoLevels) {
  for (const char* text : {"-600", "-600 400", "mean=-1024", "mean=[-600, -600, -600]"}) {
    const Identification found = identifiedText(text);
    EXPECT_EQ(found.reading.unit, ConstantsUnit::own) << text;
    EXPECT_TRUE(found.useAs.empty()) << text;
    EXPECT_THAT(identificationText(found), testing::Not(testing::HasSubstr("16-bit"))) << text;
  }
  EXPECT_EQ(identifiedText("20000 21000 25000").reading.unit, ConstantsUnit::levels16);
}

} // namespace
} // namespace normscope
