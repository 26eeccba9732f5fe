#include "ui/common/categorychooser.h"

#include "app/arxiv/taxonomy.h"

#include <QHash>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace winnow {

namespace {

constexpr int categoryChooserRowPadding = 7;
constexpr int codeRole = Qt::UserRole;
constexpr int wordsRole = Qt::UserRole + 1;

bool containsAll(const QString &text, const QStringList &words) {
    return std::all_of(words.begin(), words.end(),
                       [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

CategoryChooser::CategoryChooser(const std::vector<Category> &choices, QWidget *parent)
    : QWidget(parent),
      m_search(new QLineEdit(this)),
      m_tree(new QTreeWidget(this)),
      m_summary(new QLabel(this)),
      m_noMatch(new QLabel(m_tree)) {
    m_search->setPlaceholderText(tr("Search categories: machine learning, cs.LG, number theory …"));
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(tr("Search categories"));
    m_search->installEventFilter(this);

    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setAccessibleName(tr("Categories"));
    m_tree->setMinimumHeight(100);
    m_tree->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // takes the remaining space
    m_tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    addChoices(choices);

    m_summary->setObjectName(QStringLiteral("chosen"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_noMatch->setText(tr("No categories match."));
    m_noMatch->setForegroundRole(QPalette::PlaceholderText);
    m_noMatch->move(14, 10);
    m_noMatch->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_summary);
    setFocusProxy(m_search);

    connect(m_search, &QLineEdit::textChanged, this, &CategoryChooser::narrow);
    connect(m_search, &QLineEdit::returnPressed, this, &CategoryChooser::toggleFirstMatch);
    connect(m_tree, &QTreeWidget::itemChanged, this, [this] {
        showChosen();
        Q_EMIT chosenChanged(chosen());
    });
    showChosen();
}

void CategoryChooser::addChoices(const std::vector<Category> &choices) {
    QHash<QString, QTreeWidgetItem *> groups;
    const QSize rowSize(0, m_tree->fontMetrics().height() + categoryChooserRowPadding);
    for (const Category &choice : choices) {
        QTreeWidgetItem *&group = groups[choice.group];
        if (!group) {
            group = new QTreeWidgetItem(m_tree, QStringList{choice.group});
            group->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            group->setFirstColumnSpanned(true);
            group->setSizeHint(0, rowSize); // all rows are as high as the first
        }
        auto *item = new QTreeWidgetItem(group, QStringList{choice.code, choice.name});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                       Qt::ItemNeverHasChildren);
        item->setCheckState(0, Qt::Unchecked);
        item->setData(0, codeRole, choice.code);
        item->setData(0, wordsRole, QStringList{choice.code, choice.name, choice.group}.join(u' '));
        item->setData(0, Qt::AccessibleTextRole, tr("%1, %2").arg(choice.code, choice.name));
    }
}

std::vector<QTreeWidgetItem *> CategoryChooser::leaves() const {
    std::vector<QTreeWidgetItem *> all;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        for (int j = 0; j < m_tree->topLevelItem(i)->childCount(); ++j)
            all.push_back(m_tree->topLevelItem(i)->child(j));
    return all;
}

void CategoryChooser::setChosen(const QStringList &codes) {
    {
        const QSignalBlocker blocker(m_tree);
        m_others = codes;
        for (QTreeWidgetItem *item : leaves()) {
            const bool isChosen = m_others.removeAll(item->data(0, codeRole).toString()) > 0;
            item->setCheckState(0, isChosen ? Qt::Checked : Qt::Unchecked);
            if (isChosen)
                item->parent()->setExpanded(true);
        }
        m_others.removeDuplicates();
    }
    showChosen();
    Q_EMIT chosenChanged(chosen());
}

QStringList CategoryChooser::chosen() const {
    QStringList codes;
    for (const QTreeWidgetItem *item : leaves())
        if (item->checkState(0) == Qt::Checked)
            codes.append(item->data(0, codeRole).toString());
    return codes + m_others;
}

void CategoryChooser::narrow(const QString &words) {
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    bool anyMatch = false;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_tree->topLevelItem(i);
        bool groupMatches = false;
        bool groupHasChosen = false;
        for (int j = 0; j < group->childCount(); ++j) {
            QTreeWidgetItem *item = group->child(j);
            const bool matches = containsAll(item->data(0, wordsRole).toString(), wanted);
            item->setHidden(!matches);
            groupMatches = groupMatches || matches;
            groupHasChosen = groupHasChosen || item->checkState(0) == Qt::Checked;
        }
        group->setHidden(!groupMatches);
        group->setExpanded(wanted.isEmpty() ? groupHasChosen : groupMatches);
        anyMatch = anyMatch || groupMatches;
    }
    m_noMatch->setVisible(!anyMatch);
    m_noMatch->adjustSize();
}

void CategoryChooser::toggleFirstMatch() {
    if (m_search->text().trimmed().isEmpty())
        return;
    const auto all = leaves();
    const auto first = std::find_if(all.begin(), all.end(), [](auto *item) { return !item->isHidden(); });
    if (first == all.end())
        return;
    (*first)->setCheckState(0, (*first)->checkState(0) == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    m_search->selectAll();
}

void CategoryChooser::showChosen() {
    const QStringList codes = chosen();
    m_summary->setText(codes.isEmpty() ? tr("No categories chosen yet.")
                                       : tr("Chosen: %1").arg(codes.join(QStringLiteral(", "))));
    m_summary->setForegroundRole(codes.isEmpty() ? QPalette::PlaceholderText : QPalette::WindowText);
}

bool CategoryChooser::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_search && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        m_tree->setFocus(Qt::TabFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace winnow
