#include "app/library/search/searchquery.h"

#include "app/library/search/searchtokens.h"
#include "app/library/search/searchvalues.h"
#include "app/model/arxivaddresses.h"
#include "app/model/score.h"
#include "app/text/words.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace winnow {

namespace {

constexpr size_t mostTerms = 200; // SQLite's parser has a limit, and no one types that many

struct FieldName {
    QStringView name;
    SearchField field;
    bool offered; // the others are accepted but not suggested
};

constexpr std::array fieldNames{
    FieldName{u"author", SearchField::Author, true},
    FieldName{u"title", SearchField::Title, true},
    FieldName{u"abstract", SearchField::Abstract, true},
    FieldName{u"cat", SearchField::Category, true},
    FieldName{u"is", SearchField::State, true},
    FieldName{u"rel", SearchField::Relevance, true},
    FieldName{u"nov", SearchField::Novelty, true},
    FieldName{u"score", SearchField::Total, true},
    FieldName{u"taste", SearchField::Taste, true},
    FieldName{u"own", SearchField::OwnRelevance, true},
    FieldName{u"tag", SearchField::Tag, true},
    FieldName{u"topic", SearchField::Topic, true},
    FieldName{u"day", SearchField::Day, true},
    FieldName{u"authors", SearchField::Author, false},
    FieldName{u"au", SearchField::Author, false},
    FieldName{u"ti", SearchField::Title, false},
    FieldName{u"abs", SearchField::Abstract, false},
    FieldName{u"category", SearchField::Category, false},
    FieldName{u"relevance", SearchField::Relevance, false},
    FieldName{u"novelty", SearchField::Novelty, false},
    FieldName{u"date", SearchField::Day, false},
};

constexpr std::array stateNames{
    std::pair{SearchState::Kept, QStringView(u"kept")},
    std::pair{SearchState::Skipped, QStringView(u"skipped")},
    std::pair{SearchState::Later, QStringView(u"later")},
    std::pair{SearchState::Untriaged, QStringView(u"untriaged")},
    std::pair{SearchState::Read, QStringView(u"read")},
    std::pair{SearchState::Unread, QStringView(u"unread")},
    std::pair{SearchState::Failed, QStringView(u"failed")},
    std::pair{SearchState::Screened, QStringView(u"screened")},
    std::pair{SearchState::Scored, QStringView(u"scored")},
    std::pair{SearchState::Unscored, QStringView(u"unscored")},
    std::pair{SearchState::Noted, QStringView(u"noted")},
    std::pair{SearchState::Replaced, QStringView(u"replaced")},
    std::pair{SearchState::Withdrawn, QStringView(u"withdrawn")},
    std::pair{SearchState::New, QStringView(u"new")},
    std::pair{SearchState::Cross, QStringView(u"cross")},
    std::pair{SearchState::Replace, QStringView(u"replace")},
};

constexpr std::array faultNames{
    std::pair{SearchFault::UnknownField, QStringView(u"unknown-field")},
    std::pair{SearchFault::UnknownState, QStringView(u"unknown-state")},
    std::pair{SearchFault::NotARelevance, QStringView(u"not-a-relevance")},
    std::pair{SearchFault::NotATotal, QStringView(u"not-a-total")},
    std::pair{SearchFault::NotATaste, QStringView(u"not-a-taste")},
    std::pair{SearchFault::NotADay, QStringView(u"not-a-day")},
    std::pair{SearchFault::BackwardsRange, QStringView(u"backwards-range")},
};

bool hasLetterOrDigit(const QString &text) {
    const auto characters = text.toUcs4();
    return std::ranges::any_of(characters, [](char32_t c) { return QChar::isLetterOrNumber(c); });
}

// Nearly every paper has a word with this prefix, and finding them takes the index longest of all.
bool saysNothingYet(const QString &text, const QString &words) {
    return text.size() == 1 && words.size() == 1 && words.at(0).unicode() < 128;
}

// "CF3:compact" and "https://…" are words; "autor:dao" is a typo.
bool looksLikeAField(const SearchToken &token) {
    const auto isLower = [](QChar c) { return c.isLower(); };
    return token.field.size() > 1 && std::all_of(token.field.begin(), token.field.end(), isLower) &&
           !token.value.startsWith(QLatin1Char('/')) && hasLetterOrDigit(token.value);
}

class Reader final {
public:
    Reader(const QString &text, QDate today) : m_text(text), m_today(today) {}

    SearchQuery read() {
        if (const auto id = ArxivId::fromString(m_text)) {
            addId(*id, false);
            return m_query;
        }
        for (const SearchToken &token : searchTokens(m_text)) {
            m_last = token.end == m_text.size();
            if (m_query.terms.size() < mostTerms && !isPartOfAnId(token))
                readToken(token);
        }
        m_query.findsNothing = m_query.terms.empty() && m_onlySigns;
        return m_query;
    }

private:
    // Strips "arXiv:" before an id and the category after it, as arXiv writes them.
    bool isPartOfAnId(const SearchToken &token) const {
        static const QRegularExpression category(QStringLiteral("^\\[[a-z-]+(\\.[A-Za-z-]+)?\\][,;.]?$"));
        const bool isBehindAnId = !m_query.terms.empty() && m_query.terms.back().field == SearchField::Id;
        return (isBehindAnId && token.field.isEmpty() && category.match(token.value).hasMatch()) ||
               (token.value.isEmpty() &&
                token.field.compare(QLatin1String("arxiv"), Qt::CaseInsensitive) == 0);
    }

