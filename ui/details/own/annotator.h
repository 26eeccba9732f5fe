#pragma once

#include "app/library/notebook.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>

namespace winnow {

class PaperSession;

// Carries what the reader says of papers into the library: shown at once, taken back when it could not be
// stored. A note that could not be stored stays as typed and is tried again.
class Annotator final : public QObject {
    Q_OBJECT
public:
    Annotator(Library &library, PaperSession &session, QObject *parent = nullptr);
    ~Annotator() override; // asks once more to store what is not stored

    // Papers that are not open are ignored by what is shown, not by the library.
    void setNote(const ArxivId &id, const QString &note);
    void addTag(const std::vector<ArxivId> &ids, const QString &tag);
    void removeTag(const std::vector<ArxivId> &ids, const QString &tag);
    void setRelevance(const std::vector<ArxivId> &ids, std::optional<int> relevance);

Q_SIGNALS:
    void tagsChanged();               // stored
    void notice(const QString &text); // of an act on many papers, which undo takes back
    void errorOccurred(const winnow::Error &error);

private:
    using Change = std::function<void(Annotation &)>;

    std::vector<Annotation> shown(const std::vector<ArxivId> &ids) const;
    void act(const std::vector<ArxivId> &ids, const Change &change, const Pending<AnnotationChange> &stored);
    void storeNote(const ArxivId &id, const QString &note, bool isAgain = false);
    void storeUnsaved();

    Notebook m_notebook;
    PaperSession &m_session;
    quint64 m_acts = 0; // counts them: only the newest one's answer is shown, which holds all before it
    QHash<ArxivId, QString> m_unsaved;
    QTimer m_again;
};

} // namespace winnow
