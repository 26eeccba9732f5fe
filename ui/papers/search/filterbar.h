#pragma once

#include <QTimer>
#include <QWidget>

#include <vector>

class QToolButton;

namespace winnow {

class FlawLabel;
class SearchBox;

// Search box, what is wrong with the search, whether it goes over all days, and the category button.
class FilterBar final : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    void focusSearch();
    void clear();
    SearchBox &box() { return *m_search; }
    // Shown without being searched for.
    void showSearch(const QString &words, bool inAllDays);
    bool isInAllDays() const;
    // Of the open papers, with their number, most frequent first. What was chosen stays chosen.
    void setCategories(const std::vector<std::pair<QString, int>> &categories);
    QString words() const;
    // Of the map and the funnel, in words, and shorter for a narrow window; empty: nothing is picked.
    void setPick(const QString &text, const QString &brief);
    void tabTo(QWidget &next); // Tab goes there from its last field

Q_SIGNALS:
    // Once the typing rests, and only what can be understood.
    void searchChanged(const QString &words, bool inAllDays);
    void categoriesChosen(const QStringList &categories);
    void pickCleared();
    void leaveRequested(); // back to the table

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void compose();
    void fit(); // what there is no room for goes, or gets short
    void fitPick();
    void onTyped();
    void search(); // now
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
