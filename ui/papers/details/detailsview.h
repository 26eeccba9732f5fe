#pragma once

#include "ui/common/access/paintedgrid.h"
#include "ui/papers/details/detailsstops.h"

#include <QTextBrowser>

#include <memory>

namespace winnow {

// The text part of the details. Loads nothing and opens nothing: links are only reported. While a screen
// reader is active, Tab stops at each part of the paper, otherwise only at links.
class DetailsView final : public QTextBrowser, public PaintedGrid {
    Q_OBJECT
public:
    explicit DetailsView(QWidget *parent = nullptr);
    ~DetailsView() override;

    // A paper is written to a separate document and shown when complete, because every change to a visible
    // document is reported to screen readers.
    std::unique_ptr<QTextDocument> blank();
    void show(std::unique_ptr<QTextDocument> document,
              bool isOther); // the same paper keeps its scroll position
    void showNothing();

    QVariant loadResource(int type, const QUrl &name) override;
    bool scrollPage(); // one page down; false: the end was already visible
    void showEnd();    // scrolls down to the last line

protected:
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

    QWidget *gridWidget() override { return this; }
    QSize gridSize() const override { return {1, static_cast<int>(m_stops.size())}; }
    QRect gridCellRect(int cell) const override;
    QString gridCellName(int cell) const override { return stop(cell).spoken; }
    QString gridCellValue(int) const override { return {}; }
    QAccessible::Role gridCellRole(int cell) const override;
    bool isGridCellPicked(int) const override { return false; }
    bool canPickGridCell(int cell) const override { return !stop(cell).target.isEmpty(); }
    int currentGridCell() const override { return m_stop; }
    void pressGridCell(int cell) override;
    QAccessibleInterface *newInterface() override;

private:
    const DetailsStop &stop(int index) const { return m_stops.at(static_cast<size_t>(index)); }
    void goTo(int stop);
    void paintQuotes(QPainter &painter) const;
    void paintChips(QPainter &painter) const;
    bool isLinkFocused() const;

    std::vector<DetailsStop> m_stops;
    int m_stop = -1; // where Tab stopped; -1: the cursor was moved by other means
    bool m_isStepping = false;
};

} // namespace winnow
