#pragma once

#include "app/library/library.h"
#include "ui/common/messages/messages.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>

namespace winnow {

class PaperSession;

// Stores the user's annotations in the library: shows them at once and reverts them if they could not be
// stored. A note that could not be stored stays as typed and is retried.
class Annotator final : public QObject {
    Q_OBJECT
public:
    Annotator(Library &library, PaperSession &session, Messages &messages, QObject *parent = nullptr);
    ~Annotator() override; // tries once more to store what is not stored

    // Papers that are not open are stored, too, but not shown.
    void setNote(const ArxivId &id, const QString &note);
    void addTag(const std::vector<ArxivId> &ids, const QString &tag);
    void removeTag(const std::vector<ArxivId> &ids, const QString &tag);
    void setRelevance(const std::vector<ArxivId> &ids, std::optional<int> relevance);
    void storeUnsaved(); // tries once more to store what could not be stored

Q_SIGNALS:
    void tagsChanged(); // stored

private:
    using Change = std::function<void(Annotation &)>;

    struct Act {
        ActKind kind = ActKind::Tags;
        std::vector<ArxivId> ids;
        Change change;
        std::function<Pending<AnnotationChange>()> ask; // requests the change from the library
        QString said;                                   // the message once it is stored; empty: none
    };

    std::vector<Annotation> shown(const std::vector<ArxivId> &ids) const;
    void act(const Act &wanted);
    void awaitNote(const Pending<AnnotationChange> &stored, const ArxivId &id, const QString &note,
                   bool isAgain = false);

    Library &m_library;
    PaperSession &m_session;
    Messages &m_messages;
    QHash<ArxivId, quint64> m_noteActs; // the newest action on each paper's note
    QHash<ArxivId, QString> m_unsaved;  // notes as typed, from that action
    QTimer m_again;
};

} // namespace winnow
