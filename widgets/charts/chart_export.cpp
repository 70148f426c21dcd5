// SPDX-FileCopyrightText: 2026 The NormScope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_export.h"

#include "base/atomic_file.h"
#include "charts/qcustomplot.h"
#include "support/number_text.h"
#include "support/translation.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <array>
#include <functional>

namespace normscope {
namespace {

struct ChartExportWords {
  Q_DECLARE_TR_FUNCTIONS(ChartExport)
};

/// Something that can be drawn as a figure.
struct Drawing {
  QSize size; ///< in pixels of the screen
  std::function<void(QPaintDevice&, bool isVector)> paint;
};

Drawing drawingOf(QCustomPlot& plot) {
  return {plot.size(), [&plot](QPaintDevice& device, bool isVector) {
            QCPPainter painter;
            if (!painter.begin(&device)) return;
            painter.setMode(QCPPainter::pmVectorized, isVector);
            painter.setMode(QCPPainter::pmNoCaching);
            // toPainter lays the plot out in its own pixels; the device may have finer ones.
            painter.scale(double(device.width()) / plot.width(), double(device.height()) / plot.height());
            plot.toPainter(&painter, plot.width(), plot.height());
          }};
}

Drawing drawingOf(QWidget& widget) {
  return {widget.size(), [&widget](QPaintDevice& device, bool) {
            QPainter painter;
            if (!painter.begin(&device)) return;
            painter.scale(double(device.width()) / widget.width(), double(device.height()) / widget.height());
            widget.render(&painter);
          }};
}

struct FormatRow {
  FigureFormat format;
  QString extension, filter;
};

/// By FigureFormat.
const std::array<FormatRow, 3>& formatRows() {
  static const std::array<FormatRow, 3> rows{
      FormatRow{FigureFormat::Png, QStringLiteral(".png"), ChartExportWords::tr("PNG (*.png)")},
      FormatRow{FigureFormat::Svg, QStringLiteral(".svg"), ChartExportWords::tr("SVG (*.svg)")},
      FormatRow{FigureFormat::Pdf, QStringLiteral(".pdf"), ChartExportWords::tr("PDF (*.pdf)")}};
  return rows;
}

/// The format of a name's extension; of a name without one that of the chosen filter.
FigureFormat formatOf(const QString& path, const QString& filter) {
  for (const FormatRow& row : formatRows())
    if (path.endsWith(row.extension, Qt::CaseInsensitive)) return row.format;
  for (const FormatRow& row : formatRows())
    if (row.filter == filter) return row.format;
  return FigureFormat::Png;
}

Result<QByteArray> drawn(const Drawing& drawing, FigureFormat format) {
  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  switch (format) {
  case FigureFormat::Png: {
    QImage image(drawing.size * 2, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    drawing.paint(image, false);
    image.save(&buffer, "PNG");
    break;
  }
  case FigureFormat::Svg: {
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(drawing.size);
    svg.setViewBox(QRect(QPoint(), drawing.size));
    svg.setTitle(QStringLiteral("NormScope"));
    drawing.paint(svg, true);
    break;
  }
  case FigureFormat::Pdf: {
    QPdfWriter pdf(&buffer);
    pdf.setResolution(96); // a pixel of the screen is one of the page, and letters keep their size
    pdf.setCreator(QStringLiteral("NormScope"));
    pdf.setPageSize(QPageSize(QSizeF(drawing.size) * 0.75, QPageSize::Point, {}, QPageSize::ExactMatch));
    pdf.setPageMargins(QMarginsF());
    drawing.paint(pdf, true);
    break;
  }
  }
  if (buffer.data().isEmpty()) return fail(ErrorCode::cannotWrite, "The figure could not be drawn.");
  return buffer.data();
}

void saveWithDialog(const Drawing& drawing, const QString& suggestedName, QWidget* parent,
                    FigureFormat format) {
  const FormatRow& suggested = formatRows()[static_cast<std::size_t>(format)];
  QStringList filters;
  for (const FormatRow& row : formatRows()) filters << row.filter;
  QString filter = suggested.filter;
  const QString path = QFileDialog::getSaveFileName(parent, ChartExportWords::tr("Save Figure"),
                                                    suggestedName + suggested.extension,
                                                    filters.join(QStringLiteral(";;")), &filter);
  if (path.isEmpty()) return;
  const Result<void> written = drawn(drawing, formatOf(path, filter)).and_then([&](const QByteArray& bytes) {
    return writeFileAtomically(QFile::encodeName(path).toStdString(),
                               {bytes.constData(), static_cast<std::size_t>(bytes.size())});
  });
  if (!written)
    QMessageBox::warning(parent, ChartExportWords::tr("Save Figure"), translated(written.error().message));
}

} // namespace

Result<QByteArray> figure(QCustomPlot& plot, FigureFormat format) { return drawn(drawingOf(plot), format); }

void saveChartWithDialog(QCustomPlot& plot, const QString& suggestedName, QWidget* parent,
                         FigureFormat format) {
  saveWithDialog(drawingOf(plot), suggestedName, parent, format);
}

void saveWidgetWithDialog(QWidget& widget, const QString& suggestedName, QWidget* parent) {
  saveWithDialog(drawingOf(widget), suggestedName, parent, FigureFormat::Png);
}

} // namespace normscope
