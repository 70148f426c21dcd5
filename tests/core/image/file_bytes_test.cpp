// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "core/image/samples.h"
#include "image/file_bytes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

namespace normscope {
namespace {

namespace fs = std::filesystem;

class ReadFile : public testing::Test {
protected:
  void SetUp() override {
    std::string pattern = testing::TempDir() + "normscope-XXXXXX";
    ASSERT_NE(mkdtemp(pattern.data()), nullptr);
    m_folder = pattern;
  }
  void TearDown() override { fs::remove_all(m_folder); }

  std::string at(const std::string& name) const { return (m_folder / name).string(); }
  void write(const std::string& name, std::string_view text) const { std::ofstream(at(name)) << text; }
  Failure failureOf(const std::string& path, std::uint64_t maxBytes = 1000) {
    auto stamp = readFile(path, m_buffer, maxBytes);
    return stamp ? Failure{FailureClass::rejected, FailureCode::corrupt, sentence("was read")}
                 : stamp.error();
  }
  void expect(const std::string& name, FailureClass kind, FailureCode code) {
    const Failure failure = failureOf(at(name));
    EXPECT_EQ(failure.kind, kind) << name << ": " << failure.message;
    EXPECT_EQ(failure.code, code) << name << ": " << failure.message;
    EXPECT_FALSE(failure.message.empty());
  }

  fs::path m_folder;
  std::vector<std::byte> m_buffer;
};

TEST_F(ReadFile, GivesAllBytesAndTheStamp) {
  write("a", "hello");
  const auto stamp = readFile(at("a"), m_buffer);
  ASSERT_TRUE(stamp);
  EXPECT_EQ(stamp->size, 5u);
  EXPECT_GT(stamp->mtimeNs, 1'000'000'000'000'000'000);
  EXPECT_EQ(m_buffer, test::bytesOf("hello"));
  write("b", "hi");
  ASSERT_TRUE(readFile(at("b"), m_buffer));
  EXPECT_EQ(m_buffer, test::bytesOf("hi"));
}

TEST_F(ReadFile, NamesWhatIsNotARegularFile) {
  ASSERT_EQ(mkfifo(at("fifo").c_str(), 0600), 0);
  fs::create_directory(at("folder.png"));
  fs::create_symlink("loop", at("loop"));
  fs::create_symlink("nothing", at("dangling"));
  fs::create_symlink("fifo", at("to-fifo"));
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  const fs::path old = fs::current_path();
  fs::current_path(m_folder); // the address holds 108 bytes
  std::snprintf(address.sun_path, sizeof address.sun_path, "socket");
  const int fd = socket(AF_UNIX, SOCK_STREAM, 0);
  ASSERT_EQ(bind(fd, reinterpret_cast<sockaddr*>(&address), sizeof address), 0);
  close(fd);
  fs::current_path(old);

  expect("fifo", FailureClass::notRegular, FailureCode::fifo);
  expect("to-fifo", FailureClass::notRegular, FailureCode::fifo);
  expect("folder.png", FailureClass::notRegular, FailureCode::folder);
  expect("loop", FailureClass::notRegular, FailureCode::linkLoop);
  expect("dangling", FailureClass::notRegular, FailureCode::danglingLink);
  expect("socket", FailureClass::notRegular, FailureCode::socket);
  EXPECT_EQ(failureOf("/dev/null").code, FailureCode::device);
}

TEST_F(ReadFile, NamesWhatCannotBeRead) {
  write("empty", "");
  write("large", std::string(1001, 'x'));
  expect("missing", FailureClass::rejected, FailureCode::missing);
  expect("empty/below", FailureClass::rejected, FailureCode::missing);
  expect("empty", FailureClass::rejected, FailureCode::empty);
  expect("large", FailureClass::overLimit, FailureCode::tooLarge);
  EXPECT_EQ(failureOf(at("large")).message, "1,001 bytes is over the file limit of 1,000 bytes");
  expect(std::string(300, 'n'), FailureClass::rejected, FailureCode::unreadable);
}

TEST_F(ReadFile, SaysPermissionDenied) {
  if (geteuid() == 0) GTEST_SKIP() << "the superuser may read everything: permissions cannot be tested";
  write("secret", "x");
  fs::permissions(at("secret"), fs::perms::none);
  expect("secret", FailureClass::rejected, FailureCode::unreadable);
}

TEST_F(ReadFile, ReadsPathsLongerThanTheSystemTakes) {
  const fs::path old = fs::current_path();
  fs::current_path(m_folder);
  const std::string step(200, 'd');
  std::string path = m_folder.string();
  for (int i = 0; i < 30; ++i) {
    ASSERT_EQ(mkdir(step.c_str(), 0700), 0);
    ASSERT_EQ(chdir(step.c_str()), 0);
    path += "/" + step;
  }
  std::ofstream("deep.png") << "deep";
  ASSERT_EQ(symlink("nothing", "dangling"), 0);
  fs::current_path(old);
  ASSERT_GT(path.size(), 4096u);
  ASSERT_TRUE(readFile(path + "/deep.png", m_buffer));
  EXPECT_EQ(m_buffer, test::bytesOf("deep"));
  EXPECT_EQ(failureOf(path + "/dangling").code, FailureCode::danglingLink);
  EXPECT_EQ(failureOf(path + "/missing").code, FailureCode::missing);
}

TEST(ImageNames, ExtensionsCountInAnyCase) {
  for (const char* name : {"a.jpg", "A.JPEG", "b.Tiff", "c.d.png", "raw.CR2", "x.avif", "x.webp", "x.exr"})
    EXPECT_TRUE(hasImageExtension(name)) << name;
  for (const char* name : {"a.txt", "jpg", ".png", "a.jpg.part", "a.", "", "labels.csv"})
    EXPECT_FALSE(hasImageExtension(name)) << name;
}

TEST(ImageNames, SignaturesAreKnownFromSixteenBytes) {
  using namespace std::literals;
  for (const auto head : {"\xff\xd8\xff\xe0"sv, "\x89PNG\r\n\x1a\n"sv, "GIF89a"sv, "RIFF\1\2\3\4WEBPVP8 "sv,
                          "II*\0\x08"sv, "BM\x46\0\0\0\0\0\0\0\x36\0\0\0\x28\0"sv, "P6\n3 2\n255\n"sv,
                          "\0\0\0\x20"
                          "ftypavif"sv})
    EXPECT_TRUE(hasImageSignature(test::bytesOf(head))) << head;
  for (const auto head :
       {""sv, "P6"sv, "BMW is a car, not a bitmap"sv, "hello, world....."sv, "PNG"sv, "\xff\xd8"sv})
    EXPECT_FALSE(hasImageSignature(test::bytesOf(head))) << head;
}

} // namespace
} // namespace normscope
