// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "images/image_order.h"

#include <QWidget>

class QAction;
class QHBoxLayout;

namespace normscope {

class Chip;

/// An ImageQuery as a row of chips: the order, whose menu also adds filters, and every filter in force, which
/// a click takes off.
class ImageQueryBar : public QWidget {
  Q_OBJECT
public:
  explicit ImageQueryBar(QWidget* parent = nullptr);
  void setQuery(const ImageQuery& query); ///< without signal

Q_SIGNALS:
  void queryChosen(const ImageQuery& query); ///< by the user

private:
  void buildMenu();
  Chip* addFilterChip(const QString& text, const ImageQuery& without);

  ImageQuery m_query;
  QHBoxLayout* m_row;
  Chip* m_sort;
  QAction* m_byFolder = nullptr;
  QList<QAction*> m_orders; ///< by kSorts
  QList<Chip*> m_filters;
};

} // namespace normscope
