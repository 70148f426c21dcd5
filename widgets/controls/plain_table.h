// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace normscope {

/// Gives a table of text the window's look: rows of 25 px, hairlines, no grid, whole rows selected, the last
/// column stretched.
void stylePlainTable(QTableView& table);

/// Such a table of a panel, whose numbers go to the clipboard as a whole: by Ctrl+C and by its menu.
class PlainTable : public QTableView {
  Q_OBJECT
public:
  PlainTable(const QString& objectName, const QString& accessibleName, QAbstractItemModel* model,
             QWidget* parent = nullptr);

public Q_SLOTS:
  void copyTabSeparated() const;

protected:
  void keyPressEvent(QKeyEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
};

} // namespace normscope
