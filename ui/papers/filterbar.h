#pragma once

#include <QTimer>
#include <QWidget>

#include <vector>

class QLineEdit;
class QToolButton;

namespace winnow {

// Search box and category button.
class FilterBar final : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    void focusSearch();
    void clear();
    // Of the open papers, with their number, most frequent first. What was chosen stays chosen.
    void setCategories(const std::vector<std::pair<QString, int>> &categories);
    QString words() const;
    void setPick(const QString &text); // of the map and the funnel, in words; empty: nothing is picked

Q_SIGNALS:
    void wordsChanged(const QString &words); // once the typing rests
    void categoriesChosen(const QStringList &categories);
    void pickCleared();
    void leaveRequested(); // back to the table

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onTyped();
    void rebuildMenu();
    void choose(const QString &category, bool chosen);
    void showChosen();

    QLineEdit *m_search;
    QToolButton *m_pick;
    QToolButton *m_button;
    QTimer m_rest;
    std::vector<std::pair<QString, int>> m_categories;
    QStringList m_chosen;
};

} // namespace winnow