    void readToken(const SearchToken &token) {
        const QString whole = m_text.mid(token.fieldOffset, token.end - token.fieldOffset);
        const auto ids = token.quoted ? std::vector<ArxivId>() : arxivIdsIn(whole);
        if (!ids.empty()) {
            for (const ArxivId &id : ids)
                addId(id, token.negated);
            return;
        }
        const auto field = searchFieldFromName(token.field);
        if (field)
            return readField(*field, token);
        if (!token.field.isEmpty() && looksLikeAField(token))
            return addProblem(SearchFault::UnknownField, token, token.fieldOffset, token.field.size());
        addText(SearchField::Any, token, token.field.isEmpty() || token.quoted ? token.value : whole);
        if (!token.field.isEmpty() && token.quoted) // a word with a colon, directly followed by a phrase
            addText(SearchField::Any, SearchToken(), token.field);
    }

    void readField(SearchField field, const SearchToken &token) {
        switch (field) {
        case SearchField::State:
            return readState(token);
        case SearchField::Relevance:
        case SearchField::Novelty:
        case SearchField::OwnRelevance:
            return readNumber(field, token, 1, 10, SearchFault::NotARelevance);
        case SearchField::Total:
            return readNumber(field, token, 2, 20, SearchFault::NotATotal);
        case SearchField::Taste:
            return addNumbers(field, token, readShareRange(token.value, m_last), SearchFault::NotATaste);
        case SearchField::Day:
            return readDay(token);
        default:
            return addText(field, token, token.value);
        }
    }

    // Without words there is no need for the index.
    void addText(SearchField field, const SearchToken &token, const QString &text) {
        const QString words = wordText(text);
        if (words.isEmpty()) {
            m_onlySigns = m_onlySigns || (field == SearchField::Any && !text.isEmpty());
            return;
        }
        SearchTerm term = termOf(field, token);
        term.text = text.simplified();
        term.unfinished = m_last && (!token.quoted || token.open);
        const bool isText =
            field == SearchField::Any || field == SearchField::Title || field == SearchField::Abstract;
        if (isText && term.unfinished && saysNothingYet(term.text, words))
            return;
        m_query.terms.push_back(term);
    }

    void readState(const SearchToken &token) {
        const auto *found = std::ranges::find_if(stateNames, [&token](const auto &known) {
            return known.second.compare(token.value, Qt::CaseInsensitive) == 0;
        });
        if (found != stateNames.end()) {
            SearchTerm term = termOf(SearchField::State, token);
            term.state = found->first;
            m_query.terms.push_back(term);
            return;
        }
        const bool begun = std::ranges::any_of(stateNames, [&token](const auto &known) {
            return known.second.startsWith(token.value, Qt::CaseInsensitive);
        });
        if (!token.value.isEmpty() && !(m_last && begun))
            addProblem(SearchFault::UnknownState, token);
    }

    void readNumber(SearchField field, const SearchToken &token, int lowest, int highest, SearchFault fault) {
        addNumbers(field, token, readNumberRange(token.value, lowest, highest, m_last), fault);
    }

    void addNumbers(SearchField field, const SearchToken &token, const ValueRange<int> &range,
                    SearchFault fault) {
        if (isGood(range.state, fault, token)) {
            SearchTerm term = termOf(field, token);
            term.least = range.first;
            term.most = range.last;
            m_query.terms.push_back(term);
        }
    }

    void readDay(const SearchToken &token) {
        const ValueRange<QDate> range = readDayRange(token.value, m_today, m_last);
        if (isGood(range.state, SearchFault::NotADay, token)) {
            SearchTerm term = termOf(SearchField::Day, token);
            term.first = range.first;
            term.last = range.last;
            m_query.terms.push_back(term);
        }
    }

    bool isGood(ValueState state, SearchFault fault, const SearchToken &token) {
        if (state == ValueState::Wrong || state == ValueState::Backwards)
            addProblem(state == ValueState::Wrong ? fault : SearchFault::BackwardsRange, token);
        return state == ValueState::Good;
    }

    static SearchTerm termOf(SearchField field, const SearchToken &token) {
        SearchTerm term;
        term.field = field;
        term.negated = token.negated;
        return term;
    }

    void addId(const ArxivId &id, bool negated) {
        SearchTerm term;
        term.field = SearchField::Id;
        term.negated = negated;
        term.id = id;
        m_query.terms.push_back(term);
    }

    void addProblem(SearchFault fault, const SearchToken &token) {
        addProblem(fault, token, token.valueOffset, token.end - token.valueOffset);
    }
    void addProblem(SearchFault fault, const SearchToken &token, qsizetype offset, qsizetype length) {
        m_query.problems.push_back({fault, token.field, offset, length});
    }

    const QString &m_text;
    QDate m_today;
    SearchQuery m_query;
    bool m_last = false; // the token ends the text, so it may be incomplete
    bool m_onlySigns = false;
};

} // namespace

std::optional<SearchField> searchFieldFromName(QStringView name) {
    const auto *found = std::ranges::find_if(fieldNames, [name](const FieldName &known) {
        return known.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == fieldNames.end() ? std::nullopt : std::optional(found->field);
}

QString searchFaultName(SearchFault fault) {
    return faultNames.at(size_t(fault)).second.toString();
}

SearchQuery parseSearch(const QString &text, QDate today) {
    return Reader(text, today).read();
}

QStringList searchFieldNames() {
    QStringList names;
    for (const FieldName &known : fieldNames) {
        if (known.offered)
            names.append(known.name.toString());
    }
    return names;
}

QStringList searchStateNames() {
    QStringList names;
    for (const auto &known : stateNames)
        names.append(known.second.toString());
    return names;
}

QString searchValue(const QString &value) {
    QString clean = value.simplified();
    clean.removeIf(isSearchQuote);
    const bool plain = !clean.isEmpty() && !clean.contains(QLatin1Char(' '));
    return plain ? clean : QLatin1Char('"') + clean + QLatin1Char('"');
}

} // namespace winnow
