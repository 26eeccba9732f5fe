#pragma once

#include <QTimer>
#include <QWidget>

#include <vector>

class QToolButton;

namespace winnow {

class FlawLabel;
class SearchBox;

// The search box with its error, the "all days" switch and the category button.
class FilterBar final : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    void focusSearch();
    void clear();
    SearchBox &box() { return *m_search; }
    // Shows the words without searching.
    void showSearch(const QString &words, bool inAllDays);
    bool isInAllDays() const;
    // The open papers' categories with counts, most frequent first. The chosen ones stay chosen.
    void setCategories(const std::vector<std::pair<QString, int>> &categories);
    QString words() const;
    // The pick in the map or the funnel, in words and in short for a narrow window; empty: none.
    void setPick(const QString &text, const QString &brief);
    void tabTo(QWidget &next); // Tab goes there from the bar's last field

Q_SIGNALS:
    // Emitted when typing pauses, and only for searches that can be parsed.
    void searchChanged(const QString &words, bool inAllDays);
    void categoriesChosen(const QStringList &categories);
    void pickCleared();
    void leaveRequested(); // return to the table

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void compose();
    void fit(); // hides or shortens what has no room
    void fitPick();
    void onTyped();
    void search(); // searches at once
    void showHelp();
    void rebuildMenu();
    void choose(const QString &category, bool chosen);
    void showChosen();

    SearchBox *m_search;
    FlawLabel *m_flaw;
    QToolButton *m_help;
    QToolButton *m_allDays;
    QToolButton *m_pick;
    QString m_pickText;
    QString m_pickBrief;
    QToolButton *m_button;
    QTimer m_rest;
    std::vector<std::pair<QString, int>> m_categories;
    QStringList m_chosen;
    bool m_isTight = false;
};

} // namespace winnow
