#pragma once

#include <QToolButton>

class QHBoxLayout;

namespace winnow {

// One button of a row, each of which brings a page to the front.
class PageTab final : public QToolButton {
    Q_OBJECT
public:
    explicit PageTab(QWidget *parent = nullptr);
    QString title() const;           // without the mnemonic's "&"
    QSize sizeHint() const override; // the same whether its page is shown, which makes the text bold
};

// The row of page buttons, which screen readers see as page tabs.
class PageTabs final : public QWidget {
    Q_OBJECT
public:
    explicit PageTabs(int spacing, QWidget *parent = nullptr);

    PageTab *add(QAction *action); // takes the action's text, and triggers it
    PageTab *add(const QString &title);
    void setSpacing(int spacing);

private:
    QHBoxLayout *m_layout;
};

} // namespace winnow
