// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sources/source.h"

namespace normscope {

SourceKind folderSource();      ///< a folder of images, searched recursively
SourceKind listFileSource();    ///< a .txt, .csv or .tsv file that names images
SourceKind singleImageSource(); ///< any other file: counts as an image because it was named

} // namespace normscope
