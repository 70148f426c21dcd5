// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/sentence.h"
#include "records/byte_stream.h"

namespace normscope {

/// Keeps what a sentence was made of, so that it can still be said in another language; one of a form that
/// core has none of, such as with parts within parts within parts and so on, in English alone.
void writeSentence(ByteWriter& out, const Sentence& sentence);
/// Fails the stream on what writeSentence would not write. However hostile the bytes, the sentence says each
/// of them once at most, in any language.
Sentence readSentence(ByteReader& in);

} // namespace normscope
