// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help/help_pages.h"

#include <QTextBrowser>

namespace normscope {

/// One page of the help at a time. Links between pages and to headings work as they do on the web, as do
/// Alt+Left and Alt+Right.
class HelpBrowser : public QTextBrowser {
  Q_OBJECT
public:
  explicit HelpBrowser(const std::vector<HelpPage>& pages, QWidget* parent = nullptr);

  /// "images", or "images#browse" for one of its headings.
  void showPage(const QString& place);
  /// The id of the page that is shown.
  QString page() const { return m_page; }

Q_SIGNALS:
  void pageChanged();

protected:
  QVariant loadResource(int type, const QUrl& name) override;
  void doSetSource(const QUrl& name, QTextDocument::ResourceType type) override;
  void changeEvent(QEvent* event) override;

private:
  static QString idOf(const QUrl& url);
  const HelpPage* pageOf(const QString& id) const;
  void follow(const QUrl& url);
  void nameHeadings();
  void dress();

  const std::vector<HelpPage>& m_pages;
  QString m_page; ///< known before source() is
};

} // namespace normscope
