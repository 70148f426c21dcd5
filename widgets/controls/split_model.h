// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/dataset.h"

#include <QStandardItemModel>

namespace normscope {

/// The splits of a set and the classes in them, with how many images each holds; classes alone where the set
/// has no splits, nothing where it has neither.
class SplitModel : public QStandardItemModel {
  Q_OBJECT
public:
  enum Role { SplitRole = Qt::UserRole + 1, LabelRole, CountRole };
  explicit SplitModel(QObject* parent = nullptr);
  void setDataset(const Dataset* dataset); ///< null clears
};

} // namespace normscope
