// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QAbstractItemModel;

namespace normscope {

/// A chart's numbers as a table that can be read and copied.
class TableDialog : public QDialog {
  Q_OBJECT
public:
  /// Takes ownership of the model.
  TableDialog(const QString& title, QAbstractItemModel* model, QWidget* parent = nullptr);
};

} // namespace normscope
