// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/icons.h"

#include "support/tokens.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

// A static library's resources are linked only when something names them, from outside of any namespace.
static void initResources() { Q_INIT_RESOURCE(resources); }

namespace normscope {
namespace {

/// Renders one SVG whose strokes are `currentColor`, so that a change of theme needs no new icons.
class TintedIconEngine final : public QIconEngine {
public:
  TintedIconEngine(QByteArray svg, std::optional<QColor> color) : m_svg(std::move(svg)), m_color(color) {}

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
    QByteArray tinted = m_svg;
    tinted.replace("currentColor", color(mode, state).name().toLatin1());
    QSvgRenderer(tinted).render(painter, rect);
  }

  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
    QPixmap picture(size);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paint(&painter, QRect(QPoint(), size), mode, state);
    return picture;
  }

  QIconEngine* clone() const override { return new TintedIconEngine(m_svg, m_color); }

private:
  QColor color(QIcon::Mode mode, QIcon::State state) const {
    const Tokens& t = tokens();
    if (mode == QIcon::Disabled) return t.isDark ? t.muted.darker(150) : t.muted.lighter(160);
    if (m_color) return *m_color;
    if (state == QIcon::On) return t.accent;
    return mode == QIcon::Normal ? t.muted : t.text;
  }

  QByteArray m_svg;
  std::optional<QColor> m_color;
};

} // namespace

QIcon themedIcon(const char* name, std::optional<QColor> color) {
  initResources();
  QFile file(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(name)));
  const bool found = file.open(QIODevice::ReadOnly);
  Q_ASSERT(found);
  return QIcon(new TintedIconEngine(found ? file.readAll() : QByteArray(), color));
}

QIcon applicationIcon() {
  initResources();
  return QIcon(QStringLiteral(":/icons/application.svg"));
}

} // namespace normscope
