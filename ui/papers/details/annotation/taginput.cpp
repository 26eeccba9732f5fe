#include "ui/papers/details/annotation/taginput.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

namespace winnow {

TagInput::TagInput(QWidget *parent) : QLineEdit(parent), m_known(new QStringListModel(this)) {
    constexpr int longestTag = 60;
    setObjectName(QStringLiteral("tagInput"));
    setPlaceholderText(tr("Add a tag"));
    setAccessibleName(tr("Add a tag"));
    setMaxLength(longestTag);
    auto *completer = new QCompleter(m_known, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    setCompleter(completer);
    // Chosen with the mouse. Queued, because the line edit takes over the text after this.
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &TagInput::enter,
            Qt::QueuedConnection);
    connect(this, &QLineEdit::returnPressed, this, &TagInput::enter);
    connect(this, &QLineEdit::textEdited, this, &TagInput::splitAtCommas);
}

void TagInput::setKnownTags(const QStringList &tags) {
    if (tags != m_known->stringList())
        m_known->setStringList(tags);
}

QSize TagInput::sizeHint() const {
    const QSize hint = QLineEdit::sizeHint();
    constexpr int letters = 14;
    return {fontMetrics().averageCharWidth() * letters + 16, std::min(hint.height(), 26)};
}

void TagInput::enter() {
    const QString tag = text().simplified();
    clear();
    if (!tag.isEmpty())
        Q_EMIT tagEntered(tag);
}

void TagInput::splitAtCommas(const QString &text) {
    if (!text.contains(QLatin1Char(',')))
        return;
    QStringList parts = text.split(QLatin1Char(','));
    const QString rest = parts.takeLast();
    for (const QString &part : std::as_const(parts)) {
        if (const QString tag = part.simplified(); !tag.isEmpty())
            Q_EMIT tagEntered(tag);
    }
    setText(rest.trimmed());
}

void TagInput::keyPressEvent(QKeyEvent *event) {
    if (event->key() != Qt::Key_Escape) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    clear();
    Q_EMIT leaveRequested();
}

} // namespace winnow
