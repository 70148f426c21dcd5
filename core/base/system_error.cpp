// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: Apache-2.0
#include "base/system_error.h"

#include <cerrno>

namespace normscope {

Sentence systemError(int error) {
  switch (error) {
  case ENOSPC:
  case EDQUOT: return sentence("disk full");
  case EACCES:
  case EPERM: return sentence("permission denied");
  case EROFS: return sentence("the file system is read-only");
  case ENOENT: return sentence("no such file or folder");
  case EISDIR: return sentence("it is a folder");
  case ENOTDIR: return sentence("a part of the path is no folder");
  case ENAMETOOLONG: return sentence("the name is too long");
  case ELOOP: return sentence("links lead to each other in a circle");
  case EMFILE:
  case ENFILE: return sentence("too many files are open");
  case EIO: return sentence("the device reports an error");
  case EBUSY:
  case ETXTBSY: return sentence("something else uses it");
  case ENOMEM: return sentence("not enough memory");
  case EPIPE: return sentence("nobody reads what is written");
  case ESTALE: return sentence("the network folder has changed");
  case ETIMEDOUT: return sentence("no answer in time");
  default: return Sentence::verbatim(std::generic_category().message(error));
  }
}

} // namespace normscope
