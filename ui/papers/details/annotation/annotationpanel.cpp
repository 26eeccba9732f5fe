#include "ui/papers/details/annotation/annotationpanel.h"

#include "ui/common/flowlayout.h"
#include "ui/papers/details/annotation/noteedit.h"
#include "ui/papers/details/annotation/relevancebar.h"
#include "ui/papers/details/annotation/taginput.h"
#include "ui/papers/details/annotation/tagrow.h"

#include <QLabel>
#include <QVBoxLayout>

namespace winnow {

AnnotationPanel::AnnotationPanel(QWidget *parent)
    : QWidget(parent), m_relevance(new RelevanceBar), m_tags(new TagRow), m_note(new NoteEdit) {
    constexpr int side = 20;
    constexpr int gap = 10;
    auto *caption = new QLabel(tr("Your relevance"));
    caption->setForegroundRole(QPalette::PlaceholderText);
    caption->setBuddy(m_relevance);
    auto *first = new QWidget;
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    first->setSizePolicy(policy);
    auto *flow = new FlowLayout(first, gap);
    flow->addWidget(caption);
    flow->addWidget(m_relevance);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(side, 8, side, 0);
    column->setSpacing(6);
    column->addWidget(first);
    column->addWidget(m_tags);
    column->addWidget(m_note);
    setTabOrder(m_relevance, m_tags->input());
    setTabOrder(m_tags->input(), m_note);
    connect(m_relevance, &RelevanceBar::relevanceChosen, this,
            [this](std::optional<int> relevance) { Q_EMIT relevanceChosen(m_paper, relevance); });
    connect(m_tags, &TagRow::tagAdded, this, [this](const QString &tag) { Q_EMIT tagAdded(m_paper, tag); });
    connect(m_tags, &TagRow::tagRemoved, this,
            [this](const QString &tag) { Q_EMIT tagRemoved(m_paper, tag); });
    connect(m_tags, &TagRow::tagChosen, this, &AnnotationPanel::tagChosen);
    connect(m_tags->input(), &TagInput::leaveRequested, this, &AnnotationPanel::leaveRequested);
    connect(m_note, &NoteEdit::noteChanged, this, &AnnotationPanel::noteChanged);
    connect(m_note, &NoteEdit::leaveRequested, this, &AnnotationPanel::leaveRequested);
}

void AnnotationPanel::showAnnotation(const ArxivId &paper, const Annotation &annotation) {
    m_note->showNote(paper, annotation.note); // first: it reports what was typed for the previous paper
    if (m_paper != paper)
        m_tags->input()->clear();
    m_paper = paper;
    m_relevance->showRelevance(annotation.ownRelevance);
    m_tags->showTags(annotation.tags);
}

void AnnotationPanel::setKnownTags(const QStringList &tags) {
    m_tags->input()->setKnownTags(tags);
}

void AnnotationPanel::saveNote() {
    m_note->save();
}

void AnnotationPanel::editNote() {
    m_note->setFocus(Qt::OtherFocusReason);
    m_note->moveCursor(QTextCursor::End);
}

bool AnnotationPanel::isInUse() const {
    const QWidget *focus = focusWidget();
    return focus && focus->hasFocus();
}

} // namespace winnow
