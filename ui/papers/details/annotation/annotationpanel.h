#pragma once

#include "app/model/annotation.h"

#include <QWidget>

namespace winnow {

class NoteEdit;
class RelevanceBar;
class TagInput;
class TagRow;

// The user's annotations of the paper: relevance, tags and a note.
class AnnotationPanel final : public QWidget {
    Q_OBJECT
public:
    explicit AnnotationPanel(QWidget *parent = nullptr);

    void showAnnotation(const ArxivId &paper, const Annotation &annotation);
    void setKnownTags(const QStringList &tags);
    void saveNote();      // reports what was typed and not reported yet
    void editNote();      // puts the cursor there
    bool isInUse() const; // the focus is in it

Q_SIGNALS:
    void noteChanged(const winnow::ArxivId &paper, const QString &note);
    void tagAdded(const winnow::ArxivId &paper, const QString &tag);
    void tagRemoved(const winnow::ArxivId &paper, const QString &tag);
    void relevanceChosen(const winnow::ArxivId &paper, std::optional<int> relevance);
    void tagChosen(const QString &tag);
    void leaveRequested();

private:
    RelevanceBar *m_relevance;
    TagRow *m_tags;
    NoteEdit *m_note;
    ArxivId m_paper;
};

} // namespace winnow
