// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "modes/variant.h"

#include <algorithm>
#include <cctype>
#include <deque>
#include <map>
#include <mutex>

namespace normscope {
namespace {

struct Defined {
  ModeVariant variant;
  NormalizationMode mode;
};

/// Rows never move, as everybody points at them.
struct Shelf {
  std::mutex mutex;
  std::deque<Defined> defined;
  std::map<std::string, const NormalizationMode*, std::less<>> current; ///< by id
};

Shelf& shelf() {
  static Shelf one;
  return one;
}

bool isCatalogued(std::string_view id) {
  return std::ranges::find(allModes(), id, &NormalizationMode::id) != allModes().end();
}

} // namespace

Result<NormalizationMode> variantMode(const ModeVariant& variant) {
  if (variant.id.empty() || variant.id != variantId(variant.id))
    return fail(ErrorCode::badUsage, "the id of a mode is made of a to z, 0 to 9 and hyphens", variant.id);
  if (isCatalogued(variant.id))
    return fail(ErrorCode::badUsage, "there is a mode of that id already", variant.id);
  if (variant.title.empty()) return fail(ErrorCode::badUsage, "a mode needs a name", variant.id);
  const auto base = std::ranges::find(allModes(), variant.base, &NormalizationMode::id);
  if (base == allModes().end())
    return fail(ErrorCode::badUsage, sentence("no mode '{}'", variant.base), variant.id);
  const auto values = completeParameters(*base, variant.parameters);
  if (!values) return tl::unexpected(values.error());
  NormalizationMode mode = *base;
  mode.id = variant.id;
  mode.title = variant.title;
  mode.variantOf = base->id;
  for (ParameterSpec& spec : mode.parameters) {
    spec.defaultValue = values->at(spec.id);
    spec.defaultsBy.clear();
  }
  return mode;
}

Result<const NormalizationMode*> defineVariant(const ModeVariant& variant) {
  auto mode = variantMode(variant);
  if (!mode) return tl::unexpected(mode.error());
  Shelf& all = shelf();
  const std::scoped_lock lock(all.mutex);
  const auto known = std::ranges::find(all.defined, variant, &Defined::variant);
  const NormalizationMode* row = known == all.defined.end()
                                     ? &all.defined.emplace_back(Defined{variant, std::move(*mode)}).mode
                                     : &known->mode;
  all.current[variant.id] = row;
  return row;
}

const NormalizationMode* findVariant(std::string_view id) {
  Shelf& all = shelf();
  const std::scoped_lock lock(all.mutex);
  const auto known = all.current.find(id);
  return known == all.current.end() ? nullptr : known->second;
}

std::string variantId(std::string_view title) {
  std::string id;
  for (const char c : title) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x80 && std::isalnum(byte))
      id += static_cast<char>(std::tolower(byte));
    else if (!id.empty() && id.back() != '-')
      id += '-';
  }
  if (id.ends_with('-')) id.pop_back();
  return id;
}

} // namespace normscope
