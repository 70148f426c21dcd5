// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "project/session_file.h"

#include "base/path_text.h"
#include "base/system_error.h"
#include "project/reading_json.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <system_error>

namespace normscope {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr std::string_view kFamily = "normscope.session/";
constexpr std::string_view kSchema = "normscope.session/1";
constexpr std::uintmax_t kLargest = 64U << 20; // bytes; some 500,000 excluded images

// What is wrong with a document; thrown within this file only, as the JSON library throws too.
struct Refusal {
  Sentence why;
};
[[noreturn]] void refuse(Sentence why) { throw Refusal{std::move(why)}; }

// Paths are bytes: text where they are UTF-8, else a list of numbers.
Json pathJson(const std::string& path) {
  if (isValidUtf8(path)) return path;
  Json bytes = Json::array();
  for (const char byte : path) bytes.push_back(static_cast<unsigned char>(byte));
  return bytes;
}

std::string pathOf(const Json& json) {
  if (json.is_string()) return json.get<std::string>();
  if (!json.is_array()) refuse(sentence("a path in it is neither text nor a list of bytes"));
  std::string path;
  for (const Json& byte : json) {
    const int value = byte.get<int>();
    if (value < 1 || value > 255) refuse(sentence("a path has a byte that is none"));
    path.push_back(static_cast<char>(value));
  }
  return path;
}

std::vector<std::string> pathsOf(const Json& json) {
  std::vector<std::string> paths;
  for (const Json& path : json) paths.push_back(pathOf(path));
  return paths;
}

std::string relativeTo(const fs::path& folder, const std::string& path) {
  const fs::path relative = fs::path(path).lexically_relative(folder);
  return relative.empty() || *relative.begin() == ".." ? path : relative.string();
}

fs::path folderOf(const fs::path& file) { return fs::absolute(file).lexically_normal().parent_path(); }

std::string absoluteIn(const fs::path& folder, const std::string& path) {
  const fs::path absolute = (folder / path).lexically_normal();
  return (absolute.has_filename() ? absolute : absolute.parent_path()).string();
}

/// The mode whose parameters a mode has: itself, or what a variant of this very document follows. Variants
/// that were defined elsewhere are not looked at, for they may be gone when the document is read again.
const NormalizationMode& ruleOf(const std::string& id, const std::vector<ModeVariant>& variants) {
  const auto variant = std::ranges::find(variants, id, &ModeVariant::id);
  const std::string& kind = variant == variants.end() ? id : variant->base;
  const auto mode = std::ranges::find(allModes(), kind, &NormalizationMode::id);
  if (mode == allModes().end()) refuse(sentence("this program has no mode '{}'", kind));
  return *mode;
}

ParameterValues valuesOf(const NormalizationMode& mode, const Json& json) {
  ParameterValues values;
  for (const auto& [name, text] : json.items()) {
    auto value = parseParameter(mode, name, text.get<std::string>());
    if (!value) refuse(value.error().message);
    values[name] = std::move(*value);
  }
  return values;
}

std::map<std::string, ParameterValues, std::less<>> parametersOf(const Json& json,
                                                                 const std::vector<ModeVariant>& variants) {
  std::map<std::string, ParameterValues, std::less<>> parameters;
  for (const auto& [id, values] : json.items()) parameters[id] = valuesOf(ruleOf(id, variants), values);
  return parameters;
}

std::vector<ModeVariant> variantsOf(const Json& json) {
  std::vector<ModeVariant> variants;
  for (const Json& entry : json) {
    ModeVariant variant{entry.at("id").get<std::string>(),
                        entry.at("title").get<std::string>(),
                        entry.at("of").get<std::string>(),
                        {}};
    if (const auto known = entry.find("parameters"); known != entry.end())
      variant.parameters = valuesOf(ruleOf(variant.base, {}), *known);
    if (const auto mode = variantMode(variant); !mode) refuse(mode.error().message);
    if (std::ranges::find(variants, variant.id, &ModeVariant::id) != variants.end())
      refuse(sentence("two modes in it have the id '{}'", variant.id));
    variants.push_back(std::move(variant));
  }
  return variants;
}

Json parametersJson(const ParameterValues& values) {
  Json json = Json::object();
  for (const auto& [name, value] : values) json[name] = parameterText(value);
  return json;
}

Limits limitsOf(const Json& json) {
  Limits limits;
  for (const auto& [id, value] : json.items())
    if (const auto set = setLimit(limits, fmt::format("{}={}", id, value.get<double>())); !set)
      refuse(set.error().message);
  return limits;
}

std::string modeIdOf(const Json& json, const std::vector<ModeVariant>& variants) {
  auto id = json.get<std::string>();
  ruleOf(id, variants); // or it is no mode
  return id;
}

FitChoice fitOf(const Json& json) {
  using Kind = FitChoice::Kind;
  if (json == "all") return {Kind::allImages, {}};
  if (json.is_object() && json.size() == 1) {
    const auto member = json.begin();
    FitChoice fit{member.key() == "split" ? Kind::split : Kind::file, pathOf(member.value())};
    if ((member.key() == "split" || member.key() == "statistics") && !fit.name.empty()) return fit;
  }
  refuse(sentence("this program cannot fit modes on {}", json.dump()));
}

Json fitJson(const FitChoice& fit, const fs::path& folder) {
  if (fit.kind == FitChoice::Kind::allImages) return "all";
  if (fit.kind == FitChoice::Kind::split) return {{"split", pathJson(fit.name)}};
  return {{"statistics", pathJson(relativeTo(folder, fit.name))}};
}

/// Takes one member of a document over; false for one that does not belong there.
bool read(SessionDocument& session, const std::string& name, const Json& json) {
  if (name == "schema" || name == "program" || name == "variants") return true;
  if (name == "paths") {
    session.paths = pathsOf(json);
  } else if (name == "demo") {
    session.demo = json.get<std::string>();
  } else if (name == "excluded") {
    session.excluded = pathsOf(json);
  } else if (name == "reading") {
    auto reading = parseReading(json);
    if (!reading) refuse(reading.error().message);
    session.reading = std::move(*reading);
  } else if (name == "fit") {
    session.fit = fitOf(json);
  } else if (name == "storage") {
    const StorageRow* const type = findStorage(json.get<std::string>());
    if (!type) refuse(sentence("this program has no storage type '{}'", json.get<std::string>()));
    session.storage = type->type;
  } else if (name == "mode_a") {
    session.modeA = modeIdOf(json, session.variants);
  } else if (name == "mode_b") {
    session.modeB = modeIdOf(json, session.variants);
  } else if (name == "survey") {
    for (const Json& id : json) session.surveyModes.push_back(modeIdOf(id, session.variants));
  } else if (name == "parameters") {
    session.parameters = parametersOf(json, session.variants);
  } else if (name == "limits") {
    session.limits = limitsOf(json);
  } else if (name == "muted") {
    for (const Json& warning : json)
      session.muted.emplace(warning.at("code").get<std::string>(), warning.value("mode", ""));
  } else if (name == "reads_all_pixels") {
    session.readsAllPixels = json.get<bool>();
  } else {
    return false;
  }
  return true;
}

SessionDocument read(const Json& json) {
  const std::string schema = json.is_object() ? json.value("schema", "") : "";
  if (!schema.starts_with(kFamily)) refuse(sentence("it is no session of NormScope"));
  if (schema != kSchema)
    refuse(sentence("it is of schema {}, and this program reads {}: a newer one wrote it", schema, kSchema));
  SessionDocument session;
  if (const auto variants = json.find("variants"); variants != json.end())
    session.variants = variantsOf(*variants); // first: what follows may name them
  for (const auto& [name, value] : json.items())
    if (!read(session, name, value)) refuse(sentence("this program knows no '{}' in a session", name));
  if (session.paths.empty() == session.demo.empty()) refuse(sentence("it names no images"));
  return session;
}

Json limitsJson(const Limits& limits) {
  Json json = Json::object();
  for (const LimitRow& row : limitRows())
    if (limits.*row.value != Limits{}.*row.value) json[std::string(row.id)] = limits.*row.value;
  return json;
}

} // namespace

