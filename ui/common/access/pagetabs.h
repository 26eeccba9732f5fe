#pragma once

#include <QToolButton>

class QButtonGroup;
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

    PageTab *add(QAction *action);  // takes the action's text, and triggers it
    void add(const QString &title); // counted from 0; the first one is picked
    void pick(int tab);
    void setSpacing(int spacing);

Q_SIGNALS:
    void picked(int tab); // one of those added by title

private:
    PageTab *newTab();

    QHBoxLayout *m_layout;
    QButtonGroup *m_titled;
};

} // namespace winnow
