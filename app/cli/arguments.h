// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace normscope::cli {

// CLI11 gives meaning to some words that may as well be names of folders: it splits "[a,b]" at commas, ends
// a verb at "++" and takes what follows "--" for arguments of the program rather than of the verb. Such
// words carry a mark through it, which the two functions below take off again.

/// The program's arguments as CLI11 may have them; what stood after "--" is marked as a name, "--" is gone.
std::vector<std::string> marked(const std::vector<std::string>& arguments);

/// The PATH arguments of a verb, literally.
CLI::Option* addPaths(CLI::App& verb, std::vector<std::string>& paths);
/// An option with a text value, literally; `texts` variant: may be given several times, one value each.
CLI::Option* addText(CLI::App& verb, const std::string& name, std::string& text, const std::string& help);
CLI::Option* addTexts(CLI::App& verb, const std::string& name, std::vector<std::string>& texts,
                      const std::string& help);

/// The items of a list written with commas; empty ones are left out.
std::vector<std::string> commaSeparated(const std::string& text);

} // namespace normscope::cli
