#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace winnow {

struct Category;

// Chooses the categories to follow: the taxonomy as check boxes, with a search box above it.
class CategoryChooser final : public QWidget {
    Q_OBJECT
public:
    explicit CategoryChooser(const std::vector<Category> &choices, QWidget *parent = nullptr);

    // Codes that are not in the list (a whole archive, an alias) are kept as they are.
    void setChosen(const QStringList &codes);
    QStringList chosen() const; // in the order of the taxonomy, then the kept ones
    QLineEdit *searchField() const { return m_search; }

Q_SIGNALS:
    void chosenChanged(const QStringList &codes);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addChoices(const std::vector<Category> &choices);
    void narrow(const QString &words);
    void toggleFirstMatch();
    void showChosen();
    std::vector<QTreeWidgetItem *> leaves() const;

    QLineEdit *m_search;
    QTreeWidget *m_tree;
    QLabel *m_summary;
    QLabel *m_noMatch;
    QStringList m_others;
};

} // namespace winnow
