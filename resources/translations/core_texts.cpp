// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0

/// core_texts FOLDER...: what core says to people, in a form that Qt's lupdate reads: the texts of its
/// tables, and the literals of sentence("…") and fail(code, "…") in the sources below each FOLDER.
#include "base/sentence.h"
#include "demo/demo.h"
#include "exporters/exporter.h"
#include "findings/limits.h"
#include "identify/known_constants.h"
#include "image/failure.h"
#include "modes/mode.h"
#include "outcomes/eigen_ladder.h"
#include "outcomes/storage.h"
#include "preview/preview.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>

namespace {

using namespace normscope;
using Texts = std::set<std::string>;

/// As between quotes.
std::string escaped(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (c == '"' || c == '\\') result += '\\';
    if (c == '\n')
      result += "\\n";
    else
      result += c;
  }
  return result;
}

void addTables(Texts& texts) {
  const auto add = [&](std::string_view text) {
    if (!text.empty()) texts.insert(escaped(text));
  };
  for (const NormalizationMode& mode : allModes()) {
    for (const std::string* text : {&mode.title, &mode.summary, &mode.formula, &mode.source, &mode.trap})
      add(*text);
    for (const ParameterSpec& spec : mode.parameters) {
      add(spec.title);
      add(spec.help);
    }
  }
  for (const LimitRow& row : limitRows())
    for (const std::string_view text : {row.rule, row.meaning, row.unit, row.source}) add(text);
  for (const Exporter& exporter : allExporters())
    for (const std::string* text : {&exporter.title, &exporter.summary, &exporter.reads, &exporter.loss})
      add(*text);
  for (int kind = 0; kind <= static_cast<int>(TransformKind::standardization); ++kind)
    add(name(static_cast<TransformKind>(kind)));
  for (const KnownConstants& row : knownConstants())
    for (const std::string* text : {&row.name, &row.users, &row.remark, &row.source}) add(*text);
  for (const StorageRow& row : storageTypes()) {
    add(row.title);
    add(row.summary);
  }
  for (const Dependence dependence :
       {Dependence::none, Dependence::dataset, Dependence::batch, Dependence::image, Dependence::window})
    add(name(dependence));
  for (const LadderStep step : kLadderSteps) add(name(step));
  for (const DisplayMapping mapping :
       {DisplayMapping::automatic, DisplayMapping::stored, DisplayMapping::unitRange, DisplayMapping::minMax})
    add(name(mapping));
  for (const FailureClass kind : {FailureClass::damaged, FailureClass::rejected, FailureClass::unsupported,
                                  FailureClass::overLimit, FailureClass::notRegular}) {
    std::string words(name(kind));
    add(words);
    std::ranges::replace(words, '_', ' ');
    add(words);
  }
}

/// The literals from `at` on, joined; empty where there is none.
std::string literalsAt(const std::string& source, std::size_t at) {
  std::string text;
  for (;;) {
    while (at < source.size() && std::isspace(static_cast<unsigned char>(source[at]))) ++at;
    if (at >= source.size() || source[at] != '"') return text;
    for (++at; source[at] != '"'; ++at) {
      if (source[at] == '\\') text += source[at++];
      text += source[at];
    }
    ++at;
  }
}

/// "{} of {:.1f}" as Sentence::pattern has it: "%1 of %2".
std::string withNumberedHoles(const std::string& pattern) {
  std::string text;
  int hole = 0;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    if (pattern[i] == '{') {
      text += '%' + std::to_string(++hole);
      i = pattern.find('}', i);
    } else {
      text += pattern[i];
    }
  }
  return text;
}

void addSource(const std::filesystem::path& file, Texts& texts) {
  std::ifstream in(file);
  const std::string source{std::istreambuf_iterator<char>(in), {}};
  for (const std::string_view call : {"sentence(", "fail("})
    for (std::size_t at = source.find(call); at != std::string::npos; at = source.find(call, at + 1)) {
      const std::size_t begin = call == "fail(" ? source.find(',', at) + 1 : at + call.size();
      if (const std::string text = literalsAt(source, begin); !text.empty())
        texts.insert(withNumberedHoles(text));
    }
}

} // namespace

int main(int count, char* arguments[]) {
  Texts texts;
  addTables(texts);
  for (int i = 1; i < count; ++i)
    for (const auto& entry : std::filesystem::recursive_directory_iterator(arguments[i]))
      if (entry.path().extension() == ".cpp" || entry.path().extension() == ".h")
        addSource(entry.path(), texts);
  for (const std::string& text : texts)
    // What has no letters, such as "%1 · %2", reads alike in all languages.
    if (std::ranges::any_of(text, [](char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; }))
      std::printf("QT_TRANSLATE_NOOP(\"core\", \"%s\");\n", text.c_str());
}
