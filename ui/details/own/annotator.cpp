#include "ui/details/own/annotator.h"

#include "app/model/whenready.h"
#include "ui/papers/papersession.h"

#include <algorithm>

namespace winnow {

namespace {

auto sameTag(const QString &tag) {
    return [tag](const QString &other) { return other.compare(tag, Qt::CaseInsensitive) == 0; };
}

} // namespace

Annotator::Annotator(Library &library, PaperSession &session, QObject *parent)
    : QObject(parent), m_notebook(library), m_session(session) {
    constexpr int patience = 5000; // ms, until another program may have let go of the library
    m_again.setSingleShot(true);
    m_again.setInterval(patience);
    connect(&m_again, &QTimer::timeout, this, &Annotator::storeUnsaved);
}

Annotator::~Annotator() {
    for (auto it = m_unsaved.cbegin(); it != m_unsaved.cend(); ++it)
        (void)m_notebook.setNote(it.key(), it.value()); // the library finishes what it was asked
}

std::vector<Annotation> Annotator::shown(const std::vector<ArxivId> &ids) const {
    std::vector<Annotation> annotations;
    annotations.reserve(ids.size());
    for (const ArxivId &id : ids) {
        const int row = m_session.papers().rowOf(id);
        annotations.push_back(row < 0 ? Annotation{} : m_session.papers().item(row).row.annotation);
    }
    return annotations;
}

void Annotator::act(const std::vector<ArxivId> &ids, const Change &change,
                    const Pending<AnnotationChange> &stored) {
    const std::vector<Annotation> before = shown(ids);
    std::vector<Annotation> after = before;
    std::ranges::for_each(after, change);
    m_session.annotate(ids, after);
    whenReady(stored, this, [this, number = ++m_acts, ids, before](const Result<AnnotationChange> &done) {
        if (!done) {
            if (number == m_acts)
                m_session.annotate(ids, before);
            else
                m_session.refresh();
            Q_EMIT errorOccurred(done.error());
            return;
        }
        if (number == m_acts)
            m_session.annotate(done->ids, done->after); // tags as the library spells them
        if (done->kind == ActKind::Tags)
            Q_EMIT tagsChanged();
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
    act(
        ids,
        [&](Annotation &annotation) {
            if (std::ranges::none_of(annotation.tags, sameTag(tag)))
                annotation.tags << tag;
            annotation.tags.sort(Qt::CaseInsensitive);
        },
        m_notebook.addTag(ids, tag));
    if (ids.size() > 1)
        Q_EMIT notice(tr("%n paper(s) tagged “%1”", nullptr, static_cast<int>(ids.size())).arg(tag));
}

void Annotator::removeTag(const std::vector<ArxivId> &ids, const QString &tag) {
    act(
        ids, [&](Annotation &annotation) { annotation.tags.removeIf(sameTag(tag)); },
        m_notebook.removeTag(ids, tag));
    if (ids.size() > 1)
        Q_EMIT notice(tr("“%1” taken off %n paper(s)", nullptr, static_cast<int>(ids.size())).arg(tag));
}

void Annotator::setRelevance(const std::vector<ArxivId> &ids, std::optional<int> relevance) {
    act(
        ids, [&](Annotation &annotation) { annotation.ownRelevance = relevance; },
        m_notebook.setOwnRelevance(ids, relevance));
    if (ids.size() < 2)
        return;
    const int count = static_cast<int>(ids.size());
    Q_EMIT notice(relevance ? tr("Your relevance of %n paper(s): %1", nullptr, count).arg(*relevance)
                            : tr("Your relevance of %n paper(s) cleared", nullptr, count));
}

void Annotator::setNote(const ArxivId &id, const QString &note) {
    Annotation annotation = shown({id}).front();
    annotation.note = note;
    m_session.annotate({id}, {annotation});
    m_unsaved.remove(id);
    ++m_acts;
    storeNote(id, note);
}

void Annotator::storeNote(const ArxivId &id, const QString &note, bool isAgain) {
    whenReady(m_notebook.setNote(id, note), this,
              [this, id, note, isAgain](const Result<AnnotationChange> &done) {
                  if (done) {
                      storeUnsaved();
                      return;
                  }
                  const std::vector<Annotation> now = shown({id});
                  if (now.front().note != note)
                      return; // typed on meanwhile
                  m_unsaved.insert(id, note);
                  m_again.start();
                  if (!isAgain) // it was said
                      Q_EMIT errorOccurred(done.error());
              });
}

void Annotator::storeUnsaved() {
    const QHash<ArxivId, QString> unsaved = std::exchange(m_unsaved, {});
    for (auto it = unsaved.cbegin(); it != unsaved.cend(); ++it)
        storeNote(it.key(), it.value(), true);
}

} // namespace winnow
