#include "ui/papers/details/annotation/annotator.h"

#include "app/model/async.h"
#include "ui/papers/list/papersession.h"

#include <algorithm>

namespace winnow {

namespace {

auto sameTag(const QString &tag) {
    return [tag](const QString &other) { return other.compare(tag, Qt::CaseInsensitive) == 0; };
}

// Whether nothing has changed since in what such an action is about.
bool isAsBefore(const std::vector<Annotation> &before, const std::vector<Annotation> &now, ActKind kind) {
    return std::ranges::equal(before, now, [kind](const Annotation &a, const Annotation &b) {
        return kind == ActKind::Tags ? a.tags == b.tags : a.ownRelevance == b.ownRelevance;
    });
}

} // namespace

Annotator::Annotator(Library &library, PaperSession &session, Messages &messages, QObject *parent)
    : QObject(parent), m_library(library), m_session(session), m_messages(messages) {
    constexpr int patience = 5000; // ms, by which another program may have released the library
    m_again.setSingleShot(true);
    m_again.setInterval(patience);
    connect(&m_again, &QTimer::timeout, this, &Annotator::storeUnsaved);
}

Annotator::~Annotator() {
    for (auto it = m_unsaved.cbegin(); it != m_unsaved.cend(); ++it)
        (void)m_library.marks().setNote(it.key(), *it); // the library finishes pending requests
}

std::vector<Annotation> Annotator::shown(const std::vector<ArxivId> &ids) const {
    std::vector<Annotation> annotations;
    annotations.reserve(ids.size());
    for (const ArxivId &id : ids) {
        const int row = m_session.papers().rowOf(id);
        annotations.push_back(row < 0 ? Annotation{} : m_session.papers().marks(row).annotation);
    }
    return annotations;
}

void Annotator::act(const Act &wanted) {
    const auto stored = wanted.ask();
    const quint64 number = m_session.acts().begin(
        wanted.ids, [change = wanted.change](size_t, ReaderMarks &marks) { change(marks.annotation); });
    whenReady(stored, this, [this, wanted, number](const Result<AnnotationChange> &done) {
        if (!done) {
            m_session.acts().fail(number);
            Q_EMIT m_messages.errorOccurred(done.error(),
                                            Retry(this, [this, wanted, before = shown(wanted.ids)] {
                                                if (isAsBefore(before, shown(wanted.ids), wanted.kind))
                                                    act(wanted);
                                            }));
            return;
        }
        m_session.acts().succeed(number, *done); // tags as the library spells them
        if (done->kind == ActKind::Tags)
            Q_EMIT tagsChanged();
        if (!wanted.said.isEmpty())
            m_session.acts().offerUndo(wanted.said, m_session.acts().isNewest(number) ? done->act : 0);
        storeUnsaved();
    });
}

void Annotator::addTag(const std::vector<ArxivId> &ids, const QString &tag) {
    const std::vector<Annotation> annotations = shown(ids);
    const bool isNew = std::ranges::any_of(annotations, [&](const Annotation &annotation) {
        return std::ranges::none_of(annotation.tags, sameTag(tag));
    });
    if (!isNew)
        return;
    const auto change = [tag](Annotation &annotation) {
        if (std::ranges::none_of(annotation.tags, sameTag(tag)))
            annotation.tags << tag;
        annotation.tags.sort(Qt::CaseInsensitive);
    };
    const int count = static_cast<int>(ids.size());
    act({ActKind::Tags, ids, change, [this, ids, tag] { return m_library.marks().addTag(ids, tag); },
         count > 1 ? tr("%n paper(s) tagged “%1”", nullptr, count).arg(tag) : QString()});
}

void Annotator::removeTag(const std::vector<ArxivId> &ids, const QString &tag) {
    const auto change = [tag](Annotation &annotation) { annotation.tags.removeIf(sameTag(tag)); };
    const int count = static_cast<int>(ids.size());
    act({ActKind::Tags, ids, change, [this, ids, tag] { return m_library.marks().removeTag(ids, tag); },
         count > 1 ? tr("“%1” removed from %n paper(s)", nullptr, count).arg(tag) : QString()});
}

void Annotator::setRelevance(const std::vector<ArxivId> &ids, std::optional<int> relevance) {
    const auto change = [relevance](Annotation &annotation) { annotation.ownRelevance = relevance; };
    const int count = static_cast<int>(ids.size());
    QString said;
    if (count > 1)
        said = relevance ? tr("Your relevance for %n paper(s): %1", nullptr, count).arg(*relevance)
                         : tr("Your relevance for %n paper(s) cleared", nullptr, count);
    act({ActKind::OwnRelevance, ids, change,
         [this, ids, relevance] { return m_library.marks().setOwnRelevance(ids, relevance); }, said});
}

void Annotator::setNote(const ArxivId &id, const QString &note) {
    const auto stored = m_library.marks().setNote(id, note);
    const quint64 number =
        m_session.acts().begin({id}, [note](size_t, ReaderMarks &marks) { marks.annotation.note = note; });
    if (m_unsaved.remove(id))
        m_session.acts().fail(m_noteActs.value(id));
    m_noteActs.insert(id, number);
    awaitNote(stored, id, note);
}

void Annotator::awaitNote(const Pending<AnnotationChange> &stored, const ArxivId &id, const QString &note,
                          bool isAgain) {
    const quint64 number = m_noteActs.value(id);
    whenReady(stored, this, [this, id, note, number, isAgain](const Result<AnnotationChange> &done) {
        if (done) {
            m_session.acts().succeed(number, *done);
            storeUnsaved();
            return;
        }
        if (m_noteActs.value(id) != number) { // the user has typed on in the meantime
            m_session.acts().fail(number);
            return;
        }
        m_unsaved.insert(id, note); // the note stays as typed
        m_again.start();
        if (!isAgain) // reported already
            Q_EMIT m_messages.errorOccurred(done.error(), Retry(this, [this] { storeUnsaved(); }));
    });
}

void Annotator::storeUnsaved() {
    const QHash<ArxivId, QString> unsaved = std::exchange(m_unsaved, {});
    for (auto it = unsaved.cbegin(); it != unsaved.cend(); ++it)
        awaitNote(m_library.marks().setNote(it.key(), *it), it.key(), *it, true);
}

} // namespace winnow
