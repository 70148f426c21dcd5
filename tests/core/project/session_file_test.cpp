// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "project/session_file.h"
#include "support/temporary_folder.h"

#include <gmock/gmock.h>

namespace normscope {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

SessionDocument everything() {
  SessionDocument session;
  session.paths = {"/data/photos", "/data/photos/more \xff", "/elsewhere/list.txt", "/data"};
  session.excluded = {"train/day/1.jpg", "val/\xfe.png"};
  session.variants = {{"soft", "Soft, 柔", "channel-zscore", {{"epsilon", 0.25}}},
                      {"own-unit", "Own", "unit", {}}};
  session.parameters["soft"]["placement"] = std::string("sigma+eps");
  session.reading.dataset = {false, {"*.jpg", "night/*"}, {"*.bak.*"}, "train", {},
                             {},    {"photo", "kind", ""}};
  session.reading.scan.orientation = OrientationPolicy::ignore;
  session.reading.scan.includeDamaged = true;
  session.reading.scan.resize = 256;
  session.reading.scan.crop = 224;
  session.reading.scan.resizeFilter = ResizeFilter::bicubic;
  session.reading.dataset.pages = PagePolicy::all;
  session.reading.scan.meanImage = ImageSize{64, 48};
  session.reading.scan.meanImagePolicy = FitPolicy::centerCrop;
  session.reading.scan.sample = 1000;
  session.reading.scan.tolerance = 0.1;
  session.storage = StorageType::float16;
  session.parameters["channel-zscore"]["epsilon"] = 1e-3;
  session.parameters["image-zscore"]["rule"] = std::string("keras");
  session.parameters["constants"]["mean"] = std::vector<double>{0.1, 1.0 / 3.0, 0.3};
  session.limits.clipWarning = 1.0 / 300.0;
  session.muted = {{"W13", ""}, {"W1", "image-zscore"}};
  session.modeA = "lcn";
  session.modeB = "unit";
  session.surveyModes = {"unit", "lcn", "soft"};
  session.readsAllPixels = true;
  return session;
}

TEST(SessionFile, ComesBackAsItWas) {
  const SessionDocument session = everything();
  const auto back = parseSession(sessionJson(session, "/data/work.normscope"), "/data/work.normscope");
  ASSERT_TRUE(back) << back.error().message;
  EXPECT_EQ(*back, session);
}

TEST(SessionFile, MovesWithWhatLiesBeneathItsFolder) {
  const auto moved =
      parseSession(sessionJson(everything(), "/data/work.normscope"), "/mnt/set/other.normscope");
  ASSERT_TRUE(moved);
  EXPECT_EQ(moved->paths, (std::vector<std::string>{"/mnt/set/photos", "/mnt/set/photos/more \xff",
                                                    "/elsewhere/list.txt", "/mnt/set"}));
}

TEST(SessionFile, TellsWhatModesAreFittedOn) {
  using Kind = FitChoice::Kind;
  SessionDocument session = everything();
  EXPECT_EQ(sessionJson(session, "/data/a.normscope").find("\"fit\""), std::string::npos);
  for (const FitChoice& fit :
       {FitChoice{Kind::allImages, {}}, FitChoice{Kind::split, "val \xff"},
        FitChoice{Kind::file, "/data/train/statistics.json"}, FitChoice{Kind::file, "/else/where.json"}}) {
    session.fit = fit;
    const auto back = parseSession(sessionJson(session, "/data/a.normscope"), "/data/a.normscope");
    ASSERT_TRUE(back) << back.error().message;
    EXPECT_EQ(*back, session);
  }
  session.fit = {Kind::file, "/data/train/statistics.json"};
  const auto moved = parseSession(sessionJson(session, "/data/a.normscope"), "/mnt/a.normscope");
  ASSERT_TRUE(moved);
  EXPECT_EQ(moved->fit.name, "/mnt/train/statistics.json");
}

TEST(SessionFile, NamesADemoSetInstead) {
  SessionDocument session;
  session.demo = "day-night";
  session.modeA = session.modeB = "unit";
  const auto back = parseSession(sessionJson(session, "/x.normscope"), "/x.normscope");
  ASSERT_TRUE(back) << back.error().message;
  EXPECT_EQ(*back, session);
}

/// What is wrong with a session whose JSON is this.
std::string complaint(std::string_view json) {
  const auto session = parseSession(json, "/data/work.normscope");
  return session ? "" : session.error().message.english();
}

TEST(SessionFile, KeepsOnlyWhatIsReadInAnotherWay) {
  SessionDocument session;
  session.demo = "day-night";
  session.modeA = session.modeB = "unit";
  EXPECT_THAT(sessionJson(session, "/x.normscope"), Not(HasSubstr("reading")));
  session.reading.scan.meanImage.reset();
  session.reading.scan.order = ScanOrder::path;
  const std::string json = sessionJson(session, "/x.normscope");
  EXPECT_THAT(json, HasSubstr(R"("mean_image": "none")"));
  EXPECT_THAT(json, Not(HasSubstr("orientation")));
  const auto back = parseSession(json, "/x.normscope");
  ASSERT_TRUE(back) << back.error().message;
  EXPECT_EQ(*back, session);
}

TEST(SessionFile, StandsOnItsOwnVariantsAlone) {
  const std::string head = R"({"schema": "normscope.session/1", "paths": ["a"], )";
  const auto live = defineVariant({"live", "Live", "unit", {}});
  ASSERT_TRUE(live);
  EXPECT_THAT(complaint(head + R"("mode_a": "live"})"), HasSubstr("live"));
  EXPECT_THAT(complaint(head + R"("parameters": {"live": {}}})"), HasSubstr("live"));
  EXPECT_THAT(complaint(head + R"("variants": [{"id": "v2", "title": "V", "of": "live"}]})"),
              HasSubstr("live"));
  const std::string other = R"("variants": [{"id": "live", "title": "Other", "of": "lcn"}])";
  EXPECT_THAT(complaint(head + other + R"(, "colour": 1})"), HasSubstr("colour"));
  EXPECT_EQ(complaint(head + other + "}"), "");
  EXPECT_EQ(findMode("live"), *live) << "reading a session changes no mode that is in use";
}

TEST(SessionFile, SaysWhatItCannotRead) {
  EXPECT_THAT(complaint(""), HasSubstr("no JSON"));
  EXPECT_THAT(complaint(R"({"schema": "normscope.session/1", "pa)"), HasSubstr("no JSON"));
  EXPECT_THAT(complaint("[1]"), HasSubstr("no session"));
  EXPECT_THAT(complaint(R"({"schema": "normscope.statistics/1"})"), HasSubstr("no session"));
  EXPECT_THAT(complaint(R"({"schema": "normscope.session/2", "paths": ["a"]})"), HasSubstr("session/2"));
  EXPECT_THAT(complaint(R"({"schema": "normscope.session/1"})"), HasSubstr("no images"));
  const auto with = [](const std::string& member) {
    return complaint(R"({"schema": "normscope.session/1", "paths": ["a"], )" + member + "}");
  };
  EXPECT_EQ(with(R"("storage": "float32")"), "");
  EXPECT_EQ(with(R"("mode_a": "v1", "variants": [{"id": "v1", "title": "V", "of": "unit"}])"), "");
  EXPECT_THAT(with(R"("variants": [{"id": "v1", "title": "V", "of": "nonsense"}])"), HasSubstr("nonsense"));
  EXPECT_THAT(with(R"("variants": [{"id": "unit", "title": "V", "of": "lcn"}])"), HasSubstr("already"));
  EXPECT_THAT(
      with(
          R"("variants": [{"id": "v1", "title": "V", "of": "unit"}, {"id": "v1", "title": "W", "of": "unit"}])"),
      HasSubstr("v1"));
  EXPECT_THAT(with(R"("variants": [{"title": "V", "of": "unit"}])"), HasSubstr("another kind"));
  EXPECT_THAT(with(R"("storage": "uint4")"), HasSubstr("uint4"));
  EXPECT_THAT(with(R"("mode_a": "magic")"), HasSubstr("magic"));
  EXPECT_EQ(with(R"("fit": "all")"), "");
  EXPECT_THAT(with(R"("fit": "some")"), HasSubstr("some"));
  EXPECT_THAT(with(R"("fit": {"folder": "val"})"), HasSubstr("folder"));
  EXPECT_THAT(with(R"("fit": {"split": ""})"), HasSubstr("cannot fit"));
  EXPECT_THAT(with(R"("fit": {"split": 3})"), HasSubstr("neither text"));
  EXPECT_THAT(with(R"("colour": 1)"), HasSubstr("colour"));
  EXPECT_THAT(with(R"("survey": 3)"), HasSubstr("another kind"));
  EXPECT_THAT(with(R"("limits": {"clip-warning": 7})"), HasSubstr("clip-warning"));
  EXPECT_THAT(with(R"("limits": {"clip-warning": "x"})"), HasSubstr("another kind"));
  EXPECT_THAT(with(R"("parameters": {"channel-zscore": {"epsilon": "many"}})"), HasSubstr("epsilon"));
  EXPECT_THAT(with(R"("parameters": {"channel-zscore": {"colour": "1"}})"), HasSubstr("colour"));
  EXPECT_THAT(with(R"("excluded": [[300]])"), HasSubstr("byte"));
  EXPECT_THAT(with(R"("reads_all_pixels": "yes")"), HasSubstr("another kind"));
  const auto reading = [&](const std::string& member) { return with(R"("reading": {)" + member + "}"); };
  EXPECT_EQ(reading(R"("resize": 256, "crop": 224)"), "");
  EXPECT_THAT(reading(R"("colour": "bgr")"), HasSubstr("colour"));
  EXPECT_THAT(reading(R"("orientation": "sideways")"), HasSubstr("sideways"));
  EXPECT_THAT(reading(R"("orientation": 6)"), HasSubstr("another kind"));
  EXPECT_THAT(reading(R"("order": "reverse")"), HasSubstr("reverse"));
  EXPECT_THAT(reading(R"("mean_image": "0x9")"), HasSubstr("0x9"));
  EXPECT_THAT(reading(R"("crop": 224)"), HasSubstr("crop"));
  EXPECT_THAT(reading(R"("resize": 2.5)"), HasSubstr("resize"));
  EXPECT_THAT(reading(R"("resize": "256")"), HasSubstr("another kind"));
  EXPECT_THAT(reading(R"("sample": -1)"), HasSubstr("sample"));
  EXPECT_THAT(reading(R"("sample": 0)"), HasSubstr("sample"));
  EXPECT_THAT(reading(R"("split": "")"), HasSubstr("split"));
  EXPECT_THAT(reading(R"("include": "*.jpg")"), HasSubstr("another kind"));
  EXPECT_THAT(reading(R"("columns": {"picture": "a"})"), HasSubstr("no column 'picture'"));
  EXPECT_THAT(reading(R"("columns": "a")"), HasSubstr("another kind"));
  EXPECT_THAT(with(R"("reading": 3)"), HasSubstr("another kind"));
}

TEST(SessionFile, IsReadFromADisk) {
  const testing::TemporaryFolder folder;
  const std::string file = folder / "a.normscope";
  SessionDocument session = everything();
  folder.write("a.normscope", sessionJson(session, file));
  const auto back = readSession(file);
  ASSERT_TRUE(back) << back.error().message;
  EXPECT_EQ(*back, session);
  EXPECT_EQ(readSession(folder / "none.normscope").error().code, ErrorCode::notFound);
  EXPECT_EQ(readSession(folder.path()).error().where, folder.path().string());
  folder.write("b.normscope", "{");
  EXPECT_EQ(readSession(folder / "b.normscope").error().where, folder / "b.normscope");
}

} // namespace
} // namespace normscope
