// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/list_columns.h"

#include <QObject>

#include <string>
#include <vector>

class QComboBox;
class QGridLayout;
class QWidget;

namespace normscope {

/// The rows of a dialog that ask which columns of a list are the paths, classes and splits.
class ListColumnBoxes : public QObject {
  Q_OBJECT
public:
  /// `names`: the columns that the list has. Not to be seen before addTo().
  ListColumnBoxes(const std::vector<std::string>& names, QWidget* parent);
  void addTo(QGridLayout* group);
  ListColumns columns() const;
  void setColumns(const ListColumns& columns); ///< of another list perhaps

private:
  QComboBox* box(const std::vector<std::string>& names, const char* name, const QString& title,
                 QWidget* parent);

  QComboBox *m_path, *m_label, *m_split;
};

} // namespace normscope
