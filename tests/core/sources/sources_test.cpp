// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "sources/kinds.h"
#include "sources/list_table.h"
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
  // Links are images of their own, of either kind; the FIFO is listed and fails when read.
  EXPECT_EQ(relativePaths(listing),
            (std::vector<std::string>{"link_to_a.png", "pipe.png", "sub/a.png", "sub/hard.png"}));
  EXPECT_EQ(listing.ignored, 0u);
}

// As stores that keep equal contents once lay them out.
TEST(FolderSource, TakesTwoLinksToOneBlobAsTwoImages) {
  const TemporaryFolder folder;
  folder.write("blobs/0a1b", flatPnm(2, 2, 3, 9));
  for (const char* name : {"data/train/cat/a.png", "data/test/dog/b.png"}) {
    fs::create_directories((folder.path() / name).parent_path());
    fs::create_symlink(folder / "blobs/0a1b", folder / name);
  }
  Collected listing;
  ASSERT_TRUE(folderSource().list(folder / "data", {}, listing));
  EXPECT_EQ(relativePaths(listing), (std::vector<std::string>{"test/dog/b.png", "train/cat/a.png"}));
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
  const auto error = listFileSource().list(folder.write("a.csv", "name; words\nx;y\n"), {}, listing).error();
  EXPECT_EQ(error.code, ErrorCode::badUsage);
  EXPECT_THAT(error.message, ::testing::HasSubstr("it has name, words"));
  EXPECT_THAT(listFileSource().list(folder.write("b.csv", "path,label\n,x\n"), {}, listing).error().message,
              ::testing::HasSubstr("row 2"));
  EXPECT_EQ(listFileSource().list(folder / "absent.csv", {}, listing).error().code, ErrorCode::notFound);
}

/// What a list with that content names, one "path label split" an image.
std::vector<std::string> listed(const std::string& name, std::string_view bytes, ListColumns columns = {}) {
  const TemporaryFolder folder;
  folder.write("im/a b.png", "x");
  Collected listing;
  const auto done =
      listFileSource().list(folder.write(name, bytes), {.columns = std::move(columns)}, listing);
  if (!done) return {done.error().message.english()};
  std::vector<std::string> images;
  for (const SourceImage& image : listing.images)
    images.push_back(image.relativePath + '|' + image.label.value_or("-") + '|' + image.split.value_or("-"));
  return images;
}

TEST(ListFileSource, FindsColumnsByTheirUsualNames) {
  const std::vector<std::string> both{"im/a b.png|x|train"};
  for (const char* text :
       {"path,label,split\nim/a b.png,x,train\n", "split, label, path\ntrain, x, im/a b.png\n",
        "File;Class;Subset\nim/a b.png;x;train\n", "FILENAME\tcategory\tsplit\nim/a b.png\tx\ttrain\n",
        "image_id,label,split\n\"im/a b.png\" , \"x\" ,train",
        "\xEF\xBB\xBFimage_path,class_name,partition\r\n"
        "im/a b.png,x,train\r\n",
        "n,image,target,split\n1,im/a b.png,x,train\n"})
    EXPECT_EQ(listed("set.csv", text), both) << text;
  EXPECT_EQ(listed("set.TSV", "file_name\tlabel\tsplit\nim/a b.png\tx\ttrain\n"), both);
  // The first of the usual names counts, wherever it stands.
  EXPECT_EQ(listed("set.csv", "image_id,path,label\n7,im/a b.png,x\n"),
            std::vector<std::string>{"im/a b.png|x|-"});
}

TEST(ListFileSource, TakesTheColumnsThatAreNamed) {
  EXPECT_EQ(listed("set.csv", "path,Photo,kind,part\nno,im/a b.png,x,val\n", {"photo", "kind", "part"}),
            std::vector<std::string>{"im/a b.png|x|val"});
  EXPECT_THAT(listed("set.csv", "path,kind\nim/a b.png,x\n", {"", "class", ""}).front(),
              ::testing::HasSubstr("no column named 'class'; it has path, kind"));
}

TEST(ListFileSource, ReadsUtf16OfEitherOrder) {
  const std::u16string text = u"path,label\r\nim/a b.png,日本\r\n";
  std::string little("\xFF\xFE"), big("\xFE\xFF");
  for (const char16_t c : text) {
    const char low = static_cast<char>(c & 0xFF), high = static_cast<char>(c >> 8);
    little += {low, high};
    big += {high, low};
  }
  const std::vector<std::string> expected{"im/a b.png|日本|-"};
  EXPECT_EQ(listed("set.csv", little), expected);
  EXPECT_EQ(listed("set.csv", big), expected);
  EXPECT_EQ(listed("set.txt", std::string("\xFE\xFF\0a\0.\0p\0n\0g", 12)),
            std::vector<std::string>{"a.png|-|-"});
  EXPECT_THAT(listed("set.csv", little + "x").front(), ::testing::HasSubstr("UTF-16"));
}

TEST(ListFileSource, ReadsListsOfWindowsAndCaffe) {
  const TemporaryFolder folder;
  folder.write("im/a b.png", "x");
  Collected windows, caffe;
  ASSERT_TRUE(listFileSource().list(folder.write("w.csv", "path\r\nim\\a b.png\r\n"), {}, windows));
  EXPECT_EQ(windows.images.front().path, folder / "im/a b.png");
  ASSERT_TRUE(listFileSource().list(folder.write("c.txt", "im/a b.png 0\nim/gone.png 12\n"), {}, caffe));
  ASSERT_EQ(caffe.images.size(), 2u);
  EXPECT_EQ(caffe.images[0].path, folder / "im/a b.png");
  EXPECT_EQ(caffe.images[0].label, "0");
  EXPECT_EQ(caffe.images[1].label, "12");
}

TEST(ListFileSource, CountsAPathNamedTwiceOnce) {
  const TemporaryFolder folder;
  folder.write("a.png", "x");
  fs::create_symlink("a.png", folder / "link.png");
  Collected listing;
  ASSERT_TRUE(listFileSource().list(folder.write("set.txt", "a.png\nlink.png\n./a.png\n"), {}, listing));
  EXPECT_EQ(relativePaths(listing), (std::vector<std::string>{"a.png", "link.png"}));
  EXPECT_EQ(listing.ignored, 1u);
}

TEST(ListTable, TellsItsColumns) {
  const TemporaryFolder folder;
  EXPECT_EQ(listColumnNames(folder.write("a.csv", "name; words\nx;y\n")),
            (std::vector<std::string>{"name", "words"}));
  EXPECT_TRUE(listColumnNames(folder.write("a.txt", "name;words\n")).empty());
  EXPECT_TRUE(listColumnNames(folder / "absent.csv").empty());
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