std::string sessionJson(const SessionDocument& session, const fs::path& file) {
  Json json = Json::object();
  json["schema"] = kSchema;
  json["program"] = "normscope " NORMSCOPE_VERSION;
  if (!session.demo.empty()) json["demo"] = session.demo;
  for (const std::string& path : session.paths)
    json["paths"].push_back(pathJson(relativeTo(folderOf(file), path)));
  for (const std::string& path : session.excluded) json["excluded"].push_back(pathJson(path));
  if (Json reading = readingJson(session.reading); !reading.is_null()) json["reading"] = std::move(reading);
  if (session.fit.kind != FitChoice::Kind::automatic) json["fit"] = fitJson(session.fit, folderOf(file));
  json["storage"] = row(session.storage).id;
  json["mode_a"] = session.modeA;
  json["mode_b"] = session.modeB;
  json["survey"] = session.surveyModes;
  for (const ModeVariant& variant : session.variants) {
    Json entry{{"id", variant.id}, {"title", variant.title}, {"of", variant.base}};
    if (!variant.parameters.empty()) entry["parameters"] = parametersJson(variant.parameters);
    json["variants"].push_back(std::move(entry));
  }
  for (const auto& [mode, values] : session.parameters)
    if (!values.empty()) json["parameters"][mode] = parametersJson(values);
  if (session.limits != Limits{}) json["limits"] = limitsJson(session.limits);
  for (const auto& [code, mode] : session.muted) {
    Json warning{{"code", code}};
    if (!mode.empty()) warning["mode"] = mode;
    json["muted"].push_back(std::move(warning));
  }
  if (session.readsAllPixels) json["reads_all_pixels"] = true;
  return json.dump(2) + '\n';
}

Result<SessionDocument> parseSession(std::string_view text, const fs::path& file) {
  try {
    SessionDocument session = read(Json::parse(text));
    for (std::string& path : session.paths) path = absoluteIn(folderOf(file), path);
    if (session.fit.kind == FitChoice::Kind::file)
      session.fit.name = absoluteIn(folderOf(file), session.fit.name);
    return session;
  } catch (const nlohmann::json::parse_error& error) {
    return fail(ErrorCode::badUsage,
                sentence("it is no JSON: it breaks off or goes wrong at byte {}", error.byte));
  } catch (const nlohmann::json::exception&) {
    return fail(ErrorCode::badUsage, "a value in it is of another kind than a session has there");
  } catch (const Refusal& refusal) {
    return fail(ErrorCode::badUsage, refusal.why);
  }
}

Result<SessionDocument> readSession(const fs::path& file) {
  std::error_code error;
  const std::uintmax_t bytes = fs::file_size(file, error);
  if (error) return fail(ErrorCode::notFound, systemError(error), file.string());
  if (!fs::is_regular_file(file, error)) return fail(ErrorCode::badUsage, "it is no file", file.string());
  if (bytes > kLargest) return fail(ErrorCode::badUsage, "it is too large for a session", file.string());
  std::ifstream stream(file, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(stream), {}};
  if (!stream) return fail(ErrorCode::notFound, "it cannot be read", file.string());
  auto session = parseSession(text, file);
  if (!session) session.error().where = file.string();
  return session;
}

} // namespace normscope
