#pragma once

#include "app/library/library.h"
#include "app/library/search/searchcompletion.h"
#include "app/model/annotation.h"
#include "app/model/savedview.h"
#include "app/model/scorerecord.h"
#include "app/model/suggestion.h"

#include <QHash>

namespace winnow {

// What the reader writes into the library beside decisions, and finds in it: the library's second face, under
// the same rules as Library. The Library must outlive it.
class Notebook final {
public:
    explicit Notebook(Library &library) : m_thread(*library.m_thread) {}

    // Acts that Library::undoDecision() takes back, each call one. NotFound when an id is not in the library:
    // then nothing is changed. InvalidInput: a blank tag, a relevance other than 1 to 10.
    [[nodiscard]] Pending<AnnotationChange> setNote(const ArxivId &id, const QString &text);
    // Tags are one whatever their case; a tag keeps the spelling it was first written with.
    [[nodiscard]] Pending<AnnotationChange> addTag(const std::vector<ArxivId> &ids, const QString &tag);
    [[nodiscard]] Pending<AnnotationChange> removeTag(const std::vector<ArxivId> &ids, const QString &tag);
    [[nodiscard]] Pending<AnnotationChange> setOwnRelevance(const std::vector<ArxivId> &ids,
                                                            std::optional<int> relevance); // none: clear it
    // For marking on purpose. Library::markRead(), for what was opened, leaves nothing to undo.
    [[nodiscard]] Pending<DecisionChange> setRead(const std::vector<ArxivId> &ids, bool read);

    [[nodiscard]] Pending<std::vector<TagCount>> tags(); // in order of the alphabet
    // Every score the paper ever got, newest first.
    [[nodiscard]] Pending<std::vector<ScoreRecord>> scoreHistory(const ArxivId &id);

    // Saved views, in the reader's order. NotFound: no such view. InvalidInput with place "name": the name is
    // blank or another view's, case aside.
    [[nodiscard]] Pending<std::vector<SavedView>> savedViews();
    // A view with an id the library knows is changed where it stands; any other is new and goes to its
    // `place`. So what removeView() gave can be put back.
    [[nodiscard]] Pending<SavedView> saveView(const SavedView &view);
    [[nodiscard]] Pending<SavedView> renameView(qint64 id, const QString &name);
    [[nodiscard]] Pending<SavedView> removeView(qint64 id); // what was removed
    [[nodiscard]] Pending<std::vector<SavedView>> moveView(qint64 id, int place);
    // How many papers of the whole history each view finds, by its id; without those whose search is
    // malformed.
    [[nodiscard]] Pending<QHash<qint64, int>> viewCounts();

    // Papers, those included that no filter let pass, each on its newest day. Ids the library does not know
    // are left out.
    [[nodiscard]] Pending<std::vector<PaperRow>> papers(const std::vector<ArxivId> &ids); // best first
    [[nodiscard]] Pending<std::vector<PaperRow>> similar(const ArxivId &id, int limit);   // likest first
    [[nodiscard]] Pending<QHash<ArxivId, QString>> abstracts(const std::vector<ArxivId> &ids);
    // Authors, categories or tags that begin so, the most frequent first; of other kinds none. An author fits
    // with the beginning of any word of the name, without accents, also as "Dao, T".
    [[nodiscard]] Pending<std::vector<Suggestion>> suggestions(CompletionKind kind, const QString &prefix,
                                                               int limit);
    // A paper that no feed brought: scanned, and behind the day's others. The same twice changes nothing.
    // InvalidInput: no id, no day.
    [[nodiscard]] Pending<PaperRow> addPaper(const Paper &paper, QDate day);

private:
    LibraryThread &m_thread;
};

} // namespace winnow
