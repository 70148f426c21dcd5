// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "dataset/dataset.h"
#include "support/temporary_folder.h"
#include "support/tiff_stack.h"

#include <map>

namespace normscope {
namespace {

using testing::TemporaryFolder;

std::shared_ptr<const Dataset> open(const std::vector<std::string>& paths,
                                    const DatasetOptions& options = {}) {
  auto dataset = openDataset(paths, options);
  EXPECT_TRUE(dataset) << (dataset ? "" : dataset.error().message.english());
  return dataset.value_or(std::make_shared<const Dataset>());
}

// relative path → "split/label"
std::map<std::string, std::string> places(const Dataset& dataset) {
  std::map<std::string, std::string> result;
  for (ImageId id = 0; id < dataset.size(); ++id)
    result[std::string(dataset[id].relativePath)] = dataset[id].split + "/" + dataset[id].label;
  return result;
}

TEST(Dataset, TakesSplitAndClassFromFolders) {
  const TemporaryFolder folder;
  for (const char* name : {"Training/day/1.png", "valid/night/deep/2.png", "test/3.png", "day/4.png", "5.png",
                           "day/train/6.png"})
    folder.write(name, "x");
  const auto dataset = open({folder.path().string()});
  EXPECT_EQ(places(*dataset), (std::map<std::string, std::string>{{"Training/day/1.png", "train/day"},
                                                                  {"valid/night/deep/2.png", "val/night"},
                                                                  {"test/3.png", "test/"},
                                                                  {"day/4.png", "/day"},
                                                                  {"5.png", "/"},
                                                                  {"day/train/6.png", "train/day"}}));
  EXPECT_EQ(dataset->splits(), (std::vector<std::string>{"test", "train", "val"}));
  EXPECT_EQ(dataset->labels(), (std::vector<std::string>{"day", "night"}));
  EXPECT_EQ(
      dataset->groups(),
      (std::map<std::pair<std::string, std::string>, std::size_t>{
          {{"", ""}, 1}, {{"", "day"}, 1}, {{"test", ""}, 1}, {{"train", "day"}, 2}, {{"val", "night"}, 1}}));
  EXPECT_EQ(fitSplit(*dataset, {}), "train");
  EXPECT_EQ(fitSplit(*dataset, "all"), "");
  EXPECT_EQ(fitSplit(*dataset, "val"), "val");
}

TEST(Dataset, SeveralFoldersAreClassesByTheirNames) {
  const TemporaryFolder folder;
  folder.write("cats/1.png", "x");
  folder.write("dogs/1.png", "x");
  const auto dataset = open({folder / "cats", folder / "dogs/"});
  EXPECT_EQ(places(*dataset),
            (std::map<std::string, std::string>{{"cats/1.png", "/cats"}, {"dogs/1.png", "/dogs"}}));
}

TEST(Dataset, FiltersByGlobAndSplit) {
  const TemporaryFolder folder;
  for (const char* name : {"train/a.png", "train/b.jpg", "val/c.png"}) folder.write(name, "x");
  const std::string root = folder.path().string();
  EXPECT_EQ(open({root}, {.include = {"*.png"}})->size(), 2u);
  EXPECT_EQ(open({root}, {.exclude = {"train/*"}})->size(), 1u);
  EXPECT_EQ(open({root}, {.split = "val"})->size(), 1u);
}

TEST(Dataset, ListColumnsOverrideAndFilesAlwaysCount) {
  const TemporaryFolder folder;
  folder.write("x.png", "x");
  folder.write("notes.txt.png", "x");
  const std::string list = folder.write("l.csv", "path,label,split\nx.png,cat,validation\n");
  DatasetOptions options;
  options.files = {folder / "notes.txt.png", folder / "x.png"};
  const auto dataset = open({list}, options);
  EXPECT_EQ(places(*dataset),
            (std::map<std::string, std::string>{{"x.png", "val/cat"}, {"notes.txt.png", "/"}}));
}

TEST(Dataset, PagesAreImagesBelowTheirFile) {
  const TemporaryFolder folder;
  folder.write("train/cells/stack.tif", testing::tiffStack({10, 20, 30}));
  folder.write("train/cells/single.tif", testing::tiffStack({5}));
  folder.write("train/dirt/broken.tif", "II*");
  const std::string root = folder.path().string();
  EXPECT_FALSE(open({root})->hasPages());
  EXPECT_EQ(open({root})->size(), 3u);
  const auto dataset = open({root}, {.pages = PagePolicy::all});
  EXPECT_EQ(places(*dataset),
            (std::map<std::string, std::string>{{"train/cells/single.tif", "train/cells"},
                                                {"train/cells/stack.tif/0000", "train/cells"},
                                                {"train/cells/stack.tif/0001", "train/cells"},
                                                {"train/cells/stack.tif/0002", "train/cells"},
                                                {"train/dirt/broken.tif", "train/dirt"}}));
  const DatasetEntry page = (*dataset)[3];
  EXPECT_EQ(page.page, 2);
  EXPECT_EQ(page.path(), root + "/train/cells/stack.tif/0002");
  EXPECT_EQ(page.file(), root + "/train/cells/stack.tif");
  std::vector<std::byte> bytes;
  EXPECT_TRUE(dataset->read(3, bytes, 1u << 20));
  EXPECT_TRUE(dataset->version(3));
  const auto few = dataset->subset(std::vector<ImageId>{0, 3});
  EXPECT_FALSE(few[0].page);
  EXPECT_EQ(few[1].page, 2);
}

TEST(Dataset, APageCanBeNamed) {
  const TemporaryFolder folder;
  const std::string stack = folder.write("stack.tif", testing::tiffStack({10, 20, 30}));
  const auto dataset = open({stack + "/0001"});
  ASSERT_EQ(dataset->size(), 1u);
  EXPECT_EQ((*dataset)[0].page, 1);
  EXPECT_EQ((*dataset)[0].file(), stack);
  const std::vector<std::string> nothing{stack + "/1", stack + "/x001", folder / "0001"};
  for (const std::string& path : nothing) EXPECT_FALSE(openDataset(std::vector{path})) << path;
}

TEST(Dataset, SaysWhatDoesNotExist) {
  const std::vector<std::string> paths{"/no/such/folder"};
  const auto dataset = openDataset(paths);
  ASSERT_FALSE(dataset);
  EXPECT_EQ(dataset.error().code, ErrorCode::notFound);
  EXPECT_EQ(dataset.error().where, "/no/such/folder");
}

TEST(Dataset, ListingCanBeCancelled) {
  const TemporaryFolder folder;
  folder.write("a.png", "x");
  std::stop_source stop;
  stop.request_stop();
  const std::vector<std::string> paths{folder.path().string()};
  EXPECT_EQ(openDataset(paths, {}, {}, stop.get_token()).error().code, ErrorCode::cancelled);
}

TEST(OpenDataset, RefusesGlobsWhoseBracketIsNotClosed) {
  const TemporaryFolder folder;
  folder.write("a].png", "x");
  folder.write("a[.png", "x");
  const std::vector<std::string> root{folder.path().string()};
  const auto open = [&](DatasetOptions options) { return openDataset(root, options); };
  for (const char* glob : {"[a", "*.p[n", "[", "[!", "[]", "a[!]b", "x[^]"}) {
    for (const DatasetOptions& options :
         {DatasetOptions{.include = {glob}}, DatasetOptions{.exclude = {glob}}}) {
      const auto refused = open(options);
      ASSERT_FALSE(refused) << glob;
      EXPECT_EQ(refused.error().code, ErrorCode::badUsage);
      EXPECT_EQ(refused.error().where, glob);
    }
  }
  for (const auto& [glob, count] : std::initializer_list<std::pair<const char*, std::size_t>>{
           {"a[]]*", 1}, {"a\\[*", 1}, {"a[[]*", 1}, {"a[]x[]*", 2}, {"[^b]?.png", 2}, {"*]*", 1}})
    EXPECT_EQ((*open({.include = {glob}}))->size(), count) << glob;
}

} // namespace
} // namespace normscope
