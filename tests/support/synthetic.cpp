// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "support/synthetic.h"

#include "analysis/analyze.h"
#include "image/resample.h"
#include "records/image_recorder.h"
#include "transforms/channel_affine.h"

#include <cstring>
#include <stdexcept>

namespace normscope::test {
namespace {

Image imageOf(int width, int height, int channels, const std::vector<std::uint8_t>& samples) {
  Image image(width, height, {BitDepth::u8, channels});
  std::memcpy(image.row(0), samples.data(), samples.size());
  return image;
}

class SetBuilder {
public:
  SetBuilder& roots(std::vector<std::string> paths) {
    m_dataset->roots = std::move(paths);
    return *this;
  }
  SetBuilder& add(const std::string& path, const std::string& split, const std::string& label, int width,
                  int height, int channels, const std::vector<std::uint8_t>& samples, ChannelLayout layout) {
    auto record = std::make_shared<ImageRecord>(*recordOf(width, height, channels, samples));
    record->header.layout = layout;
    record->header.format = path.ends_with(".jpg") ? FileFormat::jpeg : FileFormat::png;
    record->fileBytes = samples.size() + 100;
    record->contentHash = hash128(std::as_bytes(std::span(samples)));
    SmallImage small{{2, 1}, channels, {}};
    for (std::size_t i = 0; i < static_cast<std::size_t>(2 * channels); ++i)
      small.samples.push_back(samples[i] * 257);
    m_scan->meanImages.try_emplace(split, ImageSize{2, 1}, FitPolicy::squash).first->second.add(small);
    return outcome(path, split, label, {record, nullptr});
  }
  SetBuilder& fail(const std::string& path, const std::string& split, const std::string& label,
                   Failure failure) {
    return outcome(path, split, label, {{}, std::make_shared<const Failure>(std::move(failure))});
  }
  std::shared_ptr<const ScanResult> done() {
    m_scan->dataset = m_dataset;
    m_scan->complete = true;
    return m_scan;
  }

private:
  SetBuilder& outcome(const std::string& path, const std::string& split, const std::string& label,
                      ImageOutcome result) {
    m_dataset->add("/set/" + path, path, split, label);
    (result.record ? m_scan->read : m_scan->failed) += 1;
    m_scan->images.push_back(std::move(result));
    return *this;
  }
  std::shared_ptr<Dataset> m_dataset = std::make_shared<Dataset>();
  std::shared_ptr<ScanResult> m_scan = std::make_shared<ScanResult>();
};

} // namespace

std::shared_ptr<const ImageRecord> recordOf(int width, int height, int channels,
                                            const std::vector<std::uint8_t>& samples) {
  const Image image = imageOf(width, height, channels, samples);
  ImageHeader header;
  header.layout = channels == 1 ? ChannelLayout::gray : ChannelLayout::rgb;
  header.width = width;
  header.height = height;
  ImageRecorder recorder;
  recorder.begin(header);
  recorder.band(image.view());
  auto record = std::make_shared<ImageRecord>(recorder.take());
  record->header = header;
  record->width = width;
  record->height = height;
  return record;
}

std::shared_ptr<const Dataset> withFirstNamed(const Dataset& dataset, const std::string& name) {
  auto renamed = std::make_shared<Dataset>();
  renamed->roots = dataset.roots;
  renamed->add("/set/" + name, name, dataset[0].split, dataset[0].label);
  for (ImageId id = 1; id < dataset.size(); ++id) renamed->add(dataset[id]);
  return renamed;
}

std::shared_ptr<const ScanResult> syntheticScan() {
  return SetBuilder()
      .roots({"/set"})
      .add("train/day/a.jpg", "train", "day", 2, 1, 3, {200, 100, 50, 100, 200, 250}, ChannelLayout::rgb)
      .add("train/day/=SUM(A1).png", "train", "day", 2, 2, 3,
           {255, 255, 255, 0, 0, 0, 60, 70, 80, 90, 100, 110}, ChannelLayout::rgba)
      .add("train/night/a \"quoted\", name.png", "train", "night", 2, 1, 1, {10, 20}, ChannelLayout::gray)
      .fail("train/night/broken.jpg", "train", "night",
            {FailureClass::damaged, FailureCode::truncated, sentence("data ends early")})
      .add("val/night/caf\xe9.png", "val", "night", 2, 1, 3, {1, 2, 3, 4, 5, 6}, ChannelLayout::rgb)
      .fail("val/day/page.jpg", "val", "day",
            {FailureClass::rejected, FailureCode::html, sentence("HTML page, not an image")})
      .done();
}

std::shared_ptr<const ScanResult> graySyntheticScan() {
  return SetBuilder()
      .roots({"gray"})
      .add("train/a.png", "train", "", 2, 1, 1, {0, 100}, ChannelLayout::gray)
      .add("train/b.png", "train", "", 2, 1, 1, {50, 250}, ChannelLayout::gray)
      .done();
}

TransformPtr zscore(const DatasetStatistics& statistics) {
  PointMap maps;
  const double full = statistics.scale.full;
  for (const ChannelStatistics& channel : statistics.channels) {
    ChannelMap map;
    map.subtract = channel.mean * full;
    map.divide = channel.std * full;
    maps.push_back(map);
  }
  return std::make_shared<ChannelAffine>(statistics.scale, maps);
}

NormalizationMode modeOf(const std::string& id) {
  NormalizationMode mode;
  mode.id = id;
  mode.title = id;
  mode.formula = "formula of " + id;
  if (const NormalizationMode* const own = findMode(id)) {
    mode.transform = own->transform;
    mode.dependence = own->dependence;
  }
  return mode;
}

std::shared_ptr<const Analysis> analysisOf(const ScanResult& scan, const std::string& split) {
  const auto kind = split.empty() ? FitChoice::Kind::allImages : FitChoice::Kind::split;
  return analyze({.scan = std::make_shared<const ScanResult>(scan), .fit = {{kind, split}, nullptr}});
}

Result<std::vector<ExportFile>> Export::write(const std::string& format, const std::string& modeId,
                                              TransformPtr transform, const std::string& outputName) const {
  const NormalizationMode mode = modeOf(modeId);
  const auto analysis = withScan ? analysisOf(*scan, fittedSplit) : nullptr;
  const NormalizationMode* const own = findMode(modeId);
  return findExporter(format)->write({statistics, fittedSplit, withScan ? scan.get() : nullptr, mode,
                                      std::move(transform), outputName, analysis.get(),
                                      own ? own->defaults() : ParameterValues()});
}

std::string Export::bytes(const std::string& format) const {
  const auto files = write(format, "channel-zscore", zscore(statistics), "out");
  if (!files) throw std::runtime_error(files.error().message.english());
  return files->front().bytes;
}

} // namespace normscope::test
