// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/wrapped_rows.h"

#include <QListView>
#include <QResizeEvent>

namespace normscope {
namespace {

class WidthFilter : public QObject {
public:
  explicit WidthFilter(QListView& list) : QObject(&list), m_list(list) {
    list.viewport()->installEventFilter(this);
  }

protected:
  bool eventFilter(QObject* watched, QEvent* event) override {
    if (event->type() == QEvent::Resize) {
      const auto* resize = static_cast<QResizeEvent*>(event);
      if (resize->size().width() != resize->oldSize().width()) // later: a layout may bring the scroll bar
        QMetaObject::invokeMethod(
            &m_list, [this] { m_list.doItemsLayout(); }, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
  }

private:
  QListView& m_list;
};

} // namespace

void showWrappedRows(QListView& list) {
  list.setFrameShape(QFrame::NoFrame);
  list.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  new WidthFilter(list);
}

} // namespace normscope
