#pragma once

#include <QToolButton>

class QHBoxLayout;

namespace winnow {

// One button of a row, each of which brings a page to the front.
class PageTab final : public QToolButton {
    Q_OBJECT
public:
    explicit PageTab(QWidget *parent = nullptr);
    QString title() const; // without the mark of its key
};

// The row of page buttons, which screen readers see as page tabs.
class PageTabs final : public QWidget {
    Q_OBJECT
public:
    explicit PageTabs(int spacing, QWidget *parent = nullptr);

    PageTab *add(QAction *action); // its text, and what it does
    PageTab *add(const QString &title);
    void setSpacing(int spacing);

private:
    QHBoxLayout *m_layout;
};

} // namespace winnow
