// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

namespace normscope {

/// The inner loops of storing: values[i] and clips[i] (−1 below the type's range, +1 above, 0 held) of y[i].
/// The same bits as Storage::store gives one by one, whatever the vector instructions. The spans are of one
/// size.

using StoredValues = std::span<double>;
using StoredClips = std::span<signed char>;

/// uint8, of (y − low)/(high − low)·255 rounded to even; of 0 where that range has no width.
void storeFitted(std::span<const double> y, double low, double high, StoredValues values, StoredClips clips);
/// uint8, of y rounded to even.
void storeSaturated(std::span<const double> y, StoredValues values, StoredClips clips);
/// uint8, of y truncated, modulo 256.
void storeWrapped(std::span<const double> y, StoredValues values, StoredClips clips);
/// int8, in steps of `scale`.
void storeSteps(std::span<const double> y, double scale, StoredValues values, StoredClips clips);
void storeSingle(std::span<const double> y, StoredValues values, StoredClips clips);
/// A binary float type of `bits` significant bits with 2^minExponent its smallest normal number.
void storeShort(std::span<const double> y, int bits, int minExponent, double largest, StoredValues values,
                StoredClips clips);

/// y of the codes that storeFitted() gives, read back: low + code/255·(high − low). May be done in place.
void restoreFitted(std::span<const double> codes, double low, double high, std::span<double> y);

} // namespace normscope
