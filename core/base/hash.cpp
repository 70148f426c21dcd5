// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/hash.h"

#include <fmt/format.h>
#include <xxhash.h>

#include <new>

namespace normscope {

Hash128 hash128(std::span<const std::byte> bytes) {
  const XXH128_hash_t hash = XXH3_128bits(bytes.data(), bytes.size());
  return {hash.high64, hash.low64};
}

struct Hasher128::State {
  State() {
    if (!xxh) throw std::bad_alloc();
  }
  State(const State&) = delete;
  State& operator=(const State&) = delete;
  ~State() { XXH3_freeState(xxh); }
  XXH3_state_t* const xxh = XXH3_createState();
};

Hasher128::Hasher128() : m_state(std::make_unique<State>()) { begin(); }
Hasher128::~Hasher128() = default;
void Hasher128::begin() { XXH3_128bits_reset(m_state->xxh); }
void Hasher128::add(std::span<const std::byte> bytes) {
  XXH3_128bits_update(m_state->xxh, bytes.data(), bytes.size());
}
Hash128 Hasher128::value() const {
  const XXH128_hash_t hash = XXH3_128bits_digest(m_state->xxh);
  return {hash.high64, hash.low64};
}

std::uint64_t hash64(std::span<const std::byte> bytes) { return XXH3_64bits(bytes.data(), bytes.size()); }

std::string hex(const Hash128& hash) { return fmt::format("{:016x}{:016x}", hash.high, hash.low); }

} // namespace normscope
