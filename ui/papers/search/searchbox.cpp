#include "ui/papers/search/searchbox.h"

#include <QKeyEvent>
#include <QListWidget>

#include <algorithm>

namespace winnow {

namespace {

constexpr int mostRows = 8;
constexpr int leastWidth = 220;
constexpr int leastOfAField = 2; // with fewer letters, every second word would look like a field

// Only fixed values are possible, so Enter takes the first.
bool isClosed(std::optional<SearchField> field) {
    return field == SearchField::State || field == SearchField::Day;
}

bool isTheLibrarys(std::optional<SearchField> field) {
    return field == SearchField::Author || field == SearchField::Category || field == SearchField::Tag ||
           field == SearchField::Topic;
}

} // namespace

SearchBox::SearchBox(QWidget *parent) : QLineEdit(parent) {
    connect(this, &QLineEdit::textEdited, this, &SearchBox::complete);
}

SearchBox::~SearchBox() {
    delete m_list;
}

void SearchBox::complete() {
    m_completion = completionAt(text(), cursorPosition());
    const bool isTooShort =
        m_completion.field == SearchField::Any && m_completion.prefix.size() < leastOfAField;
    if (isTheLibrarys(m_completion.field)) {
        Q_EMIT wordsWanted(m_completion); // the suggestions stay until then, or the list would flicker
        return;
    }
    show(isTooShort ? QStringList() : completionWords(m_completion));
}

void SearchBox::offer(const Completion &wanted, const QStringList &words) {
    if (wanted == m_completion && hasFocus())
        show(words);
}

void SearchBox::show(const QStringList &words) {
    const bool isDone =
        words.size() == 1 && words.first().compare(m_completion.prefix, Qt::CaseInsensitive) == 0;
    if (words.isEmpty() || isDone) {
        withdraw();
        return;
    }
    if (!m_list) {
        m_list = new QListWidget(window());
        m_list->setObjectName(QStringLiteral("searchOffer"));
        m_list->setAccessibleName(tr("Suggestions"));
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        connect(m_list, &QListWidget::itemClicked, this,
                [this](QListWidgetItem *item) { accept(m_list->row(item)); });
    }
    m_list->clear();
    m_list->addItems(words);
    if (isClosed(m_completion.field))
        moveTo(0);
    const int rows = std::min<int>(mostRows, int(words.size()));
    const QPoint corner = mapTo(window(), rect().bottomLeft() + QPoint(0, 2));
    const int wide = std::max(leastWidth, width());
    m_list->setGeometry(std::max(0, std::min(corner.x(), window()->width() - wide)), corner.y(), wide,
                        rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth());
    m_list->show();
    m_list->raise();
}

void SearchBox::withdraw() {
    if (m_list)
        m_list->hide();
    setAccessibleDescription({});
}

bool SearchBox::isOffering() const {
    return m_list && m_list->isVisible();
}

bool SearchBox::moveTo(int row) {
    m_list->setCurrentRow(std::clamp(row, 0, m_list->count() - 1));
    setAccessibleDescription(tr("Suggestion: %1").arg(m_list->currentItem()->text()));
    return true;
}

void SearchBox::accept(int row) {
    const QListWidgetItem *item = m_list->item(row);
    if (!item)
        return;
    const CompletedText done = completed(text(), m_completion, item->text());
    withdraw();
    setText(done.text);
    setCursorPosition(int(done.cursor));
    if (m_completion.field == SearchField::Any)
        complete(); // continues with the field's values
}

bool SearchBox::steerOffer(int key) {
    switch (key) {
    case Qt::Key_Down:
        return moveTo(m_list->currentRow() + 1);
    case Qt::Key_Up:
        return moveTo(m_list->currentRow() - 1);
    case Qt::Key_Escape:
        withdraw();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_list->currentRow() >= 0) {
            accept(m_list->currentRow());
            return true;
        }
        withdraw();
        return false;
    default:
        return false;
    }
}

void SearchBox::keyPressEvent(QKeyEvent *event) {
    if (isOffering() && steerOffer(event->key()))
        return;
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            Q_EMIT leaveRequested();
        clear();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        Q_EMIT submitted();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

bool SearchBox::focusNextPrevChild(bool next) {
    if (!next || !isOffering())
        return QLineEdit::focusNextPrevChild(next);
    accept(std::max(0, m_list->currentRow()));
    return true;
}

void SearchBox::focusOutEvent(QFocusEvent *event) {
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason)
        withdraw();
}

} // namespace winnow
