// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exporters/read_text.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace normscope {

/// A JSON text that is asked for what stands at a JSON pointer; in what is none, nothing stands anywhere.
class JsonText {
public:
  explicit JsonText(std::string_view text) : m_root(nlohmann::json::parse(text, nullptr, false)) {}

  std::optional<std::vector<double>> numbers(const std::string& pointer) const {
    return as<std::vector<double>>(pointer);
  }
  std::optional<double> number(const std::string& pointer) const { return as<double>(pointer); }
  std::optional<std::string> text(const std::string& pointer) const { return as<std::string>(pointer); }

private:
  template<class T>
  std::optional<T> as(const std::string& pointer) const {
    try {
      return m_root.at(nlohmann::json::json_pointer(pointer)).get<T>();
    } catch (const nlohmann::json::exception&) {
      return std::nullopt;
    }
  }

  nlohmann::json m_root;
};

} // namespace normscope
