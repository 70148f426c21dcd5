// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "sources/kinds.h"
#include "sources/source.h"
#include "support/pnm.h"
#include "support/temporary_folder.h"

#include <sys/stat.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace normscope {
namespace {

namespace fs = std::filesystem;
using testing::flatPnm;
using testing::TemporaryFolder;

struct Collected : Listing {
  Collected() {
    take = [this](SourceImage image) { images.push_back(std::move(image)); };
  }
  std::vector<SourceImage> images;
};

std::vector<std::string> relativePaths(const Collected& listing) {
  std::vector<std::string> paths;
  for (const SourceImage& image : listing.images) paths.push_back(image.relativePath);
  return paths;
}

// folder
TEST(FolderSource, ListsImagesInNaturalOrderAndCountsTheRest) {
  const TemporaryFolder folder;
  for (const char* name : {"img10.png", "img2.JPG", "b/x.tif", "a/y.webp", "notes.txt", ".hidden.png",
                           "Thumbs.db", "__MACOSX/z.png", ".git/z.png", "movie.mp4"})
    folder.write(name, "x");
  Collected listing;
  ASSERT_TRUE(folderSource().list(folder.path().string(), {}, listing));
  EXPECT_EQ(relativePaths(listing),
            (std::vector<std::string>{"img2.JPG", "img10.png", "a/y.webp", "b/x.tif"}));
  EXPECT_EQ(listing.ignored, 6u);
}

TEST(FolderSource, SniffsFilesWithoutExtension) {
  const TemporaryFolder folder;
  folder.write("image", flatPnm(2, 2, 3, 9));
  folder.write("README", "just words");
  Collected listing;
  ASSERT_TRUE(folderSource().list(folder.path().string(), {}, listing));
  EXPECT_EQ(relativePaths(listing), std::vector<std::string>{"image"});
}

TEST(FolderSource, SurvivesLoopsFifosAndDoubles) {
  const TemporaryFolder folder;
  folder.write("sub/a.png", "x");
  fs::create_directory_symlink("..", folder / "sub/up");
  fs::create_directory_symlink(".", folder / "self");
  fs::create_symlink("sub/a.png", folder / "link_to_a.png");
  fs::create_hard_link(folder / "sub/a.png", folder / "sub/hard.png");
  ASSERT_EQ(::mkfifo((folder / "pipe.png").c_str(), 0600), 0);
  Collected listing;
  ASSERT_TRUE(folderSource().list(folder.path().string(), {}, listing));
  // The link and its target are one file, a hard link is another; the FIFO is listed and fails when read.
  EXPECT_EQ(relativePaths(listing), (std::vector<std::string>{"link_to_a.png", "pipe.png", "sub/hard.png"}));
}

TEST(FolderSource, GoesAsDeepAsTold) {
  const TemporaryFolder folder;
  folder.write("a.png", "x");
  folder.write("deep/b.png", "x");
  Collected listing;
  ASSERT_TRUE(folderSource().list(folder.path().string(), {.recursive = false}, listing));
  EXPECT_EQ(relativePaths(listing), std::vector<std::string>{"a.png"});
}

TEST(FolderSource, ReachesBeyondPathMax) {
  const TemporaryFolder folder;
  const fs::path start = fs::current_path();
  fs::current_path(folder.path());
  const std::string name(200, 'd');
  for (int i = 0; i < 25; ++i) {
    fs::create_directory(name);
    fs::current_path(name);
  }
  { std::ofstream("deep.png") << "x"; }
  fs::current_path(start);
  Collected listing;
  ASSERT_TRUE(folderSource().list(folder.path().string(), {}, listing));
  ASSERT_EQ(listing.images.size(), 1u);
  EXPECT_GT(listing.images.front().path.size(), 4096u);
}

// list_file
TEST(ListFileSource, ResolvesPathsAgainstTheList) {
  const TemporaryFolder folder;
  const std::string list = folder.write("lists/all.txt", "../a.png\r\n\n/absolute/b.png\n");
  Collected listing;
  ASSERT_TRUE(listFileSource().accepts(list));
  ASSERT_TRUE(listFileSource().list(list, {}, listing));
  ASSERT_EQ(listing.images.size(), 2u);
  EXPECT_EQ(listing.images[0].path, folder / "lists/../a.png");
  EXPECT_EQ(listing.images[0].relativePath, "../a.png");
  EXPECT_EQ(listing.images[1].path, "/absolute/b.png");
}

TEST(ListFileSource, TakesLabelAndSplitFromColumns) {
  const TemporaryFolder folder;
  const std::string list = folder.write("set.csv", "label,path,split\nday,a.png,val\n,b.png,\n");
  Collected listing;
  ASSERT_TRUE(listFileSource().list(list, {}, listing));
  ASSERT_EQ(listing.images.size(), 2u);
  EXPECT_EQ(listing.images[0].label, "day");
  EXPECT_EQ(listing.images[0].split, "val");
  EXPECT_EQ(listing.images[1].label, "");
}

TEST(ListFileSource, RefusesListsWithoutPaths) {
  const TemporaryFolder folder;
  Collected listing;
  EXPECT_THAT(listFileSource().list(folder.write("a.csv", "name\nx\n"), {}, listing).error().message,
              ::testing::HasSubstr("no column named \"path\""));
  EXPECT_THAT(listFileSource().list(folder.write("b.csv", "path,label\n,x\n"), {}, listing).error().message,
              ::testing::HasSubstr("row 2"));
  EXPECT_EQ(listFileSource().list(folder / "absent.csv", {}, listing).error().code, ErrorCode::notFound);
}

// single_image
TEST(SingleImageSource, CountsWhatWasNamedWhateverItsExtension) {
  const TemporaryFolder folder;
  Collected listing;
  ASSERT_TRUE(singleImageSource().list(folder.write("picture.dat", "x"), {}, listing));
  EXPECT_EQ(relativePaths(listing), std::vector<std::string>{"picture.dat"});
  EXPECT_EQ(singleImageSource().list(folder / "absent.png", {}, listing).error().code, ErrorCode::notFound);
}

} // namespace
} // namespace normscope
