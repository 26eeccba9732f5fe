#include "ui/papers/search/searchcontroller.h"

#include "app/library/search/searchquery.h"
#include "app/model/async.h"
#include "ui/papers/list/papersession.h"
#include "ui/papers/search/filterbar.h"
#include "ui/papers/search/searchbox.h"

#include <QRegularExpression>

namespace winnow {

namespace {

constexpr int mostSuggestions = 12;

bool isWhole(const QString &words) {
    return parseSearch(words, QDate::currentDate()).problems.empty();
}

} // namespace

SearchController::SearchController(Library &library, PaperSession &session, FilterBar &filter,
                                   QObject *parent)
    : QObject(parent), m_library(library), m_session(session), m_filter(filter) {
    connect(&filter, &FilterBar::searchChanged, this, &SearchController::search);
    connect(&filter.box(), &SearchBox::wordsWanted, this, &SearchController::suggest);
}

void SearchController::search(const QString &words, bool inAllDays) {
    Q_EMIT searched(words);
    if (inAllDays && !words.isEmpty()) {
        m_isInHistory = true;
        m_session.open({PaperScope::Kind::Search, {}, words});
    } else if (m_isInHistory) {
        m_isInHistory = false;
        m_filter.showSearch(words, false);
        m_session.open(m_home.isOpen() ? m_home : PaperScope{PaperScope::Kind::Library});
    } else {
        m_session.search(words);
    }
}

void SearchController::openSearch(const QString &words) {
    m_filter.showSearch(words, true);
    search(words, true);
}

void SearchController::toggleTopic(const QString &term) {
    static const QRegularExpression topics(QStringLiteral("(?<!\\S)topic:(?:\"[^\"]*\"|\\S*)"));
    QString words = m_filter.words();
    const bool isThere = words.contains(term);
    words = words.remove(topics).simplified();
    if (!isThere)
        words = QString(words + QLatin1Char(' ') + term).trimmed();
    const bool inAllDays = m_filter.isInAllDays();
    m_filter.showSearch(words, inAllDays);
    search(words, inAllDays);
}

// When another day is opened, the words stay and are searched for there.
void SearchController::onOpened() {
    const PaperScope &scope = m_session.scope();
    m_isInHistory = scope.kind == PaperScope::Kind::Search;
    if (m_isInHistory) {
        m_session.search({});
        return;
    }
    m_home = scope;
    const QString words = m_filter.words();
    if (m_filter.isInAllDays())
        m_filter.showSearch(words, false);
    m_session.search(isWhole(words) ? words : QString());
}

void SearchController::suggest(const Completion &completion) {
    whenReady(m_library.search().suggestions(completion.field.value_or(SearchField::Any), completion.prefix,
                                             mostSuggestions),
              this, [this, completion](const Result<std::vector<Suggestion>> &found) {
                  QStringList words;
                  if (found) { // suggestions are optional, so no error is shown
                      for (const Suggestion &suggestion : *found)
                          words << suggestion.text;
                  }
                  m_filter.box().offer(completion, words);
              });
}

} // namespace winnow
