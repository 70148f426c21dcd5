// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "project/reading_json.h"

#include <initializer_list>
#include <limits>
#include <utility>

namespace normscope {
namespace {

using Json = nlohmann::ordered_json;

/// A value that stands there as one of a few words.
template<class Value>
Result<Value> oneOf(const std::string& name, const Json& json,
                    std::initializer_list<std::pair<std::string_view, Value>> words) {
  const auto& word = json.get_ref<const std::string&>();
  for (const auto& [known, value] : words)
    if (word == known) return value;
  return fail(ErrorCode::badUsage, sentence("this program knows no {} '{}' of reading", name, word));
}

template<class Value>
Result<void> set(Value& place, Result<Value> value) {
  if (!value) return tl::unexpected(value.error());
  place = std::move(*value);
  return {};
}

/// No number of pixels or images, for the library would cut off what does not fit: 1.5, -1.
Result<std::uint64_t> wholeNumber(const std::string& name, const Json& json, std::uint64_t largest) {
  // Of another kind than a number: the library complains.
  if (!json.is_number_unsigned() || json.get<std::uint64_t>() > largest) {
    static_cast<void>(json.get<double>());
    return fail(ErrorCode::badUsage, sentence("'{}' of reading is out of range", name));
  }
  return json.get<std::uint64_t>();
}

Result<std::optional<int>> pixels(const std::string& name, const Json& json) {
  const auto number = wholeNumber(name, json, std::numeric_limits<int>::max());
  if (!number) return tl::unexpected(number.error());
  return static_cast<int>(*number);
}

Result<std::optional<ImageSize>> meanImageOf(const Json& json) {
  const auto& text = json.get_ref<const std::string&>();
  if (text == "none") return std::optional<ImageSize>();
  const auto size = parseMeanImageSize(text);
  if (!size) return fail(ErrorCode::badUsage, sentence("'{}' is no size of a mean image", text));
  return size;
}

Result<void> readColumns(ListColumns& columns, const Json& json) {
  static_cast<void>(json.get_ref<const Json::object_t&>()); // complains of anything else
  for (const auto& [name, value] : json.items()) {
    std::string* const column = name == "path"    ? &columns.path
                                : name == "label" ? &columns.label
                                : name == "split" ? &columns.split
                                                  : nullptr;
    if (!column) return fail(ErrorCode::badUsage, sentence("this program knows no column '{}'", name));
    *column = value.get<std::string>();
  }
  return {};
}

/// Takes one member over.
Result<void> readField(Reading& reading, const std::string& name, const Json& json) {
  DatasetOptions& dataset = reading.dataset;
  ScanOptions& scan = reading.scan;
  if (name == "subfolders") {
    dataset.recursive = json.get<bool>();
  } else if (name == "include") {
    dataset.include = json.get<std::vector<std::string>>();
  } else if (name == "exclude") {
    dataset.exclude = json.get<std::vector<std::string>>();
  } else if (name == "split") {
    dataset.split = json.get<std::string>();
  } else if (name == "columns") {
    return readColumns(dataset.columns, json);
  } else if (name == "orientation") {
    return set(scan.orientation,
               oneOf<OrientationPolicy>(
                   name, json, {{"apply", OrientationPolicy::apply}, {"ignore", OrientationPolicy::ignore}}));
  } else if (name == "include_damaged") {
    scan.includeDamaged = json.get<bool>();
  } else if (name == "pages") {
    return set(dataset.pages,
               oneOf<PagePolicy>(name, json, {{"first", PagePolicy::first}, {"all", PagePolicy::all}}));
  } else if (name == "resize") {
    return set(scan.resize, pixels(name, json));
  } else if (name == "crop") {
    return set(scan.crop, pixels(name, json));
  } else if (name == "resize_filter") {
    return set(scan.resizeFilter, oneOf<ResizeFilter>(name, json,
                                                      {{"area", ResizeFilter::area},
                                                       {"bilinear", ResizeFilter::bilinear},
                                                       {"bicubic", ResizeFilter::bicubic}}));
  } else if (name == "mean_image") {
    return set(scan.meanImage, meanImageOf(json));
  } else if (name == "mean_image_resize") {
    return set(scan.meanImagePolicy,
               oneOf<FitPolicy>(name, json,
                                {{"squash", FitPolicy::squash}, {"center-crop", FitPolicy::centerCrop}}));
  } else if (name == "sample") {
    const auto images = wholeNumber(name, json, std::numeric_limits<std::uint32_t>::max());
    if (!images) return tl::unexpected(images.error());
    scan.sample = *images;
  } else if (name == "tolerance") {
    scan.tolerance = json.get<double>();
  } else if (name == "order") {
    return set(scan.order,
               oneOf<ScanOrder>(name, json, {{"random", ScanOrder::random}, {"path", ScanOrder::path}}));
  } else {
    return fail(ErrorCode::badUsage, sentence("this program knows no '{}' of reading", name));
  }
  return {};
}

} // namespace

Json readingJson(const Reading& reading) {
  Json json;
  const DatasetOptions& dataset = reading.dataset;
  const ScanOptions &scan = reading.scan, usual;
  if (!dataset.recursive) json["subfolders"] = false;
  if (!dataset.include.empty()) json["include"] = dataset.include;
  if (!dataset.exclude.empty()) json["exclude"] = dataset.exclude;
  if (dataset.pages != PagePolicy::first) json["pages"] = "all";
  if (dataset.split) json["split"] = *dataset.split;
  const ListColumns& columns = dataset.columns;
  if (!columns.path.empty()) json["columns"]["path"] = columns.path;
  if (!columns.label.empty()) json["columns"]["label"] = columns.label;
  if (!columns.split.empty()) json["columns"]["split"] = columns.split;
  if (scan.orientation != usual.orientation) json["orientation"] = "ignore";
  if (scan.includeDamaged) json["include_damaged"] = true;
  if (scan.resize) json["resize"] = *scan.resize;
  if (scan.crop) json["crop"] = *scan.crop;
  if (scan.resize) json["resize_filter"] = name(scan.resizeFilter);
  if (scan.meanImage != usual.meanImage)
    json["mean_image"] = scan.meanImage ? meanImageSizeText(*scan.meanImage) : "none";
  if (scan.meanImagePolicy != usual.meanImagePolicy) json["mean_image_resize"] = name(scan.meanImagePolicy);
  if (scan.sample) json["sample"] = *scan.sample;
  if (scan.tolerance) json["tolerance"] = *scan.tolerance;
  if (scan.order != usual.order) json["order"] = "path";
  return json;
}

Result<Reading> parseReading(const Json& json) {
  Reading reading;
  static_cast<void>(json.get_ref<const Json::object_t&>()); // complains of anything else
  for (const auto& [name, value] : json.items())
    if (const auto done = readField(reading, name, value); !done) return tl::unexpected(done.error());
  if (const auto checked = checkReading(reading); !checked) return tl::unexpected(checked.error());
  return reading;
}

} // namespace normscope
