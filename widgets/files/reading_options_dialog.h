// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scan/reading.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace normscope {

class ListColumnBoxes;

/// How a set is to be read. What cannot be is said while it is entered, and cannot be accepted.
class ReadingOptionsDialog : public QDialog {
  Q_OBJECT
public:
  /// `splits` are what the set is known to have, `columns` those of the list that it comes from: without them
  /// the dialog asks for none.
  ReadingOptionsDialog(const Reading& reading, const std::vector<std::string>& splits,
                       const std::vector<std::string>& columns = {}, QWidget* parent = nullptr);
  Reading reading() const;
  void setReading(const Reading& reading);
  QString message() const; ///< why it cannot be read like that; empty when it can

private:
  QLayout* filesGroup(const std::vector<std::string>& columns);
  QLayout* pixelsGroup();
  QLayout* meanImageGroup();
  QLayout* amountGroup();
  void follow();
  void check();

  Reading m_reading; ///< for what the dialog does not ask
  QCheckBox *m_recursive, *m_orientation, *m_damaged, *m_resizes, *m_crops, *m_hasMeanImage, *m_samples,
      *m_stops, *m_allPages;
  QLineEdit *m_include, *m_exclude;
  QComboBox *m_split, *m_meanImagePolicy, *m_order, *m_resizeFilter;
  ListColumnBoxes* m_columns;
  QSpinBox *m_resize, *m_crop, *m_meanImageWidth, *m_meanImageHeight, *m_sample;
  QDoubleSpinBox* m_tolerance;
  QLabel* m_message;
  QPushButton* m_recompute;
};

} // namespace normscope
