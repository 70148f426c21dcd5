// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace normscope {

struct Advice;
class Session;

/// What the measures mean for this set, in sentences. Names of modes are links that put the mode into A.
class AdviceView : public QTextBrowser {
  Q_OBJECT
public:
  explicit AdviceView(Session& session, QWidget* parent = nullptr);
  int count() const { return m_count; }

protected:
  void changeEvent(QEvent* event) override;

private:
  void showAnalysis();
  QString withLinks(const Advice& advice) const;

  Session& m_session;
  int m_count = 0;
};

} // namespace normscope
